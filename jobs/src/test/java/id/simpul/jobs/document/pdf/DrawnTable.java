package id.simpul.jobs.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of known cells, and how it is drawn. Its columns' widths are those of their texts, wrapped where they are long. */
final class DrawnTable {

    enum Lines {
        GRID,
        DASHED_GRID,
        OPEN_GRID,
        BOOK,
        HEADER_ONLY,
        EVERY_ROW,
        COLUMNS_ONLY,
        ZEBRA,
        SHADED_HEADER,
        CELL_FIELDS,
        NONE
    }

    enum Side {
        LEFT,
        RIGHT,
        CENTRE,
        DECIMAL
    }

    enum Place {
        TOP,
        MIDDLE,
        BOTTOM
    }

    final List<Adjacency.Cell> cells = new ArrayList<>();
    final List<Side> sides = new ArrayList<>();
    Lines lines = Lines.GRID;
    int headerRows = 1;
    double size = 9;
    double gap = 12;
    double widest = 130;
    double rowGap = 4;
    boolean boldHeader;
    boolean turnedHeader;
    boolean downwards; // turned texts read down the page
    double turnedRoom = 1_000; // how long a line of a turned text may be
    int uprightFrom = 1_000; // columns from here on have an upright header
    Place turnedPlace = Place.BOTTOM;
    Place uprightPlace = Place.TOP;

    int rows() {
        return cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
    }

