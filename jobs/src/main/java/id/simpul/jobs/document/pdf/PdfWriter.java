package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the pages of a PDF as blocks: lines joined to paragraphs, a table that goes on over a page break once. */
final class PdfWriter {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-–—]\\s{0,2})?(?:hal(?:aman|\\.)?|page)?\\s{0,2}(?:\\d{1,4}|[ivxl]{1,6})(?:\\s{0,2}(?:dari|of|/)\\s{0,2}\\d{1,4})?(?:\\s{0,2}[-–—])?");

    /** What begins a line of its own: (1), 1., a., Pasal 3, •. */
    private static final Pattern OPENS = Pattern.compile(
            "(?:[(]?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4})[.)]|[-–•▪●○o✓*]|BAB|Pasal|Bagian|Paragraf|Menimbang|Mengingat|Menetapkan|Memperhatikan|Tabel|Gambar|KE[A-Z]{3,})(?:\\s.*)?");

    private static final Pattern CAPTION = Pattern.compile("(?i)tabel\\s.{0,300}");

    private final List<PdfPage> pages;
    private final DocumentBuilder builder = new DocumentBuilder();
    private final List<DocumentBuilder.RowText> rows = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable PdfTable open;
    private @Nullable PdfLine before;
    private @Nullable String lastLine;
    private @Nullable String caption;
    private int page;
    private int tablePage;
    private int linePage;
    private final Map<Integer, Double> pitches = new HashMap<>();
    private final Map<Integer, Double> rightEdges = new HashMap<>();

    PdfWriter(List<PdfPage> pages) {
        this.pages = pages;
    }

    Document write(String name, Metadata known) {
        Set<String> running = runningHeads();
        for (PdfPage next : pages) {
            write(next, running);
        }
        endParagraph();
        endTable();
        Document document = builder.build(name, known);
        return document.with(known.or(PaperMetadata.of(document)));
    }

    /** First and last lines that stand on most pages, figures aside. */
    private Set<String> runningHeads() {
        Map<String, Integer> seen = new HashMap<>();
        for (PdfPage next : pages) {
            Set<String> here = new HashSet<>();
            edges(next).forEach(line -> here.add(key(line)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        Set<String> running = new HashSet<>();
        seen.forEach((key, count) -> {
            if (count >= 2 && count * 2 >= pages.size()) {
                running.add(key);
            }
        });
        return running;
    }

    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> lines = page.lines();
        List<PdfLine> edges = new ArrayList<>(lines.subList(0, Math.min(2, lines.size())));
        edges.addAll(lines.subList(Math.max(0, lines.size() - 2), lines.size()));
        return edges.stream()
                .filter(line -> line.top() < page.height() * 0.12 || line.bottom() > page.height() * 0.88)
                .toList();
    }

    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private void write(PdfPage next, Set<String> running) {
        List<PdfLine> edges = edges(next);
        List<PdfLine> lines = next.lines().stream()
                .filter(line -> !edges.contains(line)
                        || !(running.contains(key(line))
                                || PAGE_NUMBER.matcher(line.text()).matches()))
                .toList();
        int table = 0;
        for (PdfLine line : lines) {
            while (table < next.tables().size() && next.tables().get(table).top() < line.top()) {
                write(next.tables().get(table++), next.number());
            }
            write(line, next.number());
        }
        while (table < next.tables().size()) {
            write(next.tables().get(table++), next.number());
        }
    }

    private void write(PdfTable table, int number) {
        endParagraph();
        if (open != null && number == tablePage + 1 && PageBreak.continues(open, table)) {
            rows.addAll(PageBreak.rowsBelow(rows, table));
        } else {
            endTable();
            caption = lastLine != null && CAPTION.matcher(lastLine).matches() ? lastLine : null;
            rows.addAll(table.rows());
            page = number;
        }
        open = table;
        tablePage = number;
    }

    private void endTable() {
        if (open != null) {
            builder.table(List.copyOf(rows), rows.get(0).page(), null, caption);
            rows.clear();
            open = null;
        }
    }

    private void write(PdfLine line, int number) {
        endTable();
        if (before != null && !joins(before, line, number)) {
            endParagraph();
        }
        if (paragraph.isEmpty()) {
            page = number;
        }
        append(line.text());
        before = line;
        linePage = number;
        lastLine = paragraph.toString();
    }

    private boolean joins(PdfLine above, PdfLine line, int number) {
        if (OPENS.matcher(line.text()).matches()) {
            return false;
        }
        boolean alike = Math.abs(above.size() - line.size()) < 1 && above.bold() == line.bold();
        if (number != linePage) {
            return number == linePage + 1
                    && alike
                    && !endsSentence(above.text())
                    && Character.isLowerCase(line.text().charAt(0));
        }
        double pitch = line.bottom() - above.bottom();
        boolean near = pitch > 0 && pitch <= Math.max(1.15 * pitch(number), 1.2 * line.size());
        boolean full = above.right() > rightEdge(number) - 60 || above.text().endsWith("-");
        return near
                && (full || !endsSentence(above.text()))
                && (alike || full)
                && (full || above.left() > line.left() + 1);
    }

    /** The commonest distance between the baselines of two lines of the page. */
    private double pitch(int number) {
        return pitches.computeIfAbsent(number, n -> {
            List<PdfLine> lines = pages.get(n - 1).lines();
            Map<Long, Integer> seen = new HashMap<>();
            for (int i = 1; i < lines.size(); i++) {
                double pitch = lines.get(i).bottom() - lines.get(i - 1).bottom();
                if (pitch > 0.8 * lines.get(i).size()
                        && pitch < 2.6 * lines.get(i).size()) {
                    seen.merge(Math.round(pitch), 1, Integer::sum);
                }
            }
            return seen.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(entry -> entry.getKey() + 0.5)
                    .orElse(0.0);
        });
    }

    private double rightEdge(int number) {
        return rightEdges.computeIfAbsent(
                number,
                n -> pages.get(n - 1).lines().stream()
                        .mapToDouble(PdfLine::right)
                        .max()
                        .orElse(0));
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A word broken at the end of a line is whole again; "anak-" before "anak" keeps its hyphen. */
    private void append(String text) {
        int end = paragraph.length();
        if (end > 1
                && paragraph.charAt(end - 1) == '-'
                && Character.isLetter(paragraph.charAt(end - 2))
                && Character.isLowerCase(text.charAt(0))) {
            String half =
                    paragraph.substring(paragraph.lastIndexOf(" ") + 1, end - 1).toLowerCase(java.util.Locale.ROOT);
            if (!text.toLowerCase(java.util.Locale.ROOT).startsWith(half.substring(0, Math.min(3, half.length())))) {
                paragraph.setLength(end - 1);
            }
        } else if (end > 0) {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            builder.paragraph(paragraph.toString(), page);
            paragraph.setLength(0);
        }
        before = null;
    }
}
