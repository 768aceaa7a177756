package id.simpul.connectors.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void countsLettersAddedDroppedChangedOrSwapped() {
        assertEquals(0, Spelling.distance("files", "files"));
        assertEquals(1, Spelling.distance("conector", "connector"));
        assertEquals(1, Spelling.distance("fiels", "files"));
        assertEquals(2, Spelling.distance("folders", "foldre"));
        assertEquals(3, Spelling.distance("", "abc"));
    }

    @Test
    void offersNothingFarOff() {
        List<String> words = List.of("name", "region", "publisher");
        assertEquals(Optional.of("region"), Spelling.nearest("reigon", words));
        assertEquals(Optional.of("publisher"), Spelling.nearest("publsher", words));
        assertEquals(Optional.empty(), Spelling.nearest("pigeon", List.of("files")));
        assertEquals(Optional.empty(), Spelling.nearest("x", words));
    }
}
