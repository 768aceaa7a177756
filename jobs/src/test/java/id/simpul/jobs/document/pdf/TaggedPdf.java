package id.simpul.jobs.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A file of one page whose texts are marked content and whose structure is put together by the test. */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument pdf = new PDDocument();
    private final PDPage page = new PDPage();
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final PDPageContentStream content;
    private int ids;

    TaggedPdf() throws IOException {
        pdf.addPage(page);
        content = new PDPageContentStream(pdf, page);
    }

    /** Writes a text and gives the id of its marked content. */
    int text(double x, double y, String text) throws IOException {
        return marked(Matrix.getTranslateInstance((float) x, (float) (792 - y)), text);
    }

    /** The same, of a text that reads up the page. */
    int upwards(double x, double y, String text) throws IOException {
        return marked(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (792 - y)), text);
    }

    private int marked(Matrix place, String text) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, ids);
        content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
        draw(place, text);
        content.endMarkedContent();
        return ids++;
    }

    void untagged(double x, double y, String text) throws IOException {
        draw(Matrix.getTranslateInstance((float) x, (float) (792 - y)), text);
    }

    private void draw(Matrix place, String text) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.setTextMatrix(place);
        content.showText(text);
        content.endText();
    }

    static COSDictionary element(String type, COSDictionary... kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        COSArray all = new COSArray();
        for (COSDictionary kid : kids) {
            all.add(kid);
        }
        element.setItem(COSName.K, all);
        return element;
    }

    /** A cell of these spans that holds the marked contents. */
    static COSDictionary cell(String type, int rowSpan, int columnSpan, int... contents) {
        COSDictionary cell = element(type);
        COSArray kids = (COSArray) cell.getDictionaryObject(COSName.K);
        for (int id : contents) {
            kids.add(COSInteger.get(id));
        }
        if (rowSpan > 1 || columnSpan > 1) {
            COSDictionary spans = new COSDictionary();
            spans.setName(COSName.O, "Table");
            spans.setInt("RowSpan", rowSpan);
            spans.setInt("ColSpan", columnSpan);
            cell.setItem(COSName.A, spans);
        }
        return cell;
    }

    static COSDictionary cell(int content) {
        return cell("TD", 1, 1, content);
    }

    /** @param roles the file's own names for types, each with what it stands for */
    byte[] bytes(COSDictionary top, String... roles) throws IOException {
        content.close();
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        top.setItem(COSName.PG, page);
        root.setItem(COSName.K, top);
        COSDictionary map = new COSDictionary();
        for (int i = 0; i < roles.length; i += 2) {
            map.setName(COSName.getPDFName(roles[i]), roles[i + 1]);
        }
        root.setItem("RoleMap", map);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
