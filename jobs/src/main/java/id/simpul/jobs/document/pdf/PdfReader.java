package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files with text: paragraphs and tables with their pages; page numbers and running heads are left out. */
public final class PdfReader implements Reader {

    /** A page with fewer characters than this is a picture of a page. */
    private static final int FEWEST_CHARACTERS = 15;

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<PdfPage> pages = new ArrayList<>();
            int characters = 0;
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PdfPage page = PdfPage.read(pdf, number);
                characters += page.characters();
                pages.add(page);
            }
            if (characters < FEWEST_CHARACTERS) {
                throw new UnreadableException(
                        UnreadableException.Reason.NO_TEXT,
                        "the PDF holds pictures of pages and no text; run it through text recognition (OCR) first");
            }
            return new PdfWriter(pages).write(name, known);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    UnreadableException.Reason.ENCRYPTED, "the PDF is protected by a password; save it without one", e);
        }
    }
}
