package id.simpul.jobs.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes the binary documents of the bundled sample: {@code main(DOCUMENTS_FOLDER)}. The same program always writes the
 * same bytes, on any machine: nothing in them is compressed (implementations of Deflate differ) and no clock is read.
 */
final class SampleDocumentsGenerator {

    private static final LocalDateTime ENTRY_DATE = LocalDateTime.of(2024, 1, 1, 0, 0);

    private SampleDocumentsGenerator() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, byte[]> document : documents().entrySet()) {
            Path path = folder.resolve(document.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, document.getValue());
        }
    }

    /** The documents' bytes by their paths below the sample's {@code documents} folder. */
    static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("sample-jdih-sambas/perbup-sambas-14-2023.pdf", RegentRegulation.pdf());
        documents.put("sample-notulen-bulukumba/notulen-rakor-patbm.docx", stored(Minutes.docx()));
        documents.put("sample-dp3ap2kb-surakarta/kekerasan-per-kecamatan-2023.xlsx", stored(DistrictTable.xlsx()));
        return documents;
    }

    /** The same archive with its entries stored as they are, under one date. */
    private static byte[] stored(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(bytes);
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_DATE);
                copy.setSize(bytes.length);
                copy.setCrc(crc.getValue());
                to.putNextEntry(copy);
                to.write(bytes);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
