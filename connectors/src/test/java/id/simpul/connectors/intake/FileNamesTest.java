package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private final FileNames names = new FileNames(List.of("**/*.{pdf,PDF}", "khusus/*"), List.of("**/lama/**"));

    @ParameterizedTest
    @CsvSource({
        "a.pdf, true",
        "2024/01/a.PDF, true",
        "a.txt, false",
        "khusus/a.txt, true",
        "khusus/dalam/a.txt, false",
        "lama/a.pdf, false",
        "2024/lama/a.pdf, false",
        ".a.pdf, false",
        "khusus/A.TMP, false",
        "khusus/~$a.docx, false",
        "khusus/part, true",
        "khusus/bagian-part.txt, true"
    })
    void globsChooseAndUnfinishedNamesNeverCount(String path, boolean wanted) {
        assertEquals(wanted, names.wanted(Path.of(path)));
    }
}
