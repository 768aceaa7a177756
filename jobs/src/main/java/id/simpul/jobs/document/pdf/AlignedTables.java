package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without walls around their cells: lines of several texts under each other that keep to columns, and what stands between
 * horizontal rules of one width. Prose, lists, tables of contents, address and signature blocks are none.
 */
final class AlignedTables {

    private static final Pattern CAPTION =
            Pattern.compile("(?i)(?:table|tabel|tableau|tabelle|tabla|tabela)\\s{1,3}[\\dIVXivx][\\w.]{0,8}.{0,300}");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(?:sumber|source|sources|catatan|keterangan|note|notes|ket)\\s{0,2}[:.].{0,500}|(?:\\(?\\*+|\\(\\d\\)|\\d\\))\\s.{3,500}");
    private static final int DEEPEST = 4;

    /** The last line of a text in the last column may be the longest of all, by some letters. */
    private static final double LONGER = 6;

    /** Lines above and below a table that may be prose. */
    private static final int MOST_PROSE = 12;

    /** A text over several columns, and from the left margin on, is prose from so many words on. */
    private static final int FEWEST_WORDS = 6;

    /** Fewer rows of words only, without a rule or caption, are no table. */
    private static final int FEWEST_ROWS = 4;

    /** A text over several columns is no header with more words. */
    private static final int MOST_WORDS = 10;

    /** @param captioned whether a caption stands above */
    private record Block(List<PdfLine> lines, boolean captioned) {}

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
            for (Block block : blocks(lines)) {
                for (PdfTable table : tables(block.lines(), block.captioned(), 0)) {
                    tables.add(table.with(leaders.whole(table.words())));
                }
            }
        }
        return tables;
    }

    /** Stretches of lines that may be a table: near each other, most with several texts. */
    private List<Block> blocks(List<PdfLine> lines) {
        List<Block> blocks = new ArrayList<>();
        double width = lines.stream().mapToDouble(PdfLine::right).max().orElse(0)
                - lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        int at = 0;
        int free = 0;
        while (at < lines.size()) {
            if (!tabular(lines.get(at)) || prose(lines.get(at), width)) {
                at++;
                continue;
            }
            int last = at;
            int next = at + 1;
            while (next < lines.size() && near(lines, next) && next - last <= 4) {
                PdfLine line = lines.get(next);
                if (ends(line) || prose(line, width) || line.isTurned() && ofFigures(lines.subList(at, next))) {
                    break;
                }
                if (tabular(line)) {
                    last = next;
                } else if (line.right() - line.left() > 0.8 * width) {
                    break;
                }
                next++;
            }
            int first = head(lines, free, at, last);
            int end = tail(lines, at, last);
            blocks.add(new Block(lines.subList(first, end + 1), captioned(lines, first, at)));
            at = last + 1;
            free = end + 1;
        }
        return blocks;
    }

    /** Whether rows of a table stand here, so that turned texts below are the header of another one. */
    private static boolean ofFigures(List<PdfLine> lines) {
        return lines.stream().anyMatch(TurnedHeads::isOfFigures);
    }

    private static boolean ends(PdfLine line) {
        if (line.isTurned()) {
            return false;
        }
        String text = line.text();
        return CAPTION.matcher(text).matches() || NOTE.matcher(text).matches();
    }

    /** Words, and hardly a figure, from margin to margin. */
    private boolean prose(PdfLine line, double width) {
        if (line.words().size() < 6 || line.isTurned() || line.right() - line.left() < 0.75 * width || chained(line)) {
            return false;
        }
        int letters = 0;
        for (PdfWord word : line.words()) {
            letters += Figures.is(word.text()) ? 0 : 1;
        }
        return letters * 5 >= line.words().size() * 4 && !LineTexts.areSeveral(line);
    }

    /** The header's lines of one text, over several columns, above the first line of several texts. */
    private static int head(List<PdfLine> lines, int free, int at, int last) {
        PdfLine turned = lines.get(at);
        int next = at;
        while (next < last && lines.get(next).isTurned()) {
            next++; // the label stands on the first upright line
        }
        PdfLine below = lines.get(next);
        double right = lines.subList(at, last + 1).stream()
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(0);
        double label = LineTexts.apart(below).get(0).right();
        int first = at;
        for (int i = at - 1; i >= Math.max(free, at - 4); i--) {
            PdfLine line = lines.get(i);
            boolean beside = turned.isTurned() && line.bottom() > turned.top();
            boolean near = beside || TurnedHeads.highest(lines, i + 1) - line.bottom() < 4.3 * line.size();
            if (!near
                    || ends(line)
                    || line.right() > right + line.size()
                    || line.words().size() > 12) {
                break;
            }
            if (beside || line.left() > label && line.left() > below.left() + 2 * line.size()) {
                first = i;
            }
        }
        return first;
    }

    /** The lines behind the last row of several texts that still belong to it: its texts go on. */
    private int tail(List<PdfLine> lines, int first, int last) {
        int end = last;
        double right = lines.subList(first, last + 1).stream()
                        .mapToDouble(PdfLine::right)
                        .max()
                        .orElse(0)
                + 2;
        while (end + 1 < lines.size() && end - last < 3) {
            PdfLine line = lines.get(end + 1);
            PdfLine above = lines.get(end);
            boolean within = line.left() >= lines.get(last).left() - 2
                    && line.right() <= (stands(lines.get(last), line) ? right + LONGER * line.size() : right);
            boolean lower = Character.isLowerCase(line.text().codePointAt(0));
            if (!lower
                    || !within
                    || line.bottom() - above.bottom() > 1.4 * line.size()
                    || NOTE.matcher(line.text()).matches()) {
                break;
            }
            end++;
        }
        return end > last && last - first < 1 ? last : end;
    }

    /** Whether a line begins right below a text of another, not below its first one. */
    private static boolean stands(PdfLine above, PdfLine line) {
        return LineTexts.apart(above).stream().skip(1).anyMatch(text -> Math.abs(text.left() - line.left()) < 2);
    }

    private boolean near(List<PdfLine> lines, int i) {
        PdfLine above = lines.get(i - 1);
        PdfLine below = lines.get(i);
        double gap = TurnedHeads.highest(lines, i) - above.bottom();
        double size = Math.max(above.size(), below.size());
        return gap < 4.3 * size
                || chains.stream().anyMatch(chain -> chain.holds(above) && chain.holds(below)) && gap < 8 * size;
    }

    private boolean tabular(PdfLine line) {
        return LineTexts.areSeveral(line) && !CAPTION.matcher(line.text()).matches() || chained(line);
    }

    private boolean chained(PdfLine line) {
        return chains.stream().anyMatch(chain -> chain.holds(line));
    }

    /** Whether the words "Table 3" stand right above. */
    private static boolean captioned(List<PdfLine> lines, int first, int at) {
        for (int i = Math.max(0, first - 3); i <= at; i++) {
            PdfLine line = lines.get(i);
            if (CAPTION.matcher(line.text()).matches() && lines.get(first).bottom() - line.bottom() < 6 * line.size()) {
                return true;
            }
        }
        return false;
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
        while (from < to && (CAPTION.matcher(block.get(from).text()).matches())) {
            from++;
        }
        while (to > from && NOTE.matcher(block.get(to - 1).text()).matches()) {
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
