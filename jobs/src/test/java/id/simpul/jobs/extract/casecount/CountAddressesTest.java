package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an office sits and what it answers for, in texts of our own writing, published on 5 July 2023. */
class CountAddressesTest {

    @Test
    void theAddressOfAnOfficeIsNotWhereItsCasesAreNorIsItsHouseNumberACount() {
        counts(
                List.of(
                        "Kantor UPTD PPA Kota Kendari, yang beralamat di Jl Melati, Lorong Anoa 2, Kelurahan Kadia, Kecamatan"
                                + " Kadia, menerima 71 laporan kekerasan terhadap anak pada 2022."),
                "71 74.71 2022-01-01..2022-12-31 violence children reports reported exact");
        counts(
                List.of(
                        "UPTD PPA Kota Kendari terletak di Jalan Kancil Nomor 7, Kecamatan Poasia. Pada 2022 ada 31 kasus"
                                + " kekerasan terhadap anak."),
                "31 74.71 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void theAddressOfAHouseIsWhereThingsHappened() {
        counts(
                List.of(
                        "Polisi menggerebek rumah yang beralamat di Jalan Kancil, Kecamatan Poasia, Kota Kendari, dan mengamankan"
                                + " sembilan calon pekerja migran ilegal."),
                "9 74.71.04 null..null irregular_migration any victims reported exact");
    }

    @Test
    void ofAWholeRegionItIsWhereverSomebodySits() {
        counts(
                List.of(
                        "Kota Kendari termasuk daerah rawan. Pada 2022 ada 17 kasus pelecehan seksual yang terjadi di seluruh"
                                + " Sulawesi Tenggara.",
                        "Di Kendari, kata dia, polisi mencatat 24 laporan KDRT pada 2022 yang masuk dari seluruh wilayah hukum"
                                + " Polda Sulawesi Tenggara."),
                "17 74 2022-01-01..2022-12-31 sexual_harassment any cases reported exact",
                "24 74 2022-01-01..2022-12-31 domestic_violence any reports reported exact");
        counts(
                List.of("Di Kota Kendari ada 17 kasus pelecehan seksual pada 2022, terbanyak di Sulawesi Tenggara."),
                "17 74.71 2022-01-01..2022-12-31 sexual_harassment any cases reported exact");
    }

    @Test
    void misprintedPlacesOfARowArePlaces() {
        counts(
                List.of(
                        "Pada 2022 kasus kekerasan terhadap anak di Jawa Timur 120 kasus, Sumatera Utar 66 kasus dan Bantena 41"
                                + " kasus."),
                "120 35 2022-01-01..2022-12-31 violence children cases reported exact",
                "66 12 2022-01-01..2022-12-31 violence children cases reported exact",
                "41 36 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void abbreviatedKindsEndNoSentence() {
        counts(
                List.of(
                        "Pada 2022 ada kekerasan terhadap anak di perbatasan NTT, untuk Kab. Belu 17 kasus, untuk Kab. Malaka 12"
                                + " kasus."),
                "17 53.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "12 53.21 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
