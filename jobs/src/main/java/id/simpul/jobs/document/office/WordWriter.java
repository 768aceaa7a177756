package id.simpul.jobs.document.office;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.SiteFurniture;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a Word document's items as blocks. */
final class WordWriter {

    /** A longer paragraph is no heading, whatever its style. */
    private static final int LONGEST_HEADING = 400;

    /** Lines of the body that may say again what the header says. */
    private static final int LETTERHEAD_WITHIN = 8;

    private static final Pattern CAPTION = Pattern.compile("tabel\\b.{0,300}");

    private final WordFile word;
    private final DocumentBuilder builder;
    private @Nullable String title;
    private @Nullable String last;

    WordWriter(WordFile word, DocumentBuilder builder) {
        this.word = word;
        this.builder = builder;
    }

    /** The title that a style marks, or null. */
    @Nullable
    String write() {
        letterhead();
        WordHeadings.found(word.body()).forEach(this::write);
        word.notes().forEach(this::write);
        return title;
    }

    /** The header of the first page, unless the body begins with the same words. */
    private void letterhead() {
        Set<String> begins = new HashSet<>();
        word.body().stream().limit(LETTERHEAD_WITHIN).forEach(item -> lines(item, begins));
        for (WordItem item : word.header()) {
            Set<String> lines = new HashSet<>();
            lines(item, lines);
            lines.removeIf(line -> line.isEmpty() || WordText.isPageNumber(line));
            if (!lines.isEmpty() && !begins.containsAll(lines)) {
                write(item);
            }
        }
        last = null;
    }

    private static void lines(WordItem item, Set<String> lines) {
        if (item instanceof WordItem.Paragraph paragraph) {
            lines.add(paragraph.printed());
            paragraph.boxes().forEach(inner -> lines(inner, lines));
        } else if (item instanceof WordItem.Table table) {
            for (WordItem.Row row : table.rows()) {
                row.cells().forEach(cell -> cell.items().forEach(inner -> lines(inner, lines)));
            }
        }
    }

    private void write(WordItem item) {
        if (item instanceof WordItem.Paragraph paragraph) {
            write(paragraph);
            paragraph.boxes().forEach(this::write);
        } else if (item instanceof WordItem.Table table) {
            write(new WordTable(table));
        }
    }

    private void write(WordItem.Paragraph paragraph) {
        String printed = paragraph.printed();
        // a number without text says something where it holds a word: "Pasal 4"
        boolean blank = paragraph.text().isEmpty() && printed.indexOf(' ') < 0;
        if (blank || paragraph.contents() || SiteFurniture.mark(List.of(printed))[0]) {
            return; // press releases are pasted from sites, "Baca juga" and all
        }
        last = printed;
        int level = paragraph.heading();
        if (level > 0 && printed.length() <= LONGEST_HEADING) {
            title = title == null && level == 1 ? paragraph.text() : title;
            builder.heading(printed.replace('\n', ' '), level, null);
        } else if (paragraph.depth() > 0) {
            builder.item(printed.replace('\n', ' '), paragraph.depth(), null);
        } else {
            printed.lines().forEach(line -> builder.paragraph(line, null));
        }
    }

    private void write(WordTable table) {
        if (!table.laysOut()) {
            boolean captioned = last != null
                    && CAPTION.matcher(last.toLowerCase(Locale.ROOT)).matches();
            builder.table(table.read(), null, null, captioned ? last : null);
            return;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.isStacked(row)) {
                table.rows().get(row).cells().forEach(cell -> cell.items().forEach(this::write));
            } else {
                List<String> filled = table.texts(row).stream()
                        .filter(text -> !text.isEmpty())
                        .toList();
                String.join(" ", filled).lines().forEach(line -> builder.paragraph(line, null));
            }
        }
    }
}
