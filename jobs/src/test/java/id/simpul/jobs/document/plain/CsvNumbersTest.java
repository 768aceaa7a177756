package id.simpul.jobs.document.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a document "1.154" is a thousand and more; files that mean something else by it, or write it otherwise, are told. */
class CsvNumbersTest {

    /** A column of numbers, the sign between fields, and how the column reads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // English thousands, told by the kind of file
                "1,154 98 2,310!,!1.154 98 2.310",
                // English thousands, told by themselves
                "1,154,200 2,310!;!1.154.200 2.310",
                "1,154.50 310.25 1,310!;!1.154,50 310.25 1.310",
                // English decimals: those of three digits would read as thousands
                "1.154 0.98 12.5!,!1,154 0.98 12.5",
                "0.125 1.154!;!0.125 1,154",
                // thousands without a sign tell nothing: people spell one column in two ways, and years stand above
                // others
                "2317 1.154 1048!,!2317 1.154 1048",
                "2021 1.154!;!2021 1.154",
                // Indonesian
                "1.154 98 2.310!,!1.154 98 2.310",
                "1.154 98 2.310!;!1.154 98 2.310",
                "1.154,5 98 2.310!;!1.154,5 98 2.310",
                "1,154 9,87 12,5!;!1,154 9,87 12,5",
                // nothing tells
                "1,154 2,310!;!1,154 2,310",
                // codes of regions, dates and the like are left alone
                "32.04 32.73 21.02!,!32.04 32.73 21.02",
                "1.154*) 98!;!1.154*) 98",
                "1,154*) 98!,!1.154*) 98"
            })
    void numbersAreRespelledWhereTheyWouldBeReadAsOthers(String column, String separator, String read)
            throws IOException {
        List<String> numbers = List.of(column.split(" "));
        StringBuilder file = new StringBuilder("Kecamatan" + separator + "Nilai\n");
        numbers.forEach(number -> file.append("Midai")
                .append(separator)
                .append(separator.equals(",") && number.contains(",") ? '"' + number + '"' : number)
                .append('\n'));
        assertEquals(
                List.of(read.split(" ")),
                Texts.grid(Texts.read(new CsvReader(), "a.csv", file.toString()), 0).stream()
                        .skip(1)
                        .map(row -> row.get(1))
                        .toList());
    }

    /** One column's decimals tell the language of another's thousands. */
    @Test
    void columnsOfOneFileAgree() throws IOException {
        String file = "Kecamatan;Kasus;Rasio\nMidai;1,154;9.87\nSubi;2,310;3.2\n";
        assertEquals(
                List.of("Kasus", "1.154", "2.310"),
                Texts.grid(Texts.read(new CsvReader(), "a.csv", file), 0).stream()
                        .map(row -> row.get(1))
                        .toList());
    }

    @Test
    void theLineThatTellsExcelItsSeparatorIsNoRow() throws IOException {
        assertEquals(
                List.of(List.of("Kecamatan", "2021", "2022"), List.of("Midai", "3", "4,5")),
                Texts.grid(Texts.read(new CsvReader(), "a.csv", "sep=;\r\nKecamatan;2021;2022\r\nMidai;3;4,5\r\n"), 0));
    }

    @Test
    void barsSeparateToo() throws IOException {
        String file = "Kecamatan|2021|2022\nMidai, Natuna|3|4\nSubi|5|6\n";
        assertEquals(
                Stream.of("Midai, Natuna", "3", "4").toList(),
                Texts.grid(Texts.read(new CsvReader(), "a.csv", file), 0).get(1));
    }

    @Test
    void rowsOfUnequalLengthKeepTheirPlaces() throws IOException {
        String file = "Kecamatan;2021;2022;Catatan\nMidai;3;4\nSubi;5;6;dua;lebih\nSerasan;7;8;satu\n";
        List<List<String>> grid = Texts.grid(Texts.read(new CsvReader(), "a.csv", file), 0);
        assertEquals(List.of("Midai", "3", "4", "", ""), grid.get(1));
        assertEquals(List.of("Subi", "5", "6", "dua", "lebih"), grid.get(2));
    }
}
