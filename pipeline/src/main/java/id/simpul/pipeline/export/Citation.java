package id.simpul.pipeline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** {@code CITATION.cff} (Citation File Format 1.2.0): how a release is cited. */
final class Citation {

    static final String FILE = "CITATION.cff";

    static final String TITLE =
            "Simpul: human trafficking and violence against women and children in Indonesia's regions";
    static final String ABSTRACT =
            "Counts, legal instruments, meetings and initiatives of Indonesian regions, out of published"
                    + " documents, each with the documents that tell it.";

    private Citation() {}

    static void write(Path folder, ReleasedEdition edition, Licence licence) throws IOException {
        Files.writeString(folder.resolve(FILE), """
                cff-version: 1.2.0
                message: "Please cite this release with its edition."
                type: dataset
                title: "%s%s"
                abstract: "%s"
                version: "%d"
                date-released: "%s"
                authors:
                  - name: "Simpul"
                keywords:
                  - Indonesia
                  - human trafficking
                  - violence against women
                  - violence against children
                license: %s
                """.formatted(
                        edition.sample() ? "SAMPLE (invented): " : "",
                        TITLE,
                        ABSTRACT,
                        edition.number(),
                        edition.published().atOffset(ZoneOffset.UTC).toLocalDate(),
                        licence.identifier()));
    }
}
