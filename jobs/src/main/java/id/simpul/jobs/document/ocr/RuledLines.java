package id.simpul.jobs.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ruled lines of a straightened page. They are found as long and thin runs of dark pixels, and can be taken out of the image, for
 * they keep the recogniser from seeing the text between them; letters that cross a line keep their strokes.
 */
final class RuledLines {

    /**
     * A line in pixels.
     *
     * @param at y of a horizontal line, x of a vertical one
     * @param thick how far it reaches across
     */
    record Stroke(double at, int from, int to, int thick) {

        int length() {
            return to - from;
        }

        boolean crosses(Stroke other, double near) {
            return at >= other.from - near && at <= other.to + near && other.at >= from - near && other.at <= to + near;
        }
    }

    private static final int DARK = 175;
    private static final int FRINGE = 238;

    private final GreyImage image;
    private final int dpi;
    private final boolean[] lines;
    private final List<Stroke> across;
    private final List<Stroke> down;

    private RuledLines(GreyImage image, int dpi) {
        this.image = image;
        this.dpi = dpi;
        this.lines = new boolean[image.width * image.height];
        List<Stroke> horizontal = new Runs(image, false).strokes(0.35);
        List<Stroke> vertical = new Runs(image, true).strokes(0.17);
        double near = dpi * 0.06;
        // the stem of a large letter is no line: a vertical line meets others, or is very long
        vertical.removeIf(
                line -> line.length() < dpi && horizontal.stream().noneMatch(other -> line.crosses(other, near)));
        this.across = List.copyOf(horizontal);
        this.down = List.copyOf(vertical);
    }

    static RuledLines of(GreyImage image, int dpi) {
        return new RuledLines(image, dpi);
    }

    List<Stroke> across() {
        return across;
    }

    List<Stroke> down() {
        return down;
    }

    /** The image without them. */
    GreyImage erased() {
        across.forEach(line -> mark(line, false));
        down.forEach(line -> mark(line, true));
        GreyImage clean = image.cut(0, 0, image.width, image.height);
        across.forEach(line -> erase(line, clean, false));
        down.forEach(line -> erase(line, clean, true));
        return clean;
    }

    private void mark(Stroke line, boolean upright) {
        int reach = line.thick / 2 + 2;
        for (int along = Math.max(0, line.from - 2); along <= Math.min(most(upright), line.to + 2); along++) {
            for (int side = -reach; side <= reach; side++) {
                int index = index(along, (int) Math.round(line.at) + side, upright);
                if (index >= 0) {
                    lines[index] = true;
                }
            }
        }
    }

    /** Where a stroke goes on to both sides of the line it stays whole: there a letter crosses. */
    private void erase(Stroke line, GreyImage clean, boolean upright) {
        int reach = line.thick / 2 + 2;
        int at = (int) Math.round(line.at);
        for (int along = Math.max(0, line.from - 2); along <= Math.min(most(upright), line.to + 2); along++) {
            if (beyond(along, at, -reach, upright) && beyond(along, at, reach, upright)) {
                continue;
            }
            for (int side = -reach; side <= reach; side++) {
                int index = index(along, at + side, upright);
                if (index >= 0 && (image.pixels[index] & 0xFF) < FRINGE) {
                    clean.pixels[index] = (byte) GreyImage.WHITE;
                }
            }
        }
    }

    /** Whether something that is no line goes on beyond the line's edge. */
    private boolean beyond(int along, int at, int reach, boolean upright) {
        int index = index(along, at + reach + Integer.signum(reach), upright);
        return index >= 0 && !lines[index] && (image.pixels[index] & 0xFF) < DARK;
    }

    private int most(boolean upright) {
        return (upright ? image.height : image.width) - 1;
    }

    private int index(int along, int side, boolean upright) {
        int x = upright ? side : along;
        int y = upright ? along : side;
        return x < 0 || y < 0 || x >= image.width || y >= image.height ? -1 : y * image.width + x;
    }

    /** Looks for lines in one direction; the image is read with its axes exchanged for vertical ones. */
    private final class Runs {

        private final GreyImage image;
        private final boolean upright;
        private final int length;
        private final int breadth;
        private final int thickest;
        private final int gap;
        private final int crossing;

        /** Of the line's middle: how far the piece reaches, and where it runs. */
        private record Piece(int row, int from, int to) {}

        Runs(GreyImage image, boolean upright) {
            this.image = image;
            this.upright = upright;
            this.length = upright ? image.height : image.width;
            this.breadth = upright ? image.width : image.height;
            this.thickest = Math.max(3, (int) Math.round(dpi * 0.035));
            this.gap = Math.max(2, dpi / 70);
            this.crossing = Math.max(4, (int) Math.round(dpi * 0.08));
        }

