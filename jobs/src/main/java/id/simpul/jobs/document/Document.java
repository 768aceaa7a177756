package id.simpul.jobs.document;

import java.util.List;

/**
 * One document, read. Every span anywhere in Simpul counts in {@link #text()}.
 *
 * @param name the file's name, shown to people; not an identity
 * @param text all blocks' texts in reading order, joined by line feeds; cells of a table row by tabs
 * @param blocks in reading order, not overlapping
 */
public record Document(String name, Metadata metadata, String text, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document with(Metadata other) {
        return new Document(name, other, text, blocks);
    }
}
