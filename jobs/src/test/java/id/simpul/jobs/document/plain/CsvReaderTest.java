package id.simpul.jobs.document.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private final CsvReader reader = new CsvReader();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsTheOneThatCutsEvenly(String separator) throws IOException {
        String file = "Kecamatan,2020,2021\nMidai,3,4\nSerasan,5,6\n".replace(",", separator);
        assertEquals(
                List.of(List.of("Kecamatan", "2020", "2021"), List.of("Midai", "3", "4"), List.of("Serasan", "5", "6")),
                Texts.grid(Texts.read(reader, "a.csv", file), 0));
    }

    @Test
    void linesAroundTheTableAreParagraphs() throws IOException {
        byte[] file =
                ("Rekap Kasus Kabupaten Natuna;;;\nTahun 2021;;;\n;;;\nNo;Kecamatan;Kasus;Persen\n1;Midai;12;60,0\n2;Serasan;–;0,0\n;Jumlah;12;100,0\n"
                                + "Keterangan: tanda – berarti nihil;;;\n")
                        .getBytes(Charset.forName("windows-1252"));
        Document document = reader.read("a.csv", file, Metadata.NONE);
        assertEquals(
                "Rekap Kasus Kabupaten Natuna Tahun 2021", document.metadata().title());
        assertEquals(4, Texts.grid(document, 0).size());
        assertEquals(
                List.of("2", "Serasan", "–", "0,0"), Texts.grid(document, 0).get(2));
        assertEquals(
                "Rekap Kasus Kabupaten Natuna Tahun 2021",
                Texts.tables(document).get(0).caption());
        assertEquals(
                "Paragraph: Keterangan: tanda – berarti nihil",
                Texts.blocks(document).get(3));
        assertNull(Texts.tables(document).get(0).rows().get(0).cells().get(0).address());
    }

    @Test
    void theNumberAndTheTitleOfATableMayStandInCellsOfTheirOwn() throws IOException {
        String file = "Tabel;4.1;Korban Kekerasan di Kabupaten Natuna;\nTable;;Victims in Natuna Regency;\n;;;\n"
                + "Kecamatan;L;P;Jumlah\nMidai;1;2;3\nSerasan;4;5;9\n";
        Document document = Texts.read(reader, "a.csv", file);
        assertEquals(
                "Tabel 4.1 Korban Kekerasan di Kabupaten Natuna Table Victims in Natuna Regency",
                Texts.tables(document).get(0).caption());
        assertEquals(3, Texts.grid(document, 0).size());
    }

    @Test
    void twoNamesOverOthersAreNoTitle() throws IOException {
        String file =
                "Korban Kekerasan di Banten;;;\nPeriode;2019-2021;;\nKabupaten;Korban (jiwa);;\n;2019;2020;2021\nLebak;45;50;60\n";
        Document document = Texts.read(reader, "a.csv", file);
        assertEquals(
                "Korban Kekerasan di Banten Periode 2019-2021",
                Texts.tables(document).get(0).caption());
        assertEquals(
                List.of("Kabupaten", "Korban (jiwa)", "", ""),
                Texts.grid(document, 0).get(0));
    }

    @Test
    void quotedFieldsKeepSeparatorsLineFeedsAndQuotationMarks() throws IOException {
        String file = "\uFEFFTahun;\"Korban\nAnak\";Catatan\n2021;7;\"Termasuk \"\"rujukan\"\"; dua kali\"\n2022;8;\n";
        List<List<String>> grid = Texts.grid(Texts.read(reader, "a.csv", file), 0);
        assertEquals(List.of("Tahun", "Korban\nAnak", "Catatan"), grid.get(0));
        assertEquals("Termasuk \"rujukan\"; dua kali", grid.get(1).get(2));
    }

    @Test
    void aQuotationMarkThatNeverClosesCostsNoRows() throws IOException {
        String file = "a,b,c\n1,\"2,3\n" + "4,5,6\n".repeat(5);
        assertTrue(Texts.grid(Texts.read(reader, "a.csv", file), 0).size() >= 2);
    }

    @Test
    void twoStackedTablesAreTwo() throws IOException {
        String file =
                "Tabel 1,,\nKecamatan,2020,2021\nMidai,3,4\nSerasan,5,6\n,,\nTabel 2,,\nBulan,L,P\nMei,7,8\nJuni,9,0\n";
        Document document = Texts.read(reader, "a.csv", file);
        assertEquals(2, Texts.tables(document).size());
        assertEquals("Tabel 2", Texts.tables(document).get(1).caption());
    }

    @Test
    void proseIsNotSeparated() {
        assertFalse(CsvReader.looksSeparated("Satu, dua, tiga.\nLalu datang camat, lurah.\nSelesai.\n"));
        assertTrue(CsvReader.looksSeparated("a;b;c\n1;2;3\n4;5;6\n"));
    }
}
