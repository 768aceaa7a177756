package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows and lists by place, age, country and reason, and what stands in brackets; all texts are published on 5 July 2023. */
class CountListsTest {

    @Test
    void islandsAndTwoProvincesTogetherHaveNoCode() {
        counts(
                List.of(
                        "Sepanjang 2022 KemenPPPA mencatat 900 kasus kekerasan terhadap anak di Indonesia.",
                        "Terbanyak di Pulau Jawa, 500 kasus. Sumatra berada di belakangnya dengan 200 kasus, lalu Sulawesi 120 kasus,"
                                + " Bali dan Nusa Tenggara 50 kasus, serta Maluku dan Papua 30 kasus."),
                "900 ID 2022-01-01..2022-12-31 violence children cases reported exact",
                "500 null 2022-01-01..2022-12-31 violence children cases reported exact",
                "200 null 2022-01-01..2022-12-31 violence children cases reported exact",
                "120 null 2022-01-01..2022-12-31 violence children cases reported exact",
                "50 null 2022-01-01..2022-12-31 violence children cases reported exact",
                "30 null 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void aLineThatNamesARegionOnlyIsThatOfTheTotalBelowIt() {
        counts(
                List.of(
                        "Sebanyak 176 orang PMI dideportasi dari Malaysia lewat Kota Dumai pada 22 Maret 2023.",
                        "1. Sumatera Utara",
                        "Total: 61 orang",
                        "2. Aceh",
                        "Total: 38 orang"),
                "176 14.72 2023-03-22..2023-03-22 deportation any victims reported exact",
                "61 12 2023-03-22..2023-03-22 deportation any victims reported exact",
                "38 11 2023-03-22..2023-03-22 deportation any victims reported exact");
    }

    @Test
    void countriesAndReasonsThatFollowEachOtherCountNothing() {
        counts(
                List.of(
                        "Sepanjang 2022 Satgas TPPO Polri menangani 880 kasus perdagangan orang.",
                        "Negara tujuan terbanyak ialah Arab Saudi dengan 305 korban, kemudian Kamboja 241 korban dan Bangladesh 12 korban."),
                "880 ID 2022-01-01..2022-12-31 trafficking any cases handled exact");
        counts(
                List.of(
                        "Pengadilan Agama Cilacap menerima 700 perkara dispensasi kawin selama 2022.",
                        "Yang alasannya hamil 270 perkara, ekonomi 330 perkara, sudah bertunangan 100 perkara."),
                "700 33.01 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void theNameOfARegionIsNoWordForAnotherMatter() {
        counts(
                List.of(
                        "Disnakertrans NTT mencatat 300 orang PMI nonprosedural asal NTT yang dipulangkan pada 2022.",
                        "Sebanyak 187 orang berasal dari Belu, 61 orang asal Ngada, dan 19 orang dari Sabu Raijua."),
                "300 53 2022-01-01..2022-12-31 deportation any victims returned exact",
                "187 53.04 2022-01-01..2022-12-31 deportation any victims returned exact",
                "61 53.09 2022-01-01..2022-12-31 deportation any victims returned exact",
                "19 53.20 2022-01-01..2022-12-31 deportation any victims returned exact");
    }

    @Test
    void aStageInBracketsAndAVerbBehindAJoinedNounBelongToTheNumberBeforeThem() {
        counts(
                List.of(
                        "Dari 113 kasus kekerasan anak pada 2022 itu, 46 kasus (P21) sudah diselesaikan Polda Sulawesi Barat dan 67 kasus"
                                + " dalam penyidikan."),
                "113 76 2022-01-01..2022-12-31 violence children cases reported exact",
                "46 76 2022-01-01..2022-12-31 violence children cases prosecuted exact",
                "67 76 2022-01-01..2022-12-31 violence children cases ongoing exact");
        counts(
                List.of(
                        "Dalam tahun 2022, sebanyak 72 anak korban kekerasan dan perlakuan salah lainnya ditangani UPTD PPA Kota Blitar,"
                                + " yaitu 43 anak perempuan dan 29 anak laki-laki."),
                "72 35.72 2022-01-01..2022-12-31 violence children victims handled exact",
                "43 35.72 2022-01-01..2022-12-31 violence girls victims handled exact",
                "29 35.72 2022-01-01..2022-12-31 violence boys victims handled exact");
    }

    @Test
    void agesToldAsARangeLabelTheNumberBehindThem() {
        counts(
                List.of(
                        "Pada semester I 2022 DP3A Kota Serang mencatat 68 kasus kekerasan pada anak.",
                        "Menurut umur, anak laki-laki 0-5 tahun ada 3, umur 6-11 ada 8. Untuk usia, 0 sampai 17 tahun ada 60 kasus."),
                "68 36.73 2022-01-01..2022-06-30 violence children cases reported exact",
                "3 36.73 2022-01-01..2022-06-30 violence boys cases reported exact",
                "8 36.73 2022-01-01..2022-06-30 violence boys cases reported exact",
                "60 36.73 2022-01-01..2022-06-30 violence children cases reported exact");
    }

    @Test
    void theMonthThatIsOverIsNoDayBefore() {
        counts(
                List.of(
                        "BP3MI Lampung mencatat PMI asal Lampung yang dideportasi sejak Januari sampai Mei kemarin sebanyak 412 orang."),
                "412 18 2023-01-01..2023-05-31 deportation any victims reported exact");
    }

    @Test
    void aFewOfAFewPointBackWhereTheNounSaysWhich() {
        counts(
                List.of(
                        "Sepanjang 2022 Polres Seruyan menangani sembilan kasus pencabulan.",
                        "Lima dari sembilan kasus pencabulan itu sudah P21."),
                "9 62.07 2022-01-01..2022-12-31 sexual_violence any cases handled exact",
                "5 62.07 2022-01-01..2022-12-31 sexual_violence any cases prosecuted exact");
    }
}
