package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to a number where it stands in another clause, bracket or sentence; all texts are published on 5 July 2023. */
class CountLinksTest {

    @Test
    void aProvinceInThePapersNameIsNoPlace() {
        counts(
                List.of(
                        "Mataram (Kabar NTB Satu) – Sepanjang 2022 Polres Bima menangani 16 kasus kekerasan terhadap anak."),
                "16 52.06 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void aNumberOutOfAWholeHasTheLabelBehindTheWhole() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 215 kasus kekerasan terhadap perempuan dan anak pada 2022.",
                        "Sebanyak 95 dari 215 kasus itu kekerasan terhadap perempuan."),
                "215 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "95 74.71 2022-01-01..2022-12-31 violence women cases reported exact");
    }

    @Test
    void whatStandsBeforeAWholeIsOfThePart() {
        counts(
                List.of(
                        "DP3A Kota Kendari mencatat 498 kasus kekerasan terhadap perempuan dan anak pada 2022.",
                        "Kekerasan seksual paling menonjol di antara 498 kasus itu, yakni 171 kasus."),
                "498 74.71 2022-01-01..2022-12-31 violence women_and_children cases reported exact",
                "171 74.71 2022-01-01..2022-12-31 sexual_violence women_and_children cases reported exact");
    }

    @Test
    void regionsThatShareANumberHaveItEach() {
        counts(
                List.of(
                        "Polri menerima 40 laporan perdagangan orang sepanjang 2022.",
                        "Masing-masing lima laporan ada di Polda Riau, Polda Metro Jaya, dan Polda Bali.",
                        "Polda Jambi dan Polda Aceh hanya satu laporan."),
                "40 ID 2022-01-01..2022-12-31 trafficking any reports reported exact",
                "5 14 2022-01-01..2022-12-31 trafficking any reports reported exact",
                "5 31 2022-01-01..2022-12-31 trafficking any reports reported exact",
                "5 51 2022-01-01..2022-12-31 trafficking any reports reported exact",
                "1 15 2022-01-01..2022-12-31 trafficking any reports reported exact",
                "1 11 2022-01-01..2022-12-31 trafficking any reports reported exact");
    }

    @Test
    void aTimeThatANumberIsComparedWithIsNotItsOwn() {
        counts(
                List.of(
                        "Perdagangan orang banyak diungkap Polda Kepri pada tahun 2022.",
                        "Satgas mengungkap 114 kasus, naik 43 kasus dibanding 2021."),
                "114 21 2022-01-01..2022-12-31 trafficking any cases reported exact");
    }

    @Test
    void partsAreOfTheTimeOfWhatItCameToNotOfWhatItCameFrom() {
        counts(
                List.of(
                        "DP3A Sumatera Barat mencatat kekerasan terhadap anak pada 2022 berjumlah 497 kasus, bertambah dari 452"
                                + " kasus pada 2021. Pesisir Selatan paling tinggi dengan 58 kasus."),
                "497 13 2022-01-01..2022-12-31 violence children cases reported exact",
                "452 13 2021-01-01..2021-12-31 violence children cases reported exact",
                "58 13.01 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void twoNumbersInOneBreathHaveOneTime() {
        counts(
                List.of(
                        "Di Kabupaten Muna kekerasan terhadap anak terus naik. Ada 84 kasus yang melibatkan 103 anak pada 2021,"
                                + " lalu 112 kasus melibatkan 151 anak pada 2022."),
                "84 74.03 2021-01-01..2021-12-31 violence children cases reported exact",
                "103 74.03 2021-01-01..2021-12-31 violence children victims reported exact",
                "112 74.03 2022-01-01..2022-12-31 violence children cases reported exact",
                "151 74.03 2022-01-01..2022-12-31 violence children victims reported exact");
    }

    @Test
    void whatMayBeWasNotCounted() {
        counts(
                List.of(
                        "Pengadilan Agama Lamongan menerima 237 permohonan dispensasi nikah pada 2022. Setahun bisa lebih dari 500"
                                + " perkara."),
                "237 35.24 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void workersWhoLeftAsTheyShouldAreNoneOfOurs() {
        counts(
                List.of(
                        "BP3MI NTB mencegah 233 calon PMI nonprosedural sepanjang 2022.",
                        "Pada 2022 NTB juga menempatkan 21.252 PMI di luar negeri, yaitu 20.700 laki-laki dan 552 perempuan."),
                "233 52 2022-01-01..2022-12-31 irregular_migration any victims prevented exact");
    }

    @Test
    void whatIsStillToComeIsNoOutcome() {
        counts(
                List.of(
                        "Polda NTT menangani 29 kasus perdagangan orang pada 2022. Dari 29 kasus tersebut, 21 kasus dilimpahkan ke"
                                + " kejaksaan, sedangkan 8 kasus masih pemberkasan sebelum dilimpahkan."),
                "29 53 2022-01-01..2022-12-31 trafficking any cases handled exact",
                "21 53 2022-01-01..2022-12-31 trafficking any cases prosecuted exact",
                "8 53 2022-01-01..2022-12-31 trafficking any cases ongoing exact");
    }

    @Test
    void formsUnderOneNumberAreViolenceWhateverTheyAddUpTo() {
        counts(
                List.of(
                        "Kekerasan seksual pada anak di Kabupaten Muna naik. Secara keseluruhan kasus anak tahun 2022 sebanyak 35"
                                + " kasus, rinciannya seksual 13, kekerasan fisik 9, penelantaran 2 kasus."),
                "35 74.03 2022-01-01..2022-12-31 violence children cases reported exact",
                "13 74.03 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "9 74.03 2022-01-01..2022-12-31 physical_violence children cases reported exact",
                "2 74.03 2022-01-01..2022-12-31 neglect children cases reported exact");
    }

    @Test
    void zerosOfRegionsInARow() {
        counts(
                List.of(
                        "DP3A Papua Barat Daya mencatat 9 korban eksploitasi anak sepanjang 2022.",
                        "Di Kota Sorong 6 orang dan Raja Ampat 3 orang, sedangkan dari Sorong Selatan dan Maybrat tidak ada"
                                + " eksploitasi sama sekali."),
                "9 96 2022-01-01..2022-12-31 exploitation children victims reported exact",
                "6 96.71 2022-01-01..2022-12-31 exploitation children victims reported exact",
                "3 96.03 2022-01-01..2022-12-31 exploitation children victims reported exact",
                "0 96.02 2022-01-01..2022-12-31 exploitation children victims reported exact",
                "0 96.05 2022-01-01..2022-12-31 exploitation children victims reported exact");
    }

    @Test
    void whoeverHasNoneYetIsNoZero() {
        counts(
                List.of(
                        "Polri menerima 40 laporan perdagangan orang sepanjang 2022. Daerah yang belum ada laporannya mungkin masih"
                                + " berproses."),
                "40 ID 2022-01-01..2022-12-31 trafficking any reports reported exact");
    }

    @Test
    void aNumberBeforeTheEndOfATextHasNothingBehindIt() {
        counts(
                List.of("Kasus kekerasan terhadap anak di Kabupaten Muna pada 2022 naik dari 4 kasus menjadi 9"),
                "4 74.03 2021-01-01..2021-12-31 violence children cases reported exact",
                "9 74.03 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
