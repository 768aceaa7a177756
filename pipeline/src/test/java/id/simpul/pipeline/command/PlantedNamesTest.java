package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of private people planted all over a page: no form of what the commands print about it has one of them. */
class PlantedNamesTest extends SessionTest {

    private static final List<String> PRIVATE = List.of(
            "Rukmini",
            "Astari",
            "Pranawa",
            "Sulasmi",
            "Kaleb",
            "Yustinus",
            "Faradiba",
            "Maulidah",
            "Jumadil",
            "QZX",
            "Nurul Huda",
            "Kenanga");
    private static final String PAGE = """
            <html lang="id"><head><title>Kisah Rukmini Astari, Korban Kekerasan di Bitung - Kabar</title>
            <meta property="article:published_time" content="2024-03-04"></head><body><article>
            <h1>Kisah Rukmini Astari, Korban Kekerasan di Bitung</h1>
            <figure><img src="a.jpg"><figcaption>Dito Pranawa menunggu di Bitung, Senin (4/3).</figcaption></figure>
            <p>Selama tahun 2023 UPTD PPA Kota Bitung mencatat 37 kasus kekerasan terhadap anak, di antaranya Rukmini Astari dan QZX
            dari MTs Nurul Huda, kata Kepala UPTD PPA Kota Bitung, Bramanto Sudiro.</p>
            <p>Dari 37 kasus itu 12 kasus pencabulan dilaporkan Yustinus Kaleb yang tinggal di Jalan Kenanga Nomor 4.</p>
            <p>Rapat koordinasi pencegahan kekerasan terhadap anak digelar di Aula Kantor Wali Kota Bitung, Senin (4/3/2024). Rapat
            dipimpin Bramanto Sudiro dan meminta semua pihak mendampingi Maulidah Faradiba. Bramanto berkomitmen akan terus
            mendampingi keluarga Nyoman Sulasmi agar kasus kekerasan tidak terulang.</p>
            <table><tr><th>Kecamatan</th><th>Kasus kekerasan anak 2022</th><th>Keterangan</th></tr>
            <tr><td>Aertembaga</td><td>7</td><td>Lalu Jumadil</td></tr><tr><td>Madidir</td><td>9</td><td></td></tr></table>
            </article></body></html>
            """;

    @ParameterizedTest
    @CsvSource({"extract,json", "extract,table", "explain,text", "explain,json"})
    void noneIsPrinted(String command, String format) throws Exception {
        Files.writeString(temp.resolve("a.html"), PAGE);
        CommandRun run = simpul.run(command, "--format", format, "a.html");
        assertEquals(0, run.status(), run.err());
        String said = (run.out() + run.err()).toLowerCase(Locale.ROOT);
        for (String name : PRIVATE) {
            assertFalse(said.contains(name.toLowerCase(Locale.ROOT)), () -> name + " in " + run.out());
        }
        assertTrue(run.out().contains("37"), run.out());
    }
}
