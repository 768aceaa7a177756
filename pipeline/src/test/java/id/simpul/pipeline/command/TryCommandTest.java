package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryCommandTest {

    @TempDir
    Path temp;

    @Test
    void aSourceThatIsSwitchedOffIsTriedAndNothingIsStored() throws Exception {
        Path pages = Files.createDirectories(temp.resolve("masuk"));
        for (int i = 1; i <= 3; i++) {
            Files.writeString(pages.resolve(i + ".html"), """
                    <!DOCTYPE html><html lang=id><head><title>Kasus KDRT di Kota Ambon</title></head><body><article>
                    <h1>Kasus KDRT di Kota Ambon</h1><p>AMBON - Sepanjang tahun 2022, UPTD PPA Kota Ambon mencatat 4%d \
                    kasus KDRT, kata kepala unit itu, Rabu (1/2/2023).</p></article></body></html>""".formatted(i));
        }
        SourceFile.news("kabar", "Kabar Ambon").with("enabled: false\n").write(temp.resolve("sources"));
        try (CommandSession simpul = new CommandSession(temp)) {
            CommandRun tried = simpul.run("sources", "try", "kabar", "--documents", "2", "--lang", "en");
            assertEquals("", tried.err());
            assertEquals(ExitStatus.DONE, tried.status());
            assertTrue(
                    tried.out().startsWith("kabar: 2 documents came; nothing was stored\n  1.html  text/html, 0."),
                    tried.out());
            assertTrue(tried.out().contains("Kota Ambon  2022-01-01..2022-12-31"), tried.out());
            assertFalse(tried.out().contains("3.html"), tried.out());
            assertFalse(Files.exists(temp.resolve("data")), "nothing was stored");

            Files.writeString(pages.resolve("0.pdf"), "Halaman tidak ditemukan");
            CommandRun refused = simpul.run("sources", "try", "kabar", "--lang", "en");
            assertEquals(ExitStatus.INCOMPLETE, refused.status(), "one of them can't be read");

            CommandRun unknown = simpul.run("sources", "try", "kabur", "--lang", "en");
            assertEquals(ExitStatus.USAGE, unknown.status());
            assertEquals("simpul: there is no source kabur; \"simpul sources list --all\" names them\n", unknown.err());
        }
    }

    @Test
    void tablesArePrintedOnlyWhereTheyAreAskedFor() throws Exception {
        Path lists = Files.createDirectories(temp.resolve("masuk"));
        Files.writeString(lists.resolve("daftar.csv"), "No,Nama Korban,Jenis Kasus\n1,Sintari Wairatek,KDRT\n");
        SourceFile.news("daftar", "Daftar Ambon").write(temp.resolve("sources"));
        try (CommandSession simpul = new CommandSession(temp)) {
            assertFalse(simpul.run("sources", "try", "daftar").out().contains("Jenis Kasus"));
            String shown =
                    simpul.run("sources", "try", "daftar", "--with-tables").out();
            assertTrue(shown.contains("Jenis Kasus"), shown);
        }
    }

    @Test
    void nobodyIsAskedForAProposalByNobody() throws Exception {
        CommandRun asked = CommandRun.of(temp, "sources", "new", "https://dp3a.batam.go.id/", "--lang", "en");
        assertEquals(ExitStatus.FAILED, asked.status());
        assertEquals("", asked.out());
        assertTrue(asked.err().startsWith("simpul: nothing came from https://dp3a.batam.go.id/: "), asked.err());
        assertTrue(asked.err().contains("where an operator can be reached"), asked.err());
    }
}
