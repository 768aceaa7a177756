package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.simpul.connectors.proposal.Proposal;
import id.simpul.connectors.proposal.Proposal.Kind;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedSourceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dinas P3A Kota Batam        | dp3a.batam.go.id        | dp3a-batam         | 21.71 | news",
                "Pemerintah Provinsi Bali    | baliprov.go.id          | baliprov           | 51    | news",
                "JDIH Kabupaten Sambas       | jdih.sambaskab.go.id    | jdih-sambaskab     | 61.01 | regulations",
                "Berita Terkini              | www.bantulkab.go.id     | bantulkab          | 34.02 | news",
                "Kabar \"Nusantara\" Hari Ini | kabarhari.example       | kabarhari-example  | ID    | news"
            })
    void whatIsProposedIsASourceFileThatIsSwitchedOff(String name, String host, String id, String region, String medium)
            throws Exception {
        for (Kind kind : Kind.values()) {
            Proposal proposal = new Proposal(
                    name,
                    host,
                    kind,
                    List.of("https://" + host + "/berita"),
                    kind == Kind.FEED ? List.of() : List.of("/berita/*"),
                    List.of("https://" + host + "/berita/satu-dua-tiga"));
            ProposedSource proposed = new ProposedSource(proposal);
            Files.writeString(folder.resolve(kind + ".yml"), proposed.yaml());
            Sources sources = Sources.in(folder);
            assertEquals(List.of(), sources.problems());
            Source source = sources.all().get(0);
            assertEquals(id, source.id());
            assertEquals(name, source.name());
            assertEquals(region, source.region());
            assertEquals(medium, source.medium().code());
            assertFalse(source.enabled());
            assertFalse(source.verified());
            Files.delete(folder.resolve(kind + ".yml"));
        }
    }
}
