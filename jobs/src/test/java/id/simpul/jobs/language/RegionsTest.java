package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegionsTest {

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(String example) {
        String[] sides = example.split("=>", 2);
        String text = sides[0].strip().replace("\\n", "\n");
        String expected = sides[1].strip();
        boolean rules = expected.contains("@");
        String found = Regions.find(text, List.of()).stream()
                .map(mention -> mention.span().of(text) + "=" + mention.value().code() + "@" + mention.rule())
                .collect(Collectors.joining(";"));
        assertEquals(expected.replaceAll("@[a-z.-]+", ""), found.replaceAll("@[a-z.-]+", ""), text);
        if (rules) {
            for (String part : expected.split(";")) {
                assertTrue((found + ";").contains(part.contains("@") ? part + ";" : part), () -> part + " in " + found);
            }
        }
    }

    @Test
    void homeDecidesWhatTheTextLeavesOpen() {
        String text = "Di Kecamatan Sukasari ada dua kasus.";
        assertEquals("32.73.01", code(Regions.find(text, List.of("32.73"))));
        assertEquals("63.03", code(Regions.find("Kasus di Banjar naik.", List.of("63"))));
    }

    @Test
    void oldCodesAreTodays() {
        assertEquals(Optional.of("Kota Sorong"), Regions.byCode("92.71").map(Region::fullName));
        assertEquals(Optional.of("Indonesia"), Regions.byCode("ID").map(Region::fullName));
        assertEquals(Optional.empty(), Regions.byCode("99"));
        assertEquals(
                Optional.of("Kelurahan Kalumata"),
                Regions.byCode("82.71.02.1004").map(Region::fullName));
    }

    @Test
    void cellsNameRegions() {
        Region centralJava = Regions.byCode("33").orElseThrow();
        Region bandung = Regions.byCode("32.73").orElseThrow();
        assertEquals(Optional.of("33.01"), named("KAB. CILACAP", null));
        assertEquals(Optional.of("33.22"), named("Kab Semarang", centralJava));
        assertEquals(Optional.of("33.74"), named("kota semarang", null));
        assertEquals(Optional.empty(), named("Semarang", centralJava));
        assertEquals(Optional.of("32.73.01"), named("Sukasari", bandung));
        assertEquals(Optional.of("32.73.01"), named("Kec. Sukasari", bandung));
        assertEquals(Optional.empty(), named("Jumlah", centralJava));
    }

    @Test
    void shortFormsStandInLongerNames() {
        assertEquals(Optional.of("71.11"), named("Kab. Bolmong Selatan", null));
        assertEquals(Optional.of("71.01"), named("Kab. Bolmong", null));
        assertEquals(Optional.of("71.09"), named("Kab. Kep. Sitaro", null));
        assertEquals(Optional.empty(), named("Kab. Bolmong Barat", null));
        assertEquals("71.10", code(Regions.find("Kasus di Kabupaten Bolmong Timur naik.", List.of())));
    }

    @Test
    void childrenStandInTheOrderOfTheirCodes() {
        Region bali = Regions.byCode("51").orElseThrow();
        assertEquals(9, Regions.children(bali).size());
        assertEquals("51.01", Regions.children(bali).get(0).code());
        assertEquals(38, Regions.children(Region.NATION).size());
    }

    @Test
    void hugeAndHostileTextTakesNoMoreThanLinearTime() {
        String text = "Kabupaten Kota Semarang, Kecamatan dan ".repeat(20_000);
        long start = System.nanoTime();
        assertTrue(Regions.find(text, List.of()).size() > 10_000);
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    private static Optional<String> named(String cell, @Nullable Region within) {
        return Regions.named(cell, within).map(Region::code);
    }

    private static String code(List<Mention<Region>> mentions) {
        return mentions.stream().map(mention -> mention.value().code()).collect(Collectors.joining(";"));
    }

    static Stream<String> examples() {
        return Examples.of("region_examples.txt");
    }

    @Test
    void theShortNameOfAnOfficeInBracketsPartsItNotFromItsPlace() {
        assertEquals(
                List.of("33.28"),
                Regions.find("Data Pengadilan Agama (PA) Slawi menunjukkan kenaikan.", List.of()).stream()
                        .map(mention -> mention.value().code())
                        .toList());
        assertEquals(
                List.of(),
                Regions.find("Petugas pendamping (PP) Slawi datang terlambat.", List.of()).stream()
                        .map(mention -> mention.value().code())
                        .toList());
    }

    @Test
    void theMiddleOfWhatAHarbourIsCalledIsNoRegion() {
        assertEquals(
                List.of("21.72"),
                Regions.find("Mereka tiba di Pelabuhan Sri Bintan Pura, Kota Tanjungpinang.", List.of()).stream()
                        .map(mention -> mention.value().code())
                        .toList());
    }
}
