package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables carries an example that shows it at work. */
class VocabularyTest {

    static Stream<Map<String, String>> categories() {
        return rows("categories.csv");
    }

    @ParameterizedTest
    @MethodSource
    void categories(Map<String, String> row) {
        assertTrue(
                Categories.find(TokenList.of(Objects.requireNonNull(row.get("example")))).stream()
                        .anyMatch(term -> term.value().rule().equals(row.get("rule"))),
                row::toString);
    }

    static Stream<Map<String, String>> groups() {
        return rows("groups.csv");
    }

    @ParameterizedTest
    @MethodSource
    void groups(Map<String, String> row) {
        assertTrue(
                Groups.find(TokenList.of(Objects.requireNonNull(row.get("example")))).stream()
                        .anyMatch(term -> term.value().rule().equals(row.get("rule"))),
                row::toString);
    }

    static Stream<Map<String, String>> measures() {
        return rows("measures.csv");
    }

    @ParameterizedTest
    @MethodSource
    void measures(Map<String, String> row) {
        assertTrue(
                Measures.find(TokenList.of(Objects.requireNonNull(row.get("example")))).stream()
                        .anyMatch(term -> term.value().rule().equals(row.get("rule"))),
                row::toString);
    }

    static Stream<Map<String, String>> statuses() {
        return rows("statuses.csv");
    }

    @ParameterizedTest
    @MethodSource
    void statuses(Map<String, String> row) {
        assertTrue(
                Statuses.find(TokenList.of(Objects.requireNonNull(row.get("example")))).stream()
                        .anyMatch(term -> term.value().rule().equals(row.get("rule"))),
                row::toString);
    }

    static Stream<Map<String, String>> cues() {
        return rows("cues.csv");
    }

    @ParameterizedTest
    @MethodSource
    void cues(Map<String, String> row) {
        assertTrue(
                Cues.find(TokenList.of(Objects.requireNonNull(row.get("example")))).stream()
                        .anyMatch(term -> term.value().name().equals(row.get("cue"))),
                row::toString);
    }

    @Test
    void severalFormsUnderOneHeaderAreViolence() {
        assertEquals(Optional.of(Category.VIOLENCE), Categories.named("Fisik, psikis dan seksual"));
        assertEquals(Optional.of(Category.TRAFFICKING), Categories.named("Kasus TPPO"));
        assertEquals(Optional.empty(), Categories.named("Jumlah peserta"));
    }

    @Test
    void theNameOfAUnitNamesNoGroup() {
        assertEquals(Optional.empty(), Groups.named("UPTD Perlindungan Perempuan dan Anak"));
        assertEquals(Optional.of(VictimGroup.GIRLS), Groups.named("Anak perempuan"));
        assertEquals(Optional.of(VictimGroup.CHILDREN), Groups.union(List.of(VictimGroup.GIRLS, VictimGroup.BOYS)));
        assertEquals(
                Optional.of(VictimGroup.WOMEN_AND_CHILDREN),
                Groups.union(List.of(VictimGroup.WOMEN, VictimGroup.CHILDREN)));
        assertEquals(Optional.empty(), Groups.union(List.of(VictimGroup.MEN, VictimGroup.CHILDREN)));
    }

    private static Stream<Map<String, String>> rows(String table) {
        return CsvResource.of(Vocabulary.class, table).named().stream();
    }
}
