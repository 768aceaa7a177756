package id.simpul.jobs.document;

/** A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as it is read, turned pages turned upright. */
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (!(left <= right && top <= bottom)) { // also where one is no number
            throw new IllegalArgumentException("no rectangle: " + left + ", " + top + ", " + right + ", " + bottom);
        }
    }

    /** The smallest rectangle that holds both. */
    public Box cover(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
