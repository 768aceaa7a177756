package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers whose noun was told before, and look-alikes of them, in texts of our own writing. */
class CountElisionsTest {

    @Test
    void outcomesStandForTheNounThatWasTold() {
        counts(
                List.of(
                        "Sepanjang 2021 Polres Alor menerima 31 laporan kekerasan terhadap anak.",
                        "Sebanyak 20 di antaranya tuntas, 7 masih diselidiki dan 4 dihentikan."),
                "31 53.05 2021-01-01..2021-12-31 violence children reports reported exact",
                "20 53.05 2021-01-01..2021-12-31 violence children reports resolved exact",
                "7 53.05 2021-01-01..2021-12-31 violence children reports ongoing exact",
                "4 53.05 2021-01-01..2021-12-31 violence children reports resolved exact");
    }

    @Test
    void aListHasTheNounOfTheLineThatOpensIt() {
        counts(
                List.of(
                        "Berikut rekapitulasi laporan yang masuk ke UPTD PPA Kabupaten Alor selama 2022:",
                        "- Kekerasan fisik: 8",
                        "- Kekerasan psikis: 3"),
                "8 53.05 2022-01-01..2022-12-31 physical_violence any reports reported exact",
                "3 53.05 2022-01-01..2022-12-31 psychological_violence any reports reported exact");
    }

    @Test
    void whatANumberCameFromCountsTheSame() {
        counts(
                List.of("Kasus kekerasan anak di Kabupaten Alor naik dari 12 menjadi 20 selama 2022."),
                "12 53.05 2021-01-01..2021-12-31 violence children cases reported exact",
                "20 53.05 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void childrenWhomAUnitHandlesAreVictims() {
        counts(
                List.of(
                        "Selama 2022 UPTD PPA Kota Kupang menangani 64 anak, sedangkan di Kabupaten Alor 41 anak.",
                        "Angka kekerasan anak itu tinggi."),
                "64 53.71 2022-01-01..2022-12-31 violence children victims handled exact",
                "41 53.05 2022-01-01..2022-12-31 violence children victims handled exact");
    }

    @Test
    void aDayBehindPerIsNoRate() {
        counts(
                List.of("Kasus KDRT di Kabupaten Alor mencapai 33 kasus per 15 Desember 2022."),
                "33 53.05 2022-01-01..2022-12-15 domestic_violence any cases reported exact");
    }

    @Test
    void whatIsNumberedOrCountedOtherwiseCountsNothing() {
        counts(
                List.of(
                        "Selama 2022 di Kabupaten Alor tercatat 31 kasus kekerasan terhadap anak, lihat Tabel 2.",
                        "Tim bertemu 3 (tiga) kali di Jalan Melati Lr. 4 dan mengunjungi 12 kecamatan."),
                "31 53.05 2022-01-01..2022-12-31 violence children cases reported exact");
    }
}
