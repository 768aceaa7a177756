package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stored weights are what the training documents give, to the byte; the profile {@code refit} writes them. */
class RefitTest {

    private static final Path TRAINING = Path.of("src/training/casecount");
    private static final Path RESOURCES = Path.of("src/main/resources/id/simpul/jobs/extract/casecount");

    @Test
    void theStoredWeightsAreThoseOfTheTrainingDocuments() throws IOException {
        List<TrainingDocument> documents = TrainingDocument.of(TRAINING);
        assertTrue(documents.stream().anyMatch(TrainingDocument::heldOut));
        Refit refit = new Refit(documents);
        if (Boolean.getBoolean("simpul.refit")) {
            Files.writeString(RESOURCES.resolve("choice/weights.csv"), refit.weights());
            Files.writeString(RESOURCES.resolve("confidence.csv"), refit.confidence());
            System.out.print(refit.ablation());
        }
        assertEquals(Files.readString(RESOURCES.resolve("choice/weights.csv")), refit.weights());
        assertEquals(Files.readString(RESOURCES.resolve("confidence.csv")), refit.confidence());
    }
}
