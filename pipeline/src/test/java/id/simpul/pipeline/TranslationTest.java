package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.language.CsvResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    private static final List<List<String>> SENTENCES =
            CsvResource.of(Translation.class, "said_id.csv").rows();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the file is empty; fetch or save it again | berkas ini kosong; unduh atau simpan ulang
            db.example answers 503                    | db.example menjawab 503
            sources/a.yml:3: there is no folder x: create it, mend the path (it counts from this file's folder), or say enabled: false | sources/a.yml:3: tidak ada folder x: buatlah, perbaiki jalurnya (dihitung dari folder berkas ini), atau tuliskan enabled: false
            simpul.yml:2: unknown setting "databse"; known are data | simpul.yml:2: pengaturan "databse" tidak dikenal; yang dikenal: data
            this sheet is damaged and was left out; save the workbook again | lembar ini rusak dan dilewati; simpan ulang buku kerjanya
            read; it speaks of something else: sport   | terbaca; isinya tentang hal lain: olahraga
            kabar: the folder masuk can't be read: permission denied | kabar: folder masuk tidak terbaca: akses ditolak
            ERROR: relation "x" does not exist at all  | ERROR: relation "x" does not exist at all
            """)
    void sentencesAreToldWithWhatDiffersInThem(String english, String indonesian) {
        assertEquals(indonesian, Messages.in("id").said(english));
        assertEquals(english, Messages.in("en").said(english));
    }

    @Test
    void whatSomebodyElseWroteIsLeftAsItIs() {
        String strange = "satu: dua {1}: tiga of empat: lima ".repeat(25);
        assertEquals(strange, Translation.indonesian(strange));
        assertEquals("", Translation.indonesian(""));
    }

    @Test
    void eachSentenceIsTakenForItself() {
        for (List<String> row : SENTENCES) {
            long holes = Pattern.compile("\\{}").matcher(row.get(0)).results().count();
            String english = row.get(0);
            String indonesian = row.get(1);
            for (int at = 1; at <= holes; at++) {
                english = english.replaceFirst("\\{}", at + "@");
                assertTrue(indonesian.contains("{" + at + "}"), row.toString());
                indonesian = indonesian.replace("{" + at + "}", at + "@");
            }
            assertEquals(indonesian, Translation.indonesian(english));
        }
    }

    /** A sentence that nobody says any more would hide that the one in its place is not translated. */
    @Test
    void eachSentenceIsSaidSomewhere() {
        String said = Stream.of("../connectors/src/main", "../jobs/src/main", "src/main/java")
                .flatMap(folder -> sources(Path.of(folder)))
                .map(text -> text.replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\""))
                .collect(Collectors.joining("\n"));
        for (List<String> row : SENTENCES) {
            String longest = Arrays.stream(row.get(0).split("\\{}|[;(:]"))
                    .map(String::strip)
                    .max(Comparator.comparing(String::length))
                    .orElse("");
            assertTrue(said.contains(longest), () -> "nobody says \"" + longest + "\": " + row);
        }
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*(\\.java|source\\.schema\\.json|silence\\.csv)"))
                    .map(TranslationTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
