package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are broken, protected, or made to be read without end. */
@Timeout(60)
class PdfHostileTest {

    private static final String LINE = "Kalimat pertama pada halaman yang utuh.";

    @Test
    void aFileProtectedWithoutAPasswordForReadersIsRead() throws IOException {
        for (int bits : new int[] {128, 256}) {
            try (Pdfs pdf = new Pdfs()) {
                pdf.text(72, 200, LINE);
                StandardProtectionPolicy policy = new StandardProtectionPolicy("pemilik", "", new AccessPermission());
                policy.setEncryptionKeyLength(bits);
                pdf.pdf.protect(policy);
                assertEquals(LINE, read(pdf.bytes()).text());
            }
        }
    }

    @Test
    void aFileProtectedForTheHolderOfACertificateIsRefused() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 200, LINE);
            assertTrue(pdf.bytes().length > 0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.pdf.save(out, CompressParameters.NO_COMPRESSION);
            String text = out.toString(StandardCharsets.ISO_8859_1);
            int trailer = text.lastIndexOf("<<", text.lastIndexOf("/Root"));
            String locked = text.substring(0, trailer + 2)
                    + "/Encrypt <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /Recipients [<30>]>> "
                    + text.substring(trailer + 2);
            UnreadableException refusal =
                    assertThrows(UnreadableException.class, () -> read(locked.getBytes(StandardCharsets.ISO_8859_1)));
            assertEquals(Reason.ENCRYPTED, refusal.reason());
        }
    }

    @Test
    void howManyPagesAFileClaimsIsNotBelieved() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 200, LINE);
            byte[] ignored = pdf.bytes();
            assertTrue(ignored.length > 0);
            pdf.pdf.getPages().getCOSObject().setInt(COSName.COUNT, 1_400_000_000);
            assertEquals(LINE, read(pdf.saved()).text());
        }
    }

    @Test
    void aFormThatDrawsItselfEnds() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 200, LINE);
            byte[] ignored = pdf.bytes();
            assertTrue(ignored.length > 0);
            PDPage page = pdf.pdf.getPage(0);
            PDFormXObject form = new PDFormXObject(pdf.pdf);
            form.setBBox(new PDRectangle(100, 100));
            PDResources resources = new PDResources();
            form.setResources(resources);
            resources.put(COSName.getPDFName("Fx"), form);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write("/Fx Do /Fx Do /Fx Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.getResources().put(COSName.getPDFName("Fx"), form);
            append(pdf, page, "\n/Fx Do\n");
            assertEquals(LINE, read(pdf.saved()).text());
        }
    }

    @Test
    void aBrokenPageCostsThatPageOnly() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 200, "Halaman ini akan dirusak.").nextPage().text(72, 200, LINE);
            byte[] whole = pdf.bytes();
            assertTrue(whole.length > 0);
            COSArray box = new COSArray();
            box.add(COSName.A);
            pdf.pdf.getPage(0).getCOSObject().setItem(COSName.CONTENTS, box);
            Document document = read(pdf.saved());
            assertEquals(LINE, document.text());
            assertEquals(2, document.blocks().get(0).page());
        }
    }

    @Test
    void pagesInALoopAreReadOnce() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 200, LINE);
            byte[] ignored = pdf.bytes();
            assertTrue(ignored.length > 0);
            COSArray kids = (COSArray) pdf.pdf.getPages().getCOSObject().getDictionaryObject(COSName.KIDS);
            kids.add(pdf.pdf.getPages().getCOSObject());
            assertEquals(LINE, read(pdf.saved()).text());
        }
    }

    @Test
    void filesCutShortAreReadOrRefused() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 200, LINE);
            byte[] bytes = pdf.bytes();
            int read = 0;
            for (int length = 0; length < bytes.length; length += 37) {
                try {
                    read += read(Arrays.copyOf(bytes, length)).text().isEmpty() ? 0 : 1;
                } catch (IOException e) {
                    assertTrue(e.getMessage() != null, "a reason");
                }
            }
            assertTrue(read > 0, "what stands before the cut can often be read");
        }
    }

    @Test
    void anEmptyFileIsSaidToBe() {
        UnreadableException refusal = assertThrows(UnreadableException.class, () -> read(new byte[0]));
        assertEquals(Reason.EMPTY, refusal.reason());
    }

    @Test
    void textThatSpellsNothingIsNoText() {
        // the letters of a font whose table is missing, moved by 29 places
        List<PdfWord> garbled = IntStream.range(0, 40)
                .mapToObj(i -> new PdfWord("3(5$785$1" + (char) ('A' + i % 20) + "*8%(518", 0, 10, 0, 10, 10, false))
                .toList();
        assertTrue(GarbledText.is(garbled, 0));
        List<PdfWord> words = IntStream.range(0, 40)
                .mapToObj(i -> new PdfWord(i % 2 == 0 ? "perlindungan" : "BP3MI", 0, 10, 0, 10, 10, false))
                .toList();
        assertTrue(!GarbledText.is(words, 3));
        assertTrue(GarbledText.is(words.subList(0, 4), 200));
    }

    private static void append(Pdfs pdf, PDPage page, String program) throws IOException {
        PDStream more = new PDStream(pdf.pdf);
        try (var out = more.createOutputStream()) {
            out.write(program.getBytes(StandardCharsets.US_ASCII));
        }
        COSArray contents = new COSArray();
        contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
        contents.add(more);
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private static Document read(byte[] bytes) throws IOException {
        return new PdfReader().read("a.pdf", bytes, Metadata.NONE);
    }
}
