package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgenciesTest {

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSays(String example) {
        String[] sides = example.split("=>", 2);
        String text = sides[0].strip().replace("\\n", "\n");
        assertEquals(sides[1].strip(), found(text).replace("\n", "\\n"), text);
    }

    @Test
    void acronymAloneIsTheNearestBodyBefore() {
        String text = "DP3A Kota Ternate melapor. DP3A Kota Tidore Kepulauan juga. DP3A menyebut angka itu naik.";
        List<Mention<Agency>> found = Agencies.find(text, Regions.find(text, List.of()));
        assertEquals("DP3A Kota Tidore Kepulauan", found.get(2).value().name());
    }

    @Test
    void oneBodyKeepsItsFirstName() {
        String text = "DP3AP2KB Jawa Tengah melapor. Kepala DP3AP2KB Jateng setuju.";
        List<Mention<Agency>> found = Agencies.find(text, Regions.find(text, List.of()));
        assertEquals("DP3AP2KB Jawa Tengah", found.get(1).value().name());
    }

    private static String found(String text) {
        return Agencies.find(text, Regions.find(text, List.of())).stream()
                .map(mention -> mention.span().of(text) + "=" + told(mention.value()))
                .collect(Collectors.joining(";"));
    }

    private static String told(Agency agency) {
        Region territory = agency.territory();
        return agency.name() + "|" + agency.register() + "|" + (territory == null ? "-" : territory.code());
    }

    static Stream<String> examples() {
        return Examples.of("agency_examples.txt");
    }

    @Test
    void allTheUnitsBelowAreNoCertainOne() {
        String text = "Polda Kalimantan Barat ikut. Bareskrim Polri dan Polda jajaran menangkap 12 orang.";
        assertEquals(
                List.of("Polda Kalimantan Barat", "Bareskrim Polri"),
                Agencies.find(text, Regions.find(text, List.of())).stream()
                        .map(mention -> mention.value().name())
                        .toList());
    }

    @Test
    void aResorBelowItsDaerahInALetterheadIsTheOneThatWrites() {
        String head = "KEPOLISIAN NEGARA REPUBLIK INDONESIA\nDAERAH SULAWESI TENGGARA\n";
        assertEquals(List.of("Polda Sulawesi Tenggara"), names(head + "DIREKTORAT LALU LINTAS"));
        assertEquals(List.of("Polres Kolaka"), names(head + "RESOR KOLAKA"));
        assertEquals("74.01", home(head + "RESOR KOLAKA"));
        assertEquals("74", home(head + "DIREKTORAT LALU LINTAS"));
    }

    private static List<String> names(String text) {
        return Agencies.find(text, Regions.find(text, List.of())).stream()
                .map(mention -> mention.value().name())
                .toList();
    }

    private static String home(String text) {
        return HomeRegions.guess(text, Regions.find(text, List.of())).get(0).code();
    }
}
