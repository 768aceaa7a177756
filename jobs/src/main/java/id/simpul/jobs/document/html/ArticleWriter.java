package id.simpul.jobs.document.html;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.SiteFurniture;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the lines of an article as blocks: its title first, then what is its own in the order of the page. */
final class ArticleWriter {

    /** Whose picture it is, behind a caption: "(Dok. Humas)", "(Foto: Budi Contoh)". */
    private static final Pattern CREDIT = Pattern.compile(
            " ?[(](?:dok|doc|foto|photo|credit|kredit|sumber foto|ist)\\b[^()]{0,60}[)]\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final DocumentBuilder builder;
    private final @Nullable String title;
    private final @Nullable String author;

    ArticleWriter(DocumentBuilder builder, @Nullable String title, @Nullable String author) {
        this.builder = builder;
        this.title = title;
        this.author = author;
    }

    void write(List<HtmlLine> article) {
        if (title != null) {
            builder.heading(title, 1, null);
        }
        for (HtmlLine line : new ArticleTrim(title, author).own(article)) {
            write(line);
        }
    }

    private void write(HtmlLine line) {
        String text = SiteFurniture.withoutInsets(line.text());
        switch (line.kind()) {
            case HEADING -> builder.heading(text, Math.max(2, line.level()), null);
            case CAPTION -> builder.paragraph(CREDIT.matcher(text).replaceFirst(""), null);
            case PARAGRAPH -> {
                if (isSubheading(line)) {
                    builder.heading(text, 4, null);
                } else {
                    builder.paragraph(text, null);
                }
            }
            case ITEM -> builder.item(text, line.level(), null);
            case TABLE -> {
                String caption = HtmlTable.caption(line.block());
                if (caption != null) {
                    builder.paragraph(caption, null);
                }
                builder.table(HtmlTable.read(line.block()), null, null, caption);
            }
        }
    }

    private static boolean isSubheading(HtmlLine line) {
        return line.boldChars() >= line.text().length() && line.text().length() < 90 && !line.sentence();
    }
}
