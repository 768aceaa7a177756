package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.ocr.NeedsRecognitionException;
import id.simpul.jobs.document.ocr.PageRecogniser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * PDF files with text: paragraphs and tables with their pages; page numbers and running heads are left out. A page that is broken
 * costs that page only.
 */
public final class PdfReader implements Reader {

    /** A file with fewer characters than this says nothing. */
    private static final int FEWEST_CHARACTERS = 15;

    private static final int MOST_PAGES = 5_000;
    private static final int MOST_CHARACTERS = 20_000_000;

    private final @Nullable PageRecogniser recogniser;
    private final int mostInflation;

    /** Reads files with text. */
    public PdfReader() {
        this(null);
    }

    /** @param recogniser of pages that are pictures; null where there is none */
    public PdfReader(@Nullable PageRecogniser recogniser) {
        this(recogniser, Integer.MAX_VALUE);
    }

    /**
     * @param recogniser of pages that are pictures; null where there is none
     * @param mostInflation how many times its own size what a file draws may unfold to
     */
    public PdfReader(@Nullable PageRecogniser recogniser, int mostInflation) {
        this.recogniser = recogniser;
        this.mostInflation = mostInflation;
    }

    /** @throws NeedsRecognitionException where there are pages that are pictures, and no recogniser */
    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        if (bytes.length == 0) {
            throw new UnreadableException(Reason.EMPTY, "the file is empty; fetch it again");
        }
        try (PDDocument pdf =
                Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", IOUtils.createTempFileOnlyStreamCache())) {
            ScannedPages scans = new ScannedPages(pdf, recogniser);
            List<Note> notes = new ArrayList<>();
            List<PdfPage> pages = pages(pdf, scans, new Unfolding(bytes.length, mostInflation), notes);
            List<Integer> missed = scans.missed();
            if (!missed.isEmpty()) {
                missed.forEach(page -> notes.add(Note.onPage(Note.Kind.PAGE_NOT_RECOGNISED, page)));
                boolean few = 2 * missed.size() < pages.size();
                throw new NeedsRecognitionException(
                        missed.size(),
                        few ? new PdfWriter(pages).write(name, known).noting(notes) : null);
            }
            return new PdfWriter(pages).write(name, known).noting(notes);
        } catch (NoClassDefFoundError e) { // only files for the holder of a certificate need a library that is left out
            throw new UnreadableException(
                    Reason.ENCRYPTED, "the PDF is protected for the holder of a certificate; save it without", e);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    Reason.ENCRYPTED, "the PDF is protected by a password; save it without one", e);
        }
    }

    /** Walks the pages that are there: how many there are to be is only what the file claims. */
    private static List<PdfPage> pages(PDDocument pdf, ScannedPages scans, Unfolding unfolding, List<Note> notes)
            throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        IOException broken = null;
        int characters = 0;
        Layers layers = Layers.of(pdf);
        StructureTree tree = StructureTree.of(pdf);
        Iterator<PDPage> sheets = pdf.getPages().iterator();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int number = 1; sheets.hasNext(); number++) {
            if (number > MOST_PAGES || characters > MOST_CHARACTERS) {
                throw new UnreadableException(
                        Reason.TOO_LARGE,
                        "the PDF has more than " + MOST_PAGES + " pages or " + MOST_CHARACTERS
                                + " characters; split it");
            }
            try {
                PDPage sheet = sheets.next();
                if (!seen.add(sheet.getCOSObject())) {
                    pages.add(PdfPage.broken(number)); // the tree of pages comes back to itself
                    notes.add(Note.onPage(Note.Kind.PAGE_UNREADABLE, number));
                    continue;
                }
                PdfPage page = scans.recognised(sheet, PdfPage.read(sheet, number, layers, unfolding, tree));
                characters += page.characters();
                pages.add(page);
            } catch (UnreadableException e) {
                throw e;
            } catch (IOException e) {
                broken = e;
                pages.add(PdfPage.broken(number));
                boolean overflow = e instanceof PageOverflowException;
                notes.add(Note.onPage(overflow ? Note.Kind.LIMIT_REACHED : Note.Kind.PAGE_UNREADABLE, number));
            } catch (RuntimeException | StackOverflowError e) {
                broken = new IOException("page " + number + " is broken", e);
                pages.add(PdfPage.broken(number));
                notes.add(Note.onPage(Note.Kind.PAGE_UNREADABLE, number));
            }
        }
        if (characters >= FEWEST_CHARACTERS || !scans.missed().isEmpty()) {
            return pages;
        }
        if (broken instanceof PageOverflowException) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, broken.getMessage() + "; print it to a new PDF, or split it", broken);
        }
        if (broken != null) {
            throw new UnreadableException(Reason.BROKEN, "no page of the PDF can be read; save it again", broken);
        }
        throw new UnreadableException(Reason.NO_TEXT, "the PDF holds no text, nor pictures in which any is read");
    }
}
