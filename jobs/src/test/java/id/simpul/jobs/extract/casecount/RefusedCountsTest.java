package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers beside counts of ours that count nothing of ours, in texts of our own writing. */
class RefusedCountsTest {

    private static final String LEAD =
            "Polres Kutai Barat mencatat 64 kasus kekerasan terhadap anak di Kabupaten Kutai Barat pada 2020.";

    private static final String COUNT = "64 64.07 2020-01-01..2020-12-31 violence children cases reported exact";

    @Test
    void whoDidItIsNoBreakdown() {
        counts(
                List.of(
                        LEAD,
                        "Sebanyak 31 kasus dilakukan tetangga, sedangkan kekerasan oleh orang tua dua puluh kasus. Yang"
                                + " paling sedikit oleh orang lain yakni 13 kasus."),
                COUNT);
    }

    @Test
    void theAgeOfWhoDidItIsNoBreakdown() {
        counts(
                List.of(
                        LEAD,
                        "Dinas itu mencatat 25 kasus kekerasan oleh pelaku berumur 18 hingga 25 tahun, sedangkan umur 26"
                                + " sampai 40 tahun 39 kasus."),
                COUNT);
    }

    @Test
    void anotherMatterOfAnotherYearIsNoneOfOurs() {
        counts(
                List.of(
                        LEAD,
                        "Untuk kecelakaan lalu lintas, tahun 2020 terjadi 210 kasus. Tahun 2019 sebanyak 245 kasus."),
                COUNT);
    }

    @Test
    void theftThatFellIsNoneOfOurs() {
        counts(List.of(LEAD, "Adapun pencurian biasa turun dari 48 kasus menjadi 35 kasus."), COUNT);
    }

    @Test
    void theRestOfTheirPlacesGoesWithThem() {
        counts(
                List.of(LEAD, "Tempat kejadiannya paling banyak di dalam rumah, 40 kasus. Lokasi lainnya 21 kasus."),
                COUNT);
    }

    @Test
    void howFarTwoNumbersLieApartIsNoCount() {
        counts(List.of(LEAD, "Selisihnya dengan data dinas mencapai sembilan kasus."), COUNT);
    }

    @Test
    void aCaseInGeneralIsNoCount() {
        counts(List.of(LEAD, "Di Kutai Barat dalam satu kasus kekerasan korbannya bisa lebih dari seorang."), COUNT);
    }

    @Test
    void anotherKindOfOffendersIsNone() {
        counts(
                List.of(
                        LEAD,
                        "Yang paling dominan pelakunya pacar 31 kasus. Tetangga 20 kasus, orang tua 8 kasus.",
                        "Sedangkan pelaku lainnya ada 5 kasus."),
                COUNT);
    }

    @Test
    void howItCameInIsNoBreakdown() {
        counts(List.of(LEAD, "Sebanyak 41 pengaduan masuk lewat nota dinas."), COUNT);
    }

    @Test
    void aCourtsDivorcesAreNoneOfOurs() {
        counts(
                List.of(
                        "Pengadilan Agama Pelaihari menerima 131 permohonan dispensasi kawin selama tahun 2022.",
                        "Angka perceraian tahun itu 814 perkara, yakni cerai talak 188 dan cerai gugat 626 perkara."),
                "131 63.01 2022-01-01..2022-12-31 child_marriage children cases reported exact");
    }

    @Test
    void theSexOfSuspectsIsNoBreakdown() {
        counts(
                List.of(
                        "Pada 2022 Polda Jambi menetapkan 10 tersangka TPPO di Provinsi Jambi.",
                        "Dari 10 tersangka tersebut, sembilan orang laki-laki dan satu orang perempuan."),
                "10 15 2022-01-01..2022-12-31 trafficking any suspects reported exact");
    }

    @Test
    void insultsAndTreasonAreNoneOfOurs() {
        counts(
                List.of(LEAD, "Penghinaan tahun ini 48 kasus. Kasus makar cuma 7, sedangkan premanisme 12 kasus."),
                COUNT);
    }

    @Test
    void divorcesOfACourtAreItsDailyWork() {
        counts(
                List.of(
                        "Sepanjang 2021 Pengadilan Agama Polewali menerima 179 perkara dispensasi nikah di Kabupaten Polewali"
                                + " Mandar.",
                        "Pengadilan itu pun mencatat permohonan perceraian sampai 687 perkara, yaitu 175 perkara talak dan 512"
                                + " perkara gugat."),
                "179 76.04 2021-01-01..2021-12-31 child_marriage children cases reported exact");
    }

    @Test
    void offencesWithinThePoliceAreNoneOfOurs() {
        counts(
                List.of(LEAD, "Pelanggaran disiplin anggota 17 kasus dan pelanggaran kode etik profesi Polri 4 kasus."),
                COUNT);
    }

    @Test
    void thoseSentHomeAreNotDividedByPapersOrTrade() {
        counts(
                List.of(
                        "Sebanyak 90 pekerja migran Indonesia dideportasi dari Malaysia lewat Kabupaten Nunukan pada 2022.",
                        "Sebanyak 61 orang tidak memiliki paspor. Berdasarkan sektor pekerjaan, perkebunan (48 orang) dan"
                                + " konstruksi (23 orang)."),
                "90 65.03 2022-01-01..2022-12-31 deportation any victims reported exact");
    }

    @Test
    void theWayByWhichReportsCameInDividesNothing() {
        counts(List.of(LEAD, "Dari jumlah itu, 12 kasus dilaporkan lewat telepon dan 9 kasus melalui email."), COUNT);
    }

    @Test
    void theNumberOfATableIsNone() {
        counts(
                List.of(
                        LEAD,
                        "Sebaran korban menurut kecamatan disajikan pada Tabel 3. Grafik 4 memuat korban per bulan."),
                COUNT);
    }

    @Test
    void whatAMarkStandsForIsNoZero() {
        counts(List.of(LEAD, "Tanda (-) berarti tidak ada kasus.", "Catatan: – tidak ada kasus"), COUNT);
    }

    @Test
    void noCaseOfARegionIsZeroAllTheSame() {
        counts(
                List.of(LEAD, "Pada 2021 tidak ada kasus kekerasan terhadap anak di Kabupaten Kutai Barat."),
                COUNT,
                "0 64.07 2021-01-01..2021-12-31 violence children cases reported exact");
    }
}