        /** @param least length in inches */
        List<Stroke> strokes(double least) {
            boolean[] thin = thin();
            List<Piece> pieces = new ArrayList<>();
            int shortest = (int) Math.round(dpi * least);
            for (int row = 0; row < breadth; row++) {
                pieces(thin, row, shortest, pieces);
            }
            return joined(stacked(pieces));
        }

        private boolean dark(int row, int along) {
            return (upright ? image.at(row, along) : image.at(along, row)) < DARK;
        }

        /** The dark pixels through which the ink is no thicker than a line, measured across the line. */
        private boolean[] thin() {
            boolean[] thin = new boolean[breadth * length];
            for (int along = 0; along < length; along++) {
                int begin = -1;
                for (int row = 0; row <= breadth; row++) {
                    boolean ink = row < breadth && dark(row, along);
                    if (ink && begin < 0) {
                        begin = row;
                    } else if (!ink && begin >= 0) {
                        for (int i = begin; i < row && row - begin <= thickest; i++) {
                            thin[i * length + along] = true;
                        }
                        begin = -1;
                    }
                }
            }
            return thin;
        }

        /** Runs of thin ink along a row; small gaps, and crossings by other ink, do not end one. */
        private void pieces(boolean[] thin, int row, int shortest, List<Piece> pieces) {
            int begin = -1;
            int last = -1;
            int inked = 0;
            int blank = 0;
            for (int along = 0; along <= length; along++) {
                boolean ends = along == length;
                if (!ends && thin[row * length + along]) {
                    if (begin < 0) {
                        begin = along;
                        inked = 0;
                    }
                    inked++;
                    last = along;
                    blank = 0;
                } else if (begin >= 0) {
                    if (!ends && !dark(row, along)) {
                        blank++;
                    }
                    if (ends || blank > gap || along - last > crossing) {
                        if (last - begin >= shortest && inked >= 0.7 * (last - begin)) {
                            pieces.add(new Piece(row, begin, last + 1));
                        }
                        begin = -1;
                        blank = 0;
                    }
                }
            }
        }

        /** Pieces in rows that touch are one line. */
        private List<Stroke> stacked(List<Piece> pieces) {
            List<List<Piece>> open = new ArrayList<>();
            List<Stroke> strokes = new ArrayList<>();
            for (Piece piece : pieces) {
                List<Piece> home = null;
                for (List<Piece> line : open) {
                    Piece above = line.get(line.size() - 1);
                    if (piece.row - above.row <= 1 && piece.from < above.to && above.from < piece.to) {
                        home = line;
                        break;
                    }
                }
                if (home == null) {
                    home = new ArrayList<>();
                    open.add(home);
                }
                home.add(piece);
                open.removeIf(line -> {
                    boolean done = piece.row - line.get(line.size() - 1).row > 1;
                    if (done) {
                        strokes.add(stroke(line));
                    }
                    return done;
                });
            }
            open.forEach(line -> strokes.add(stroke(line)));
            strokes.removeIf(stroke -> stroke.thick > 2 * thickest);
            return strokes;
        }

        private Stroke stroke(List<Piece> line) {
            double weight = 0;
            double sum = 0;
            int from = Integer.MAX_VALUE;
            int to = 0;
            for (Piece piece : line) {
                weight += piece.to - piece.from;
                sum += (double) (piece.to - piece.from) * piece.row;
                from = Math.min(from, piece.from);
                to = Math.max(to, piece.to);
            }
            return new Stroke(sum / weight, from, to, line.get(line.size() - 1).row - line.get(0).row + 1);
        }

        /** Pieces of one line that was printed or scanned with breaks. */
        private List<Stroke> joined(List<Stroke> strokes) {
            List<Stroke> sorted = new ArrayList<>(strokes);
            sorted.sort(Comparator.comparingInt(Stroke::from));
            List<Stroke> joined = new ArrayList<>();
            for (Stroke next : sorted) {
                int home = -1;
                for (int i = 0; i < joined.size() && home < 0; i++) {
                    Stroke line = joined.get(i);
                    if (Math.abs(line.at - next.at) <= Math.max(2, dpi / 60.0) && next.from - line.to < dpi * 0.12) {
                        home = i;
                    }
                }
                if (home < 0) {
                    joined.add(next);
                } else {
                    joined.set(home, together(joined.get(home), next));
                }
            }
            return joined;
        }

        private Stroke together(Stroke line, Stroke next) {
            double at = (line.at * line.length() + next.at * next.length()) / (line.length() + next.length());
            int thick = (int) Math.ceil(Math.max(line.at + line.thick / 2.0, next.at + next.thick / 2.0)
                    - Math.min(line.at - line.thick / 2.0, next.at - next.thick / 2.0));
            return new Stroke(at, Math.min(line.from, next.from), Math.max(line.to, next.to), thick);
        }
    }
}
