package id.simpul.connectors.source;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Source files that ship with Simpul. A file {@code index} lists them, since a jar's folders can't be listed. */
public final class Catalogue {

    private static final String NAME = "catalogue/";

    private final String folder;

    private Catalogue(String folder) {
        this.folder = folder;
    }

    /** What every installation knows. */
    public static Catalogue bundled() {
        return at("/id/simpul/connectors/sources/");
    }

    /** @param folder of the class path, from {@code /} to {@code /} */
    static Catalogue at(String folder) {
        return new Catalogue(folder);
    }

    List<SourceFile> files() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open("index"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new SourceFile(NAME + line, null, () -> open(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a source came from a catalogue; the operator's own files have absolute paths. */
    static boolean holds(Source source) {
        return source.file().startsWith(NAME);
    }

    private InputStream open(String name) throws IOException {
        InputStream in = Catalogue.class.getResourceAsStream(folder + name);
        if (in == null) {
            throw new FileNotFoundException("not on the class path: " + folder + name);
        }
        return in;
    }
}
