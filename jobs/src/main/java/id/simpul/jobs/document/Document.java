package id.simpul.jobs.document;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A document as the extractors see it, whatever it came as.
 *
 * @param name the file's name, shown to people; not an identity
 * @param text all blocks' texts in reading order, joined by line feeds; cells of a table row by tabs
 * @param blocks in reading order, not overlapping
 * @param placements of a document with pages, where the pieces of its text stand, in the order of the text and not overlapping;
 *     empty for other documents
 * @param notes what the reading left out or doubts, each said once, in the order it was met
 * @param continuesAt of a web page with a part of an article the addresses of the parts that follow, in order, or of the whole
 *     article alone; empty where the document is whole or does not say
 */
public record Document(
        String name,
        Metadata metadata,
        String text,
        List<Block> blocks,
        List<Placement> placements,
        List<Note> notes,
        List<String> continuesAt) {

    public Document {
        blocks = List.copyOf(blocks);
        placements = List.copyOf(placements);
        notes = List.copyOf(notes);
        continuesAt = List.copyOf(continuesAt);
    }

    /** A document that is whole. */
    public Document(
            String name,
            Metadata metadata,
            String text,
            List<Block> blocks,
            List<Placement> placements,
            List<Note> notes) {
        this(name, metadata, text, blocks, placements, notes, List.of());
    }

    public Document with(Metadata other) {
        return new Document(name, other, text, blocks, placements, notes, continuesAt);
    }

    /** This, with notes behind its own. */
    public Document noting(List<Note> more) {
        Set<Note> all = new LinkedHashSet<>(notes);
        all.addAll(more);
        return new Document(name, metadata, text, blocks, placements, List.copyOf(all), continuesAt);
    }

    /** The places of what stands in this span, a line or cell each, in order; empty where the document has no pages. */
    public List<Placement> placements(Span span) {
        List<Placement> found = new ArrayList<>();
        for (int i = firstAfter(span.start()); i < placements.size(); i++) {
            Placement place = placements.get(i);
            if (place.span().start() >= span.end()) {
                break;
            }
            found.add(place);
        }
        return found;
    }

    /**
     * The lowest {@linkplain Placement#certainty() certainty} of what stands in this span: 1 where all of it was in the file as
     * text.
     */
    public double certainty(Span span) {
        double lowest = 1;
        for (Placement place : placements(span)) {
            lowest = Math.min(lowest, place.certainty());
        }
        return lowest;
    }

    /** The first placement that ends behind this character. */
    private int firstAfter(int at) {
        int low = 0;
        int high = placements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placements.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
