package id.simpul.jobs.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a page's program has painted so far, as far as it decides which text can be seen: text outside the
 * clip is not drawn, white text shows only on something that is not white, and a white sheet laid over text hides it. {@link PdfContent} tells it each step. Boxes stand for shapes, so that text counts as
 * seen wherever there is doubt.
 */
final class Ink {

    private static final double WHITE = 0.97;

    /** Wider strokes are as good as filled shapes: so the ground of header rows is painted now and then. */
    private static final double BROAD = 4;

    /** A glyph of which less than this is left is clipped away. */
    private static final double CLIPPED = 0.1;

    private static final int MOST_SHAPES = 20_000;

    /** Comparisons of text with shapes; a page that needs more is taken as it is. */
    private static final long MOST_LOOKS = 20_000_000;

    private record Shape(double left, double top, double right, double bottom, boolean white) {

        boolean holds(double x, double y) {
            return x > left && x < right && y > top && y < bottom;
        }

        Shape within(Shape clip) {
            return new Shape(
                    Math.max(left, clip.left),
                    Math.max(top, clip.top),
                    Math.min(right, clip.right),
                    Math.min(bottom, clip.bottom),
                    white);
        }
    }

    /**
     * What is saved and restored together.
     *
     * @param exact whether the clip is all of its box
     */
    private record State(boolean white, Shape clip, boolean exact) {}

    /** A white sheet, and how many glyphs had been drawn before it. */
    private record Sheet(Shape shape, int glyphs) {}

    private static final Shape EVERYWHERE = new Shape(-1e9, -1e9, 1e9, 1e9, false);

    private final Deque<State> saved = new ArrayDeque<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>();
    private State state = new State(false, EVERYWHERE, true);
    private boolean curved;
    private boolean clipping;
    private long looks;

    void save() {
        saved.push(state);
    }

    void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    /**
     * The colour of what is filled from now on.
     *
     * @param parts one for grey, three for red, green and blue, four for inks; none where it is not known
     */
    void colour(double... parts) {
        boolean white = parts.length > 0;
        for (double part : parts) {
            white &= parts.length == 4 ? part <= 1 - WHITE : part >= WHITE;
        }
        state = new State(white, state.clip, state.exact);
    }

    /** Whether what is filled now is white. */
    boolean isWhite() {
        return state.white;
    }

    void point(double x, double y) {
        if (path.size() < MOST_SHAPES) {
            path.add(new double[] {x, y});
        }
    }

    void curve() {
        curved = true;
    }

    void clip() {
        clipping = true;
    }

    /**
     * @param opaque whether nothing shows through
     * @param glyphs drawn so far
     */
    void fill(boolean opaque, int glyphs) {
        if (path.isEmpty() || shapes.size() >= MOST_SHAPES) {
            return;
        }
        Shape shape = box(0).within(state.clip);
        if (!state.white) {
            shapes.add(shape);
        } else if (opaque && state.exact && isRectangle()) {
            shapes.add(shape);
            if (glyphs > 0) {
                sheets.add(new Sheet(shape, glyphs));
            }
        }
    }

    void stroke(double width) {
        if (width > BROAD && !path.isEmpty() && shapes.size() < MOST_SHAPES) {
            Shape box = box(width / 2);
            shapes.add(new Shape(box.left, box.top, box.right, box.bottom, false).within(state.clip));
        }
    }

    /** A picture or a shading, in a box of these corners. */
    void picture(double x1, double y1, double x2, double y2) {
        if (shapes.size() < MOST_SHAPES) {
            shapes.add(new Shape(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), false)
                    .within(state.clip));
        }
    }

    /** A shading that fills all that is not clipped. */
    void shading() {
        picture(-1e9, -1e9, 1e9, 1e9);
    }

    void endPath() {
        if (clipping && !path.isEmpty()) {
            state = new State(state.white, box(0).within(state.clip), state.exact && isRectangle());
        }
        clipping = false;
        curved = false;
        path.clear();
    }

    /** Whether any of a glyph that is drawn now lies where drawing is not clipped. */
    boolean admits(PdfGlyph glyph) {
        Shape clip = state.clip;
        double wide = Math.max(CLIPPED, Math.abs(glyph.endX() - glyph.x()) / 2);
        double high = Math.max(glyph.size() / 2, Math.abs(glyph.endY() - glyph.y()) / 2);
        if (glyph.turn() != 0) {
            wide = Math.max(wide, glyph.size() / 2);
        }
        return Math.min(glyph.middleX() + wide, clip.right) - Math.max(glyph.middleX() - wide, clip.left) > CLIPPED
                && Math.min(glyph.middleY() + high, clip.bottom) - Math.max(glyph.middleY() - high, clip.top) > CLIPPED;
    }

    /** Whether text that is filled at this place now can be seen. */
    boolean shows(double x, double y) {
        if (!state.white) {
            return true;
        }
        for (int i = shapes.size() - 1; i >= 0; i--) {
            if (++looks > MOST_LOOKS || shapes.get(i).holds(x, y)) {
                return looks > MOST_LOOKS || !shapes.get(i).white;
            }
        }
        return false;
    }

    /** The glyphs that no white sheet was laid over later. */
    List<PdfGlyph> uncovered(List<PdfGlyph> glyphs) {
        if (sheets.isEmpty()) {
            return glyphs;
        }
        List<PdfGlyph> seen = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            if (!isCovered(glyphs.get(i), i)) {
                seen.add(glyphs.get(i));
            }
        }
        return seen;
    }

    private boolean isCovered(PdfGlyph glyph, int index) {
        for (int i = sheets.size() - 1; i >= 0 && sheets.get(i).glyphs() > index; i--) {
            if (++looks > MOST_LOOKS) {
                return false;
            }
            if (sheets.get(i).shape().holds(glyph.middleX(), glyph.middleY())) {
                return true;
            }
        }
        return false;
    }

    private Shape box(double more) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] point : path) {
            left = Math.min(left, point[0]);
            top = Math.min(top, point[1]);
            right = Math.max(right, point[0]);
            bottom = Math.max(bottom, point[1]);
        }
        return new Shape(left - more, top - more, right + more, bottom + more, state.white);
    }

    /** Four corners, or five where the program comes back to the first. */
    private boolean isRectangle() {
        if (curved || path.size() < 4 || path.size() > 5) {
            return false;
        }
        Shape box = box(0);
        int corners = 0;
        for (double[] point : path) {
            boolean side = near(point[0], box.left) || near(point[0], box.right);
            boolean end = near(point[1], box.top) || near(point[1], box.bottom);
            corners += side && end ? 1 : 0;
        }
        return corners == path.size();
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 0.5;
    }
}
