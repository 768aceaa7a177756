package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.connectors.TestSources;
import id.simpul.connectors.intake.Trial.Tried;
import id.simpul.connectors.landing.Arrival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    Path folder;

    private final Trial trial = new Trial(new Intake(Limits.DEFAULT.withDocuments(2), Clock.systemUTC()));

    @Test
    void bringsAFewDocumentsAndKeepsNone() throws Exception {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(folder.resolve(name), "isi " + name);
        }
        for (int time = 0; time < 2; time++) {
            Tried tried = trial.fetch(TestSources.files("sumber", folder));
            assertNull(tried.collected().failure());
            assertEquals(
                    List.of("a.txt", "b.txt"),
                    tried.arrivals().stream().map(Arrival::address).toList());
        }
    }

    @Test
    void tellsWhyThereIsNothing() throws Exception {
        Tried tried = trial.fetch(TestSources.files("sumber", folder.resolve("tiada")));
        assertEquals(List.of(), tried.arrivals());
        assertEquals(
                "no_folder", Objects.requireNonNull(tried.collected().failure()).code());
    }
}
