package id.simpul.pipeline.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same archive without the times of its writing. */
final class UndatedZip {

    /** The first moment that a zip archive can name. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private UndatedZip() {}

    static void copy(Path dated, Path undated) throws IOException {
        try (ZipFile from = new ZipFile(dated.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(undated))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST);
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
    }
}
