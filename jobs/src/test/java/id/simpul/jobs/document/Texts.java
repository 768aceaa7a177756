package id.simpul.jobs.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents of strings, and what came out of them, for the tests of this package. */
public final class Texts {

    private Texts() {}

    public static Document read(Reader reader, String name, String text) throws IOException {
        return reader.read(name, text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
    }

    /** Each block as kind and text, such as {@code Paragraph: …}. */
    public static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block ->
                        block.getClass().getSimpleName() + ": " + block.span().of(document.text()))
                .toList();
    }

    public static List<Block.Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    public static List<List<String>> grid(Document document, int table) {
        return tables(document).get(table).grid(document.text());
    }
}
