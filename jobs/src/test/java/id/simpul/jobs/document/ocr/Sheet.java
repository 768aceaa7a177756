package id.simpul.jobs.document.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A sheet of A4 under a printer: text and tables in points, and what a reader should find on it. */
final class Sheet {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Color STAMP = new Color(96, 48, 160, 150);

    private final Font face;
    private final List<Consumer<Graphics2D>> drawn = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();

    Sheet(Font face) {
        this.face = face;
    }

    /** In reading order, a line or cell each. */
    String text() {
        return String.join(" ", text);
    }

    List<List<List<String>>> tables() {
        return tables;
    }

    /** @param x of the left edge */
    void line(double x, double baseline, double size, String line) {
        text.add(line);
        put(x, baseline, size, line);
    }

    void centred(double baseline, double size, String line) {
        line((WIDTH - width(size, line)) / 2, baseline, size, line);
    }

    /** Broken into lines of at most so many points. @return the baseline of the last line */
    double paragraph(double x, double baseline, double size, double wide, String paragraph) {
        double at = baseline;
        for (String line : broken(size, wide, paragraph)) {
            line(x, at, size, line);
            at += 1.35 * size;
        }
        return at - 1.35 * size;
    }

    void rule(double x1, double y1, double x2, double y2, double thick) {
        drawn.add(graphics -> {
            graphics.setStroke(new BasicStroke((float) thick));
            graphics.draw(new Line2D.Double(x1, y1, x2, y2));
        });
    }

    /** An agency's mark: shapes that are no letters. */
    void emblem(double x, double y, double wide) {
        drawn.add(graphics -> {
            graphics.setStroke(new BasicStroke(1.5f));
            graphics.draw(new Ellipse2D.Double(x, y, wide, 1.2 * wide));
            graphics.fill(new Ellipse2D.Double(x + wide * 0.3, y + wide * 0.3, wide * 0.4, wide * 0.4));
            for (int i = 1; i < 5; i++) {
                graphics.draw(
                        new Line2D.Double(x + wide * i / 5, y + wide * 0.9, x + wide * (5 - i) / 5, y + wide * 1.1));
            }
        });
    }

    /** A round stamp in coloured ink over whatever stands there. */
    void stamp(double x, double y, double wide) {
        drawn.add(graphics -> {
            Color ink = graphics.getColor();
            graphics.setColor(STAMP);
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Ellipse2D.Double(x, y, wide, wide));
            graphics.draw(new Ellipse2D.Double(x + wide * 0.2, y + wide * 0.2, wide * 0.6, wide * 0.6));
            graphics.setColor(ink);
        });
    }

    /**
     * A ruled table. A cell that is null goes on from the one to its left.
     *
     * @param rows as tall as their longest cell needs
     * @return y of its lower edge
     */
    double table(double left, double top, double size, double[] widths, List<String[]> rows) {
        double right = left;
        for (double width : widths) {
            right += width;
        }
        double y = top;
        rule(left, y, right, y, 0.8);
        List<List<String>> grid = new ArrayList<>();
        for (String[] row : rows) {
            double bottom = y + height(size, widths, row);
            double x = left;
            rule(left, y, left, bottom, 0.8);
            for (int column = 0; column < row.length; ) {
                int next = column + 1;
                double edge = x + widths[column];
                while (next < row.length && row[next] == null) {
                    edge += widths[next++];
                }
                cell(row[column], x, edge, y, bottom, size);
                rule(edge, y, edge, bottom, 0.8);
                x = edge;
                column = next;
            }
            rule(left, bottom, right, bottom, 0.8);
            List<String> texts = new ArrayList<>();
            for (String cell : row) {
                texts.add(cell == null ? "" : cell);
            }
            grid.add(texts);
            y = bottom;
        }
        tables.add(grid);
        return y;
    }

    private double height(double size, double[] widths, String[] row) {
        int most = 1;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null && (i + 1 == row.length || row[i + 1] != null)) {
                most = Math.max(most, broken(size, widths[i] - 8, row[i]).size());
            }
        }
        return most * size * 1.25 + size * 0.7;
    }

    private void cell(String content, double left, double right, double top, double bottom, double size) {
        List<String> lines = broken(size, right - left - 8, content);
        double baseline = (top + bottom) / 2 - (lines.size() - 1) * size * 0.625 + size * 0.36;
        boolean figure = content.matches("[\\d.,%-]+");
        for (String line : lines) {
            double x = figure ? right - 5 - width(size, line) : left + 4;
            put(x, baseline, size, line);
            baseline += size * 1.25;
        }
        if (!content.isEmpty()) {
            text.add(content);
        }
    }

    private List<String> broken(double size, double wide, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && width(size, line + " " + word) > wide) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void put(double x, double baseline, double size, String line) {
        Font font = face.deriveFont((float) size);
        drawn.add(graphics -> {
            graphics.setFont(font);
            graphics.drawString(line, (float) x, (float) baseline);
        });
    }

    private double width(double size, String line) {
        Rectangle2D bounds = face.deriveFont((float) size).getStringBounds(line, EXACT);
        return bounds.getWidth();
    }

    /** Prints it; the transformation leads from points to the picture. */
    void print(Graphics2D graphics, AffineTransform transformation) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(20, 20, 20));
        graphics.setTransform(transformation);
        drawn.forEach(step -> step.accept(graphics));
    }
}
