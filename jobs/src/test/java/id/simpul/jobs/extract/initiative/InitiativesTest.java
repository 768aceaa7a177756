package id.simpul.jobs.extract.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.benchmark.Growth;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativesTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 4);

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExampleSays(String example) {
        String[] sides = example.split("=>", 2);
        String text = sides[0].strip();
        LocalDate published = LocalDate.parse(text.substring(0, 10));
        assertEquals(sides[1].strip(), told(read(document(text.substring(12).strip(), published))), text);
    }

    static Stream<String> examples() {
        try (InputStream in = InitiativesTest.class.getResourceAsStream("initiative_examples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void coveredPlacesAreNamed() {
        String text =
                "Di Kota Bandung PATBM dibentuk 2020 di 2 kecamatan, yaitu Kecamatan Sukasari dan Kecamatan Coblong.";
        Initiative initiative = read(document(text, MAY)).get(0).fact();
        assertEquals(List.of("32.73.01", "32.73.02"), initiative.coverageRegions());
        assertEquals(2, initiative.coverageCount());
    }

    @Test
    void theDayIsTold() {
        String text = "Sejak tanggal 12 Mei 2014 Pemkab Sikka telah mendirikan rumah aman.";
        assertEquals(
                LocalDate.of(2014, 5, 12),
                read(document(text, MAY)).get(0).fact().date());
    }

    @Test
    void theTitleInCapitalsTellsTheFounding() {
        Document document = new DocumentBuilder()
                .heading("Polres Sikka Kumpulkan Instansi, Satgas TPPO Dibentuk", 1, null)
                .paragraph("Rapat itu berlangsung di Maumere.", null)
                .build("contoh.txt", new Metadata(null, MAY, null, null, null, "id"));
        assertEquals("task_force 53.07 2021 - -", told(read(document)));
    }

    @Test
    void thoseWhoFollowAreAFactOfTheirOwn() {
        String text = "Pada 4 Mei 2021 peserta membentuk gugus tugas TPPO Kecamatan Sukasari, Kota Bandung. "
                + "Kecamatan Coblong dan Kecamatan Lengkong akan menyusul pada bulan Agustus 2022.";
        List<Finding<Initiative>> told = read(document(text, MAY));
        assertEquals("task_force 32.73 2021 - -; task_force 32.73 2022 2 -", told(told));
        assertEquals(List.of("32.73.02", "32.73.13"), told.get(1).fact().coverageRegions());
    }

    @Test
    void aVillageOfAnotherRegionIsNotTheOfficesOwn() {
        String text = "Kantor Imigrasi Blitar mengukuhkan Desa Binaan Imigrasi di Desa Gandusari, Kecamatan Gandusari, "
                + "Kabupaten Blitar, Selasa (4/5/2021).";
        assertEquals("35.05.15.2007", read(document(text, MAY)).get(0).fact().region());
    }

    @Test
    void anUndatedTextGivesItsOnlyYearToWhatComes() {
        Document document = new DocumentBuilder()
                .paragraph("Pada 2019 Kabupaten Sikka menangani 3 kasus.", null)
                .paragraph(
                        "Rapat 4 Mei 2021 menyepakati: Pemkab Sikka akan membentuk satgas TPPO pada bulan Agustus.",
                        null)
                .build("contoh.txt", new Metadata(null, null, null, null, null, "id"));
        assertEquals("task_force 53.07 2021 - -", told(read(document)));
    }

    @Test
    void whatStandsUnderARegionsHeadingIsItsOwn() {
        String text = "BP3A Provinsi Nusa Tenggara Timur mengundang dinas kabupaten dan kota.\n\n"
                + "DP3A Kabupaten Sikka:\n\nRumah aman akan dibangun tahun 2022.\n\n"
                + "DP3A Kabupaten Ende:\n\nYang sudah dikerjakan:\n\nSatgas PPA terbentuk tahun 2018.\n\n"
                + "Kesimpulan:\n\nPuspaga akan dibuka tahun 2022.";
        assertEquals(
                "service_unit 53.07 2022 - -; task_force 53.08 2018 - -; service_unit 53 2022 - -",
                told(read(paragraphs(text))));
    }

    @Test
    void whoeverSpeaksTellsOfTheirOwnRegion() {
        String text = "Pemprov Maluku mengumpulkan dinas se-Maluku di Ambon. Provinsi Maluku menjadi tuan rumah.\n\n"
                + "Kepala DP3A Kabupaten Buru, Salim Wael, ikut bicara.\n\n"
                + "“PATBM sudah ada di 12 desa,” ujarnya.\n\n"
                + "Kepala DP3A Provinsi Maluku menutup acara.\n\n"
                + "“Rumah aman akan kami bangun tahun 2022,” katanya.";
        assertEquals("community_programme 81.04 - 12 -; service_unit 81 2022 - -", told(read(paragraphs(text))));
    }

    @Test
    void theStoryBeatsItsHeadline() {
        Document document = new DocumentBuilder()
                .heading("Polda Maluku Kukuhkan Satgas Cegah TPPO di Buru", 1, null)
                .paragraph("Satgas TPPO untuk wilayah Maluku dikukuhkan Kapolda, Senin (3/5/2021).", null)
                .build("contoh.txt", new Metadata(null, MAY, null, null, null, "id"));
        assertEquals("task_force 81 2021 - -", told(read(document)));
    }

    @Test
    void theDecreesNumberTellsTheYear() {
        String text = "Dua desa di Kabupaten Sikka ditetapkan sebagai Desa Ramah Perempuan dan Peduli Anak lewat "
                + "Keputusan Bupati Nomor 41/77/DP3A-2019.";
        assertEquals("community_programme 53.07 2019 2 -", told(read(document(text, MAY))));
    }

    @Test
    void aTextWithoutDaysIsOfItsLastMonth() {
        Document document = new DocumentBuilder()
                .paragraph(
                        "Kabupaten Sikka mencatat 9 kasus sampai April tahun 2013. Tahun depan satgas PPA Kabupaten Sikka akan dibentuk.",
                        null)
                .build("contoh.txt", new Metadata(null, null, null, null, null, "id"));
        assertEquals("task_force 53.07 2014 - -", told(read(document)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pemkot Ambon membentuk gugus tugas di 5 kecamatan dan ",
                "PATBM ",
                "Kota Ambon meraih KLA pada 2019. ",
                "dibentuk 4 kelurahan pada 2018 lalu, "
            })
    void hostileTextTakesNoMoreThanLinearTime(String piece) {
        Growth.assertLinear(40_000, length -> read(document("PATBM. " + piece.repeat(length / piece.length()), MAY)));
    }

    private static Document paragraphs(String text) {
        DocumentBuilder builder = new DocumentBuilder();
        for (String paragraph : text.split("\n\n")) {
            builder.paragraph(paragraph, null);
        }
        return builder.build("contoh.txt", new Metadata(null, MAY, null, null, null, "id"));
    }

    private static Document document(String text, LocalDate published) {
        return new DocumentBuilder()
                .heading("Berita daerah", 1, null)
                .paragraph(text, null)
                .build("contoh.txt", new Metadata(null, published, null, null, null, "id"));
    }

    private static List<Finding<Initiative>> read(Document document) {
        return new Initiatives().extract(new Reading(document));
    }

    private static String told(List<Finding<Initiative>> findings) {
        return findings.stream().map(finding -> line(finding.fact())).collect(Collectors.joining("; "));
    }

    private static String line(Initiative initiative) {
        return Fact.code(initiative.initiativeKind())
                + " " + (initiative.region() == null ? "-" : initiative.region())
                + " " + (initiative.year() == null ? "-" : initiative.year())
                + " " + (initiative.coverageCount() == null ? "-" : initiative.coverageCount())
                + " " + (initiative.rank() == null ? "-" : Fact.code(initiative.rank()));
    }
}
