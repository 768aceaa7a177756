package id.simpul.jobs.document.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells stand apart by tabs or wide gaps. */
class TabbedRowsTest {

    private final TextReader reader = new TextReader();

    @Test
    void rowsApartByTabsAreATable() throws IOException {
        assertEquals(
                List.of(
                        List.of("No", "Nama Korban", "Umur", "Jenis Kasus"),
                        List.of("1", "putri melangwara", "9", "KDRT"),
                        List.of("2", "dewi", "15", "TPPO"),
                        List.of("Jumlah", "", "", "2")),
                cells("""
                        Kasus yang dibahas dalam rapat tahun ini:

                        No\tNama Korban\tUmur\tJenis Kasus
                        1\tputri melangwara\t9\tKDRT
                        2\tdewi\t15\tTPPO
                        Jumlah\t\t\t2

                        Rapat ditutup pukul dua belas siang.
                        """));
    }

    @Test
    void rowsApartByWideGapsAreATable() throws IOException {
        assertEquals(
                List.of(
                        List.of("No", "Jenis Kasus", "Jumlah"),
                        List.of("1", "Kekerasan seksual", "4"),
                        List.of("2", "Penelantaran", "1")),
                cells("""
                        Rekap kasus yang ditangani dinas tahun ini:

                          No    Jenis Kasus           Jumlah
                          1     Kekerasan seksual     4
                          2     Penelantaran          1

                        Rapat ditutup pukul dua belas siang.
                        """));
    }

    @Test
    void twoLinesColumnsOfTwoAndUnequalLinesAreNone() {
        List<String> two = List.of("Ketua\tSekretaris\tBendahara", "Rapat\tditutup\tsiang");
        List<String> pairs = List.of("Hari\tJumat", "Waktu\tsiang", "Tempat\taula");
        List<String> unequal = List.of("satu\tdua\ttiga", "satu\tdua", "satu\tdua\ttiga\tempat");
        for (List<String> lines : List.of(two, pairs, unequal)) {
            assertEquals(lines, TabbedRows.piped(lines));
        }
    }

    private List<List<String>> cells(String text) throws IOException {
        Document document = Texts.read(reader, "notulen.txt", text);
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> cell.span().of(document.text()))
                        .toList())
                .toList();
    }
}
