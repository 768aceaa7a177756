package id.simpul.jobs.document.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Follows the paths of a page's program and the colours they are filled with, and tells {@link PdfRulings} and {@link Ink} of them. */
final class PdfPaths {

    private static final Set<String> CLOSING = Set.of("s", "b", "b*");
    private static final Set<String> FILLING = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKING = Set.of("S", "s", "B", "B*", "b", "b*");

    /** What the rest of the program says of a path. */
    interface Page {

        /** A point of the program, as the page is read. */
        double[] point(float x, float y);

        /** Of the pen, in points. */
        double width();

        boolean isOpaque();

        boolean isHidden();

        /** How many glyphs were drawn so far. */
        int glyphs();

        @Nullable
        PDResources resources();
    }

    private final PdfRulings rulings;
    private final Ink ink;
    private final Page page;
    private final FillColours colours = new FillColours();

    PdfPaths(PdfRulings rulings, Ink ink, Page page) {
        this.rulings = rulings;
        this.ink = ink;
        this.page = page;
    }

    /** Whether an operator was one of paths or of the colour that fills; it is then done. */
    boolean take(String operator, List<COSBase> operands) {
        switch (operator) {
            case "m" -> point(operands, 0, rulings::moveTo);
            case "l" -> point(operands, 0, rulings::lineTo);
            case "c" -> point(operands, 4, rulings::curveTo);
            case "v", "y" -> point(operands, 2, rulings::curveTo);
            case "re" -> rectangle(operands);
            case "h" -> rulings.closePath();
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> paint(operator);
            case "W", "W*" -> ink.clip();
            case "g", "rg", "k" -> ink.colour(colours.plain(operands));
            case "cs" -> {
                colours.space(operands, page.resources());
                ink.colour();
            }
            case "sc", "scn" -> ink.colour(colours.parts(operands));
            case "sh" -> ink.shading();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Ends the path as the operator says; in a hidden layer nothing is painted. */
    private void paint(String operator) {
        if (CLOSING.contains(operator)) {
            rulings.closePath();
        }
        boolean strokes = STROKING.contains(operator);
        if (page.isHidden() || operator.equals("n")) {
            rulings.endPath();
        } else if (FILLING.contains(operator)) {
            boolean white = ink.isWhite();
            ink.fill(page.isOpaque(), page.glyphs());
            if (strokes) {
                ink.stroke(page.width());
                rulings.fillAndStrokePath(page.width(), !white);
            } else {
                rulings.fillPath(!white);
            }
        } else if (strokes) {
            ink.stroke(page.width());
            rulings.strokePath(page.width());
        }
        ink.endPath();
    }

    /** Takes a point of a path, in the coordinates of a reader. */
    private interface PathStep {
        void to(double x, double y);
    }

    private void point(List<COSBase> operands, int from, PathStep step) {
        if (operands.size() >= from + 2
                && operands.get(from) instanceof COSNumber x
                && operands.get(from + 1) instanceof COSNumber y) {
            if (from > 0) {
                ink.curve();
            }
            to(x.floatValue(), y.floatValue(), step);
        }
    }

    private void to(float x, float y, PathStep step) {
        double[] point = page.point(x, y);
        ink.point(point[0], point[1]);
        step.to(point[0], point[1]);
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4
                && operands.get(0) instanceof COSNumber a
                && operands.get(1) instanceof COSNumber b
                && operands.get(2) instanceof COSNumber c
                && operands.get(3) instanceof COSNumber d) {
            float x = a.floatValue();
            float y = b.floatValue();
            to(x, y, rulings::moveTo);
            to(x + c.floatValue(), y, rulings::lineTo);
            to(x + c.floatValue(), y + d.floatValue(), rulings::lineTo);
            to(x, y + d.floatValue(), rulings::lineTo);
            rulings.closePath();
        }
    }
}