    private double[] widths(DrawnPages pages, double room) throws IOException {
        double[] widths = new double[sides.size()];
        for (Adjacency.Cell cell : cells) {
            boolean header = cell.row() < headerRows;
            if (turned(cell)) {
                int lines = turnedLines(pages, cell).size();
                widths[cell.column()] = Math.max(widths[cell.column()], size * 1.15 * (lines - 1) + size - gap / 2);
            } else if (cell.columnSpan() == 1) {
                double widest = header && cell.column() > 0 ? 62 : this.widest;
                for (String line : pages.wrapped(cell.text(), widest, size, header && boldHeader)) {
                    widths[cell.column()] =
                            Math.max(widths[cell.column()], pages.width(line, size, header && boldHeader));
                }
            }
        }
        double sum = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], size * 1.2) + gap;
            sum += widths[column];
        }
        if (sum < room && lines != Lines.NONE) {
            double stretch = Math.min(1.4, room / sum);
            for (int column = 0; column < widths.length; column++) {
                widths[column] *= stretch;
            }
        }
        return widths;
    }

    double width(DrawnPages pages) throws IOException {
        double sum = 0;
        for (double width : widths(pages, 0)) {
            sum += width;
        }
        return sum;
    }

    /** Draws rows from first to before last; gives the place below. */
    double draw(DrawnPages pages, double left, double top, double room, int first, int last) throws IOException {
        double[] widths = widths(pages, room);
        double[] x = new double[widths.length + 1];
        x[0] = left;
        for (int column = 0; column < widths.length; column++) {
            x[column + 1] = x[column] + widths[column];
        }
        double[] y = new double[last - first + 1];
        y[0] = top;
        for (int row = first; row < last; row++) {
            double high = size * 1.15;
            for (Adjacency.Cell cell : cells) {
                if (cell.row() == row && cell.rowSpan() == 1) {
                    high = Math.max(high, height(pages, cell, x));
                }
            }
            y[row - first + 1] = y[row - first] + high + rowGap;
        }
        for (Adjacency.Cell cell : cells) {
            if (cell.rowSpan() > 1 && cell.row() >= first && cell.row() + cell.rowSpan() <= last) {
                int end = cell.row() + cell.rowSpan() - first;
                double lacking = height(pages, cell, x) + rowGap - (y[end] - y[cell.row() - first]);
                for (int row = end; lacking > 0 && row < y.length; row++) {
                    y[row] += lacking;
                }
            }
        }
        fields(pages, x, y, first);
        for (Adjacency.Cell cell : cells) {
            if (cell.row() >= first && cell.row() < last) {
                write(pages, cell, x, y, first);
            }
        }
        rule(pages, x, y, first);
        return y[y.length - 1];
    }

    private boolean turned(Adjacency.Cell cell) {
        return turnedHeader
                && cell.row() < headerRows
                && cell.column() > 0
                && cell.column() < uprightFrom
                && cell.columnSpan() == 1;
    }

    private List<String> turnedLines(DrawnPages pages, Adjacency.Cell cell) throws IOException {
        return pages.wrapped(cell.text(), turnedRoom, size, false);
    }

    private double turnedHeight(DrawnPages pages, Adjacency.Cell cell) throws IOException {
        double longest = 0;
        for (String line : turnedLines(pages, cell)) {
            longest = Math.max(longest, pages.width(line, size, false));
        }
        return longest + 2;
    }

    private double height(DrawnPages pages, Adjacency.Cell cell, double[] x) throws IOException {
        if (turned(cell)) {
            return turnedHeight(pages, cell);
        }
        return size * 1.15 * linesOf(pages, cell, x).size();
    }

    private List<String> linesOf(DrawnPages pages, Adjacency.Cell cell, double[] x) throws IOException {
        double room = x[cell.column() + cell.columnSpan()] - x[cell.column()] - gap + 0.1;
        return pages.wrapped(cell.text(), room, size, boldHeader && cell.row() < headerRows);
    }

    private void write(DrawnPages pages, Adjacency.Cell cell, double[] x, double[] y, int first) throws IOException {
        if (cell.text().isEmpty()) {
            return;
        }
        double from = x[cell.column()] + gap / 2;
        double to = x[cell.column() + cell.columnSpan()] - gap / 2;
        double base = y[cell.row() - first] + rowGap / 2 + size * 0.9;
        double end = y[Math.min(y.length - 1, cell.row() + cell.rowSpan() - first)];
        if (turned(cell)) {
            turned(pages, cell, (from + to) / 2, y[cell.row() - first] + rowGap / 2, end - rowGap / 2);
            return;
        }
        boolean header = cell.row() < headerRows;
        if (header && uprightPlace != Place.TOP) {
            double spare = end - y[cell.row() - first] - rowGap - height(pages, cell, x);
            base += uprightPlace == Place.MIDDLE ? spare / 2 : spare;
        }
        Side side = cell.columnSpan() > 1 && header ? Side.CENTRE : sides.get(cell.column());
        if (header && side == Side.DECIMAL) {
            side = Side.RIGHT;
        }
        for (String line : linesOf(pages, cell, x)) {
            double wide = pages.width(line, size, header && boldHeader);
            double at = switch (side) {
                case LEFT -> from;
                case RIGHT -> to - wide;
                case CENTRE -> (from + to - wide) / 2;
                case DECIMAL -> to - size * 1.7 - pages.width(line.replaceAll("[.,]\\d{1,2}$", ""), size, false);
            };
            pages.text(at, base, line, size, header && boldHeader);
            base += size * 1.15;
        }
    }

    /** The lines of a turned text side by side around the middle of its cell. */
    private void turned(DrawnPages pages, Adjacency.Cell cell, double middle, double top, double bottom)
            throws IOException {
        List<String> lines = turnedLines(pages, cell);
        double pitch = size * 1.15;
        double first = middle + (size * 0.7 - pitch * (lines.size() - 1)) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double wide = pages.width(lines.get(i), size, false);
            double spare = bottom - top - wide - 2;
            double low = bottom
                    - 1
                    - switch (turnedPlace) {
                        case TOP -> spare;
                        case MIDDLE -> spare / 2;
                        case BOTTOM -> 0;
                    };
            if (downwards) {
                pages.turned(2 * middle - first - i * pitch, low - wide, lines.get(i), size, -90);
            } else {
                pages.turned(first + i * pitch, low, lines.get(i), size, 90);
            }
        }
    }

    private void fields(DrawnPages pages, double[] x, double[] y, int first) throws IOException {
        for (int row = 0; row + 1 < y.length; row++) {
            boolean header = row + first < headerRows;
            boolean dark =
                    lines == Lines.ZEBRA && !header && (row + first) % 2 == 0 || lines == Lines.SHADED_HEADER && header;
            if (dark) {
                pages.field(x[0], y[row], x[x.length - 1], y[row + 1], 0.88);
            }
        }
        if (lines == Lines.CELL_FIELDS) {
            for (Adjacency.Cell cell : cells) {
                if (cell.row() >= first && cell.row() - first + cell.rowSpan() < y.length) {
                    pages.field(
                            x[cell.column()] + 0.8,
                            y[cell.row() - first] + 0.8,
                            x[cell.column() + cell.columnSpan()] - 0.8,
                            y[cell.row() - first + cell.rowSpan()] - 0.8,
                            cell.row() < headerRows ? 0.8 : 0.92);
                }
            }
        }
    }

    private void rule(DrawnPages pages, double[] x, double[] y, int first) throws IOException {
        double left = x[0];
        double right = x[x.length - 1];
        int last = y.length - 1;
        int body = Math.max(0, headerRows - first);
        switch (lines) {
            case GRID, DASHED_GRID, OPEN_GRID -> grid(pages, x, y, first);
            case BOOK, ZEBRA -> {
                pages.line(left, y[0], right, y[0], 1, false);
                pages.line(left, y[body], right, y[body], 0.5, false);
                pages.line(left, y[last], right, y[last], 1, false);
                for (Adjacency.Cell cell : cells) {
                    if (cell.row() >= first && cell.row() < headerRows && cell.columnSpan() > 1) {
                        double at = y[cell.row() - first + 1];
                        pages.line(x[cell.column()] + 3, at, x[cell.column() + cell.columnSpan()] - 3, at, 0.4, false);
                    }
                }
            }
            case HEADER_ONLY -> {
                pages.line(left, y[body], right, y[body], 0.7, false);
            }
            case EVERY_ROW -> {
                for (int row = 0; row <= last; row++) {
                    if (row == 0 || row >= body) {
                        pages.line(left, y[row], right, y[row], 0.4, false);
                    }
                }
            }
            case COLUMNS_ONLY -> {
                pages.line(left, y[0], right, y[0], 0.5, false);
                pages.line(left, y[body], right, y[body], 0.5, false);
                pages.line(left, y[last], right, y[last], 0.5, false);
                for (int column = 0; column < x.length; column++) {
                    pages.line(x[column], y[Math.max(0, body - 1)], x[column], y[last], 0.5, false);
                }
                pages.line(left, y[0], left, y[last], 0.5, false);
                pages.line(right, y[0], right, y[last], 0.5, false);
            }
            case SHADED_HEADER, CELL_FIELDS, NONE -> {}
        }
    }

    private void grid(DrawnPages pages, double[] x, double[] y, int first) throws IOException {
        int columns = x.length - 1;
        for (Adjacency.Cell cell : cells) {
            int top = cell.row() - first;
            int bottom = top + cell.rowSpan();
            if (top < 0 || bottom >= y.length) {
                continue;
            }
            double from = x[cell.column()];
            double to = x[cell.column() + cell.columnSpan()];
            boolean dashed = lines == Lines.DASHED_GRID;
            pages.line(from, y[top], to, y[top], 0.5, dashed);
            pages.line(from, y[bottom], to, y[bottom], 0.5, dashed);
            if (lines != Lines.OPEN_GRID || cell.column() > 0) {
                pages.line(from, y[top], from, y[bottom], 0.5, dashed);
            }
            if (lines != Lines.OPEN_GRID || cell.column() + cell.columnSpan() < columns) {
                pages.line(to, y[top], to, y[bottom], 0.5, dashed);
            }
        }
    }
}
