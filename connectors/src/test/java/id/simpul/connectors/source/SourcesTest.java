package id.simpul.connectors.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    private static final String SOUND = """
            id: dp3a-batam
            name: Laporan DP3A Batam
            publisher: DP3A Kota Batam
            region: "21.71"
            medium: agency_report
            disclosure: restricted
            connector:
              files:
                folder: masuk
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void dropFolder() throws IOException {
        Files.createDirectory(folder.resolve("masuk"));
    }

    @Test
    void whatIsNotSaidHasItsDefault() throws IOException {
        write("a.yml", SOUND);
        assertEquals(
                List.of(new Source(
                        "dp3a-batam",
                        "Laporan DP3A Batam",
                        "DP3A Kota Batam",
                        "21.71",
                        Medium.AGENCY_REPORT,
                        Disclosure.RESTRICTED,
                        new Connector.Files(
                                folder.resolve("masuk"), List.of(), List.of(), true, Duration.ofSeconds(10)),
                        true,
                        false,
                        Courtesy.NONE,
                        Expectation.NONE,
                        Map.of(),
                        folder.resolve("a.yml").toString())),
                load().all());
    }

    @Test
    void everythingThatIsSaidCounts() throws IOException {
        write("a.yaml", """
                id: dp3a-batam
                name: Laporan
                publisher: DP3A
                region: ID
                medium: minutes
                disclosure: public
                connector:
                  files: {folder: masuk, include: ["**/*.pdf"], exclude: ["lama/**"], recursive: false, settle: 250ms}
                enabled: false
                verified: true
                courtesy: {delay: 2s, pages: 40, megabytes: 7}
                expect: {least: 1, most: 9, fresh_days: 30}
                reading:
                  article: div.isi
                """);
        Source source = load().all().get(0);
        assertEquals(
                new Connector.Files(
                        folder.resolve("masuk"),
                        List.of("**/*.pdf"),
                        List.of("lama/**"),
                        false,
                        Duration.ofMillis(250)),
                source.connector());
        assertEquals(new Courtesy(Duration.ofSeconds(2), 40, 7_000_000L), source.courtesy());
        assertEquals(new Expectation(1, 9, 30), source.expect());
        assertEquals(Map.of("article", "div.isi"), source.reading());
        assertEquals(List.of(false, true), List.of(source.enabled(), source.verified()));
        assertEquals(List.of(), load().enabled());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            connector:              | conector:             | 7 | unknown key 'conector' | did you mean 'connector'?
            medium: agency_report   | medium: agency_repotr | 5 | 'medium' can't be 'agency_repotr' | did you mean 'agency_report'?
            medium: agency_report   | medium: radio         | 5 | 'medium' can't be 'radio' | it is one of news, agency_report, regulations, minutes
            region: "21.71"         | region: 21.71         | 4 | 'region' is a number where text belongs | the home region's Kemendagri code in quotes ("21", "21.72", "21.72.01", "21.72.01.1001"), or ID for the nation
            region: "21.71"         | region: "2171"        | 4 | 'region' can't be '2171' | it is the home region's Kemendagri code in quotes ("21", "21.72", "21.72.01", "21.72.01.1001"), or ID for the nation
            publisher: DP3A Kota Batam | '#'                | 1 | the key 'publisher' is missing | add it: the body or newspaper that answers for the documents
            files:                  | file:                 | 8 | unknown key 'file' | did you mean 'files'?
            files:                  | pigeon:               | 8 | unknown key 'pigeon' | known here: files, pages, feed, sitemap, http_api, sftp, mail, s3
            folder: masuk           | 'folder: masuk\\n    settle: soon' | 10 | 'connector.files.settle' can't be 'soon' | it is how long a file must stand still to be complete: a number with ms, s, m or h, such as 10s
            folder: masuk           | 'folder: masuk\\n    include: ["{a"]' | 10 | '{a' is no glob | such as **/*.pdf, {a,b}, [0-9]
            id: dp3a-batam          | id: DP3A              | 1 | 'id' can't be 'DP3A' | it is lower-case letters, digits and hyphens, at most 64, such as dp3a-batam
            name: Laporan DP3A Batam | 'id: lain'           | 2 | a key stands twice (Duplicate Object property "id") | leave one of them out
            """)
    void aSlipIsToldWithItsLineAndItsRemedy(String sound, String slip, int line, String wrong, String mend)
            throws IOException {
        write("a.yml", SOUND.replace(sound, slip.replace("\\n", "\n")));
        write("lain.yml", SOUND.replace("dp3a-batam", "lain"));
        Sources sources = load();
        assertEquals(List.of(new Problem(folder.resolve("a.yml").toString(), line, wrong, mend)), sources.problems());
        assertEquals(List.of("lain"), sources.all().stream().map(Source::id).toList());
    }

    @Test
    void aMissingFolderIsAProblemOfAnEnabledSource() throws IOException {
        write("a.yml", SOUND.replace("masuk", "kosong"));
        write("b.yml", SOUND.replace("masuk", "kosong").replace("dp3a", "b") + "enabled: false\n");
        assertEquals(
                List.of(folder.resolve("a.yml") + ":9: there is no folder " + folder.resolve("kosong")
                        + ": create it, mend the path (it counts from this file's folder), or say enabled: false"),
                load().problems().stream().map(Problem::toString).toList());
    }

    @Test
    void aFolderThatIsNoneOrClosedToUsIsSaidToBeOne() throws IOException {
        Files.writeString(folder.resolve("berkas"), "satu");
        write("a.yml", SOUND.replace("masuk", "berkas"));
        assertEquals(
                List.of(folder.resolve("berkas") + " is no folder"),
                load().problems().stream().map(Problem::wrong).toList());
        write("a.yml", SOUND);
        Path closed = folder.resolve("masuk");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "this account may read everything");
            assertEquals(
                    List.of("the user " + System.getProperty("user.name") + " has no right to look into the folder "
                            + closed),
                    load().problems().stream().map(Problem::wrong).toList());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatIsNoYamlSaysWhere() throws IOException {
        write("a.yml", "id: a\nname: [b\nregion: c: d\n");
        write("b.yml", "");
        write("c.yml", "- satu\n- dua\n");
        Files.write(folder.resolve("d.yml"), "id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("e.yml"));
        Files.write(folder.resolve("f.yml"), new byte[300_000]);
        assertEquals(
                List.of(
                        "a.yml 3 this is not YAML",
                        "b.yml 1 no source is described here",
                        "c.yml 1 no source is described here",
                        "d.yml 1 the file is not UTF-8",
                        "e.yml 1 the file can't be read",
                        "f.yml 1 the file can't be read"),
                load().problems().stream()
                        .map(problem ->
                                Path.of(problem.file()).getFileName() + " " + problem.line() + " " + problem.wrong())
                        .toList());
    }

    @Test
    void aRegionThatIsInNoTableIsToldWithItsLineAndHowToMendIt() throws IOException {
        write("a.yml", SOUND);
        write("b.yml", SOUND.replace("dp3a-batam", "lain").replace("21.71", "99"));
        write("c.yml", SOUND.replace("dp3a-batam", "lama").replace("21.71", "91.01"));
        Map<String, String> codes = Map.of("21.71", "21.71", "91.01", "93.01");
        Sources sources = Sources.load(
                Catalogue.at("/id/simpul/connectors/catalogue/"), folder, code -> Optional.ofNullable(codes.get(code)));
        assertEquals(
                List.of("dp3a-batam"), sources.own().stream().map(Source::id).toList());
        assertEquals(
                List.of(
                        folder.resolve("b.yml")
                                + ":4: no region has the code '99': write the Kemendagri code of its home,"
                                + " such as \"53\" or \"53.71\", or ID for the nation",
                        folder.resolve("c.yml") + ":4: '91.01' is the region's old code: write \"93.01\""),
                sources.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void ofTwoFilesWithOneIdTheFirstCounts() throws IOException {
        write("a.yml", SOUND);
        write("b.yml", SOUND.replace("Laporan", "Lain"));
        Sources sources = load();
        assertEquals("Laporan DP3A Batam", sources.all().get(0).name());
        assertEquals(
                "the id 'dp3a-batam' is taken by " + folder.resolve("a.yml"),
                sources.problems().get(0).wrong());
    }

    @Test
    void theOperatorsFileReplacesTheCataloguesOfTheSameId() throws IOException {
        Catalogue catalogue = Catalogue.at("/id/simpul/connectors/catalogue/");
        assertEquals(
                List.of("Bawaan berita", "Bawaan laporan"), names(Sources.load(catalogue, folder, RegionCodes.ANY)));

        write("a.yml", SOUND.replace("dp3a-batam", "berita"));
        assertEquals(
                List.of("Laporan DP3A Batam", "Bawaan laporan"),
                names(Sources.load(catalogue, folder, RegionCodes.ANY)));

        write("b.yml", SOUND.replace("dp3a-batam", "laporan").replace("agency_report", "radio"));
        assertEquals(List.of("Laporan DP3A Batam"), names(Sources.load(catalogue, folder, RegionCodes.ANY)));
    }

    @Test
    void aFolderThatIsNotThereHasNoSources() {
        assertEquals(new Sources(List.of(), List.of()), Sources.in(folder.resolve("tidak-ada")));
    }

    @Test
    void theBundledCatalogueIsSound() {
        assertEquals(
                List.of(),
                Sources.load(Catalogue.bundled(), folder.resolve("tidak-ada"), RegionCodes.ANY)
                        .problems());
    }

    private static List<String> names(Sources sources) {
        return sources.all().stream().map(Source::name).toList();
    }

    private Sources load() {
        return Sources.in(folder);
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }
}
