package id.simpul.pipeline.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** {@code README.md} of a release: what it is and how its files are to be read, in Indonesian and English. */
final class ReleaseNote {

    static final String FILE = "README.md";

    private ReleaseNote() {}

    static void write(Path folder, ReleasedEdition edition, Licence licence) throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(ReleaseNote.class.getResourceAsStream("release.md"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.writeString(
                folder.resolve(FILE),
                text.replace("{edition}", String.valueOf(edition.number()))
                        .replace("{published}", edition.published().toString())
                        .replace("{licence}", licence.identifier() + ", " + licence.url())
                        .replace("{sample}", edition.sample() ? "**" + CoverSheet.SAMPLE + "**\n\n" : ""));
    }
}
