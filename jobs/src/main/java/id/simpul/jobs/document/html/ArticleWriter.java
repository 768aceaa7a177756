package id.simpul.jobs.document.html;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.SiteFurniture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the lines of an article as blocks: its title first, then what is its own in the order of the page. */
final class ArticleWriter {

    /** Before the first paragraph, lines shorter than this are author, date, place in the site. */
    private static final int SHORT = 70;

    /** Two paragraphs of this length are never alike by chance. */
    private static final int LONG = 80;

    private final DocumentBuilder builder;
    private final @Nullable String title;

    ArticleWriter(DocumentBuilder builder, @Nullable String title) {
        this.builder = builder;
        this.title = title;
    }

    void write(List<HtmlLine> article) {
        if (title != null) {
            builder.heading(title, 1, null);
        }
        for (HtmlLine line : withoutBareHeadings(withoutRepeats(withoutLabels(withoutFurniture(article))))) {
            write(line);
        }
    }

    private void write(HtmlLine line) {
        switch (line.kind()) {
            case HEADING -> builder.heading(line.text(), Math.max(2, line.level()), null);
            case PARAGRAPH, CAPTION -> {
                if (isSubheading(line)) {
                    builder.heading(line.text(), 4, null);
                } else {
                    builder.paragraph(line.text(), null);
                }
            }
            case ITEM -> builder.item(line.text(), line.level(), null);
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

    private static List<HtmlLine> withoutFurniture(List<HtmlLine> lines) {
        boolean[] furniture =
                SiteFurniture.mark(lines.stream().map(HtmlLine::text).toList());
        List<HtmlLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture[i]) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** The title is written already; before the first paragraph stand byline, date and breadcrumbs. */
    private List<HtmlLine> withoutLabels(List<HtmlLine> lines) {
        int first = 0;
        while (first < lines.size()
                && lines.get(first).weight() == 0
                && lines.get(first).kind() != HtmlLine.Kind.TABLE) {
            first++;
        }
        String folded = title == null ? "" : PageTitle.fold(title);
        List<HtmlLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HtmlLine line = lines.get(i);
            boolean label = i < first
                    && first < lines.size()
                    && line.text().length() < SHORT
                    && !line.sentence()
                    && (line.kind() == HtmlLine.Kind.PARAGRAPH || line.kind() == HtmlLine.Kind.ITEM);
            boolean isTitle = (i <= first + 2 || line.level() == 1)
                    && PageTitle.fold(line.text()).equals(folded);
            if (!label && !isTitle) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Pages for several widths of screen carry their paragraphs once for each. */
    private static List<HtmlLine> withoutRepeats(List<HtmlLine> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line -> line.text().length() < LONG || seen.add(line.text()))
                .toList();
    }

    /** A heading with nothing under it headed something that was left out. */
    private static List<HtmlLine> withoutBareHeadings(List<HtmlLine> lines) {
        List<HtmlLine> kept = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            HtmlLine line = lines.get(i);
            boolean bare = line.kind() == HtmlLine.Kind.HEADING
                    && (kept.isEmpty()
                            || (kept.get(kept.size() - 1).kind() == HtmlLine.Kind.HEADING
                                    && kept.get(kept.size() - 1).level() <= line.level()
                                    && line.linkDensity() > 0.5));
            if (!bare) {
                kept.add(line);
            }
        }
        java.util.Collections.reverse(kept);
        return kept;
    }
}
