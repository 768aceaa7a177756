package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where and when the police came upon people, in texts of our own writing, published on 5 July 2023. */
class CountRaidsTest {

    @Test
    void thePlaceOfTheDeedIsTheRegionNotWhereThePeopleAreFrom() {
        counts(
                List.of(
                        "Polda Sulawesi Tenggara menggagalkan keberangkatan 14 calon pekerja migran ilegal asal Lampung.",
                        "Penggerebekan itu dilakukan di sebuah rumah di Jalan Anggrek, Kecamatan Poasia, Kota Kendari, Senin"
                                + " (3/7/2023) sekitar pukul 14.10 Wita.",
                        "Dua pelaku ikut diamankan."),
                "14 74.71.04 2023-07-03..2023-07-03 irregular_migration any victims prevented exact",
                "2 74.71.04 2023-07-03..2023-07-03 irregular_migration any perpetrators reported exact");
    }

    @Test
    void thePoliceOfATownTellWhereItWas() {
        counts(
                List.of(
                        "Satreskrim Polresta Kendari membongkar perdagangan orang yang korbannya lima anak asal Maluku."),
                "5 74.71 null..null trafficking children victims reported exact");
    }

    @Test
    void whatIsCountedOverATimeIsNoSingleDeed() {
        counts(
                List.of(
                        "Sepanjang 2022 Polda Sulawesi Tenggara menggagalkan keberangkatan 140 calon pekerja migran ilegal.",
                        "Terakhir polisi menggerebek rumah di Kecamatan Poasia, Kota Kendari."),
                "140 74 2022-01-01..2022-12-31 irregular_migration any victims prevented exact");
    }

    @Test
    void theDayThatAClauseBeginsWithIsThatOfItsDeedAndOfNoOther() {
        counts(
                List.of(
                        "Petugas mengamankan 21 calon pekerja migran ilegal di Kota Kendari.",
                        "Sebelumnya, lanjut Bayu, pada Selasa (20/6) pihaknya mengamankan sebanyak 12 calon pekerja migran ilegal."),
                "21 74.71 null..null irregular_migration any victims reported exact",
                "12 74.71 2023-06-20..2023-06-20 irregular_migration any victims reported exact");
        counts(
                List.of(
                        "Sebelumnya (19/6), polisi menggagalkan pengiriman 12 calon pekerja migran ilegal dari Kota Kendari."),
                "12 74.71 2023-06-19..2023-06-19 irregular_migration any victims prevented exact");
    }

    @Test
    void theDayOfATalkAndThatOfThePageDateNoDeed() {
        counts(
                List.of(
                        "Selasa, 04/07/2023 | 11:20 Polisi mengamankan sembilan calon pekerja migran ilegal di Kota Kendari.",
                        "Mereka hendak berangkat, kata Bayu, Selasa (4/7), saat menjelaskan penangkapan."),
                "9 74.71 null..null irregular_migration any victims reported exact");
    }
}
