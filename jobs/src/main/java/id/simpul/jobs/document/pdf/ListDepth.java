package id.simpul.jobs.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep an item of a list stands, told by where its marker stands and how it is numbered. */
final class ListDepth {

    private static final double SAME = 4;

    private record Level(double left, String kind) {}

    private final Deque<Level> levels = new ArrayDeque<>();

    /** The depth of the next item, from 1. */
    int of(PdfMarker marker, double left) {
        while (!levels.isEmpty() && left < levels.peek().left() - SAME) {
            levels.pop();
        }
        if (!levels.isEmpty() && Math.abs(left - levels.peek().left()) <= SAME) {
            if (!levels.peek().kind().equals(marker.kind())) {
                sameIndent(marker, left);
            }
        } else {
            levels.push(new Level(left, marker.kind()));
        }
        return levels.size();
    }

    /** Numbered anew without an indent: (1) a. b. (2). */
    private void sameIndent(PdfMarker marker, double left) {
        boolean known = levels.stream()
                .anyMatch(level -> level.kind().equals(marker.kind()) && Math.abs(level.left() - left) <= SAME);
        if (known) {
            while (!levels.peek().kind().equals(marker.kind())) {
                levels.pop();
            }
        } else if (marker.value() == 1 || marker.isBullet()) {
            levels.push(new Level(left, marker.kind()));
        }
    }

    /** Running text ends the list, unless it stands within it. */
    void text(double left) {
        while (!levels.isEmpty() && left <= levels.peek().left() + SAME) {
            levels.pop();
        }
    }

    void end() {
        levels.clear();
    }
}
