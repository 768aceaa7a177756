package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.benchmark.Growth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    static Stream<String> examples() {
        return Examples.of("people.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsNamesAndOffices(String example) {
        int bar = example.indexOf(" | ");
        String text = example.substring(0, bar);
        String expected = example.substring(bar + 3);
        List<Mention<Official>> found = People.find(text, Regions.find(text, List.of()));
        String told = found.stream()
                .map(mention -> mention.value().name() + "; " + mention.value().role())
                .collect(Collectors.joining(" || "));
        assertEquals(expected, told.isEmpty() ? "-" : told);
    }

    @Test
    void spanOfAFullMentionCoversOfficeNameAndDegrees() {
        String text = "Menurut Kepala DP3A Kota Ternate, Hj. Marwah Dehani, SE, M.Si, belum ada.";
        Mention<Official> mention =
                People.find(text, Regions.find(text, List.of())).get(0);
        assertEquals(
                "Kepala DP3A Kota Ternate, Hj. Marwah Dehani, SE, M.Si",
                mention.span().of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kepala ", "Kepala Dinas, ", "Drs. ", "S.Pd, ", "korban ", "Jalan ", "(", "A. B. ", "Aa bin "})
    void hostileTextCostsNoMoreThanItsLength(String piece) {
        Growth.assertLinear(100_000, length -> {
            String text = piece.repeat(length / piece.length());
            assertTrue(People.find(text).size() <= text.length());
            assertTrue(Identities.mask(text).length() <= text.length());
        });
    }
}
