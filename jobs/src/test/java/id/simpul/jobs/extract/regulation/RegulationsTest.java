package id.simpul.jobs.extract.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.benchmark.Growth;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationsTest {

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExampleSays(String example) {
        String[] sides = example.split("=>", 2);
        assertEquals(sides[1].strip(), told(read(document(sides[0].strip()))), sides[0]);
    }

    static Stream<String> examples() {
        try (InputStream in = RegulationsTest.class.getResourceAsStream("regulation_examples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void entriesOfALegalDatabaseTellTheirInstrument() {
        Document document = new DocumentBuilder()
                .heading("Perwali Nomor 12 Tahun 2020", 1, null)
                .table(
                        rows(
                                "Judul|Peraturan Wali Kota Ambon Nomor 12 Tahun 2020 tentang Rumah Aman",
                                "Nomor Peraturan|12",
                                "Tahun Terbit|2020",
                                "Tanggal Penetapan|3 Februari 2020",
                                "Tgl. Pengundangan|5 Februari 2020",
                                "Sumber|BD Kota Ambon Tahun 2020 Nomor 88",
                                "Status|Diubah dengan Peraturan Wali Kota Ambon Nomor 4 Tahun 2022"),
                        null,
                        null,
                        null)
                .build("entri.html", Metadata.NONE);
        List<Finding<Regulation>> findings = read(document);
        assertEquals("perwali 81.71 12 2020 amended; perwali 81.71 4 2022 in_force amends perwali 12", told(findings));
        Regulation own = findings.get(0).fact();
        assertEquals(LocalDate.of(2020, 2, 3), own.enacted());
        assertEquals(LocalDate.of(2020, 2, 5), own.promulgated());
        assertEquals("Rumah Aman", own.title());
    }

    @Test
    void aRowOfAListIsAnInstrument() {
        Document document = new DocumentBuilder()
                .table(
                        rows(
                                "No|Daerah|Jenis|Nomor|Tahun|Tentang|Status",
                                "1|Kota Ambon|Peraturan Daerah|03|2015|Pasar|Berlaku",
                                "2|Kabupaten Sikka|Peraturan Bupati|188.45/1990|2021|Rumah Aman|Tidak Berlaku",
                                "3|Kabupaten Sikka|Rancangan Peraturan Daerah|||Kota Layak|Pembahasan"),
                        null,
                        "Daftar",
                        null)
                .build("daftar.csv", Metadata.NONE);
        assertEquals(
                "perda 81.71 3 2015 in_force; perbup 53.07 188.45/1990 2021 revoked; perda 53.07 - - draft",
                told(read(document)));
        assertTrue(read(document).stream().allMatch(finding -> "Daftar".equals(finding.sheet())));
    }

    @Test
    void aTableUnderATypeOrWithAColumnOfDraftsIsAListOfThem() {
        Document numbers = new DocumentBuilder()
                .paragraph("Daftar Peraturan Bupati Sikka", null)
                .table(rows("No|Nomor|Tentang", "1|12 Tahun 2019|Rumah Aman", "2||Tanpa Nomor"), null, null, null)
                .build("daftar.html", Metadata.NONE);
        assertEquals("perbup 53.07 12 2019 in_force", told(read(numbers)));
        Document drafts = new DocumentBuilder()
                .paragraph("PROPEMPERDA KOTA AMBON", null)
                .table(
                        rows(
                                "No|Judul Raperda|Pengusul",
                                "1|Kota Ramah Anak|DPRD",
                                "2|Perubahan atas Perda Nomor 10 Tahun 2016 tentang Pasar|Wali Kota",
                                "3|Raperda tentang Sampah|DPRD"),
                        null,
                        null,
                        null)
                .build("propemperda.html", Metadata.NONE);
        assertEquals(
                "perda 81.71 - - draft; perda 81.71 - - draft amends perda 10; perda 81.71 10 2016 in_force; perda 81.71 - - draft",
                told(read(drafts)));
    }

    @ParameterizedTest
    @CsvSource({
        "JDIH Kabupaten Batang,,33.25",
        "Database,https://jdih.batangkab.go.id/detail/3,33.25",
        ",https://www.jdih-dprd.lomboktengahkab.go.id/,52.02",
        ",https://batangkota.example/,",
        "Harian Batang,https://example.org/,"
    })
    void aGovernmentsSiteTellsWhoseInstrumentsItHas(
            @Nullable String publisher, @Nullable String url, @Nullable String region) {
        Document document = new DocumentBuilder()
                .paragraph("Peraturan Bupati Nomor 33 Tahun 2019", null)
                .build("daftar.html", new Metadata(null, null, publisher, null, url, "id"));
        assertEquals(region, read(document).get(0).fact().region());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raperda tentang Anak Ke%d masih dibahas. ",
                "Perda Kota Ambon Nomor %d Tahun 2015 dicabut ",
                "Perda Nomor 1 Tahun 2015 dan ",
                "Perbup akan terbit di Kabupaten Sikka dan ",
                "Raperda yakni Pajak Daerah, Perizinan, ",
                "Surat edaran yang diteken Bupati Sikka saat ini mulai "
            })
    void hostileTextTakesNoMoreThanLinearTime(String piece) {
        Growth.assertLinear(100_000, length -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < length; i++) {
                text.append(piece.formatted(i));
            }
            read(document(text.toString()));
        });
    }

    private static List<RowText> rows(String... lines) {
        List<RowText> rows = new ArrayList<>();
        for (String line : lines) {
            List<CellText> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(new CellText(cell, cells.size(), 1, 1, rows.isEmpty(), null));
            }
            rows.add(new RowText(cells, null));
        }
        return rows;
    }

    private static Document document(String example) {
        boolean dated = example.matches("(?s)\\d{4}-\\d\\d-\\d\\d \\|.*");
        LocalDate published = dated ? LocalDate.parse(example.substring(0, 10)) : null;
        DocumentBuilder builder = new DocumentBuilder();
        for (String line : (dated ? example.substring(12) : example).split("\\\\n")) {
            builder.paragraph(line, null);
        }
        return builder.build("contoh.txt", new Metadata(null, published, null, null, null, "id"));
    }

    private static List<Finding<Regulation>> read(Document document) {
        return new Regulations().extract(new Reading(document));
    }

    private static String told(List<Finding<Regulation>> findings) {
        return findings.stream().map(finding -> line(finding.fact())).collect(Collectors.joining("; "));
    }

    private static String line(Regulation regulation) {
        String relations = regulation.relations().stream()
                .map(relation ->
                        " " + Fact.code(relation.kind()) + " " + Fact.code(relation.type()) + " " + relation.number())
                .collect(Collectors.joining());
        return Fact.code(regulation.type())
                + " " + (regulation.region() == null ? "-" : regulation.region())
                + " " + (regulation.number() == null ? "-" : regulation.number())
                + " " + (regulation.year() == null ? "-" : regulation.year())
                + " " + Fact.code(regulation.status())
                + relations;
    }
}
