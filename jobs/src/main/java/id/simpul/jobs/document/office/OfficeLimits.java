package id.simpul.jobs.document.office;

/**
 * How much of an office file is read before it is refused as too large.
 *
 * @param parts files within the package
 * @param inflated bytes of all parts that are read, unpacked
 * @param ratio how many times its packed size a part may unpack to; parts of a few megabytes are exempt
 * @param cells of all sheets and tables, the blank ones that stand between filled ones included
 * @param characters of text
 * @param depth of markup, tables within tables included
 */
public record OfficeLimits(int parts, long inflated, int ratio, int cells, int characters, int depth) {

    /** What a heap of 512 MB holds. */
    public static final OfficeLimits STANDARD = new OfficeLimits(10_000, 1L << 30, 100, 1_000_000, 40_000_000, 200);
}
