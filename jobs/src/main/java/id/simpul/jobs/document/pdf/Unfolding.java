package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * How far the drawing programs of a file unfold, each counted as often as it is run. The library unpacks them while it follows them,
 * at a thousandth of the speed at which they were packed; unpacking alone is tenfold faster, and not needed at all as long as even
 * the best packing could not exceed the limit. What the library unpacks as a whole (objects, fonts, pictures) the heap bounds.
 */
final class Unfolding {

    /** A map drawn in full detail has a few megabytes. */
    private static final long FREE = 64L << 20;

    /** Following more takes longer than a file may take. */
    private static final long MOST = 512L << 20;

    /** What packing makes of blanks at best: LZW; deflating gives a quarter of it. */
    private static final long BEST_PACKING = 4096;

    /** These pack nothing. */
    private static final Set<COSBase> SPELLINGS = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final long limit;
    private final int times;
    private final Map<COSStream, Long> lengths = new IdentityHashMap<>();
    private long possible;
    private long counted;

    /**
     * @param fileLength in bytes
     * @param times its length that the programs may unfold to, a free amount and an absolute bound aside
     */
    Unfolding(long fileLength, int times) {
        this.limit = Math.min(MOST, FREE + fileLength * times);
        this.times = times;
    }

    /**
     * Counts what is run for a page: not what that draws in its turn.
     *
     * @throws UnreadableException where the file's programs unfold too far
     */
    void page(PDPage page) throws IOException {
        Iterator<PDStream> pieces = page.getContentStreams();
        while (pieces.hasNext()) {
            run(pieces.next().getCOSObject());
        }
    }

    /** @throws UnreadableException where the file's programs unfold too far */
    void run(COSStream program) throws IOException {
        possible = Math.min(limit + 1, possible + atMost(program));
        if (possible <= limit) {
            return;
        }
        Long known = lengths.get(program);
        long length = known == null ? length(program) : known;
        lengths.put(program, length);
        counted += length;
        if (counted > limit) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "the pages of the PDF unfold to more than " + (limit >> 20) + " MB of drawing (" + times
                            + " times the file); print it to a new PDF, or split it");
        }
    }

    private static long atMost(COSStream program) {
        long most = program.getLength();
        COSBase filters = program.getFilters();
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                most = most > Integer.MAX_VALUE || SPELLINGS.contains(several.getObject(i))
                        ? most
                        : most * BEST_PACKING;
            }
        } else if (filters != null && !SPELLINGS.contains(filters)) {
            most *= BEST_PACKING;
        }
        return most;
    }

    /** A number above the limit where it is longer. */
    private long length(COSStream program) throws IOException {
        if (!COSName.FLATE_DECODE.equals(program.getFilters())) {
            try (RandomAccessRead whole = program.createView()) {
                return whole.length();
            }
        }
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (InputStream in = new FlateFilterDecoderStream(program.createRawInputStream())) {
            for (int read = in.read(buffer); read >= 0 && length <= limit; read = in.read(buffer)) {
                length += read;
            }
        }
        return length;
    }
}
