package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without walls around their cells: lines of several texts under each other that keep to columns, and what stands between
 * horizontal rules of one width. Prose, lists, tables of contents, address and signature blocks are none.
 */
final class AlignedTables {

    private static final int DEEPEST = 4;

    /** Lines above and below a table that may be prose. */
    private static final int MOST_PROSE = 12;

    /** A text over several columns, and from the left margin on, is prose from so many words on. */
    private static final int FEWEST_WORDS = 6;

    /** Fewer rows of words only, without a rule or caption, are no table. */
    private static final int FEWEST_ROWS = 4;

    /** A text over several columns is no header with more words. */
    private static final int MOST_WORDS = 10;

    private final List<PdfRulings.Ruling> rules;
    private List<RuleChains.Chain> chains = List.of();
    private final int page;

    AlignedTables(List<PdfRulings.Ruling> rules, int page) {
        this.rules = rules;
        this.page = page;
    }

    List<PdfTable> find(List<PdfWord> words) {
        List<PdfTable> tables = new ArrayList<>();
        List<PdfWord> upright = words.stream().filter(word -> word.turn() == 0).toList();
        for (List<PdfWord> column : PageColumns.of(upright)) {
            Leaders leaders = new Leaders(PdfLine.of(column));
            List<PdfLine> lines = TurnedHeads.among(leaders.lines(), words);
            chains = RuleChains.of(rules, lines);
            for (TableBlock block : new TableBlocks(lines, chains).find()) {
                for (PdfTable table : tables(block.lines(), block.captioned(), 0)) {
                    tables.add(table.with(leaders.whole(table.words())));
                }
            }
        }
        return tables;
    }

    private boolean chained(PdfLine line) {
        return chains.stream().anyMatch(chain -> chain.holds(line));
    }

    private List<PdfTable> tables(List<PdfLine> block, boolean captioned, int depth) {
        List<PdfLine> lines = trimmed(block);
        if (lines.size() < 2) {
            return List.of();
        }
        PdfTable table = table(lines, captioned);
        if (table != null) {
            return List.of(table);
        }
        int cut = widestGap(lines);
        if (cut < 0 || depth >= DEEPEST) {
            return List.of();
        }
        List<PdfTable> found = new ArrayList<>(tables(lines.subList(0, cut), captioned, depth + 1));
        found.addAll(tables(lines.subList(cut, lines.size()), captioned && found.isEmpty(), depth + 1));
        return found;
    }

    /** Without captions above and notes below. */
    private static List<PdfLine> trimmed(List<PdfLine> block) {
        int from = 0;
        int to = block.size();
        while (from < to && TableNotes.isCaption(block.get(from))) {
            from++;
        }
        while (to > from && TableNotes.isNote(block.get(to - 1))) {
            to--;
        }
        return block.subList(from, to);
    }

    private static int widestGap(List<PdfLine> lines) {
        int at = -1;
        double most = 0;
        for (int i = 1; i < lines.size(); i++) {
            double gap = (TurnedHeads.highest(lines, i) - lines.get(i - 1).bottom())
                    / lines.get(i).size();
            if (gap > most) {
                most = gap;
                at = i;
            }
        }
        return most > 1.5 ? at : -1;
    }

    private @Nullable PdfTable table(List<PdfLine> lines, boolean captioned) {
        if (!captioned && !mayBe(lines)) {
            return null;
        }
        double top = lines.stream().mapToDouble(PdfLine::top).min().orElse(0) - 12;
        double bottom = lines.get(lines.size() - 1).bottom() + 12;
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        List<PdfRulings.Ruling> inside = rules.stream()
                .filter(rule -> rule.at() > top && rule.at() < bottom && rule.to() > left && rule.from() < right)
                .limit(500)
                .toList();
        LooseGrid grid = new LooseGrid(lines, inside);
        if (grid.columns() < 2) {
            return null;
        }
        int[] prose = proseAround(grid);
        if (prose[0] > 0 || prose[1] < lines.size()) {
            List<PdfLine> rest = lines.subList(prose[0], Math.max(prose[0], prose[1]));
            return rest.size() < 2 ? null : table(rest, captioned);
        }
        boolean chained = lines.stream().filter(this::chained).count() * 2 > lines.size();
        return TableLikeness.of(grid, chained || captioned) ? LooseTable.of(grid, page) : null;
    }

    /** Lines that are no table whatever their columns: hardly any has a figure, and few have texts apart. */
    private boolean mayBe(List<PdfLine> lines) {
        int figures = 0;
        int parted = 0;
        PdfLine above = null;
        for (PdfLine line : lines) {
            boolean figure = line.words().stream().anyMatch(word -> mayBeFigure(word.text()));
            figures += figure ? 1 : 0;
            parted += figure || LineTexts.mayPart(line) || above != null && overlaps(above, line) ? 1 : 0;
            if (figures >= 2 || parted >= FEWEST_ROWS || chained(line)) {
                return true;
            }
            above = line;
        }
        return false;
    }

    private static boolean overlaps(PdfLine above, PdfLine line) {
        return line.bottom() - above.bottom() < line.size();
    }

    private static boolean mayBeFigure(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return !Character.isLetter(word.charAt(0)) || Figures.is(word);
    }

    /** Which lines are left without those above and below that run across the columns. */
    private int[] proseAround(LooseGrid grid) {
        int first = 0;
        int last = grid.lineCount();
        for (int i = 0; i < Math.min(MOST_PROSE, grid.lineCount()) && !isRow(grid, i); i++) {
            first = runsAcross(grid, i) ? i + 1 : first;
        }
        while (last > first + 2 && grid.lineCount() - last < MOST_PROSE && runsAcross(grid, last - 1)) {
            last--;
        }
        return new int[] {first, last};
    }

    private static boolean isRow(LooseGrid grid, int i) {
        List<LooseCell> cells = grid.byLine().get(i);
        return cells.size() > 1
                && (cells.size() * 3 >= grid.columns() * 2
                        || cells.stream().anyMatch(cell -> cell.column > 0 && Figures.is(cell.text())))
                && cells.get(0).words.get(0).text().length() > 1;
    }

    private boolean runsAcross(LooseGrid grid, int i) {
        if (grid.columns() < 2 || chained(grid.line(i))) {
            return false;
        }
        for (LooseCell cell : grid.byLine().get(i)) {
            if (cell.columnSpan > 1 && cell.words.size() >= (cell.column == 0 ? FEWEST_WORDS : MOST_WORDS)) {
                return true;
            }
        }
        return false;
    }
}
