package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of some of the cases and not of others, in texts of our own writing. */
class CountOutcomesTest {

    @Test
    void suspectsAreNotHandledWithTheReports() {
        counts(
                List.of(
                        "Polda Bengkulu menangani 212 laporan polisi TPPO sepanjang 2022. Dari ratusan laporan yang ditangani"
                                + " itu, penyidik menangkap 301 tersangka."),
                "212 17 2022-01-01..2022-12-31 trafficking any reports handled exact",
                "301 17 2022-01-01..2022-12-31 trafficking any suspects reported exact");
    }

    @Test
    void aNumberThatPointsBackMeansTheOneToldLast() {
        counts(
                List.of(
                        "Sepanjang 2022 Polres Garut menerima 41 laporan kekerasan terhadap anak, naik dari tahun 2021 yang"
                                + " totalnya 15 laporan.",
                        "Sebanyak 15 laporan sudah P21. Dari 15 laporan itu, sebelas laporan persetubuhan, dan empat laporan"
                                + " pencabulan."),
                "41 32.05 2022-01-01..2022-12-31 violence children reports reported exact",
                "15 32.05 2021-01-01..2021-12-31 violence children reports reported exact",
                "15 32.05 2022-01-01..2022-12-31 violence children reports prosecuted exact",
                "11 32.05 2022-01-01..2022-12-31 sexual_violence children reports prosecuted exact",
                "4 32.05 2022-01-01..2022-12-31 sexual_violence children reports prosecuted exact");
    }

    @Test
    void theNextNumberHasAnOutcomeOfItsOwn() {
        counts(
                List.of(
                        "Sepanjang 2022 UPTD PPA Garut menangani 96 kasus kekerasan. Sebanyak 13 kasus berlanjut ke pengadilan"
                                + " dan sudah ada putusan, 24 kasus masih dalam pendampingan."),
                "96 32.05 2022-01-01..2022-12-31 violence any cases handled exact",
                "13 32.05 2022-01-01..2022-12-31 violence any cases prosecuted exact",
                "24 32.05 2022-01-01..2022-12-31 violence any cases ongoing exact");
    }

    @Test
    void policeShortenWhatTheySolved() {
        counts(
                List.of(
                        "Tahun 2021 jumlah tindak pidana (JTP) pencabulan di Polda Jambi sebanyak 19 kasus. Untuk jumlah"
                                + " penyelesaian tindak pidana (JPTP) ini, kata dia, ada 12 kasus."),
                "19 15 2021-01-01..2021-12-31 sexual_violence any cases reported exact",
                "12 15 2021-01-01..2021-12-31 sexual_violence any cases resolved exact");
    }

    @Test
    void partsOfANumberToldAgainHaveItsFirstState() {
        counts(
                List.of(
                        "Sepanjang 2022 sebanyak 140 pekerja migran Indonesia dipulangkan ke Nunukan. Total ada 140 orang yang"
                                + " dideportasi, terdiri dari 93 laki-laki dan 47 perempuan."),
                "140 65.03 2022-01-01..2022-12-31 deportation any victims returned exact",
                "93 65.03 2022-01-01..2022-12-31 deportation men victims returned exact",
                "47 65.03 2022-01-01..2022-12-31 deportation women victims returned exact");
    }

    @Test
    void aCourtThatApplicationsReachTriesNobody() {
        counts(
                List.of(
                        "Permohonan dispensasi kawin yang masuk Pengadilan Agama Garut pada Mei 2022 tercatat 31 pasang."),
                "31 32.05 2022-05-01..2022-05-31 child_marriage children cases reported exact");
    }

    @Test
    void outcomesAreHeldAgainstAnotherYearAsAWhole() {
        counts(
                List.of(
                        "Tahun 2022, untuk persetubuhan anak di Garut, 8 kasus sudah tahap II ke kejaksaan, sisanya tiga kasus"
                                + " masih penyidikan. Tahun 2021 ada tujuh kasus."),
                "8 32.05 2022-01-01..2022-12-31 sexual_violence children cases prosecuted exact",
                "3 32.05 2022-01-01..2022-12-31 sexual_violence children cases ongoing exact",
                "7 32.05 2021-01-01..2021-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void whatWentToRestorativeJusticeIsListedFormByForm() {
        counts(
                List.of(
                        "Sepanjang 2022 Polres Garut menerima 41 laporan kekerasan terhadap anak. Yang masuk RJ itu tiga perkara"
                                + " pencabulan dan dua perkara penganiayaan."),
                "41 32.05 2022-01-01..2022-12-31 violence children reports reported exact",
                "3 32.05 2022-01-01..2022-12-31 sexual_violence children cases resolved exact",
                "2 32.05 2022-01-01..2022-12-31 physical_violence children cases resolved exact");
    }

    @Test
    void migrantsToldBehindSuspectsAreNone() {
        counts(
                List.of(
                        "Sepanjang 2022 Polda Riau membongkar 19 kasus TPPO dengan 21 orang tersangka dan 80 orang calon PMI"
                                + " diselamatkan."),
                "19 14 2022-01-01..2022-12-31 trafficking any cases reported exact",
                "21 14 2022-01-01..2022-12-31 trafficking any suspects reported exact",
                "80 14 2022-01-01..2022-12-31 trafficking any victims reported exact");
    }
}
