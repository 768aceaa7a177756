package id.simpul.pipeline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.web.Network;
import id.simpul.connectors.web.WebSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsLoaderTest {

    @TempDir
    Path directory;

    @Test
    void withNothingSetTheFoldersStandInTheWorkingDirectory() {
        Settings settings = load(Map.of(), Map.of());
        assertEquals(new Settings(directory.resolve("data"), directory.resolve("sources"), null), settings);
    }

    @Test
    void optionsWinOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Files.writeString(
                directory.resolve("simpul.yml"),
                "data: dari-berkas\nsources: dari-berkas\ndatabase: postgresql://berkas@a/b\n");
        Files.writeString(Files.createDirectory(directory.resolve("dari-env")).resolve("a.yml"), "id: a\n");
        Settings settings =
                load(Map.of("data", "dari-opsi"), Map.of("SIMPUL_DATA", "dari-env", "SIMPUL_SOURCES", "dari-env"));
        assertEquals(directory.resolve("dari-opsi"), settings.data());
        assertEquals(directory.resolve("dari-env"), settings.sources());
        assertEquals("postgresql://berkas@a/b", settings.database());
    }

    @Test
    void whoAsksTheWebAndWhatIsOwnIsTold() throws IOException {
        Files.writeString(
                directory.resolve("simpul.yml"),
                "contact: data@dinas.example\nintranets: 10.20.0.0/16, fd00:1::/32\nown_hosts: Arsip.Dinas.example\n");
        WebSettings web =
                load(Map.of(), Map.of("SIMPUL_CONTACT", "lain@dinas.example")).web();
        assertEquals("lain@dinas.example", web.contact());
        assertEquals(List.of(Network.of("10.20.0.0/16"), Network.of("fd00:1::/32")), web.intranets());
        assertEquals(Set.of("arsip.dinas.example"), web.ownHosts());
        Files.writeString(directory.resolve("simpul.yml"), "intranets: kantor\n");
        assertThrows(SettingsException.class, () -> load(Map.of(), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'data: a\nsumber: b' | :2: unknown setting \"sumber\"",
                "'data: [a, b]' | :1: \"data\" needs one value",
                "'- data' | :1: write one setting a line",
                "'data: \"a' | no valid YAML",
            })
    void aFileThatCannotBeUsedIsToldWithItsLine(String text, String message) throws IOException {
        Files.writeString(directory.resolve("simpul.yml"), text);
        SettingsException problem = assertThrows(SettingsException.class, () -> load(Map.of(), Map.of()));
        assertTrue(String.valueOf(problem.getMessage()).contains(message), problem.getMessage());
    }

    @Test
    void restrictedBytesAreKeptForAMonthUnlessToldOtherwise() {
        assertEquals(Duration.ofDays(30), load(Map.of(), Map.of()).retain());
        assertEquals(
                Duration.ofDays(7),
                load(Map.of(), Map.of("SIMPUL_RETAIN", "7d")).retain());
        assertThrows(SettingsException.class, () -> load(Map.of(), Map.of("SIMPUL_RETAIN", "seminggu")));
    }

    @Test
    void aFolderOfSourcesThatIsNamedMustHoldSome() throws IOException {
        refused("--sources: there is no folder " + directory.resolve("salah"), Map.of("sources", "salah"), Map.of());
        refused("SIMPUL_SOURCES: there is no folder", Map.of(), Map.of("SIMPUL_SOURCES", "salah"));
        Files.writeString(directory.resolve("simpul.yml"), "sources: salah\n");
        refused("simpul.yml: sources: there is no folder", Map.of(), Map.of());
        Files.writeString(directory.resolve("salah"), "a file");
        refused("there is no folder", Map.of(), Map.of());
        // as where a disk is not mounted
        Files.createDirectory(directory.resolve("kosong"));
        refused("--sources: no source file is in", Map.of("sources", "kosong"), Map.of());
        Files.writeString(directory.resolve("kosong/a.yaml"), "id: a\n");
        assertEquals(
                directory.resolve("kosong"),
                load(Map.of("sources", "kosong"), Map.of()).sources());
    }

    private void refused(String message, Map<String, String> options, Map<String, String> environment) {
        SettingsException problem = assertThrows(SettingsException.class, () -> load(options, environment));
        assertTrue(String.valueOf(problem.getMessage()).contains(message), problem.getMessage());
        assertTrue(
                String.valueOf(problem.getMessage()).contains("name the folder of your source files"),
                problem.getMessage());
    }

    @Test
    void aFileThatIsNamedMustExist() {
        SettingsLoader loader = new SettingsLoader(directory, Map.of());
        assertThrows(SettingsException.class, () -> loader.load(Map.of(), Path.of("tidak-ada.yml")));
    }

    private Settings load(Map<String, String> options, Map<String, String> environment) {
        return new SettingsLoader(directory, environment).load(options, null);
    }
}
