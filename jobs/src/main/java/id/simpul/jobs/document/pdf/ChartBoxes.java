package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The boxes of a chart, as offices draw their organisation or the way of a complaint: frames that stand apart, each with a text of its
 * own, joined by lines. They are no table, and their texts no lines across the page.
 */
final class ChartBoxes {

    /** Fewer boxes joined by lines are no chart. */
    private static final int FEWEST = 4;

    /** A page drawn of more lines is a plan or a graph. */
    private static final int MOST_RULINGS = 1_500;

    private static final double SAME = 3;
    private static final double LOWEST = 8;

    /** A line that ends so near to a box, as its arrow does, joins it. */
    private static final double NEAR = 8;

    /** Frames nearer than this share a wall, as cells do. */
    private static final double WALL = 2;

    /** The lines to a box may be too short to be seen; it is one still where it is no larger than the others by this. */
    private static final double LARGER = 3;

    private final List<PdfRulings.Ruling> across;
    private final List<PdfRulings.Ruling> down;

    private record Frame(double left, double top, double right, double bottom) {

        boolean holds(PdfWord word) {
            return word.left() > left - 2
                    && word.right() < right + 2
                    && word.middleY() > top
                    && word.middleY() < bottom;
        }

        boolean holds(Frame other) {
            return this != other
                    && other.left >= left - 1
                    && other.right <= right + 1
                    && other.top >= top - 1
                    && other.bottom <= bottom + 1;
        }

        double area() {
            return (right - left) * (bottom - top);
        }

        /** Whether both have a wall in common, or one lies over the other. */
        boolean touches(Frame other) {
            return left < other.right + WALL
                    && other.left < right + WALL
                    && top < other.bottom + WALL
                    && other.top < bottom + WALL;
        }
    }

    private record Box(Frame frame, List<PdfWord> words) {}

    private ChartBoxes(PdfRulings rulings) {
        across = rulings.horizontal().stream()
                .sorted(Comparator.comparingDouble(PdfRulings.Ruling::at))
                .toList();
        down = rulings.vertical();
    }

    /** The words of each box, from top to bottom, boxes side by side from left to right; none where there is no chart. */
    static List<List<PdfWord>> of(List<PdfWord> words, PdfRulings rulings) {
        ChartBoxes chart = new ChartBoxes(rulings);
        int lines = chart.across.size() + chart.down.size();
        return lines < 4 * FEWEST || lines > MOST_RULINGS ? List.of() : chart.boxes(words);
    }

    private List<List<PdfWord>> boxes(List<PdfWord> words) {
        List<Box> texts = texts(frames(), words);
        List<Box> joined = new ArrayList<>();
        int walls = 0;
        for (Box box : texts) {
            if (isJoined(box.frame)) {
                joined.add(box);
                walls += texts.stream().anyMatch(other -> other != box && box.frame.touches(other.frame)) ? 1 : 0;
            }
        }
        long named = joined.stream().filter(ChartBoxes::isNamed).count();
        if (joined.size() < FEWEST || walls * 4 > joined.size() || named * 3 < joined.size() * 2) {
            return List.of();
        }
        double[] areas =
                joined.stream().mapToDouble(box -> box.frame.area()).sorted().toArray();
        double most = LARGER * areas[areas.length / 2];
        return inOrder(texts.stream()
                .filter(box -> joined.contains(box) || box.frame.area() < most)
                .toList());
    }

    /** Rectangles of four lines, whole at each side. */
    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < across.size(); i++) {
            PdfRulings.Ruling top = across.get(i);
            for (int j = i + 1; j < across.size(); j++) {
                PdfRulings.Ruling bottom = across.get(j);
                if (Math.abs(bottom.from() - top.from()) < SAME
                        && Math.abs(bottom.to() - top.to()) < SAME
                        && bottom.at() - top.at() > SAME) {
                    if (bottom.at() - top.at() > LOWEST && walled(top, bottom)) {
                        frames.add(new Frame(top.from(), top.at(), top.to(), bottom.at()));
                    }
                    break;
                }
            }
        }
        return frames;
    }

    private boolean walled(PdfRulings.Ruling top, PdfRulings.Ruling bottom) {
        boolean left = false;
        boolean right = false;
        for (PdfRulings.Ruling wall : down) {
            boolean whole = wall.from() < top.at() + SAME && wall.to() > bottom.at() - SAME;
            left |= whole && Math.abs(wall.at() - top.from()) < SAME;
            right |= whole && Math.abs(wall.at() - top.to()) < SAME;
        }
        return left && right;
    }

    /** The innermost frames with the words in them; of frames that lie over each other, as a box and its shadow, the one that holds more. */
    private static List<Box> texts(List<Frame> frames, List<PdfWord> words) {
        List<Box> full = new ArrayList<>();
        for (Frame frame : frames) {
            List<PdfWord> inside = words.stream().filter(frame::holds).toList();
            if (!inside.isEmpty()) {
                full.add(new Box(frame, inside));
            }
        }
        full.sort(Comparator.comparingInt((Box box) -> -box.words.size()));
        List<Box> texts = new ArrayList<>();
        Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Box box : full) {
            if (full.stream().noneMatch(other -> box.frame.holds(other.frame))
                    && box.words.stream().noneMatch(taken::contains)) {
                taken.addAll(box.words);
                texts.add(box);
            }
        }
        return texts;
    }

    /** Whether a line that is none of its own comes to one of its sides from without; it may go on hidden by the box. */
    private boolean isJoined(Frame frame) {
        return down.stream().anyMatch(line -> comes(line, frame.left, frame.right, frame.top, frame.bottom))
                || across.stream().anyMatch(line -> comes(line, frame.top, frame.bottom, frame.left, frame.right));
    }

    private static boolean comes(PdfRulings.Ruling line, double from, double to, double near, double far) {
        boolean before = line.from() < near - SAME && line.to() > near - NEAR;
        boolean behind = line.to() > far + SAME && line.from() < far + NEAR;
        return line.at() > from + SAME && line.at() < to - SAME && (before || behind);
    }

    private static boolean isNamed(Box box) {
        return box.words.stream()
                .anyMatch(
                        word -> word.text().chars().filter(Character::isLetter).count() > 2);
    }

    private static List<List<PdfWord>> inOrder(List<Box> boxes) {
        List<Box> down = new ArrayList<>(boxes);
        down.sort(Comparator.comparingDouble(box -> box.frame.top));
        List<List<PdfWord>> ordered = new ArrayList<>();
        List<Box> row = new ArrayList<>();
        for (Box box : down) {
            if (!row.isEmpty() && box.frame.top > (row.get(0).frame.top + row.get(0).frame.bottom) / 2) {
                flush(row, ordered);
            }
            row.add(box);
        }
        flush(row, ordered);
        return ordered;
    }

    private static void flush(List<Box> row, List<List<PdfWord>> ordered) {
        row.sort(Comparator.comparingDouble(box -> box.frame.left));
        row.forEach(box -> ordered.add(box.words));
        row.clear();
    }
}
