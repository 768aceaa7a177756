package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.source.Catalogue;
import id.simpul.connectors.source.Problem;
import id.simpul.connectors.source.RegionCodes;
import id.simpul.connectors.source.Samples;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.Sources;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.pipeline.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The homes of sources are regions that there are. */
class SourceRegionsTest {

    @TempDir
    Path folder;

    @Test
    void theBundledSourcesAndTheSampleAreAtHomeInRegionsOfToday() throws IOException {
        assertEquals(List.of(), unknown(Sources.load(Catalogue.bundled(), folder.resolve("none"), RegionCodes.ANY)));
        assertEquals(List.of(), unknown(Sources.in(Samples.unpack(folder.resolve("sample")))));
    }

    private static List<String> unknown(Sources sources) {
        return sources.all().stream()
                .map(Source::region)
                .filter(code -> Regions.byCode(code)
                        .map(Region::code)
                        .filter(code::equals)
                        .isEmpty())
                .toList();
    }

    @Test
    void anOperatorsSourceOfARegionThatIsNotThereIsRefused() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.createDirectories(sources.resolve("masuk"));
        int at = 0;
        for (String region : List.of("99", "53.99", "33.07.99", "53", "ID", "33.07.08")) {
            Files.writeString(sources.resolve("s" + ++at + ".yml"), """
                    id: s%d
                    name: Berita
                    publisher: Berita
                    region: "%s"
                    medium: news
                    disclosure: public
                    connector: {files: {folder: masuk}}
                    """.formatted(at, region));
        }
        Workplace place = Workplace.of(new Settings(folder.resolve("data"), sources, null));
        assertEquals(
                List.of(
                        "no region has the code '99'",
                        "no region has the code '53.99'",
                        "no region has the code '33.07.99'"),
                place.sources().problems().stream().map(Problem::wrong).toList());
        assertEquals(3, place.sources().own().size());
    }
}
