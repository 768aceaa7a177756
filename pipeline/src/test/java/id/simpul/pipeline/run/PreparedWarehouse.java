package id.simpul.pipeline.run;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.database.EmbeddedDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * An empty warehouse, made once for all tests of the module and copied to where one is wanted: unpacking PostgreSQL, making a
 * database and filling its tables of regions takes longer than most tests. What it was made of tells where it lies, so that
 * a changed migration makes another one.
 */
public final class PreparedWarehouse {

    private PreparedWarehouse() {}

    /**
     * Puts one into a folder that has none.
     *
     * @param data as {@code --data} names it
     * @param name {@code sample} or {@code warehouse}
     */
    public static void copy(Path data, String name) throws IOException {
        Path prepared = prepared();
        Files.createDirectories(data);
        Files.createSymbolicLink(data.resolve("programs"), prepared.resolve("programs"));
        copyTree(prepared.resolve("warehouse"), data.resolve(name));
        // two servers at once may not have one port
        Files.deleteIfExists(data.resolve(name).resolve("port"));
    }

    private static Path prepared() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "prepared-" + Long.toHexString(fingerprint()))
                .toAbsolutePath();
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path complete = folder.resolve("complete");
            if (lock.isValid() && !Files.exists(complete)) {
                remove(folder.resolve("warehouse"));
                try (EmbeddedDatabase server = EmbeddedDatabase.open(folder.resolve("warehouse"));
                        HikariDataSource pool = server.pool(4)) {
                    Schemas.migrate(pool);
                }
                Files.createFile(complete);
            }
        }
        return folder;
    }

    /** Of all that migrations and reference tables are read from. */
    private static long fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path root = Path.of(entry);
            if (!Files.isDirectory(root) || !root.endsWith(Path.of("target", "classes"))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                List<Path> read =
                        files.filter(PreparedWarehouse::counts).sorted().toList();
                for (Path file : read) {
                    sum.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return sum.getValue();
    }

    private static boolean counts(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".sql")
                || name.endsWith(".csv")
                || name.endsWith(".gz")
                || name.endsWith("Schema.class")
                || name.endsWith("ReferenceData.class");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(folder));
                Files.createDirectories(target);
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
