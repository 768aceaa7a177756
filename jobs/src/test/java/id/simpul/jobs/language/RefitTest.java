package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The stored weights of names are what the training sentences give. The profile {@code refit} writes them, with a digest of the
 * sentences and word lists that they were fitted on; with {@code -Dsimpul.refit.check} they are fitted again, half a minute, and
 * are the same to the byte.
 */
class RefitTest {

    private static final Path WORDS = Path.of("src/main/resources/id/simpul/jobs/language");
    private static final Path STORED = WORDS.resolve("name_clues.csv");
    private static final Path FITTED_ON = MaskingFrame.TRAINING.resolve("fitted.sha256");

    @Test
    void theStoredWeightsAreThoseOfTheTrainingSentences() throws IOException {
        boolean refit = Boolean.getBoolean("simpul.refit");
        assumeTrue(refit || Boolean.getBoolean("simpul.refit.check"), "fitted again with -Dsimpul.refit.check");
        NameFit fit = new NameFit();
        MaskingFrame.training().stream().filter(frame -> !frame.heldOut()).forEach(fit::add);
        String table = fit.table();
        if (refit) {
            Files.writeString(STORED, table);
            Files.writeString(FITTED_ON, digest() + "\n");
        }
        assertEquals(Files.readString(STORED), table);
    }

    @Test
    void theSentencesAndWordListsAreThoseThatWereFittedOn() throws IOException {
        assumeFalse(Boolean.getBoolean("simpul.refit"), "they are being fitted on");
        assertEquals(Files.readString(FITTED_ON).strip(), digest(), "refit: ./mvnw -Dfast -Prefit -pl jobs -am test");
    }

    /** Of every training sentence and word list, by name, and of the weights that came of them: edited ones are noticed too. */
    private static String digest() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(MaskingFrame.TRAINING, WORDS)) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(path -> path.toString().matches(".*\\.(?:jsonl|csv|csv\\.gz)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
