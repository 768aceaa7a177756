package id.simpul.connectors.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** The bundled sample: documents written for it and the sources that bring them. */
public final class Samples {

    private static final String FOLDER = "/id/simpul/connectors/sample/";

    private Samples() {}

    /**
     * Copies the sample's files into a folder, as {@code sources/} and {@code documents/}. A file that stands there with
     * the same bytes is left alone, so that a second run finds nothing changed; each appears complete or not at all.
     *
     * @return the folder of the sources, for {@link Sources#in}
     */
    public static Path unpack(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        for (String name : index()) {
            Path target = root.resolve(name).normalize();
            if (!target.startsWith(root)) {
                throw new IOException("the sample's index leaves its folder: " + name);
            }
            write(target, bytes(name));
        }
        return root.resolve("sources");
    }

    static List<String> index() throws IOException {
        return Arrays.stream(new String(bytes("index"), StandardCharsets.UTF_8).split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target) && Arrays.equals(bytes, Files.readAllBytes(target))) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException("not on the class path: " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }
}
