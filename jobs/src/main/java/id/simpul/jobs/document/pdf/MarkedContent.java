package id.simpul.jobs.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** The stretches of marked content that a page's program is in: the cell of a table, a text given instead of the glyphs, what is hidden. */
final class MarkedContent {

    private static final int DEEPEST = 200;
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /**
     * A stretch.
     *
     * @param cell of a table that the file's structure puts it in, or -1
     * @param text what its glyphs stand for together, or null
     * @param hidden whether it is a watermark, or in a layer that is switched off
     */
    private record Mark(int cell, @Nullable String text, boolean hidden) {}

    private static final Mark NONE = new Mark(-1, null, false);

    private final IntUnaryOperator cells;
    private final Layers layers;
    private final Deque<Mark> open = new ArrayDeque<>();
    private boolean textTaken;

    /**
     * What a page's program marks.
     *
     * @param cells for the id of a page's marked content the number of a table's cell, or -1
     */
    MarkedContent(IntUnaryOperator cells, Layers layers) {
        this.cells = cells;
        this.layers = layers;
    }

    /** Whether it could begin: more stretches in each other than any page has can't. */
    boolean begin(List<COSBase> operands, @Nullable PDResources resources) {
        if (open.size() >= DEEPEST) {
            return false;
        }
        Mark outer = now();
        int cell = outer.cell();
        String text = outer.text();
        boolean hidden = outer.hidden();
        COSDictionary properties = properties(operands, resources);
        if (properties != null) {
            int id = properties.getInt(COSName.MCID, -1);
            cell = id < 0 ? cell : cells.applyAsInt(id);
            hidden |= "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE));
            hidden |= Layers.MARK.equals(operands.get(0)) && layers.hide(properties);
            String own = properties.getString(ACTUAL_TEXT);
            if (own != null && text == null) {
                text = own;
                textTaken = false;
            }
        }
        open.push(new Mark(cell, text, hidden));
        return true;
    }

    void end() {
        open.poll();
    }

    private Mark now() {
        Mark mark = open.peek();
        return mark == null ? NONE : mark;
    }

    int cell() {
        return now().cell();
    }

    boolean hidden() {
        return now().hidden();
    }

    /** Whether another text is given for the glyphs here. */
    boolean replaced() {
        return now().text() != null;
    }

    /** The text given for the glyphs here, for the first of them; empty for the others. */
    String text() {
        String text = now().text();
        boolean first = !textTaken;
        textTaken = true;
        return first && text != null ? text : "";
    }

    private static @Nullable COSDictionary properties(List<COSBase> operands, @Nullable PDResources resources) {
        if (operands.size() < 2) {
            return null;
        }
        if (operands.get(1) instanceof COSName name) {
            PDPropertyList list = resources == null ? null : resources.getProperties(name);
            return list == null ? null : list.getCOSObject();
        }
        return operands.get(1) instanceof COSDictionary dictionary ? dictionary : null;
    }
}
