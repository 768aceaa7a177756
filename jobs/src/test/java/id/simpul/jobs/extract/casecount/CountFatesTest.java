package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of people and cases, and what divides them, in texts of our own writing. */
class CountFatesTest {

    @Test
    void whoIsKeptFromLeavingIsNotSentBack() {
        counts(
                List.of(
                        "Sepanjang 2022 BP3MI Riau mendata 310 PMI dideportasi.",
                        "Selama 2022 BP3MI Riau juga menggagalkan keberangkatan 74 orang, yakni 40 laki-laki dan 34 perempuan."),
                "310 14 2022-01-01..2022-12-31 deportation any victims reported exact",
                "74 14 2022-01-01..2022-12-31 irregular_migration any victims prevented exact",
                "40 14 2022-01-01..2022-12-31 irregular_migration men victims prevented exact",
                "34 14 2022-01-01..2022-12-31 irregular_migration women victims prevented exact");
    }

    @Test
    void theModusOfTraffickingIsTrafficking() {
        counts(
                List.of(
                        "Selama 2022 Polda Riau mengungkap 60 kasus TPPO.",
                        "Ada dua modus yang ditemukan. Yang pertama pekerja migran ilegal 48 kasus, lalu eksploitasi anak 12 kasus."),
                "60 14 2022-01-01..2022-12-31 trafficking any cases reported exact",
                "48 14 2022-01-01..2022-12-31 trafficking any cases reported exact",
                "12 14 2022-01-01..2022-12-31 trafficking children cases reported exact");
    }

    @Test
    void besideViolenceAtHomeOtherFormsAreTheirOwn() {
        counts(
                List.of(
                        "Tahun 2022 di Kabupaten Alor kasus KDRT mencapai 58 laporan dengan rincian penelantaran 16 kasus, KDRT 26 kasus, pemerkosaan 9 kasus, dan penganiayaan 7 kasus."),
                "58 53.05 2022-01-01..2022-12-31 domestic_violence any reports reported exact",
                "16 53.05 2022-01-01..2022-12-31 neglect any cases reported exact",
                "26 53.05 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "9 53.05 2022-01-01..2022-12-31 sexual_violence any cases reported exact",
                "7 53.05 2022-01-01..2022-12-31 physical_violence any cases reported exact");
    }

    @Test
    void anOutcomeReachesOverADate() {
        counts(
                List.of(
                        "Pada semester 1 tahun 2022 di Kabupaten Alor ada 61 kasus KDRT.",
                        "Yang tuntas pada semester 1 tahun 2022 itu mencapai 40 kasus."),
                "61 53.05 2022-01-01..2022-06-30 domestic_violence any cases reported exact",
                "40 53.05 2022-01-01..2022-06-30 domestic_violence any cases resolved exact");
    }

    @Test
    void kindsAndSchoolsAndBothAreNoCounts() {
        counts(
                List.of(
                        "Selama 2022 di Kabupaten Alor ada 58 kasus kekerasan terhadap anak.",
                        "Dinas membagi kekerasan itu menjadi dua, yakni fisik dan psikis; dua-duanya turun.",
                        "Menurut jenjang sekolah, SD 21 kasus, SLTP 25 kasus, SLTA 12 kasus."),
                "58 53.05 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
