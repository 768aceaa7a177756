package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands above a list or beside a number holds for it: headings, the line that opens it, the span of years, in texts of our own writing. */
class CountHeadsTest {

    @Test
    void aNumberedHeadingAndTheLineAboveHoldForTheList() {
        counts(
                List.of(
                        "Tahun 2022 di Kota Baubau ada 45 kasus kekerasan perempuan dan anak.",
                        "Inilah rincian kasus yang ditangani:",
                        "1. Kekerasan Terhadap Perempuan",
                        "Kekerasan fisik: 12",
                        "KDRT: 8",
                        "2. Kekerasan Terhadap Anak",
                        "Cabul: 16",
                        "Lainya: 9"),
                "45 74.72 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "12 74.72 2022-01-01..2022-12-31 physical_violence women cases handled exact",
                "8 74.72 2022-01-01..2022-12-31 domestic_violence women cases handled exact",
                "16 74.72 2022-01-01..2022-12-31 sexual_violence children cases handled exact",
                "9 74.72 2022-01-01..2022-12-31 other children cases handled exact");
    }

    @Test
    void twoYearsShareANumber() {
        counts(
                List.of(
                        "Sepanjang 2022 di Kabupaten Alor tercatat 31 kasus kekerasan terhadap anak.",
                        "Pada 2019 dan 2020 dulu laporannya cuma 14 kasus."),
                "31 53.05 2022-01-01..2022-12-31 violence children cases reported exact",
                "14 53.05 2019-01-01..2020-12-31 violence children cases reported exact");
    }

    @Test
    void aYearThatTheNumberGrewFromIsNotItsOwn() {
        counts(
                List.of(
                        "Korban kekerasan terhadap anak di Kabupaten Alor ada 64 orang.",
                        "Jumlah tersebut bertambah dari tahun 2021 yang mencatat 51 korban."),
                "64 53.05 null..null violence children victims reported exact",
                "51 53.05 2021-01-01..2021-12-31 violence children victims reported exact");
    }

    @Test
    void theYearOfALawCountsNobody() {
        counts(
                List.of(
                        "Polres Alor menahan dua tersangka TPPO.",
                        "Para tersangka terancam Pasal 2 UU Nomor 21 Tahun 2007 dengan hukuman paling lama 15 tahun."),
                "2 53.05 null..null trafficking any suspects reported exact");
    }

    @Test
    void eachOfTwoMonthsHasItsNumber() {
        counts(
                List.of(
                        "Hingga Juni 2023 di Kabupaten Alor ada 24 kasus kekerasan terhadap anak.",
                        "Terbanyak Juni 9 kasus. Lalu Februari dan Mei masing-masing 5 kasus, Januari 3 kasus, dan April 2 kasus."),
                "24 53.05 2023-01-01..2023-06-30 violence children cases reported exact",
                "9 53.05 2023-06-01..2023-06-30 violence children cases reported exact",
                "5 53.05 2023-02-01..2023-02-28 violence children cases reported exact",
                "5 53.05 2023-05-01..2023-05-31 violence children cases reported exact",
                "3 53.05 2023-01-01..2023-01-31 violence children cases reported exact",
                "2 53.05 2023-04-01..2023-04-30 violence children cases reported exact");
    }

    @Test
    void aSpanOfYearsIsToldAgain() {
        counts(
                List.of(
                        "Selama 2022 di Indonesia ada 211 korban TPPO.",
                        "Polda Lampung menangani 98 kasus TPPO dari tahun 2018 hingga 2022.",
                        "Untuk lima tahun yang sama, Polda Aceh menangani 41 kasus TPPO."),
                "211 ID 2022-01-01..2022-12-31 trafficking any victims reported exact",
                "98 18 2018-01-01..2022-12-31 trafficking any cases handled exact",
                "41 11 2018-01-01..2022-12-31 trafficking any cases handled exact");
    }

    @Test
    void whereAndWhenBetweenANounAndItsNumberPartThemNot() {
        counts(
                List.of(
                        "Mengacu data itu, korban kekerasan di Provinsi Sulawesi Tenggara per 18 Juni 2023 sebanyak 1.437."),
                "1437 74 2023-01-01..2023-06-18 violence any victims reported exact");
    }

    @Test
    void theUnitThatARowOfYearsIsOfMayStandFarBeforeIt() {
        counts(
                List.of(
                        "Kekerasan terhadap anak di Kota Kendari tetap tinggi.",
                        "Adapun rincian kasus kekerasan terhadap anak yang ditangani Yayasan Cahaya Puan Nusantara di Kota Kendari,"
                                + " yakni 214 pada 2020; 231 (2021); dan 196 (Januari - 4 Desember 2022)."),
                "214 74.71 2020-01-01..2020-12-31 violence children cases handled exact",
                "231 74.71 2021-01-01..2021-12-31 violence children cases handled exact",
                "196 74.71 2022-01-01..2022-12-04 violence children cases handled exact");
    }

    @Test
    void someOfHundredsOfReportsAreReports() {
        counts(
                List.of(
                        "Kekerasan terhadap anak di Kota Kendari pada 2022 tinggi. Dari ratusan laporan yang diterima polisi kota itu, 104 di"
                                + " antaranya masih dalam tahap penyelidikan."),
                "104 74.71 2022-01-01..2022-12-31 violence children reports ongoing exact");
    }

    @Test
    void aNoticeOfAnInvestigationIsACaseReportedToTheProsecutor() {
        counts(
                List.of(
                        "Kejaksaan Negeri Kendari menerima 12 SPDP kekerasan terhadap anak sepanjang 2022, sembilan di antaranya P21."),
                "12 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "9 74.71 2022-01-01..2022-12-31 violence children cases prosecuted exact");
    }
}
