package id.simpul.jobs.document.office;

/**
 * How much of an office file is read before it is refused as too large.
 *
 * @param parts files within the package
 * @param inflated bytes of all parts that are read, unpacked
 * @param ratio how many times its packed size a part may unpack to; parts of a few megabytes are exempt
 * @param cells of all sheets and tables, the blank ones that stand between filled ones included
 * @param characters of text; what cells share counts beside the cells that show it
 * @param depth of markup, tables within tables included
 */
public record OfficeLimits(int parts, long inflated, int ratio, int cells, int characters, int depth) {

    /** No office file that people make has as many parts, or is nested as deep. */
    private static final int MOST_PARTS = 10_000;

    private static final int DEEPEST = 200;

    /** Unpacking more takes longer than a file may take. */
    private static final long MOST_INFLATED = 1L << 30;

    /**
     * The limits of a file of which a document is made.
     *
     * @param ratio how many times its packed size a part may unpack to
     * @param cells that the document may have
     * @param characters that the document may have; a few times as many are read where cells share texts or are hidden
     */
    public static OfficeLimits of(int ratio, int cells, int characters) {
        int read = (int) Math.min(Integer.MAX_VALUE, 4L * characters);
        return new OfficeLimits(MOST_PARTS, MOST_INFLATED, ratio, cells, read, DEEPEST);
    }
}
