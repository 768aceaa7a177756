package id.simpul.jobs.document.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in plain text, in texts of our own writing. */
class PipedRowsTest {

    private final TextReader reader = new TextReader();

    @Test
    void rowsBetweenPipesAreATable() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                Dinas P3A Kota Metro merinci data kekerasan terhadap anak tahun 2021 sebagai berikut:

                | Jenis Kasus | Jumlah |
                |---|---:|
                | Kekerasan Seksual | 30 |
                | Bullying (Perundungan) | 3 |

                Data itu dihimpun dari laporan masyarakat sepanjang tahun tersebut.
                """);
        assertEquals(3, document.blocks().size());
        Block.Table table =
                assertInstanceOf(Block.Table.class, document.blocks().get(1));
        List<List<String>> cells = table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.span().of(document.text()))
                        .toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("Jenis Kasus", "Jumlah"),
                        List.of("Kekerasan Seksual", "30"),
                        List.of("Bullying (Perundungan)", "3")),
                cells);
    }

    @Test
    void aMenuOfLinksOrALoneBarIsNone() {
        assertFalse(PipedRows.is("Beranda | Berita | Kontak"));
        assertFalse(PipedRows.is("|"));
        assertFalse(PipedRows.is("| satu |"));
        assertTrue(PipedRows.is("| satu | dua |"));
    }
}
