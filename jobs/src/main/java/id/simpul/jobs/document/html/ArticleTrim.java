package id.simpul.jobs.document.html;

import id.simpul.jobs.document.FullDays;
import id.simpul.jobs.document.SiteFurniture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes off an article what stands within its element and is not its own: furniture, labels, bylines, copies, bare headings. */
final class ArticleTrim {

    /** Before the first paragraph, lines shorter than this are author, date, place in the site. */
    private static final int SHORT = 70;

    /** Two paragraphs of this length are never alike by chance. */
    private static final int LONG = 80;

    /** A caption of a picture that follows this many paragraphs illustrates; the story's own picture stands before. */
    private static final int LEAD = 2;

    /** A line that stands so often in an article is the label of a box or a button. */
    private static final int OFTEN = 4;

    /** Labels of boxes are no longer. */
    private static final int LABEL = 40;

    /** The last lines of an article among which its byline may stand. */
    private static final int TAIL = 8;

    /** What a site says of its author is shorter than this share of the article. */
    private static final double BIOGRAPHY = 0.5;

    /** Who wrote and who edited, as lines of their own: "Editor : …", "Penulis: …", "(abc/def)". */
    private static final Pattern BYLINE = Pattern.compile(
            "(?:penulis|editor|redaktur|reporter|pewarta|wartawan|kontributor|penyunting|fotografer|oleh|laporan|author|written by|posted by|edited by|reviewed by)(?:\\s{0,2}/\\s{0,2}\\p{L}{4,12})?\\s{0,3}:.{0,120}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "Updated on March 3, 2024", "Diperbarui: 3 Maret 2024". */
    private static final Pattern DATED = Pattern.compile(
            "(?:last )?(?:updated|published|posted|modified|reviewed|diperbarui|diterbitkan|diposting|dipublikasikan|terbit|tayang|diunggah)\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);

    private final @Nullable String title;
    private final @Nullable String author;

    ArticleTrim(@Nullable String title, @Nullable String author) {
        this.title = title;
        this.author = author;
    }

    List<HtmlLine> own(List<HtmlLine> article) {
        List<HtmlLine> lines = withoutCopies(withoutFurniture(article));
        return withoutBareHeadings(withoutBylines(withoutCaptions(withoutBoxLabels(withoutLabels(lines)))));
    }

    private static List<HtmlLine> withoutFurniture(List<HtmlLine> lines) {
        boolean[] furniture =
                SiteFurniture.mark(lines.stream().map(HtmlLine::text).toList());
        for (int i = 1; i < furniture.length; i++) {
            furniture[i] |= furniture[i - 1] && teases(lines.get(i), lines.get(i - 1));
        }
        return without(lines, furniture);
    }

    /** Whether a line goes on with the list that a line of the site's began. */
    private static boolean teases(HtmlLine line, HtmlLine before) {
        boolean begun = before.kind() == HtmlLine.Kind.HEADING || before.kind() == HtmlLine.Kind.ITEM;
        return switch (line.kind()) {
            case ITEM -> line.linkDensity() > 0.5 || (begun && !ends(line.text()));
            case PARAGRAPH -> line.linkDensity() > 0.8 && !ends(line.text());
            case HEADING -> line.linkDensity() > 0.8 && before.kind() != HtmlLine.Kind.HEADING;
            case TABLE, CAPTION -> false;
        };
    }

    /** Pages for several widths of screen carry their text once for each: a long line tells the copy, the short ones beside it follow. */
    private static List<HtmlLine> withoutCopies(List<HtmlLine> lines) {
        Map<String, Integer> seen = new HashMap<>();
        boolean[] copy = new boolean[lines.size()];
        int shift = 0; // how far before this line its original stands; 0 where it is none
        for (int i = 0; i < copy.length; i++) {
            String text = lines.get(i).text();
            if (text.length() >= LONG) {
                Integer original = seen.putIfAbsent(text, i);
                shift = original == null ? 0 : i - original;
                for (int back = i - 1; shift > 0 && back >= shift && !copy[back] && alike(lines, back, shift); back--) {
                    copy[back] = true;
                }
            } else if (shift > 0 && !alike(lines, i, shift)) {
                shift = 0;
            }
            copy[i] = shift > 0;
        }
        return without(lines, copy);
    }

    private static boolean alike(List<HtmlLine> lines, int at, int shift) {
        return lines.get(at).text().equals(lines.get(at - shift).text());
    }

    /** The title is written already; before the first paragraph stand byline, date and breadcrumbs. */
    private List<HtmlLine> withoutLabels(List<HtmlLine> lines) {
        int first = 0;
        while (first < lines.size() && !begins(lines.get(first))) {
            first++;
        }
        String folded = title == null ? "" : PageTitle.fold(title);
        boolean[] out = new boolean[lines.size()];
        for (int i = 0; i < out.length; i++) {
            HtmlLine line = lines.get(i);
            String text = line.text();
            boolean plain = line.kind() == HtmlLine.Kind.PARAGRAPH || line.kind() == HtmlLine.Kind.ITEM;
            boolean label =
                    i < first && first < out.length && plain && text.length() < SHORT && !ends(text) && !leadsIn(text);
            boolean dated = i <= first + LEAD
                    && plain
                    && text.length() < SHORT
                    && (DATED.matcher(text).matches() || BYLINE.matcher(text).matches())
                    && FullDays.first(text).isPresent();
            boolean isTitle = (i <= first + LEAD || line.level() == 1)
                    && text.length() < 2 * folded.length() + LABEL
                    && PageTitle.folds(text, folded);
            out[i] = label || dated || isTitle;
        }
        return without(lines, out);
    }

    /** Whether a line is so long as no label is and leads to what follows. */
    private static boolean leadsIn(String text) {
        return text.length() > LABEL && text.endsWith(":");
    }

    /** Whether a line is a paragraph or a table, not a label over them. */
    private static boolean begins(HtmlLine line) {
        return switch (line.kind()) {
            case TABLE -> true;
            case PARAGRAPH, ITEM -> line.weight() > 0 && (line.text().length() >= LONG || ends(line.text()));
            case HEADING, CAPTION -> false;
        };
    }

    /** Whether a line ends as a sentence or a dateline does. */
    private static boolean ends(String text) {
        return HtmlLine.endsWithAny(text, ".!?…-–—" + HtmlLine.FOREIGN_STOPS);
    }

    /** Lines that come back again and again name the parts of boxes. */
    private static List<HtmlLine> withoutBoxLabels(List<HtmlLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (HtmlLine line : lines) {
            if (line.text().length() <= LABEL) {
                times.merge(line.text(), 1, Integer::sum);
            }
        }
        boolean[] out = new boolean[lines.size()];
        for (int i = 0; i < out.length; i++) {
            HtmlLine line = lines.get(i);
            boolean plain = line.kind() == HtmlLine.Kind.PARAGRAPH;
            out[i] = plain
                    && times.getOrDefault(line.text(), 0) >= OFTEN
                    && !line.sentence()
                    && (i + 1 == out.length || lines.get(i + 1).kind() != HtmlLine.Kind.ITEM) // it heads a list
                    && line.text().chars().allMatch(c -> c != ':' && !Character.isDigit(c))
                    && line.text().chars().anyMatch(Character::isLetter);
        }
        return without(lines, out);
    }

    private static List<HtmlLine> withoutCaptions(List<HtmlLine> lines) {
        int paragraphs = 0;
        boolean[] out = new boolean[lines.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = lines.get(i).kind() == HtmlLine.Kind.CAPTION && paragraphs >= LEAD;
            paragraphs += begins(lines.get(i)) ? 1 : 0;
        }
        return without(lines, out);
    }

    /** Who wrote and edited, and what the site says of them, behind the last paragraph. */
    private List<HtmlLine> withoutBylines(List<HtmlLine> lines) {
        String name = author == null ? "" : PageTitle.fold(author);
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        int left = 0;
        boolean[] out = new boolean[lines.size()];
        for (int i = out.length - 1; i > 0 && i >= out.length - TAIL; i--) {
            String text = lines.get(i).text();
            left += text.length();
            boolean named = name.indexOf(' ') > 0 && left < BIOGRAPHY * all && PageTitle.foldsFrom(text, name);
            if (named) {
                Arrays.fill(out, i, out.length, true);
            }
            out[i] |= text.length() < 200 && BYLINE.matcher(text).matches();
        }
        Arrays.fill(out, Biographies.begin(lines), out.length, true);
        return without(lines, out);
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
        Collections.reverse(kept);
        return kept;
    }

    private static List<HtmlLine> without(List<HtmlLine> lines, boolean[] out) {
        List<HtmlLine> kept = new ArrayList<>(out.length);
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
