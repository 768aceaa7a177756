package id.simpul.jobs.document.pdf;

import java.util.List;

/**
 * A part of a page that is read from top to bottom before the next one begins: a column, a headline over columns, a box at the side.
 *
 * @param items lines and tables from top to bottom
 * @param left edge of the region
 * @param right where its full lines end
 * @param alone whether no text goes on from here to the next region, nor came from the one before: one of two blocks side by side
 */
record PdfRegion(List<Item> items, double left, double right, boolean alone) {

    /** What stands in a region. */
    sealed interface Item {
        double top();
    }

    record LineItem(PdfLine line) implements Item {
        @Override
        public double top() {
            return line.top();
        }
    }

    record TableItem(PdfTable table) implements Item {
        @Override
        public double top() {
            return table.top();
        }
    }

    List<PdfLine> lines() {
        return items.stream()
                .filter(LineItem.class::isInstance)
                .map(item -> ((LineItem) item).line())
                .toList();
    }
}
