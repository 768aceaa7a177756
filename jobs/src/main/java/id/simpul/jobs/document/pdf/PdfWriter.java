package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.PlacedText;
import id.simpul.jobs.document.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pages of a PDF as blocks in reading order: lines joined to paragraphs, headings and items, a table that goes on over a
 * page break once. A paragraph that a table, a footnote or the end of a page interrupts is written whole before what interrupts it.
 */
final class PdfWriter {

    private static final Pattern CAPTION = Pattern.compile("(?i)tabel\\s.{0,300}");

    private final List<PdfPage> pages;
    private final Set<PdfWord> running;
    private final PdfStyle style;
    private final Headings headings;
    private final Hyphens hyphens;
    private final ListDepth depth = new ListDepth();
    private final DocumentBuilder builder = new DocumentBuilder();
    private final List<PdfLine> notes = new ArrayList<>();
    private @Nullable PdfColumn notesColumn;
    private @Nullable Passage passage;
    private @Nullable PdfMarker item;
    private final Map<String, Double> hangs = new HashMap<>(); // by kind of numbering
    private @Nullable OpenTable table;
    private @Nullable String lastText;

    /** A table that may go on on the next page. */
    private record OpenTable(
            PdfTable last,
            List<DocumentBuilder.RowText> rows,
            int page,
            @Nullable String caption) {}

    PdfWriter(List<PdfPage> pages) {
        this.pages = pages;
        this.running = RunningHeads.of(pages);
        this.style = PdfStyle.of(pages);
        this.headings = new Headings(style);
        this.hyphens = new Hyphens(pages);
    }

    Document write(String name, Metadata known) {
        pages.forEach(this::write);
        endPassage();
        endTable();
        endNotes();
        PlacedText head =
                NamedHead.of(pages, running, builder.build(name, known).text());
        if (head != null) {
            depth.end();
            builder.paragraph(head);
        }
        Document document = builder.build(name, known);
        return document.with(known.or(PaperMetadata.of(document)));
    }

    private void write(PdfPage page) {
        List<PdfLine> footnotes = Footnotes.of(page, running, style.size());
        Set<PdfWord> aside = Footnotes.words(footnotes);
        List<PdfWord> words = page.words().stream()
                .filter(word -> !running.contains(word) && !aside.contains(word))
                .toList();
        List<PdfRegion> regions;
        if (page.boxes().isEmpty()) {
            regions = ReadingOrder.of(words, page.tables());
            write(page, regions);
        } else {
            regions = writeAround(page, words);
        }
        if (!footnotes.isEmpty()) {
            endNotes();
            notes.addAll(footnotes);
            notesColumn = PdfColumn.of(page, notesRegion(footnotes), regions);
        }
    }

    /** The boxes of a chart are read between what stands above its middle and what stands below it. */
    private List<PdfRegion> writeAround(PdfPage page, List<PdfWord> words) {
        List<PdfWord> inside = page.boxes().stream().flatMap(List::stream).toList();
        double top = inside.stream().mapToDouble(PdfWord::top).min().orElse(0);
        double bottom = inside.stream().mapToDouble(PdfWord::bottom).max().orElse(0);
        double middle = (top + bottom) / 2;
        List<PdfRegion> above = ReadingOrder.of(
                words.stream().filter(word -> word.bottom() < middle).toList(),
                page.tables().stream().filter(found -> found.bottom() < middle).toList());
        write(page, above);
        endPassage();
        endTable();
        for (List<PdfWord> box : page.boxes()) {
            PlacedText text = shown(CellTexts.placed(box, page.number()), page);
            depth.end();
            builder.paragraph(text);
        }
        List<PdfRegion> below = ReadingOrder.of(
                words.stream().filter(word -> word.bottom() >= middle).toList(),
                page.tables().stream().filter(found -> found.bottom() >= middle).toList());
        write(page, below);
        return below;
    }

    private void write(PdfPage page, List<PdfRegion> regions) {
        boolean alone = false;
        for (PdfRegion region : regions) {
            if (alone || region.alone()) {
                endPassage();
            }
            alone = region.alone();
            PdfColumn column = PdfColumn.of(page, region, regions);
            for (PdfRegion.Item next : region.items()) {
                if (next instanceof PdfRegion.LineItem line) {
                    write(line.line(), column);
                } else if (next instanceof PdfRegion.TableItem found) {
                    write(found.table(), page);
                }
            }
        }
    }

