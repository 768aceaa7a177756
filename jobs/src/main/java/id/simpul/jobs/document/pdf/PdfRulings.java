package id.simpul.jobs.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight horizontal and vertical lines drawn on a page, in the coordinates of {@link PdfWord}. */
final class PdfRulings extends PDFGraphicsStreamEngine {

    /** @param at y of a horizontal line, x of a vertical one */
    record Ruling(double at, double from, double to) {}

    private static final double STRAIGHT = 1.0;
    private static final double THIN = 3.0;
    private static final double SNAP = 2.0;
    private static final double TOUCH = 3.0;
    private static final int MOST = 20_000;

    private final List<Ruling> horizontal = new ArrayList<>();
    private final List<Ruling> vertical = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>(); // x1, y1, x2, y2
    private final List<double[]> boxes = new ArrayList<>();
    private Point2D.Double start = new Point2D.Double();
    private Point2D.Double at = new Point2D.Double();

    private PdfRulings(PDPage page) {
        super(page);
    }

    static PdfRulings of(PDPage page) throws IOException {
        PdfRulings rulings = new PdfRulings(page);
        rulings.processPage(page);
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
        double[] a = place(x1, y1);
        double[] b = place(x2, y2);
        if (Math.abs(a[1] - b[1]) <= STRAIGHT) {
            horizontal.add(new Ruling((a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
        } else if (Math.abs(a[0] - b[0]) <= STRAIGHT) {
            vertical.add(new Ruling((a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
        }
    }

    /** From the page's own coordinates to those of a reader: turned as the page is, from the upper left corner down. */
    private double[] place(double x, double y) {
        PDRectangle box = getPage().getCropBox();
        double across = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch (((getPage().getRotation() % 360) + 360) % 360) {
            case 90 -> new double[] {up, across};
            case 180 -> new double[] {box.getWidth() - across, up};
            case 270 -> new double[] {box.getHeight() - up, box.getWidth() - across};
            default -> new double[] {across, box.getHeight() - up};
        };
    }

    private void stroke() {
        path.forEach(piece -> line(piece[0], piece[1], piece[2], piece[3]));
    }

    /** A filled rectangle as thin as a line is a line. */
    private void fill() {
        for (double[] box : boxes) {
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

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        boxes.add(new double[] {a.getX(), a.getY(), c.getX(), c.getY()});
        path.add(new double[] {a.getX(), a.getY(), b.getX(), b.getY()});
        path.add(new double[] {b.getX(), b.getY(), c.getX(), c.getY()});
        path.add(new double[] {c.getX(), c.getY(), d.getX(), d.getY()});
        path.add(new double[] {d.getX(), d.getY(), a.getX(), a.getY()});
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Double(x, y);
        at = start;
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new double[] {at.x, at.y, x, y});
        at = new Point2D.Double(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        path.add(new double[] {at.x, at.y, start.x, start.y});
        if (path.size() >= 4) {
            List<double[]> last = path.subList(path.size() - 4, path.size());
            double left =
                    last.stream().mapToDouble(p -> Math.min(p[0], p[2])).min().orElse(0);
            double right =
                    last.stream().mapToDouble(p -> Math.max(p[0], p[2])).max().orElse(0);
            double low =
                    last.stream().mapToDouble(p -> Math.min(p[1], p[3])).min().orElse(0);
            double high =
                    last.stream().mapToDouble(p -> Math.max(p[1], p[3])).max().orElse(0);
            boxes.add(new double[] {left, low, right, high});
        }
        at = start;
    }

    @Override
    public void endPath() {
        forget();
    }

    @Override
    public void strokePath() {
        stroke();
        forget();
    }

    @Override
    public void fillPath(int rule) {
        fill();
        forget();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        stroke();
        forget();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void shadingFill(COSName name) {}
}
