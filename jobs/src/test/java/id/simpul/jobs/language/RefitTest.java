package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stored weights of names are what the training sentences give, to the byte; the profile {@code refit} writes them. */
class RefitTest {

    private static final Path STORED = Path.of("src/main/resources/id/simpul/jobs/language/name_clues.csv");

    @Test
    void theStoredWeightsAreThoseOfTheTrainingSentences() throws IOException {
        NameFit fit = new NameFit();
        MaskingFrame.training().stream().filter(frame -> !frame.heldOut()).forEach(fit::add);
        String table = fit.table();
        if (Boolean.getBoolean("simpul.refit")) {
            Files.writeString(STORED, table);
        }
        assertEquals(Files.readString(STORED), table);
    }
}
