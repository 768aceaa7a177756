package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.benchmark.Growth;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of our own writing; a count is told as value, region, period, category, group, measure, status, qualifier. */
class ProseCountsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 7, 5);

    @Test
    void aTotalItsPartsAndOtherYears() {
        counts(
                List.of(
                        "Kekerasan di Kabupaten Cianjur Capai 80 Kasus",
                        "DP3A Kabupaten Cianjur mencatat 80 kasus kekerasan terhadap perempuan dan anak sepanjang 2022. Tahun"
                                + " 2021 hanya ada 61 kasus, naik 19 kasus.",
                        "Dari 80 kasus tersebut, KDRT 30 kasus, pencabulan 28 kasus, dan sisanya penelantaran anak 22 kasus."),
                "80 32.03 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "61 32.03 2021-01-01..2021-12-31 violence women_and_children cases reported exact",
                "30 32.03 2022-01-01..2022-12-31 domestic_violence women_and_children cases reported exact",
                "28 32.03 2022-01-01..2022-12-31 sexual_violence women_and_children cases reported exact",
                "22 32.03 2022-01-01..2022-12-31 neglect children cases reported exact");
    }

    @Test
    void statusesOfPolice() {
        counts(
                List.of(
                        "Polres Garut menangani 24 perkara TPPO selama Januari hingga Mei 2023. Sebanyak 9 perkara sudah P21,"
                                + " 3 perkara SP3, sedangkan 12 perkara masih penyidikan."),
                "24 32.05 2023-01-01..2023-05-31 trafficking any cases handled exact",
                "9 32.05 2023-01-01..2023-05-31 trafficking any cases prosecuted exact",
                "3 32.05 2023-01-01..2023-05-31 trafficking any cases resolved exact",
                "12 32.05 2023-01-01..2023-05-31 trafficking any cases ongoing exact");
    }

    @Test
    void regionsInAList() {
        counts(
                List.of(
                        "Sepanjang 2022 tercatat lebih dari 300 kasus kekerasan terhadap anak di Jawa Timur. Rinciannya:",
                        "- Kota Blitar: 12 kasus",
                        "- Kabupaten Blitar: 20 kasus"),
                "300 35 2022-01-01..2022-12-31 violence children cases reported at_least",
                "12 35.72 2022-01-01..2022-12-31 violence children cases reported exact",
                "20 35.05 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void eachOfARowHasItsRegion() {
        counts(
                List.of(
                        "Di Kabupaten Bantul terdapat 15 kasus kekerasan anak pada 2022. Terbanyak dari Kecamatan Sewon dan"
                                + " Kasihan, masing-masing empat dan tujuh kasus."),
                "15 34.02 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 34.02.15 2022-01-01..2022-12-31 violence children cases reported exact",
                "7 34.02.16 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void formsAndOutcomesInARowStandWithoutTheirNoun() {
        counts(
                List.of(
                        "P2TP2A Kabupaten Gowa mencatat 14 kasus kekerasan terhadap anak sepanjang 2022, yakni kekerasan seksual"
                                + " sembilan kasus, tiga kekerasan fisik dan dua kekerasan psikis."),
                "14 73.06 2022-01-01..2022-12-31 violence children cases reported exact",
                "9 73.06 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "3 73.06 2022-01-01..2022-12-31 physical_violence children cases reported exact",
                "2 73.06 2022-01-01..2022-12-31 psychological_violence children cases reported exact");
        counts(
                List.of(
                        "Selama 2022 Pengadilan Agama Garut menerima 90 perkara dispensasi kawin, 81 dikabulkan dan 6 ditolak."),
                "90 32.05 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "81 32.05 2022-01-01..2022-12-31 child_marriage children cases resolved exact",
                "6 32.05 2022-01-01..2022-12-31 child_marriage children cases resolved exact");
    }

    @Test
    void oneNumberIsHandedToSeveralForms() {
        counts(
                List.of(
                        "Tahun 2022 DP3A Kabupaten Gowa mencatat KDRT dan penelantaran masing-masing sebanyak 17 kasus."),
                "17 73.06 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "17 73.06 2022-01-01..2022-12-31 neglect any cases reported exact");
    }

    @Test
    void theGreatestPartIsNotTheWhole() {
        counts(
                List.of(
                        "DP3A Kabupaten Gowa mencatat kekerasan terhadap perempuan dan anak. Sepanjang 2022 ada 52 kasus,"
                                + " sebagian besar pencabulan."),
                "52 73.06 2022-01-01..2022-12-31 violence women_and_children cases reported exact");
    }

    @Test
    void whatTakesUpANumberDividesIt() {
        counts(
                List.of(
                        "BP3MI Riau menerima 64 PMI yang dideportasi pada 3 Juli 2023.",
                        "Dari 64 orang itu, 50 laki-laki, 14 perempuan."),
                "64 14 2023-07-03..2023-07-03 deportation any victims reported exact",
                "50 14 2023-07-03..2023-07-03 deportation men victims reported exact",
                "14 14 2023-07-03..2023-07-03 deportation women victims reported exact");
    }

    @Test
    void aHighCourtJudgesForItsProvince() {
        counts(
                List.of("Sepanjang 2022 PTA Semarang mencatat 812 perkara dispensasi kawin."),
                "812 33 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void theFinerTellingDatesANumberAndTheExactOneStands() {
        counts(
                List.of(
                        "Polda Metro Jaya menangkap hampir seratus tersangka TPPO pada semester awal 2023.",
                        "Jumlah tersangka TPPO itu 96 orang."),
                "96 31 2023-01-01..2023-06-30 trafficking any suspects reported exact");
    }

    @Test
    void aSeriesOfYearsSharesItsNoun() {
        counts(
                List.of(
                        "Di Kota Madiun, kekerasan seksual tahun 2018 ada 10, tahun 2019 ada 26 dan tahun 2020 ada 21 kasus."),
                "10 35.77 2018-01-01..2018-12-31 sexual_violence any cases reported exact",
                "26 35.77 2019-01-01..2019-12-31 sexual_violence any cases reported exact",
                "21 35.77 2020-01-01..2020-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void zeroIsACount() {
        counts(
                List.of("Hingga Juni 2023 tidak ditemukan kasus TPPO di Kota Sawahlunto."),
                "0 13.73 2023-01-01..2023-06-30 trafficking any cases reported exact");
    }

    @Test
    void migrants() {
        counts(
                List.of(
                        "BP3MI Riau memulangkan 120 PMI deportasi selama tahun 2022 dan mencegah 35 calon PMI nonprosedural."),
                "120 14 2022-01-01..2022-12-31 deportation any victims returned exact",
                "35 14 2022-01-01..2022-12-31 irregular_migration any victims prevented exact");
    }

    @Test
    void ageBands() {
        List<CaseCount> found =
                facts(List.of("DP3A Kota Bima mencatat 30 anak menjadi korban kekerasan pada 2022. Menurut"
                        + " umur, usia 3-6 tahun 7 orang dan usia 7-12 tahun 23 orang."));
        assertEquals("3–6 tahun", found.get(1).part());
        assertEquals("7–12 tahun", found.get(2).part());
    }

    @Test
    void theHeadlineAloneStandsWhereTheBodyIsSilent() {
        counts(
                List.of(
                        "Tahun 2022, 14 Kasus TPPO Terjadi di Kabupaten Malaka",
                        "Pemerintah daerah mengajak semua pihak menjaga warganya."),
                "14 53.21 2022-01-01..2022-12-31 trafficking any cases reported exact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rakor TPPO di Kota Batam diikuti 75 peserta dan dua psikolog.",
                "Kasus kekerasan di Kota Batam naik 12 kasus atau 23 persen.",
                "Pemkot Batam menyiapkan Rp 350 juta bagi korban kekerasan di 14 kecamatan.",
                "Polres Batam mencatat 102 perkara narkotika dan 48 laporan curanmor.",
                "Rata-rata ada tiga laporan kekerasan setiap bulan di Kota Batam.",
                "Kami berharap tidak ada kasus kekerasan lagi di Kota Batam.",
                "Kota Batam menuju nol kasus TPPO.",
                "Satu kasus kekerasan dapat memerlukan enam bulan.",
                "Bertambah 62 kasus, tiga anak di Kota Batam positif Covid-19.",
                "Kabupaten Gowa, dengan jumlah penduduk 912 ribu jiwa, rawan dispensasi kawin.",
                "Kasus kekerasan di Kota Batam mengalami penurunan di tahun 2022 sebanyak 12 kasus.",
                "Baca juga: 12 Kasus Kekerasan Terjadi di Batam",
            })
    void noCount(String text) {
        assertEquals(List.of(), facts(List.of(text)));
    }

    @Test
    void whatIsInferredIsLessSure() {
        double told = findings(List.of("Sepanjang 2022 ada 12 kasus TPPO di Kota Batam."))
                .get(0)
                .confidence();
        double guessed = findings(List.of("Soal TPPO di Kota Batam ramai dibahas.", "Ada 12 kasus."))
                .get(0)
                .confidence();
        assertTrue(told > guessed, () -> told + " " + guessed);
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        Growth.assertLinear(1_000, times -> facts(List.of("12 kasus KDRT di Kota Batam, ".repeat(times))));
    }

    static void counts(List<String> paragraphs, String... expected) {
        assertEquals(
                List.of(expected),
                facts(paragraphs).stream().map(ProseCountsTest::line).toList());
    }

    private static String line(CaseCount fact) {
        return String.join(
                        " ",
                        String.valueOf(fact.value()),
                        String.valueOf(fact.region()),
                        fact.periodStart() + ".." + fact.periodEnd(),
                        fact.category().name(),
                        fact.victimGroup().name(),
                        fact.measure().name(),
                        fact.status().name(),
                        fact.qualifier().name())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(?<=\\d )id ", "ID ");
    }

    private static List<CaseCount> facts(List<String> paragraphs) {
        return findings(paragraphs).stream().map(Finding::fact).toList();
    }

    private static List<Finding<CaseCount>> findings(List<String> paragraphs) {
        DocumentBuilder builder = new DocumentBuilder();
        paragraphs.forEach(line -> builder.paragraph(line, null));
        Document document = builder.build("contoh.txt", new Metadata(null, PUBLISHED, null, null, null, "id"));
        return new ProseCounts(Judge.fitted()).extract(new Reading(document));
    }
}
