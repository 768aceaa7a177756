package id.simpul.pipeline.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of files, and the list of them that {@code sha256sum -c} checks. */
final class Sums {

    static final String FILE = "SHA256SUMS";

    private Sums() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    /** Of all files in a folder but the list itself, by name. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals(FILE)) {
                    sums.put(file.getFileName().toString(), of(file));
                }
            }
        }
        return sums;
    }

    static void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        in(folder)
                .forEach((name, sum) ->
                        lines.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(FILE), lines);
    }
}
