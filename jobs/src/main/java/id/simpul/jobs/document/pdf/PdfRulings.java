package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The straight horizontal and vertical lines drawn on a page, in the coordinates of {@link PdfWord}. {@link PdfContent} tells it each
 * step of a path.
 */
final class PdfRulings {

    /** @param at y of a horizontal line, x of a vertical one */
    record Ruling(double at, double from, double to) {}

    /** A rectangle that is filled with a colour: its edges. */
    record Field(double left, double top, double right, double bottom) {}

    private static final double STRAIGHT = 1.0;
    private static final double THIN = 3.0;
    private static final double SNAP = 2.0;
    private static final double TOUCH = 3.0;
    private static final int MOST = 20_000;
    private static final double LOWEST_ROW = 6;
    private static final double HIGHEST_ROW = 120;

    private final List<Ruling> horizontal = new ArrayList<>();
    private final List<Ruling> vertical = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>(); // x1, y1, x2, y2
    private final List<double[]> boxes = new ArrayList<>(); // left, top, right, bottom
    private final List<Field> fields = new ArrayList<>();
    private double startX;
    private double startY;
    private double atX;
    private double atY;

    /** Lines that were seen in a picture of a page. */
    static PdfRulings seen(List<Ruling> horizontal, List<Ruling> vertical) {
        PdfRulings rulings = new PdfRulings();
        rulings.horizontal.addAll(horizontal);
        rulings.vertical.addAll(vertical);
        return rulings;
    }

    List<Ruling> horizontal() {
        return merged(horizontal);
    }

    List<Ruling> vertical() {
        return merged(vertical);
    }

    /** Pieces of one line joined: cells are often ruled one by one. */
    private static List<Ruling> merged(List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return List.of();
        }
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> merged = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).at() - sorted.get(to - 1).at() <= SNAP) {
                to++;
            }
            List<Ruling> line = new ArrayList<>(sorted.subList(from, to));
            line.sort(Comparator.comparingDouble(Ruling::from));
            double at = line.stream().mapToDouble(Ruling::at).average().orElse(0);
            double begin = line.get(0).from();
            double end = line.get(0).to();
            for (Ruling piece : line) {
                if (piece.from() > end + TOUCH) {
                    merged.add(new Ruling(at, begin, end));
                    begin = piece.from();
                    end = piece.to();
                }
                end = Math.max(end, piece.to());
            }
            merged.add(new Ruling(at, begin, end));
            from = to;
        }
        merged.removeIf(line -> line.to() - line.from() < 6);
        return merged;
    }

    private void line(double x1, double y1, double x2, double y2) {
        if (horizontal.size() + vertical.size() >= MOST) {
            return;
        }
        if (Math.abs(y1 - y2) <= STRAIGHT) {
            horizontal.add(new Ruling((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) <= STRAIGHT) {
            vertical.add(new Ruling((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private void stroke() {
        path.forEach(piece -> line(piece[0], piece[1], piece[2], piece[3]));
    }

    /** A filled rectangle as thin as a line is a line. */
    private void fill(boolean seen) {
        for (double[] box : boxes) {
            if (seen) {
                field(box);
            }
            double wide = Math.abs(box[2] - box[0]);
            double high = Math.abs(box[3] - box[1]);
            if (high <= THIN && wide > THIN) {
                line(box[0], (box[1] + box[3]) / 2, box[2], (box[1] + box[3]) / 2);
            } else if (wide <= THIN && high > THIN) {
                line((box[0] + box[2]) / 2, box[1], (box[0] + box[2]) / 2, box[3]);
            }
        }
    }

    private void forget() {
        path.clear();
        boxes.clear();
    }

    void moveTo(double x, double y) {
        startX = x;
        startY = y;
        atX = x;
        atY = y;
    }

    void lineTo(double x, double y) {
        if (path.size() < MOST) {
            path.add(new double[] {atX, atY, x, y});
        }
        atX = x;
        atY = y;
    }

    void curveTo(double x, double y) {
        atX = x;
        atY = y;
    }

    void closePath() {
        if (atX != startX || atY != startY) {
            lineTo(startX, startY);
        }
        if (path.size() >= 4) {
            List<double[]> last = path.subList(path.size() - 4, path.size());
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (double[] piece : last) {
                left = Math.min(left, Math.min(piece[0], piece[2]));
                right = Math.max(right, Math.max(piece[0], piece[2]));
                low = Math.min(low, Math.min(piece[1], piece[3]));
                high = Math.max(high, Math.max(piece[1], piece[3]));
            }
            boxes.add(new double[] {left, low, right, high});
        }
    }

    void endPath() {
        forget();
    }

    /** @param width of the pen, in points */
    void strokePath(double width) {
        stroke();
        forget();
    }

    /** @param seen whether the colour is another than that of paper */
    void fillPath(boolean seen) {
        fill(seen);
        forget();
    }

    /**
     * A path that is filled and drawn.
     *
     * @param width of the pen, in points
     * @param seen whether the colour it is filled with is another than that of paper
     */
    void fillAndStrokePath(double width, boolean seen) {
        stroke();
        if (seen) {
            boxes.forEach(this::field);
        }
        forget();
    }

    private void field(double[] box) {
        if (fields.size() < MOST && box[2] - box[0] > THIN && box[3] - box[1] > THIN) {
            fields.add(new Field(box[0], box[1], box[2], box[3]));
        }
    }

    /** The upper and lower edges of fields of colour that are as high as rows of a table are: they part what lies in them. */
    List<Ruling> edges() {
        List<Ruling> edges = new ArrayList<>();
        for (Field field : fields) {
            double high = field.bottom() - field.top();
            if (high >= LOWEST_ROW && high <= HIGHEST_ROW && field.right() - field.left() >= high) {
                edges.add(new Ruling(field.top(), field.left(), field.right()));
                edges.add(new Ruling(field.bottom(), field.left(), field.right()));
            }
        }
        return merged(edges);
    }
}
