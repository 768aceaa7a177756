package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.ocr.NeedsRecognitionException;
import id.simpul.jobs.document.ocr.PageRecogniser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Picture files (PNG, JPEG, TIFF with many pages, GIF) of pages: recognised and laid out as scanned pages of a PDF are. */
public final class PictureReader implements Reader {

    /** A picture with more is decoded coarser. */
    private static final long MOST_PIXELS = 40_000_000;

    /** A picture with more is not decoded at all: skipping pixels takes time, too. */
    private static final long MOST_PIXELS_STORED = 400_000_000;

    /** An icon or a line of a site's decoration is no page. */
    private static final int LEAST_SIDE = 200;

    private static final int MOST_PAGES = 500;

    private static final int FEWEST_CHARACTERS = 15;

    private final @Nullable PageRecogniser recogniser;

    /** @param recogniser null where there is none */
    public PictureReader(@Nullable PageRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @throws NeedsRecognitionException where there is no recogniser */
    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw broken(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, name, known);
            } finally {
                reader.dispose();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw broken(e); // what the decoders of the JDK throw for damaged files
        }
    }

    private Document read(ImageReader reader, String name, Metadata known) throws IOException {
        int count = pages(reader);
        if (recogniser == null) {
            throw new NeedsRecognitionException(count, null);
        }
        List<PdfPage> pages = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i < count; i++) {
            PdfPage page = ScannedPages.page(i + 1, recogniser.recognise(picture(reader, i), 0));
            characters += page.characters();
            pages.add(page);
        }
        if (characters < FEWEST_CHARACTERS) {
            throw new UnreadableException(Reason.NO_TEXT, "the picture shows no text that could be read");
        }
        return new PdfWriter(pages).write(name, known);
    }

    /** Looks at sizes only, so that what is no page is refused without a recogniser, too. */
    private static int pages(ImageReader reader) throws IOException {
        int count = reader.getNumImages(true);
        if (count > MOST_PAGES) {
            throw new UnreadableException(Reason.TOO_LARGE, "the picture file has more than 500 pages; split it");
        }
        for (int i = 0; i < count; i++) {
            long wide = reader.getWidth(i);
            long high = reader.getHeight(i);
            if (wide * high > MOST_PIXELS_STORED) {
                throw new UnreadableException(
                        Reason.TOO_LARGE, "the picture has more than 400 million pixels; save it smaller");
            }
            if (Math.min(wide, high) < LEAST_SIDE) {
                throw new UnreadableException(
                        Reason.NO_TEXT, "the picture is too small to be that of a page; scan it with 300 dots an inch");
            }
        }
        if (count == 0) {
            throw broken(null);
        }
        return count;
    }

    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(index, parameters);
    }

    private static UnreadableException broken(@Nullable Exception cause) {
        String message = "the picture is damaged; save or fetch it again";
        return cause == null
                ? new UnreadableException(Reason.BROKEN, message)
                : new UnreadableException(Reason.BROKEN, message, cause);
    }
}
