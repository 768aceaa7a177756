package id.simpul.jobs.document.ocr;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the cells of ruled tables one by one. Read as a page, a row whose cells have one, two or three lines has no lines at all, and
 * lone figures are lost.
 */
final class TableCells {

    /** Reads pictures, all in one go. */
    interface Eye {
        List<List<RawWord>> read(List<GreyImage> images, Tesseract.Seeing seeing, double dpi) throws IOException;
    }

    private static final int DARK = 150;

    /** The thin strokes of blurred type are no darker than this. */
    private static final int PALE = 200;

    /** A cell with a word less certain than this is read again, in other sizes. */
    private static final double DOUBTFUL = 0.85;

    private static final double[] OTHER_SIZES = {1.5, 2};

    private final GreyImage image;
    private final double dpi;
    private final Eye eye;

    /** Figures, signs of nothing, shares. */
    private static final Pattern FIGURE = Pattern.compile("[\\d.,%–-]{1,15}");

    /** A longer text in a column of figures is a note. */
    private static final int LONGEST_FIGURE = 5;

    private static final int FEWEST_FIGURES = 3;

    /** What is only read as a figure because figures stand around it is no surer than this. */
    private static final double BY_COMPANY = 0.7;

    /** How sure a number is at most that was read whole only when it was looked at again. */
    private static final double AT_SECOND_SIGHT = 0.85;

    /** A dash is at least so many times as wide as it is high, and no higher than this part of an inch. */
    private static final double DASH_WIDE = 1.6;

    private static final double DASH_HIGH = 0.04;

    /** How sure a lone bar is a dash: dust and ends of rules look like one. */
    private static final double DASH_SURE = 0.85;

    /** A cell with ink in it: where the ink is, and what was read there. */
    private static final class Cell {
        final Rectangle walls;
        final Rectangle ink;
        final boolean oneLine;
        List<RawWord> words = List.of();

        Cell(Rectangle walls, Rectangle ink, boolean oneLine) {
            this.walls = walls;
            this.ink = ink;
            this.oneLine = oneLine;
        }

        double certainty() {
            return words.stream().mapToDouble(RawWord::certainty).min().orElse(0);
        }

        String text() {
            return String.join(" ", words.stream().map(RawWord::text).toList());
        }

        boolean isFigure() {
            return FIGURE.matcher(text()).matches();
        }
    }

    /** @param image straightened, without its ruled lines */
    TableCells(GreyImage image, double dpi, Eye eye) {
        this.image = image;
        this.dpi = dpi;
        this.eye = eye;
    }

