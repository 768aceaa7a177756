package id.simpul.jobs.document.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two blocks of short lines side by side, which are too small for columns of prose: who signs at the left and who at the right; the
 * number and subject of a letter, and beside them its day and who gets it. Read across they make nonsense.
 */
final class SideBlocks {

    private static final int MOST_ROWS = 16;
    private static final int MOST_SIGNED_ROWS = 9;
    private static final int LONGEST = 70;

    /** All of a share of the type size: a block, between the blocks, between a line and the next, and where the signature goes. */
    private static final double NARROWEST = 4;

    private static final double APART = 1.5;

    private static final double NEXT_LINE = 2.2;
    private static final double ROOM = 2.5;
    private static final double MOST_ROOM = 10;

    private static final Pattern OFFICE = Pattern.compile(
            "(?i).{3,68},|(?:mengetahui|menyetujui|mengesahkan|disetujui|diketahui|yang (?:membuat|menerima|menyerahkan|mengajukan|melaporkan)|pihak (?:pertama|kedua|kesatu))\\b.{0,50}");

    private static final Pattern PERSON = Pattern.compile(
            "(?i)nip\\b.{0,40}|ttd\\.?|\\(.{3,60}\\)|.{3,50},\\s?(?:S\\.|M\\.|A\\.Md|Sp|SE\\b|SH\\b|MM\\b|M\\p{Lu}).{0,30}");

    /** In the place of the hand. */
    private static final Pattern SIGNED = Pattern.compile("(?i)t\\.?t\\.?d\\.?|dto\\.?");

    private static final Pattern LETTER_LABEL =
            Pattern.compile("(?i)(?:nomor|no\\.?|sifat|lampiran|lamp\\.?|perihal|hal|klasifikasi)\\s?:.{0,66}");

    private static final Pattern ADDRESSED = Pattern.compile(
            "(?i)kepada\\b.{0,60}|yth\\b.{0,60}|\\p{Lu}[\\p{L} ]{2,30},\\s?\\d{0,2}\\s?\\p{L}{3,10}\\s\\d{4}");

    private final List<List<PageTile>> rows;
    private final double from;
    private final double to;
    private final int first;
    private final int last;

    private SideBlocks(List<List<PageTile>> rows, double from, double to, int first, int last) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.first = first;
        this.last = last;
    }

    /** What parts the first two such blocks, or null. */
    static @Nullable Gutter find(List<List<PageTile>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (double[] gap : inner(rows.get(i))) {
                SideBlocks blocks = down(rows, i, gap);
                if (blocks != null && (blocks.areSigned() || blocks.headALetter())) {
                    SideBlocks whole = blocks.whole();
                    return new Gutter((whole.from + whole.to) / 2, whole.first, whole.last);
                }
            }
        }
        return null;
    }

    private static List<double[]> inner(List<PageTile> row) {
        List<double[]> gaps = gaps(row);
        return gaps.subList(1, gaps.size() - 1);
    }

    /** Wide gaps, with the outer ones. */
    private static List<double[]> gaps(List<PageTile> row) {
        return RowGaps.of(row, tile -> APART * tile.size());
    }

    /** As far down as the gap goes on; it ends with a row that has something on both sides. */
    private static @Nullable SideBlocks down(List<List<PageTile>> rows, int first, double[] gap) {
        double from = gap[0];
        double to = gap[1];
        SideBlocks found = null;
        for (int i = first; i < Math.min(rows.size(), first + MOST_ROWS); i++) {
            List<PageTile> row = rows.get(i);
            if (row.get(0).table() != null || (i > first && step(rows, i) > MOST_ROOM * size(row))) {
                break;
            }
            double[] best = {0, 0};
            for (double[] other : gaps(row)) {
                double[] common = {Math.max(from, other[0]), Math.min(to, other[1])};
                best = common[1] - common[0] > best[1] - best[0] ? common : best;
            }
            if (best[1] - best[0] < APART * size(row)) {
                break;
            }
            from = best[0];
            to = best[1];
            SideBlocks blocks = new SideBlocks(rows, from, to, first, i);
            if (i > first
                    && !blocks.text(i, true).isEmpty()
                    && !blocks.text(i, false).isEmpty()) {
                found = blocks;
            }
        }
        return found;
    }

    /** With the lines of one side that stand right above at the right, or right below. */
    private SideBlocks whole() {
        int begin = first;
        while (begin > 0
                && step(rows, begin) < NEXT_LINE * size(rows.get(begin))
                && left(rows.get(begin - 1)) >= to - 1) {
            begin--;
        }
        int end = last;
        while (end + 1 < rows.size()
                && step(rows, end + 1) < NEXT_LINE * size(rows.get(end + 1))
                && rows.get(end + 1).get(0).table() == null
                && (left(rows.get(end + 1)) >= to - 1 || right(rows.get(end + 1)) <= from + 1)) {
            end++;
        }
        return new SideBlocks(rows, from, to, begin, end);
    }

    /** Offices above, names below, and room for the hand between them; on both sides something that tells so. */
    private boolean areSigned() {
        if (last - first >= MOST_SIGNED_ROWS
                || Math.min(width(true), width(false)) < NARROWEST * size(rows.get(first))) {
            return false;
        }
        boolean left = false;
        boolean right = false;
        boolean room = false;
        for (int i = first; i <= last; i++) {
            room |= i > first && step(rows, i) > ROOM * size(rows.get(i));
            for (boolean side : new boolean[] {true, false}) {
                String text = text(i, side);
                if (text.length() > LONGEST || PdfMarker.of(text) != null) {
                    return false;
                }
                room |= SIGNED.matcher(text).matches();
                boolean tells = (room ? PERSON : OFFICE).matcher(text).matches();
                left |= tells && side;
                right |= tells && !side;
            }
        }
        return room && left && right;
    }

    private double width(boolean left) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (List<PageTile> row : rows.subList(first, last + 1)) {
            for (PageTile tile : row) {
                if ((tile.middle() < (from + to) / 2) == left) {
                    low = Math.min(low, tile.left());
                    high = Math.max(high, tile.right());
                }
            }
        }
        return high - low;
    }

    private boolean headALetter() {
        int labels = 0;
        boolean addressed = false;
        for (int i = first; i <= last; i++) {
            if (text(i, true).length() > LONGEST || text(i, false).length() > LONGEST) {
                return false;
            }
            labels += LETTER_LABEL.matcher(text(i, true)).matches() ? 1 : 0;
            addressed |= ADDRESSED.matcher(text(i, false)).matches();
        }
        return labels >= 2 && addressed;
    }

    /** What a row has on one side. */
    private String text(int row, boolean left) {
        StringBuilder text = new StringBuilder();
        rows.get(row).stream()
                .filter(tile -> tile.word() != null && (tile.middle() < (from + to) / 2) == left)
                .sorted(Comparator.comparingDouble(PageTile::left))
                .forEach(tile -> text.append(text.isEmpty() ? "" : " ")
                        .append(tile.word() == null ? "" : tile.word().text()));
        return text.toString();
    }

    /** From one baseline to the next. */
    private static double step(List<List<PageTile>> rows, int below) {
        return rows.get(below).get(0).bottom() - rows.get(below - 1).get(0).bottom();
    }

    private static double size(List<PageTile> row) {
        return row.get(0).size();
    }

    private static double left(List<PageTile> row) {
        return row.stream().mapToDouble(PageTile::left).min().orElse(0);
    }

    private static double right(List<PageTile> row) {
        return row.stream().mapToDouble(PageTile::right).max().orElse(0);
    }
}
