package id.simpul.jobs.document.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** PDF files written object by object, without a cross-reference table, as no library would. Object 1 is the catalogue. */
final class PdfFile {

    static final String FONT = "/Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    private int last;

    PdfFile() {
        ascii("%PDF-1.7\n");
        object(1, "<</Type/Catalog/Pages 2 0 R>>");
    }

    /** Pages 10, 11, … of one content (object 3) and one set of resources. */
    PdfFile pages(int count, String contents, String resources) {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(10 + i).append(" 0 R ");
        }
        object(2, "<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>");
        for (int i = 0; i < count; i++) {
            object(
                    10 + i,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " + contents + "/Resources<<" + resources
                            + ">>>>");
        }
        return this;
    }

    PdfFile object(int number, String text) {
        ascii(number + " 0 obj\n" + text + "\nendobj\n");
        last = Math.max(last, number);
        return this;
    }

    PdfFile stream(int number, String about, Inflatable content) {
        return stream(number, about + "/Filter/FlateDecode", content.zlib());
    }

    /** @param about the entries of its dictionary, its filters among them */
    PdfFile stream(int number, String about, byte[] packed) {
        ascii(number + " 0 obj\n<<" + about + "/Length " + packed.length + ">>\nstream\n");
        pdf.writeBytes(packed);
        ascii("\nendstream\nendobj\n");
        last = Math.max(last, number);
        return this;
    }

    byte[] toBytes() {
        ascii("trailer\n<</Root 1 0 R/Size " + (last + 1) + ">>\n%%EOF\n");
        return pdf.toByteArray();
    }

    private void ascii(String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
