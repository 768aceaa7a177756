package id.simpul.jobs.document;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block's or cell's text before it is part of a document, with the places of its pieces.
 *
 * @param placements in the order of the text, not overlapping
 */
public record PlacedText(String text, List<Placement> placements) {

    public PlacedText {
        placements = List.copyOf(placements);
    }

    /** Text of a file that has no pages. */
    public static PlacedText of(String text) {
        return new PlacedText(text, List.of());
    }

    /** A piece that stands in one box. */
    public static PlacedText of(String text, int page, Box box, double certainty) {
        return new PlacedText(text, List.of(new Placement(new Span(0, text.length()), page, box, certainty)));
    }

    /** This text, the separator, the other text. */
    public PlacedText join(String separator, PlacedText next) {
        List<Placement> all = new ArrayList<>(placements);
        int by = text.length() + separator.length();
        next.placements.forEach(place -> all.add(place.shift(by)));
        return new PlacedText(text + separator + next.text, all);
    }

    /** Without white space at both ends. */
    PlacedText strip() {
        String stripped = text.strip();
        if (stripped.length() == text.length()) {
            return this;
        }
        int cut = text.length() - text.stripLeading().length();
        List<Placement> left = new ArrayList<>();
        for (Placement place : placements) {
            int start = Math.max(0, place.span().start() - cut);
            int end = Math.min(stripped.length(), place.span().end() - cut);
            if (start < end) {
                left.add(new Placement(new Span(start, end), place.page(), place.box(), place.certainty()));
            }
        }
        return new PlacedText(stripped, left);
    }

    /** The page it begins on; null where it has no place. */
    @Nullable
    Integer page() {
        return placements.isEmpty() ? null : placements.get(0).page();
    }
}
