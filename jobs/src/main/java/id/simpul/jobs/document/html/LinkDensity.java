package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leaves out of an article what is mostly links: first whole lists and boxes, then single lines. */
final class LinkDensity {

    private static final double MOSTLY = 0.6;

    private static final int SENTENCE = 60;

    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.");

    /** "Halaman 1 2 3 Selanjutnya": the way through an article's pages. */
    private static final Pattern PAGES = Pattern.compile(
            "(?:halaman|hal|laman|pages?)?\\s?:?(?:\\s?(?:\\d{1,2}|…|\\.{3}|[|<>«»‹›]|selanjutnya|berikutnya|sebelumnya|lanjut|next|prev(?:ious)?|last|first|akhir|awal|(?:tampilkan|lihat|baca|show|view) (?:semua|all)|semua|all)(?=\\s|$|[|<>«»‹›]))+",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_PAGES = 120;

    private final PageParts parts;
    private final PagePart root;
    private final List<HtmlLine> lines;

    LinkDensity(PageParts parts, PagePart root, List<HtmlLine> lines) {
        this.parts = parts;
        this.root = root;
        this.lines = lines;
    }

    List<HtmlLine> kept() {
        TextWeights boxes = new TextWeights(parts, lines);
        List<HtmlLine> kept = new ArrayList<>();
        for (HtmlLine line : lines) {
            if (!linked(line) && !inLinkedBox(line, boxes)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean linked(HtmlLine line) {
        if (line.text().indexOf(' ') < 0 && ADDRESS.matcher(line.text()).lookingAt()) {
            return false; // the article gives an address, and the site links it
        }
        if (line.linkChars() > 0
                && line.text().length() <= LONGEST_PAGES
                && PAGES.matcher(line.text()).matches()) {
            return true;
        }
        return switch (line.kind()) {
            case HEADING -> false;
            case PARAGRAPH, CAPTION, TABLE ->
                line.linkDensity() > 0.9 && line.text().length() < 200 && !told(line.text());
            case ITEM -> line.linkDensity() > 0.9 && !line.sentence();
        };
    }

    /** Whether a text is a sentence of some length: sites link those of an article, and headlines end without a full stop. */
    private static boolean told(String text) {
        return text.length() >= SENTENCE && text.endsWith(".") && !text.endsWith("...");
    }

    private boolean inLinkedBox(HtmlLine line, TextWeights boxes) {
        for (PagePart at = line.part(); at != null && at != root; at = at.parent()) {
            if (boxes.linkDensity(at) > MOSTLY && isBox(at.element())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBox(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "div", "section", "dl", "blockquote", "article", "figure", "table" -> true;
            default -> false;
        };
    }
}
