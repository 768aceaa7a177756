package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a column into stretches that may be tables: lines near each other, most with several texts, and the header over them. */
final class TableBlocks {

    /** The last line of a text in the last column may be the longest of all, by some letters. */
    private static final double LONGER = 6;

    private final List<PdfLine> lines;
    private final List<RuleChains.Chain> chains;
    private final double width;

    /**
     * @param lines from top to bottom
     * @param chains of rules of one width
     */
    TableBlocks(List<PdfLine> lines, List<RuleChains.Chain> chains) {
        this.lines = lines;
        this.chains = chains;
        this.width = lines.stream().mapToDouble(PdfLine::right).max().orElse(0)
                - lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    }

    /** Stretches of lines that may be a table: near each other, most with several texts. */
    List<TableBlock> find() {
        List<TableBlock> blocks = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < lines.size()) {
            if (!tabular(lines.get(at)) || prose(lines.get(at))) {
                at++;
                continue;
            }
            int last = at;
            int next = at + 1;
            while (next < lines.size() && near(next) && next - last <= 4) {
                PdfLine line = lines.get(next);
                if (opens(next) || closed(next)) {
                    break;
                }
                if (ends(line) || prose(line) || line.isTurned() && ofFigures(lines.subList(at, next))) {
                    break;
                }
                if (tabular(line)) {
                    last = next;
                } else if (line.right() - line.left() > 0.8 * width) {
                    break;
                }
                next++;
            }
            int first = head(free, at, last);
            int end = tail(at, last);
            blocks.add(new TableBlock(lines.subList(first, end + 1), captioned(first, at)));
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
        return !line.isTurned() && (TableNotes.isCaption(line) || TableNotes.isNote(line));
    }

    /** Words, and hardly a figure, from margin to margin. */
    private boolean prose(PdfLine line) {
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
    private int head(int free, int at, int last) {
        if (opens(at)) {
            return at;
        }
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
    private int tail(int first, int last) {
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
            if (!lower || !within || line.bottom() - above.bottom() > 1.4 * line.size() || TableNotes.isNote(line)) {
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

    private boolean near(int i) {
        PdfLine above = lines.get(i - 1);
        PdfLine below = lines.get(i);
        double gap = TurnedHeads.highest(lines, i) - above.bottom();
        double size = Math.max(above.size(), below.size());
        return gap < 4.3 * size
                || chains.stream().anyMatch(chain -> chain.holds(above) && chain.holds(below)) && gap < 8 * size;
    }

    private boolean tabular(PdfLine line) {
        return LineTexts.areSeveral(line) && !TableNotes.isCaption(line) && !TableNotes.isWord(line) || chained(line);
    }

    /** Whether a line is the first one below the upper rule of a table whose header lies between rules: what stands above is a title. */
    private boolean opens(int i) {
        PdfLine line = lines.get(i);
        return chains.stream()
                .anyMatch(chain ->
                        chain.holds(line) && !(i > 0 && chain.holds(lines.get(i - 1))) && chain.headed(lines, i));
    }

    /** Whether a line is the first one below the last rule of a table that has rules over its header, below it and below its figures. */
    private boolean closed(int i) {
        PdfLine above = lines.get(i - 1);
        return chains.stream()
                .anyMatch(chain -> chain.holds(above) && !chain.holds(lines.get(i)) && chain.whole(lines));
    }

    private boolean chained(PdfLine line) {
        return chains.stream().anyMatch(chain -> chain.holds(line));
    }

    /** Whether the words "Table 3" stand right above. */
    private boolean captioned(int first, int at) {
        for (int i = Math.max(0, first - 3); i <= at; i++) {
            PdfLine line = lines.get(i);
            if (TableNotes.isCaption(line) && lines.get(first).bottom() - line.bottom() < 6 * line.size()) {
                return true;
            }
        }
        return false;
    }
}
