package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number without a form of its own counts in a story of several forms, in texts of our own writing. */
class CountTopicsTest {

    @Test
    void aTotalOfSeveralFormsIsOfNoneOfThem() {
        counts(
                List.of(
                        "Sepanjang 2021 Yayasan Mentari menerima 57 pengaduan di Kota Kendari. Kekerasan dalam rumah tangga 26"
                                + " pengaduan, kekerasan seksual 14 pengaduan, kekerasan fisik 11 pengaduan, penelantaran 6"
                                + " pengaduan."),
                "57 74.71 2021-01-01..2021-12-31 violence any reports reported exact",
                "26 74.71 2021-01-01..2021-12-31 domestic_violence any reports reported exact",
                "14 74.71 2021-01-01..2021-12-31 sexual_violence any reports reported exact",
                "11 74.71 2021-01-01..2021-12-31 physical_violence any reports reported exact",
                "6 74.71 2021-01-01..2021-12-31 neglect any reports reported exact");
    }

    @Test
    void aGreaterNumberOfAParagraphOfItsOwnIsNotOfTheFormToldLast() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari mencatat 41 kasus kekerasan sepanjang 2021. Penelantaran ada enam kasus.",
                        "Adapun untuk 2020 ada 62 kasus."),
                "41 74.71 2021-01-01..2021-12-31 violence any cases reported exact",
                "6 74.71 2021-01-01..2021-12-31 neglect any cases reported exact",
                "62 74.71 2020-01-01..2020-12-31 violence any cases reported exact");
    }

    @Test
    void aWholeToldAgainIsNotOfTheLastPartsForm() {
        counts(
                List.of(
                        "UPTD PPA Kota Kendari menangani 21 kasus kekerasan terhadap perempuan dan anak pada 2022.",
                        "Tahun 2020 terdata 18 kasus, yakni persetubuhan 15 kasus dan KDRT 3 kasus. Tahun 2021 naik menjadi"
                                + " 24 kasus, yaitu 20 kasus persetubuhan dan 4 kasus KDRT."),
                "21 74.71 2022-01-01..2022-12-31 violence women_and_children cases handled exact",
                "18 74.71 2020-01-01..2020-12-31 violence women_and_children cases handled exact",
                "15 74.71 2020-01-01..2020-12-31 sexual_violence women_and_children cases handled exact",
                "3 74.71 2020-01-01..2020-12-31 domestic_violence women_and_children cases handled exact",
                "24 74.71 2021-01-01..2021-12-31 violence women_and_children cases handled exact",
                "20 74.71 2021-01-01..2021-12-31 sexual_violence women_and_children cases handled exact",
                "4 74.71 2021-01-01..2021-12-31 domestic_violence women_and_children cases handled exact");
    }

    @Test
    void theFormThatASentenceAnnouncesIsThatOfThePlacesBehindIt() {
        counts(
                List.of(
                        "Dinas P3A Kalimantan Barat mencatat 43 kasus kekerasan terhadap anak sepanjang 2022. Yang menonjol"
                                + " kekerasan seksual 17 kasus.",
                        "Kekerasan seksual itu tersebar di banyak daerah. Kabupaten Sintang terbanyak, sembilan kasus."
                                + " Kabupaten Melawi delapan kasus."),
                "43 61 2022-01-01..2022-12-31 violence children cases reported exact",
                "17 61 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "9 61.05 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "8 61.10 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void womenAndChildrenInOneEnumerationAreBoth() {
        counts(
                List.of("Jumlah kekerasan terhadap perempuan dan pencabulan anak yang ditangani Polres Dumai pada 2022"
                        + " mencapai 46 kasus."),
                "46 14.72 2022-01-01..2022-12-31 violence women_and_children cases handled exact");
    }

    @Test
    void aFormThatRulesAHeadlineIsNotTheWhole() {
        assertEquals(
                List.of("57 VIOLENCE", "30 SEXUAL_VIOLENCE", "27 DOMESTIC_VIOLENCE"),
                under(
                        "Kekerasan Seksual Dominasi Kasus di Kota Kendari",
                        "UPTD PPA Kota Kendari menangani 57 kasus sepanjang 2022. Rinciannya kekerasan seksual 30 kasus dan"
                                + " KDRT 27 kasus."));
    }

    @Test
    void whomAHeadlineSaysMostOfDoesNotChangeItsForm() {
        assertEquals(
                List.of("34 SEXUAL_VIOLENCE"),
                under(
                        "Puluhan Kasus Pencabulan di Kolaka, Mayoritas Pelaku Orang Dekat",
                        "Polres Kolaka menangani 34 kasus sepanjang 2022. Korban KDRT diminta berani melapor."));
    }

    @Test
    void aPartThatAHeadlineTellsIsNotItsWhole() {
        assertEquals(
                List.of("57 VIOLENCE", "30 SEXUAL_VIOLENCE"),
                under(
                        "57 Kasus Anak, 30 di Antaranya Kekerasan Seksual",
                        "UPTD PPA Kota Kendari menangani 57 kasus sepanjang 2022. Sebanyak 30 kasus adalah kekerasan seksual."));
    }

    private static List<String> under(String headline, String paragraph) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.heading(headline, 1, null);
        builder.paragraph(paragraph, null);
        Document document =
                builder.build("contoh.txt", new Metadata(headline, LocalDate.of(2023, 7, 5), null, null, null, "id"));
        return new ProseCounts(Judge.fitted())
                .extract(new Reading(document)).stream()
                        .map(found -> found.fact().value() + " " + found.fact().category())
                        .toList();
    }

    @Test
    void theWholeOfWhichMostAreOfAFormIsOfNone() {
        counts(
                List.of(
                        "Kekerasan seksual terhadap anak mendominasi di Kota Kendari pada 2022.",
                        "Dari 19 kasus yang ditangani, 14 di antaranya merupakan kasus kekerasan seksual terhadap anak."),
                "19 74.71 2022-01-01..2022-12-31 violence any cases handled exact",
                "14 74.71 2022-01-01..2022-12-31 sexual_violence children cases handled exact");
    }

    @Test
    void inThisCaseNamesTheForm() {
        counts(
                List.of("Pada 2022 ada 4 kasus kekerasan terhadap perempuan dalam hal ini KDRT di Kota Kendari."),
                "4 74.71 2022-01-01..2022-12-31 domestic_violence women cases reported exact");
    }

    @Test
    void casesAndVictimsToldInOneBreathAreOfOneMatter() {
        counts(
                List.of("Sebanyak 161 kasus dan 183 korban kekerasan seksual terjadi di Kota Kendari sepanjang 2022."),
                "161 74.71 2022-01-01..2022-12-31 sexual_violence any cases reported exact",
                "183 74.71 2022-01-01..2022-12-31 sexual_violence any victims reported exact");
    }
}
