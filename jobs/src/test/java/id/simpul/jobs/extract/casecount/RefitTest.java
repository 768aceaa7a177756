package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stored weights are what the training documents give, to the byte; the profile {@code refit} writes them. */
class RefitTest {

    private static final Path TRAINING = Path.of("src/training/casecount");
    /** Lots that were opened: which numbers count is fitted on them, too. The latest stay out of it. */
    private static final List<Path> OPENED = List.of(
            Path.of("src/training/lots/counts"),
            Path.of("src/training/lots/later"),
            Path.of("src/training/lots/newer"),
            Path.of("src/training/lots/passages"));

    private static final Path RESOURCES = Path.of("src/main/resources/id/simpul/jobs/extract/casecount");

    @Test
    void theStoredWeightsAreThoseOfTheTrainingDocuments() throws IOException {
        List<TrainingDocument> documents = TrainingDocument.of(TRAINING);
        assertTrue(documents.stream().anyMatch(TrainingDocument::heldOut));
        List<TrainingDocument> opened = new ArrayList<>();
        for (Path lot : OPENED) {
            opened.addAll(TrainingDocument.of(lot));
        }
        Refit refit = new Refit(documents, opened);
        if (Boolean.getBoolean("simpul.refit")) {
            Files.writeString(RESOURCES.resolve("choice/weights.csv"), refit.weights());
            Files.writeString(RESOURCES.resolve("confidence.csv"), refit.confidence());
            Files.writeString(RESOURCES.resolve("choice/odds.csv"), refit.odds());
            System.out.print(refit.ablation());
            System.out.print(refit.openings());
        }
        assertEquals(Files.readString(RESOURCES.resolve("choice/weights.csv")), refit.weights());
        assertEquals(Files.readString(RESOURCES.resolve("choice/odds.csv")), refit.odds());
        assertEquals(Files.readString(RESOURCES.resolve("confidence.csv")), refit.confidence());
    }
}
