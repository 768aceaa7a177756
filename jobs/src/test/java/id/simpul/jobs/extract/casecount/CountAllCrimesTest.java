package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Releases on all crimes of a year, in texts of our own writing: only what has a category of ours is counted. */
class CountAllCrimesTest {

    @Test
    void aParagraphOnAllCrimesSpeaksOfNothingElse() {
        counts(
                List.of(
                        "Polres Garut mencatat tindak pidana sepanjang 2022 sebanyak 303 kasus. Dari jumlah itu 277 perkara bisa"
                                + " diselesaikan. Sebelumnya sebanyak 249 perkara selesai.",
                        "Persetubuhan anak sepanjang 2022 ada 14 kasus, pencurian dengan pemberatan 11 kasus, KDRT 5 kasus.",
                        "Sepanjang 2022 terungkap 86 kasus kejahatan atensi."),
                "14 32.05 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "5 32.05 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void aUnitForWomenAndChildrenCountsItsOwn() {
        counts(
                List.of(
                        "Polres Garut mencatat tindak pidana sepanjang 2022 sebanyak 303 kasus. Unit PPA sendiri menangani 40"
                                + " kasus kekerasan terhadap anak."),
                "40 32.05 2022-01-01..2022-12-31 violence children cases handled exact");
    }

    @Test
    void handledIsWhatItsOwnSentenceCallsCases() {
        counts(
                List.of(
                        "Polres Garut sudah menyelesaikan banyak perkara. Sementara yang ditangani Satresnarkoba naik.",
                        "Sepanjang 2022 KDRT di Garut ada 15 kasus."),
                "15 32.05 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }
}
