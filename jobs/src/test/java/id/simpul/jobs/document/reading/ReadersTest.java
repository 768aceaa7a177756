package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.office.Workbooks;
import id.simpul.jobs.document.pdf.Pdfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    private static final ReadingLimits SMALL = new ReadingLimits(1 << 20, Duration.ofSeconds(60), 2, 64);

    @TempDir
    private Path folder;

    @Test
    void gzipIsUnwrappedAndTheNameToo() throws IOException {
        try (Readers readers = new Readers(SMALL)) {
            Path file = folder.resolve("berita.txt.gz");
            Files.write(file, gzip("Satu kalimat saja.".getBytes(StandardCharsets.UTF_8)));
            Document document = readers.read(file, Metadata.NONE);
            assertEquals("berita.txt", document.name());
            assertEquals("Satu kalimat saja.", document.text());
        }
    }

    @Test
    void aGzipBombIsRefusedBeforeItUnfolds() throws IOException {
        byte[] bomb = gzip(gzip(new byte[40 << 20]));
        try (Readers readers = new Readers(SMALL)) {
            assertEquals(Reason.TOO_LARGE, refusal(readers, "a.html.gz", bomb).reason());
        }
    }

    @Test
    void aCutOffGzipIsBroken() throws IOException {
        byte[] whole = gzip("Satu kalimat yang agak panjang supaya dapat dipotong.".getBytes(StandardCharsets.UTF_8));
        try (Readers readers = new Readers(SMALL)) {
            for (int length : List.of(2, 5, 12, whole.length - 9, whole.length - 1)) {
                assertEquals(
                        Reason.BROKEN,
                        refusal(readers, "a.txt.gz", Arrays.copyOf(whole, length))
                                .reason());
            }
        }
    }

    @Test
    void aFileThatIsGoneIsRefusedWithItsReason() {
        try (Readers readers = new Readers(SMALL)) {
            UnreadableException refusal = assertThrows(
                    UnreadableException.class, () -> readers.read(folder.resolve("tidak-ada.txt"), Metadata.NONE));
            assertEquals(Reason.MISSING, refusal.reason());
        }
    }

    @Test
    void pdfAndOfficeFilesAreReadInAChild() throws IOException {
        try (Readers readers = new Readers(SMALL)) {
            byte[] pdf = Pdfs.of("Selama tahun 2021 tercatat 12 kasus.");
            assertEquals(
                    "Selama tahun 2021 tercatat 12 kasus.",
                    readers.read("a.pdf", pdf, Metadata.NONE).text());
            try (Workbook workbook = new XSSFWorkbook()) {
                Workbooks.row(workbook.createSheet("a"), 0, "Rekapitulasi kasus");
                Document document = readers.read("a.xlsx", Workbooks.bytes(workbook), Metadata.NONE);
                assertEquals("Rekapitulasi kasus", document.text());
            }
        }
    }

    @Test
    void aBrokenFileCostsItselfAndNoOther() throws IOException {
        byte[] pdf = Pdfs.of("Selama tahun 2021 tercatat 12 kasus.");
        try (Readers readers = new Readers(SMALL)) {
            UnreadableException refusal =
                    refusal(readers, "a.pdf", "%PDF-1.7 dan seterusnya".getBytes(StandardCharsets.UTF_8));
            assertEquals(Reason.BROKEN, refusal.reason());
            assertFalse(String.valueOf(refusal.getMessage()).contains("seterusnya"));
            assertFalse(String.valueOf(refusal.getMessage()).contains("Exception"));
            assertTrue(readers.read("b.pdf", pdf, Metadata.NONE).text().startsWith("Selama"));
        }
    }

    @Test
    void aChildThatRunsOutOfMemoryIsReplaced() throws IOException {
        byte[] large;
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            Sheet sheet = workbook.createSheet("a");
            for (int y = 0; y < 20_000; y++) {
                Workbooks.row(sheet, y, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
            }
            large = Workbooks.bytes(workbook);
        }
        try (Readers readers = new Readers(new ReadingLimits(50 << 20, Duration.ofSeconds(60), 1, 40))) {
            assertEquals(Reason.TOO_LARGE, refusal(readers, "a.xlsx", large).reason());
            assertEquals(
                    "Berkas ini baik-baik saja.",
                    readers.read("b.pdf", Pdfs.of("Berkas ini baik-baik saja."), Metadata.NONE)
                            .text());
        }
    }

    @Test
    void aZipBombIsTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : List.of("[Content_Types].xml", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(new byte[30 << 20]);
            }
        }
        try (Readers readers = new Readers(SMALL)) {
            assertEquals(
                    Reason.TOO_LARGE,
                    refusal(readers, "a.docx", bytes.toByteArray()).reason());
        }
    }

    @Test
    void aChildThatTakesTooLongIsEnded() throws IOException {
        try (Readers readers = new Readers(new ReadingLimits(1 << 20, Duration.ofMillis(1), 1, 64))) {
            assertEquals(
                    Reason.TIMED_OUT,
                    refusal(readers, "a.pdf", Pdfs.of("Terlambat.")).reason());
        }
    }

    @Test
    void manyThreadsShareTheChildren() throws Exception {
        byte[] pdf = Pdfs.of("Selama tahun 2021 tercatat 12 kasus.");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Readers readers = new Readers(SMALL)) {
            List<Future<String>> texts = threads.invokeAll(java.util.Collections.nCopies(
                    8, () -> readers.read("a.pdf", pdf, Metadata.NONE).text()));
            for (Future<String> text : texts) {
                assertEquals("Selama tahun 2021 tercatat 12 kasus.", text.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static UnreadableException refusal(Readers readers, String name, byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> readers.read(name, bytes, Metadata.NONE));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
