package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.jobs.document.benchmark.Growth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(String example) {
        String[] sides = example.split("=>", 2);
        String text = sides[0].strip().replace("\\n", "\n");
        assertEquals(sides[1].strip(), told(text), text);
    }

    static Stream<String> examples() {
        return Examples.of("citation_examples.txt");
    }

    @Test
    void spansRunFromTheTypeToTheYear() {
        String text = "Terbit Perbup Nomor 12 Tahun 2017 tentang Gugus Tugas di sana.";
        Span span = Citations.find(text, List.of()).get(0).span();
        assertEquals("Perbup Nomor 12 Tahun 2017", span.of(text));
    }

    @Test
    void cellsNameTypes() {
        Citation mayor = Citations.type("Peraturan Wali Kota");
        assertNotNull(mayor);
        assertEquals("perwali", mayor.type());
        Citation draft = Citations.type("Rancangan Peraturan Daerah");
        assertNotNull(draft);
        assertEquals(true, draft.draft());
        assertNull(Citations.type("Buku"));
    }

    @Test
    void everyFormHasATypeOfTheTableOfTypes() {
        Set<String> types = CsvResource.of(Citations.class, "regulation_types.csv").named().stream()
                .map(row -> row.get("fact_type"))
                .collect(Collectors.toSet());
        List<String> unknown = CsvResource.of(Citations.class, "regulation_forms.csv").named().stream()
                .map(row -> row.get("type"))
                .filter(type -> !types.contains(type)
                        && !Set.of("decree", "instruction", "perkada").contains(type))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perda Nomor 1, ",
                "1, 2, ",
                "Peraturan Daerah (",
                "SK Nomor 214/",
                "tentang Perda ",
                "NOMOR TAHUN 1 "
            })
    void hostileTextTakesNoMoreThanLinearTime(String piece) {
        Growth.assertLinear(
                200_000, length -> Citations.find("Perda Nomor " + piece.repeat(length / piece.length()), List.of()));
    }

    private static String told(String text) {
        return Citations.find(text, Regions.find(text, List.of())).stream()
                .map(mention -> line(mention.value()))
                .collect(Collectors.joining("; "));
    }

    private static String line(Citation citation) {
        Region issuer = citation.issuer();
        return citation.type()
                + (citation.draft() ? "*" : "")
                + " " + (issuer == null ? "-" : issuer.code())
                + " " + (citation.number() == null ? "-" : citation.number())
                + " " + (citation.year() == null ? "-" : citation.year())
                + (citation.title() == null ? "" : " [" + citation.title() + "]");
    }
}