    /**
     * Reads cells and blanks them in the image.
     *
     * @return the words of all cells, in the image's pixels; their lines are numbered from {@code firstLine}
     */
    List<RawWord> read(List<Rectangle> rectangles, int firstLine) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Rectangle rectangle : rectangles) {
            Rectangle ink = ink(rectangle);
            if (ink != null) {
                cells.add(new Cell(rectangle, ink, lines(ink) < 2));
            }
        }
        read(cells, 1);
        for (double size : OTHER_SIZES) {
            read(cells.stream().filter(cell -> cell.certainty() < DOUBTFUL).toList(), size);
        }
        readFigures(cells);
        readWhole(cells);
        cells.stream().filter(this::isDash).forEach(this::readDash);
        List<RawWord> words = new ArrayList<>();
        int line = firstLine;
        for (Cell cell : cells) {
            int most = 0;
            for (RawWord word : cell.words) {
                words.add(word.moved(0, 0, line + word.line()));
                most = Math.max(most, word.line() + 1);
            }
            line += most;
        }
        rectangles.forEach(this::blank);
        return words;
    }

    private void read(List<Cell> cells, double size) throws IOException {
        for (boolean oneLine : new boolean[] {true, false}) {
            List<Cell> alike =
                    cells.stream().filter(cell -> cell.oneLine == oneLine).toList();
            List<GreyImage> pictures =
                    alike.stream().map(cell -> picture(cell.ink, size)).toList();
            List<List<RawWord>> read =
                    eye.read(pictures, oneLine ? Tesseract.Seeing.LINE : Tesseract.Seeing.BLOCK, dpi * size);
            for (int i = 0; i < read.size(); i++) {
                Cell other = reread(alike.get(i), read.get(i), size, 1);
                if (other.certainty() > alike.get(i).certainty()) { // of two readings the surer one
                    alike.get(i).words = other.words;
                }
            }
        }
    }

    /** In a column of figures, what was read as a letter or two, or not at all, is a figure where it can be read as one. */
    private void readFigures(List<Cell> cells) throws IOException {
        double size = OTHER_SIZES[0];
        List<Cell> odd =
                cells.stream().filter(cell -> amongFigures(cell, cells)).toList();
        List<GreyImage> pictures =
                odd.stream().map(cell -> picture(cell.ink, size)).toList();
        List<List<RawWord>> read = eye.read(pictures, Tesseract.Seeing.FIGURES, dpi * size);
        for (int i = 0; i < read.size(); i++) {
            Cell other = reread(odd.get(i), read.get(i), size, BY_COMPANY);
            if (other.isFigure()) {
                odd.get(i).words = other.words;
            }
        }
    }

    private static boolean amongFigures(Cell cell, List<Cell> cells) {
        if (!cell.oneLine || cell.isFigure() || cell.text().length() > LONGEST_FIGURE) {
            return false;
        }
        List<Cell> company = cells.stream()
                .filter(other -> other != cell
                        && Math.abs(other.walls.x - cell.walls.x) <= 3
                        && Math.abs(other.walls.width - cell.walls.width) <= 6)
                .toList();
        long figures = company.stream().filter(Cell::isFigure).count();
        return figures >= FEWEST_FIGURES && figures * 10 >= company.size() * 6;
    }

    /** Numbers of which more figures seem to be printed than were read are read again: the last one is lost now and then. */
    private void readWhole(List<Cell> cells) throws IOException {
        for (double size : OTHER_SIZES) {
            List<Cell> odd = cells.stream().filter(this::isShort).toList();
            List<GreyImage> pictures =
                    odd.stream().map(cell -> picture(cell.ink, size)).toList();
            List<List<RawWord>> read = eye.read(pictures, Tesseract.Seeing.FIGURES, dpi * size);
            for (int i = 0; i < read.size(); i++) {
                Cell other = reread(odd.get(i), read.get(i), size, AT_SECOND_SIGHT);
                if (other.isFigure() && !isShort(other)) {
                    odd.get(i).words = other.words;
                }
            }
        }
    }

    private boolean isShort(Cell cell) {
        return cell.oneLine
                && cell.isFigure()
                && cell.text().chars().filter(Character::isDigit).count() < Glyphs.tall(image, cell.ink);
    }

    /** The recogniser does not see a lone dash: a bar alone in its cell, half way up. */
    private boolean isDash(Cell cell) {
        Rectangle ink = cell.ink;
        if (cell.words.stream().anyMatch(RawWord::hasLetterOrDigit)
                || ink.height > DASH_HIGH * dpi
                || ink.width < DASH_WIDE * ink.height) {
            return false;
        }
        int grey = 0;
        for (int y = ink.y; y < ink.y + ink.height; y++) {
            for (int x = ink.x; x < ink.x + ink.width; x++) {
                grey += image.at(x, y) < PALE ? 1 : 0;
            }
        }
        double middle = (ink.getCenterY() - cell.walls.y) / Math.max(1, cell.walls.height);
        return grey * 4 >= 3 * ink.width * ink.height && middle > 0.25 && middle < 0.75;
    }

    private void readDash(Cell cell) {
        Rectangle ink = cell.ink;
        int line = (int) (0.05 * dpi); // as high as the small letters of its line
        cell.words = List.of(new RawWord(
                0, ink.x, ink.y - line / 2, ink.x + ink.width, ink.y + ink.height + line / 2, DASH_SURE, "-"));
    }

    /** @param most how sure a word may be */
    private Cell reread(Cell cell, List<RawWord> read, double size, double most) {
        int first = read.stream().mapToInt(RawWord::line).min().orElse(0);
        List<RawWord> placed = new ArrayList<>();
        for (RawWord word : read) {
            placed.add(new RawWord(
                    word.line() - first,
                    (int) (word.left() / size) + cell.ink.x - margin(),
                    (int) (word.top() / size) + cell.ink.y - margin(),
                    (int) (word.right() / size) + cell.ink.x - margin(),
                    (int) (word.bottom() / size) + cell.ink.y - margin(),
                    Math.min(most, word.certainty()),
                    word.text()));
        }
        Cell other = new Cell(cell.walls, cell.ink, cell.oneLine);
        other.words = placed;
        return other;
    }

    private int margin() {
        return (int) Math.round(dpi * 0.06);
    }

    private GreyImage picture(Rectangle ink, double size) {
        GreyImage piece = image.cut(ink.x, ink.y, ink.width, ink.height)
                .cut(-margin(), -margin(), ink.width + 2 * margin(), ink.height + 2 * margin());
        return size == 1 ? piece : piece.enlarged(size);
    }

    /** The smallest rectangle around what is printed in a cell, or null where nothing is. */
    private @org.jspecify.annotations.Nullable Rectangle ink(Rectangle cell) {
        int edge = Math.max(2, (int) (dpi * 0.015));
        Rectangle ink = null;
        int dark = 0;
        int pale = 0;
        for (int y = cell.y + edge; y < Math.min(image.height, cell.y + cell.height - edge); y++) {
            for (int x = cell.x + edge; x < Math.min(image.width, cell.x + cell.width - edge); x++) {
                dark += image.at(x, y) < DARK ? 1 : 0;
                if (image.at(x, y) < PALE) {
                    pale++;
                    if (ink == null) {
                        ink = new Rectangle(x, y, 1, 1);
                    } else {
                        ink.add(x, y);
                        ink.add(x + 1, y + 1);
                    }
                }
            }
        }
        return dark < dpi * dpi / 4000 && pale < dpi * dpi / 2000 ? null : ink;
    }

    /** How many lines of type stand in it: bands of rows with ink, the dots of letters not counted. */
    private int lines(Rectangle ink) {
        int lines = 0;
        int band = 0;
        for (int y = ink.y; y <= ink.y + ink.height; y++) {
            boolean inked = false;
            for (int x = ink.x; x < ink.x + ink.width && y < ink.y + ink.height && !inked; x++) {
                inked = image.at(x, y) < DARK;
            }
            if (inked) {
                band++;
            } else {
                lines += band > dpi * 0.05 ? 1 : 0;
                band = 0;
            }
        }
        return lines;
    }

    private void blank(Rectangle cell) {
        for (int y = Math.max(0, cell.y); y < Math.min(image.height, cell.y + cell.height); y++) {
            for (int x = Math.max(0, cell.x); x < Math.min(image.width, cell.x + cell.width); x++) {
                image.set(x, y, GreyImage.WHITE);
            }
        }
    }
}
