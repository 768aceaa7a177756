package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.office.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt  | <!DOCTYPE html><html><body>x</body></html> | HTML",
                "a      | <p>Satu paragraf</p>                       | HTML",
                "a.html | Teks biasa tanpa tanda apa pun.            | TEXT",
                "a.html | Teks lalu <br> baris.                      | HTML",
                "a.txt  | Jumlahnya < 5 <br> menurut dia.            | TEXT",
                "a      | [{\"kota\": \"Batam\"}]                       | ROWS",
                "a.csv  | satu saja                                  | SEPARATED",
                "a.txt  | Satu, dua, tiga.                           | TEXT",
                "a.pdf  | %PDF-1.4 rusak                             | PDF",
            })
    void textsAreToldByWhatTheyHold(String name, String text, Format format) throws IOException {
        assertEquals(format, Format.of(name.strip(), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableWithoutNameIsSeparated() throws IOException {
        byte[] table = "a;b;c\n1;2;3\n4;5;6\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Format.SEPARATED, Format.of("unduhan", table));
        assertEquals(Format.TEXT, Format.of("catatan.txt", table));
    }

    @Test
    void officeFilesAreToldApartInsideTheirZip() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("a");
            assertEquals(Format.WORKBOOK, Format.of("salah-nama.docx", Workbooks.bytes(workbook)));
        }
        assertEquals(Format.WORD, Format.of("x", zip("word/document.xml")));
        assertEquals(Reason.UNKNOWN_FORMAT, refusal("arsip.zip", zip("laporan.txt")));
        assertEquals(Reason.UNKNOWN_FORMAT, refusal("a.pptx", zip("[Content_Types].xml")));
    }

    @Test
    void whatIsNoneOfTheFormatsIsRefusedWhateverItsName() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertEquals(Reason.UNKNOWN_FORMAT, refusal("berita.html", noise));
        assertEquals(Reason.EMPTY, refusal("berita.html", new byte[0]));
        byte[] webp = "RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Reason.UNKNOWN_FORMAT, refusal("surat.webp", webp));
        assertEquals(Reason.BROKEN, refusal("surat.pdf", "Not Found".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void picturesOfPagesAreToldByTheirBytes() throws IOException {
        assertEquals(Format.PICTURE, Format.of("surat.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
        assertEquals(Format.PICTURE, Format.of("x", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}));
        assertEquals(Format.PICTURE, Format.of("x", new byte[] {'I', 'I', 42, 0, 8, 0}));
        assertEquals(Format.PICTURE, Format.of("x", new byte[] {'M', 'M', 0, 42, 0, 0}));
    }

    private static Reason refusal(String name, byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> Format.of(name, bytes))
                .reason();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("isi".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