    private static PdfRegion notesRegion(List<PdfLine> lines) {
        List<PdfRegion.Item> items = new ArrayList<>();
        lines.forEach(line -> items.add(new PdfRegion.LineItem(line)));
        return new PdfRegion(
                items,
                lines.stream().mapToDouble(PdfLine::left).min().orElse(0),
                lines.stream().mapToDouble(PdfLine::right).max().orElse(0),
                false);
    }

    private void write(PdfTable found, PdfPage page) {
        if (table != null && continues(table, found, page)) {
            table.rows().addAll(rows(PageBreak.rowsBelow(table.rows(), table.last(), found), page));
            boolean whole = found.columns() == table.last().columns();
            table = new OpenTable(whole ? found : table.last(), table.rows(), page.number(), table.caption());
            return;
        }
        if (passage != null && !isInterrupted(passage)) {
            endPassage();
        }
        endTable();
        String caption = lastText != null && CAPTION.matcher(lastText).matches() ? lastText : null;
        table = new OpenTable(found, new ArrayList<>(rows(found.rows(), page)), page.number(), caption);
    }

    private static boolean continues(OpenTable above, PdfTable below, PdfPage page) {
        return page.number() == above.page() + 1 && PageBreak.continues(above.rows(), above.last(), below);
    }

    /** A sentence that a table cuts in two goes on below it. */
    private static boolean isInterrupted(Passage passage) {
        String text = passage.text();
        return passage.lines().size() > 1
                && !LineJoin.endsSentence(text)
                && !CAPTION.matcher(text).matches();
    }

    /** The places of a page that stands sideways are told as it is shown. */
    private static List<DocumentBuilder.RowText> rows(List<DocumentBuilder.RowText> rows, PdfPage page) {
        if (page.frame().turn() == 0) {
            return rows;
        }
        return rows.stream()
                .map(row -> new DocumentBuilder.RowText(
                        row.cells().stream().map(cell -> shown(cell, page)).toList(), row.page()))
                .toList();
    }

    private static DocumentBuilder.CellText shown(DocumentBuilder.CellText cell, PdfPage page) {
        return new DocumentBuilder.CellText(
                shown(cell.placed(), page),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.header(),
                cell.address());
    }

    private static PlacedText shown(PlacedText text, PdfPage page) {
        List<Placement> places = text.placements().stream()
                .map(place ->
                        new Placement(place.span(), place.page(), page.frame().shown(place.box()), place.certainty()))
                .toList();
        return new PlacedText(text.text(), places);
    }

    private void endTable() {
        if (table != null) {
            builder.table(List.copyOf(table.rows()), table.rows().get(0).page(), null, table.caption());
            table = null;
            depth.end();
        }
    }

    private void write(PdfLine line, PdfColumn column) {
        if (passage != null && LineJoin.joins(passage, line, column, item, hang(passage))) {
            passage.add(line, column);
            return;
        }
        endPassage();
        endTable();
        endNotes();
        passage = new Passage(line, column, hyphens);
        PdfMarker marker = PdfMarker.of(line.text());
        item = marker != null ? marker : item;
    }

    /** How far the lines of items numbered like this one stand right of their marker, as far as is known. */
    private double hang(Passage passage) {
        PdfMarker marker = PdfMarker.of(passage.first().text());
        return marker == null ? 0 : hangs.getOrDefault(marker.kind(), 0.0);
    }

    private void endPassage() {
        if (passage == null) {
            return;
        }
        Passage done = passage;
        passage = null;
        PdfMarker marker = PdfMarker.of(done.first().text());
        if (marker != null && done.lines().size() > 1) {
            hangs.put(marker.kind(), done.lines().get(1).left() - done.first().left());
        }
        PlacedText text = done.placed();
        lastText = text.text();
        if (text.text().isBlank()) {
            return;
        }
        int level = headings.level(done);
        if (level > 0) {
            depth.end();
            builder.heading(text, level);
        } else if (marker != null) {
            builder.item(text, depth.of(marker, done.first().left()));
        } else {
            depth.text(done.first().left());
            builder.paragraph(text);
        }
    }

    private void endNotes() {
        if (notesColumn != null && passage == null) {
            PdfColumn column = notesColumn;
            List<PdfLine> lines = List.copyOf(notes);
            notes.clear();
            notesColumn = null;
            lines.forEach(line -> write(line, column));
            endPassage();
        }
    }
}
