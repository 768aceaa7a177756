package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document as it was read, for a terminal: what is known of it, its text block by block, its tables as tables. */
final class DocumentText {

    private final Messages messages;
    private final int width;
    private final boolean withText;

    /**
     * @param width of the terminal
     * @param withText all blocks; else the tables alone
     */
    DocumentText(Messages messages, int width, boolean withText) {
        this.messages = messages;
        this.width = width;
        this.withText = withText;
    }

    void print(Document document, PrintWriter out) {
        metadata(document, out);
        Integer page = null;
        boolean inList = false;
        for (Block block : document.blocks()) {
            if (withText || block instanceof Block.Table) {
                boolean item = block instanceof Block.ListItem;
                if (!(item && inList)) {
                    out.println();
                }
                inList = item;
                if (block.page() != null && !Objects.equals(page, block.page())) {
                    page = block.page();
                    out.println("-- " + messages.get("extract.page", page) + " --");
                }
                print(block, document, out);
            }
        }
        out.println();
    }

    private void metadata(Document document, PrintWriter out) {
        Metadata metadata = document.metadata();
        line("extract.title", metadata.title(), out);
        line("extract.publisher", metadata.publisher(), out);
        line("extract.author", metadata.author(), out);
        line("extract.day", metadata.published(), out);
        line("extract.language", metadata.language(), out);
        line("extract.address", metadata.url(), out);
        Recognition.of(document)
                .ifPresent(recognised -> line(
                        "extract.recognised",
                        String.format(Locale.ROOT, "%.2f", recognised.certainty()) + ", "
                                + messages.get(
                                        "extract.pages",
                                        String.join(
                                                ", ",
                                                recognised.pages().stream()
                                                        .map(String::valueOf)
                                                        .toList())),
                        out));
    }

    private void line(String key, @Nullable Object value, PrintWriter out) {
        String label = messages.get(key);
        String blanks = " ".repeat(Math.max(1, 12 - label.length()));
        String shown =
                value == null ? "-" : Wrapping.printable(value.toString()).replace('\n', ' ');
        List<String> lines = Wrapping.lines(shown, width - label.length() - blanks.length());
        out.println(label + blanks + lines.get(0));
        lines.stream().skip(1).forEach(rest -> out.println(" ".repeat(label.length() + blanks.length()) + rest));
    }

    private void print(Block block, Document document, PrintWriter out) {
        String text = Wrapping.printable(block.span().of(document.text()));
        if (block instanceof Block.Heading heading) {
            indented("#".repeat(heading.level()) + " ", text, out);
        } else if (block instanceof Block.ListItem item) {
            indented("  ".repeat(Math.min(item.depth(), 10)) + "* ", text, out);
        } else if (block instanceof Block.Table table) {
            table(table, document, out);
        } else {
            indented("", text, out);
        }
    }

    /** The lines behind the first stand under its text. */
    private void indented(String mark, String text, PrintWriter out) {
        String before = mark;
        for (String line : Wrapping.lines(text, width - mark.length())) {
            out.println(before + line);
            before = " ".repeat(mark.length());
        }
    }

    private void table(Block.Table table, Document document, PrintWriter out) {
        String sheet = table.sheet();
        String caption = stoodBefore(table, document) ? null : table.caption();
        if (sheet != null || caption != null) {
            String place = sheet == null ? "" : messages.get("extract.sheet", Wrapping.printable(sheet));
            String title = caption == null ? "" : Wrapping.printable(caption).replace('\n', ' ');
            indented("", "[" + (place.isEmpty() || title.isEmpty() ? place + title : place + ": " + title) + "]", out);
        }
        new GridText(table, document.text()).print(width, out);
    }

    /** Whether the caption was just shown as text of its own. */
    private boolean stoodBefore(Block.Table table, Document document) {
        String caption = table.caption();
        int end = table.span().start() - 1;
        return withText
                && caption != null
                && end >= caption.length()
                && document.text().startsWith(caption, end - caption.length());
    }
}
