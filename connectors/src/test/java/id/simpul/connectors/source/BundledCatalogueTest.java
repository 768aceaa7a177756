package id.simpul.connectors.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.site.LinkFilter;
import id.simpul.connectors.web.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources that ship with Simpul. */
class BundledCatalogueTest {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96");

    private static final Sources SOURCES =
            Sources.load(Catalogue.bundled(), Path.of("no-such-folder"), RegionCodes.ANY);

    @Test
    void everySourceIsSoundAndNoneIsSwitchedOn() {
        assertEquals(List.of(), SOURCES.problems());
        assertTrue(SOURCES.all().size() >= 60, SOURCES.all().size() + " sources");
        assertEquals(List.of(), SOURCES.enabled());
        assertFalse(SOURCES.all().stream().anyMatch(Source::verified), "nobody has looked at what they bring");
    }

    @Test
    void everyProvinceHasOneAndSoHasTheNation() {
        Set<String> homes = SOURCES.all().stream()
                .map(source -> source.region().substring(0, 2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(PROVINCES);
        expected.add("ID");
        assertEquals(expected, homes);
    }

    static List<String> files() throws IOException {
        return Catalogue.bundled().files().stream().map(SourceFile::name).toList();
    }

    /** The first line of each file tells the addresses that its patterns were taken from. */
    @ParameterizedTest
    @MethodSource("files")
    void patternsMeetTheAddressesThatTheyWereTakenFrom(String name) throws IOException {
        SourceFile file = Catalogue.bundled().files().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        String seen = file.text().lines().findFirst().orElseThrow();
        assertTrue(seen.startsWith("# Seen: "), seen);
        Connector connector = SOURCES.all().stream()
                .filter(source -> source.file().equals(name))
                .findFirst()
                .orElseThrow()
                .connector();
        if (connector instanceof WebConnector.Pages pages
                && !pages.links().include().isEmpty()) {
            List<WebAddress> starts = pages.start().stream()
                    .map(start -> WebAddress.parse(start).orElseThrow())
                    .toList();
            LinkFilter filter = new LinkFilter(pages.links(), starts);
            assertTrue(
                    addresses(seen, starts.get(0)).stream().anyMatch(filter::wanted),
                    () -> "none of " + addresses(seen, starts.get(0)) + " meets " + pages.links());
        }
    }

    private static List<WebAddress> addresses(String seen, WebAddress start) {
        String list =
                seen.substring("# Seen: ".length()).replaceAll(" \\(.*\\)", "").replaceAll("\\.$", "");
        String host = list.substring(0, list.indexOf('/'));
        return Arrays.stream(list.split(", "))
                .map(address -> address.replace("/amp", "")
                        .replaceAll("(?<=-)…", "judul")
                        .replace("…", "sebuah-judul"))
                .map(address -> start.scheme() + "://" + (address.startsWith("/") ? host + address : address))
                .map(address -> WebAddress.parse(address).orElseThrow())
                .toList();
    }
}
