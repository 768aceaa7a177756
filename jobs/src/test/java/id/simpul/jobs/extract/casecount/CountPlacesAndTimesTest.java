package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.ProseCountsTest.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where and when what is counted was, in texts of our own writing, published on 5 July 2023. */
class CountPlacesAndTimesTest {

    @Test
    void whatAnOfficeOfTheNationTellsOfItIsTheNations() {
        counts(
                List.of(
                        "Pengadilan Agama Kendari menerima 118 perkara dispensasi nikah pada 2022.",
                        "Pernikahan anak masih tinggi di Indonesia.",
                        "Hal itu terlihat dari data Mahkamah Agung mengenai dispensasi nikah. Pada 2022 jumlahnya 52.338 kasus.",
                        "Angka itu turun. Pada 2020 sebanyak 64.196 kasus."),
                "118 74.71 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "52338 ID 2022-01-01..2022-12-31 child_marriage children cases reported exact",
                "64196 ID 2020-01-01..2020-12-31 child_marriage children cases reported exact");
    }

    @Test
    void thePlacesOfARowHoldNoLongerBehindIt() {
        counts(
                List.of(
                        "Kekerasan terhadap anak di Sulawesi Tenggara terus naik. Pada 2022 kasus di Kota Kendari 90, Kota Baubau 60"
                                + " dan Kabupaten Buton 31 kasus.",
                        "Kekerasan seksual menjadi yang terbanyak dengan 85 kasus."),
                "90 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "60 74.72 2022-01-01..2022-12-31 violence children cases reported exact",
                "31 74.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "85 74 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void numbersOfOtherPlacesAreNoPartsOfAFormToldOfOnePlaceThoughTheyAddUpToIt() {
        counts(
                List.of(
                        "DP3A Sulawesi Tenggara mencatat 190 kasus kekerasan terhadap anak pada 2022.",
                        "Terbanyak di Kota Kendari 75 kasus, terdiri atas psikis 40 kasus dan fisik 35 kasus.",
                        "Baubau 16 kasus. Buton 12 kasus, Muna delapan kasus dan Wakatobi empat kasus."),
                "190 74 2022-01-01..2022-12-31 violence children cases reported exact",
                "75 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "40 74.71 2022-01-01..2022-12-31 psychological_violence children cases reported exact",
                "35 74.71 2022-01-01..2022-12-31 physical_violence children cases reported exact",
                "16 74.72 2022-01-01..2022-12-31 violence children cases reported exact",
                "12 74.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "8 74.03 2022-01-01..2022-12-31 violence children cases reported exact",
                "4 74.07 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void thePlaceThatRanksFirstIsOfTheNextNumberAndNotOfTheTotalBehindIt() {
        counts(
                List.of(
                        "Sepanjang 2022 Polda Sulawesi Tenggara menerima 240 laporan pencabulan anak, paling banyak dari Kota Kendari.",
                        "Laporan terbanyak masuk di Polres Buton. Selama 2022 ada 71 laporan.",
                        "Sampai Mei 2023 ada 31 laporan pencabulan anak."),
                "240 74 2022-01-01..2022-12-31 sexual_violence children reports reported exact",
                "71 74.04 2022-01-01..2022-12-31 sexual_violence children reports reported exact",
                "31 74 2023-01-01..2023-05-31 sexual_violence children reports reported exact");
    }

    @Test
    void whatRanksInsideASentenceIsThePlaceOfTheNumberBehindIt() {
        counts(
                List.of(
                        "DP3A Sulawesi Tenggara mencatat 60 kasus kekerasan anak pada 2022.",
                        "Dari 60 kasus di Sulawesi Tenggara itu terbanyak terdapat di Kota Kendari dengan 21 kasus.",
                        "Pada 2021 ada 44 kasus."),
                "60 74 2022-01-01..2022-12-31 violence children cases reported exact",
                "21 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "44 74 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void anOfficeRightBehindEachNumberOfARowTellsItsPlace() {
        counts(
                List.of(
                        "Polda Sulawesi Tenggara mencatat 105 kasus pencabulan anak pada 2022.",
                        "Kasus itu tersebar, 62 kasus Polres Buton, 43 kasus Polres Muna."),
                "105 74 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "62 74.04 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "43 74.03 2022-01-01..2022-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void theRegionInASocietysNameIsItsBranch() {
        counts(
                List.of(
                        "Kekerasan terhadap perempuan di Kota Kupang masih tinggi. Warga Kota Kupang mulai berani melapor.",
                        "LBH APIK NTT mencatat 26 kasus KDRT di Kota Kupang pada 2022.",
                        "Pada tahun itu LBH APIK NTT menangani pula 9 kasus penelantaran."),
                "26 53.71 2022-01-01..2022-12-31 domestic_violence women cases reported exact",
                "9 53.71 2022-01-01..2022-12-31 neglect women cases handled exact");
    }

    @Test
    void aPlaceBehindANumberIsItsOwnAlone() {
        counts(
                List.of(
                        "Sepanjang 2022 DP3A Kabupaten Buton mencatat 28 kasus kekerasan terhadap anak, yaitu kekerasan seksual 11"
                                + " kasus, penelantaran 1 kasus di Kecamatan Pasarwajo serta kekerasan fisik 16 kasus."),
                "28 74.04 2022-01-01..2022-12-31 violence children cases reported exact",
                "11 74.04 2022-01-01..2022-12-31 sexual_violence children cases reported exact",
                "1 74.04.11 2022-01-01..2022-12-31 neglect children cases reported exact",
                "16 74.04 2022-01-01..2022-12-31 physical_violence children cases reported exact");
    }

    @Test
    void theProvinceBehindARegencyIsPartOfItsAddress() {
        counts(
                List.of(
                        "Sepanjang 2022 sebanyak 2.946 TKI dipulangkan dari Sabah, menurut Kantor Imigrasi Kelas II Kabupaten Nunukan"
                                + " Kalimantan Utara."),
                "2946 65.03 2022-01-01..2022-12-31 deportation any victims returned exact");
    }

    @Test
    void aYearThatStillRunsEndsWhereTheOfficeSaysSoOnce() {
        counts(
                List.of(
                        "Polres Buton mencatat 12 kasus pencabulan anak dari Januari sampai Mei 2023.",
                        "Pada tahun 2023 kasus KDRT ada empat, kata Polres Buton."),
                "12 74.04 2023-01-01..2023-05-31 sexual_violence children cases reported exact",
                "4 74.04 2023-01-01..2023-05-31 domestic_violence any cases reported exact");
    }

    @Test
    void theDeportedAreOfTheDayOnWhichTheyCame() {
        counts(
                List.of(
                        "Sebanyak 37 pekerja migran yang dideportasi dari Malaysia didata BP3MI Riau.",
                        "Mereka tiba di Dumai dengan kapal, Sabtu (10/6/2023)."),
                "37 14.72 2023-06-10..2023-06-10 deportation any victims reported exact");
    }

    @Test
    void thoseOfOneRaidAreOfItsDay() {
        counts(
                List.of(
                        "Polres Buton menggagalkan keberangkatan calon PMI ilegal di pelabuhan, Senin (12/6/2023).",
                        "Sembilan calon PMI ilegal diamankan."),
                "9 74.04 2023-06-12..2023-06-12 irregular_migration any victims reported exact");
    }

    @Test
    void whoSpeaksOnADayWasNotCaughtOnIt() {
        counts(
                List.of(
                        "Sembilan calon PMI ilegal sudah diamankan, kata Kapolres Buton saat ditemui, Senin (12/6/2023).",
                        "Polres Buton menangkap dua tersangka TPPO."),
                "9 74.04 null..null irregular_migration any victims reported exact",
                "2 74.04 null..null trafficking any suspects reported exact");
    }

    @Test
    void oneTimeToldLateHoldsForAllThoughOtherThingsHaveTheirs() {
        counts(
                List.of(
                        "DP3A Buton mencatat 41 kasus kekerasan terhadap anak.",
                        "Kebanyakan kasus sepanjang Januari sampai Mei terjadi di rumah.",
                        "Tahun ini penyuluhan menyasar 12 desa."),
                "41 74.04 2023-01-01..2023-05-31 violence children cases reported exact");
    }

    @Test
    void aTimeBehindAnotherNumberIsThatNumbers() {
        counts(
                List.of(
                        "DP3A Buton merilis data per 1 Januari – 20 Juni 2023.",
                        "Total semuanya 86 kasus kekerasan terhadap anak, tahun lalu 97 kasus."),
                "86 74.04 2023-01-01..2023-06-20 violence children cases reported exact",
                "97 74.04 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void inARowOfYearsTheLastOneIsDivided() {
        counts(
                List.of(
                        "Polres Buton mencatat kasus kekerasan anak tahun 2019 berjumlah 278 kasus, kemudian tahun 2020 mencapai 290"
                                + " kasus. Selanjutnya tahun 2021 berjumlah 311 kasus.",
                        "Kekerasan seksual 98 kasus."),
                "278 74.04 2019-01-01..2019-12-31 violence children cases reported exact",
                "290 74.04 2020-01-01..2020-12-31 violence children cases reported exact",
                "311 74.04 2021-01-01..2021-12-31 violence children cases reported exact",
                "98 74.04 2021-01-01..2021-12-31 sexual_violence children cases reported exact");
    }

    @Test
    void asManyOfAnotherYearAreNotPointedAt() {
        counts(
                List.of(
                        "Sepanjang 2021 Polres Buton mencatat 45 kasus kekerasan anak. Jumlah ini naik dari tahun 2020 yang totalnya 16"
                                + " kasus.",
                        "Sebanyak 16 perkara berkasnya dinyatakan P21.",
                        "Dari 16 perkara itu, sepuluh perkara persetubuhan."),
                "45 74.04 2021-01-01..2021-12-31 violence children cases reported exact",
                "16 74.04 2020-01-01..2020-12-31 violence children cases reported exact",
                "16 74.04 2021-01-01..2021-12-31 violence children cases prosecuted exact",
                "10 74.04 2021-01-01..2021-12-31 sexual_violence children cases prosecuted exact");
    }

    @Test
    void whereSomebodySpeaksNothingIsCounted() {
        counts(
                List.of(
                        "UPTD PPA Kabupaten Buton mendampingi 58 kasus kekerasan terhadap anak selama Januari hingga Mei 2023.",
                        "Kepala UPTD PPA Buton Wa Ode Sarmila di Pasarwajo, Sulawesi Tenggara, Senin, mengatakan 19 kasus menimpa"
                                + " perempuan."),
                "58 74.04 2023-01-01..2023-05-31 violence children cases handled exact",
                "19 74.04 2023-01-01..2023-05-31 violence women cases handled exact");
    }

    @Test
    void whereSomethingHappensOnAWeekdayItIsCounted() {
        counts(
                List.of("Polda Sulawesi Tenggara menangkap 12 tersangka TPPO di Kabupaten Buton, Senin (12/6/2023)."),
                "12 74.04 2023-06-12..2023-06-12 trafficking any suspects reported exact");
    }

    @Test
    void theDeportedAreCountedWhereTheyArriveAndWhereTheyComeFrom() {
        counts(
                List.of(
                        "Sebanyak 37 WNI dideportasi dari Malaysia dan tiba di Dumai, Sabtu (10/6/2023).",
                        "Total ada 37 orang, terdiri dari 30 laki-laki dan 7 perempuan.",
                        "Rinciannya warga Aceh 21 orang, Jawa Timur 14 orang dan Jambi 2 orang."),
                "37 14.72 2023-06-10..2023-06-10 deportation any victims reported exact",
                "30 14.72 2023-06-10..2023-06-10 deportation men victims reported exact",
                "7 14.72 2023-06-10..2023-06-10 deportation women victims reported exact",
                "21 11 2023-06-10..2023-06-10 deportation any victims reported exact",
                "14 35 2023-06-10..2023-06-10 deportation any victims reported exact",
                "2 15 2023-06-10..2023-06-10 deportation any victims reported exact");
    }

    @Test
    void migrantsInDifficultiesAreThoseWhoAreSentHome() {
        counts(
                List.of(
                        "Sebanyak 48 pekerja migran Indonesia terkendala tiba di Kabupaten Nunukan, Rabu (14/6/2023).",
                        "Dari total 48 orang tersebut, 30 orang merupakan laki-laki dan 18 orang perempuan."),
                "48 65.03 2023-06-14..2023-06-14 deportation any victims reported exact",
                "30 65.03 2023-06-14..2023-06-14 deportation men victims reported exact",
                "18 65.03 2023-06-14..2023-06-14 deportation women victims reported exact");
    }

    @Test
    void aYearGoesAsFarAsItsSentenceCounts() {
        counts(
                List.of(
                        "Kekerasan terhadap anak di Kabupaten Buton sepanjang tahun 2022 tercatat 93 kasus per 3 September 2022.",
                        "KDRT 31 kasus."),
                "93 74.04 2022-01-01..2022-09-03 violence children cases reported exact",
                "31 74.04 2022-01-01..2022-09-03 domestic_violence any cases reported exact");
    }

    @Test
    void whatChildrenDidIsAChildsConflictWithTheLaw() {
        counts(
                List.of("Tindak pidana yang dilakukan oleh anak di Kabupaten Buton, pada tahun 2021 ada 11 perkara."),
                "11 74.04 2021-01-01..2021-12-31 child_in_conflict_with_law children cases reported exact");
    }

    @Test
    void whatStillIsSoDatesNoCount() {
        counts(
                List.of(
                        "Polda Lampung mengamankan 56 korban TPPO asal NTB.",
                        "Para korban sampai kini masih berada di Bandar Lampung."),
                "56 18 null..null trafficking any victims reported exact");
    }

    @Test
    void theSentenceBehindTellsWhenMoreExactlyThanTheHeadline() {
        String title = "Sejak awal 2023, ribuan calon PMI ilegal ditunda berangkat";
        DocumentBuilder builder = new DocumentBuilder();
        builder.heading(title, 1, null);
        builder.paragraph(
                "Keberangkatan 2.486 calon PMI nonprosedural ditunda Kantor Imigrasi Bandara Soekarno-Hatta.", null);
        builder.paragraph("Penundaan tersebut dilakukan selama periode 1 Januari-15 Juni 2023.", null);
        Reading reading = new Reading(
                builder.build("a.html", new Metadata(title, LocalDate.of(2023, 7, 5), null, null, null, "id")));
        assertEquals(
                List.of(LocalDate.of(2023, 6, 15)),
                new ProseCounts(Judge.fitted())
                        .extract(reading).stream()
                                .map(found -> found.fact().periodEnd())
                                .toList());
    }

    @Test
    void theLastDayToldInFullTellsTheYearWhereNobodyKnowsWhenItWasPublished() {
        DocumentBuilder builder = new DocumentBuilder();
        builder.paragraph(
                "UPTD PPA Kota Dumai menangani 89 kasus kekerasan terhadap anak sejak Januari hingga September.", null);
        builder.paragraph("Kepala UPTD PPA Kota Dumai ditemui di kantornya pada 8 Oktober 2021.", null);
        Document document = builder.build("contoh.txt", new Metadata(null, null, null, null, null, "id"));
        CaseCount count = new ProseCounts(Judge.fitted())
                .extract(new Reading(document))
                .get(0)
                .fact();
        assertEquals(LocalDate.of(2021, 1, 1), count.periodStart());
        assertEquals(LocalDate.of(2021, 9, 30), count.periodEnd());
    }

    @Test
    void sinceWhenTheSameNumberWasCountedHoldsForItsPartsToo() {
        counts(
                List.of(
                        "Satgas TPPO Polda Sulawesi Tengah sampai saat ini sudah menangani 13 kasus TPPO.",
                        "Terhitung tanggal 5 Juni sampai dengan 5 Juli 2023 ada 13 kasus TPPO. Dari 13 kasus itu"
                                + " korbannya 16 orang."),
                "13 72 2023-06-05..2023-07-05 trafficking any cases handled exact",
                "16 72 2023-06-05..2023-07-05 trafficking any victims handled exact");
    }

    @Test
    void theNameOfASiteIsNoPlace() {
        counts(
                List.of("KABAR-PAPUA.COM, SERUI - Sejak Januari 2023 ada 7 kasus kekerasan anak yang ditangani DP3A"
                        + " Kepulauan Yapen."),
                "7 91.05 2023-01-01..2023-07-05 violence children cases handled exact");
    }

    @Test
    void aSocietyOfTheNationCountsInTheNation() {
        counts(
                List.of(
                        "JAKARTA - Perhimpunan Kawan Anak Indonesia (PKAI) mencatat 134 kasus kekerasan anak sepanjang 2022."),
                "134 ID 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void officesInManyProvincesCountInTheNation() {
        counts(
                List.of(
                        "Jakarta - Jaringan Bantuan Hukum Lentera menangani 163 kasus kekerasan perempuan sepanjang 2022.",
                        "Kantor dengan kasus terbanyak ialah Makassar 26 kasus, Manado 21 kasus, Surabaya 16 kasus, Padang 12"
                                + " kasus dan Mataram 9 kasus."),
                "163 ID 2022-01-01..2022-12-31 violence women cases handled exact",
                "26 73.71 2022-01-01..2022-12-31 violence women cases handled exact",
                "21 71.71 2022-01-01..2022-12-31 violence women cases handled exact",
                "16 35.78 2022-01-01..2022-12-31 violence women cases handled exact",
                "12 13.71 2022-01-01..2022-12-31 violence women cases handled exact",
                "9 52.71 2022-01-01..2022-12-31 violence women cases handled exact");
    }

    @Test
    void aLegalAidOfAProvinceCountsInIt() {
        counts(
                List.of(
                        "Pekanbaru - LBH Lentera Riau mendampingi 27 kasus kekerasan terhadap perempuan sepanjang 2022."),
                "27 14 2022-01-01..2022-12-31 violence women cases handled exact");
    }

    @Test
    void aMonthBehindATurnIsNoneOfTheTotal() {
        counts(
                List.of(
                        "Sepanjang 2021 ada 24 kasus kekerasan terhadap anak di Kota Batam. Kini giliran Kabupaten Bintan,"
                                + " pada Mei ada 9 kasus kekerasan terhadap anak."),
                "24 21.71 2021-01-01..2021-12-31 violence children cases reported exact",
                "9 21.01 2023-05-01..2023-05-31 violence children cases reported exact");
    }

    @Test
    void twoYearsWithTwoNumbersShareNone() {
        counts(
                List.of("Pada 2020 dan 2021 di Kota Batam tercatat 22 kasus dan 34 kasus kekerasan terhadap anak."),
                "22 21.71 2020-01-01..2020-12-31 violence children cases reported exact",
                "34 21.71 2021-01-01..2021-12-31 violence children cases reported exact");
    }

    @Test
    void whatAnOfficeCoversBesidesItsOwnRegionIsNotWhereItsNumberLies() {
        counts(
                List.of(
                        "Kekerasan terhadap anak pada 2022 di Sulawesi Tenggara mencapai 140 kasus. Polres Muna yang wilayah"
                                + " hukumnya meliputi Muna Barat dan Buton Tengah 31 kasus, Polres Kolaka mencakup juga Kolaka"
                                + " Timur 22 kasus, Polres Konawe 17 kasus."),
                "140 74 2022-01-01..2022-12-31 violence children cases reported exact",
                "31 74.03 2022-01-01..2022-12-31 violence children cases reported exact",
                "22 74.01 2022-01-01..2022-12-31 violence children cases reported exact",
                "17 74.02 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void whatANumberIsSaidToSpreadOverIsItsPlace() {
        counts(
                List.of(
                        "Polda Sulawesi Tenggara mencatat kekerasan terhadap anak pada 2022, meliputi Kota Kendari 31 kasus dan"
                                + " Kota Baubau 12 kasus."),
                "31 74.71 2022-01-01..2022-12-31 violence children cases reported exact",
                "12 74.72 2022-01-01..2022-12-31 violence children cases reported exact");
    }

    @Test
    void theNextSentenceTellsWhenThoseWhoWereCaughtWere() {
        counts(
                List.of(
                        "Satgas TPPO Polda Sulawesi Tenggara hingga kini menangkap 41 tersangka perdagangan orang. Angka itu adalah"
                                + " hasil penindakan selama periode 5-18 Juni 2023.",
                        "Korbannya 63 orang."),
                "41 74 2023-06-05..2023-06-18 trafficking any suspects reported exact",
                "63 74 2023-06-05..2023-06-18 trafficking any victims reported exact");
        counts(
                List.of(
                        "Polda Sulawesi Tenggara menangkap 41 tersangka perdagangan orang. Penangkapan ini dilakukan sejak 5"
                                + " hingga 18 Juni 2023."),
                "41 74 2023-06-05..2023-06-18 trafficking any suspects reported exact");
    }

    @Test
    void whatIsOnlyOneOfTheMonthsToldLaterDatesNotTheWhole() {
        counts(
                List.of(
                        "Hingga kini ada 41 kasus kekerasan terhadap anak di Kota Kendari pada 2023. Angka itu naik karena pada Juni"
                                + " banyak yang melapor."),
                "41 74.71 2023-01-01..2023-07-05 violence children cases reported exact");
    }

    @Test
    void theYearsOfAPlaceAreItsOwnWhateverTotalStandsAboveThem() {
        counts(
                List.of(
                        "Di Sulawesi Selatan kekerasan seksual pada 2020 ada 61 kasus, 2021 sebanyak 74 dan 2022 sebanyak 57.",
                        "Sulawesi Barat menurut data jaringan itu, tahun 2020 sebanyak 14, 2021 sebanyak 9, dan 2022 sebanyak 11."),
                "61 73 2020-01-01..2020-12-31 sexual_violence any cases reported exact",
                "74 73 2021-01-01..2021-12-31 sexual_violence any cases reported exact",
                "57 73 2022-01-01..2022-12-31 sexual_violence any cases reported exact",
                "14 76 2020-01-01..2020-12-31 sexual_violence any cases reported exact",
                "9 76 2021-01-01..2021-12-31 sexual_violence any cases reported exact",
                "11 76 2022-01-01..2022-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void aFormThatTheTotalCannotHoldIsOfTheYearToldRightBeforeIt() {
        counts(
                List.of(
                        "Hingga Juni 2023 Polres Kolaka menangani 64 kasus kekerasan terhadap anak.",
                        "Adapun pada 2022, kasus kekerasan terhadap anak sebanyak 298 kasus.",
                        "\"Yang bentuknya kekerasan seksual 201 kasus,\" katanya."),
                "64 74.01 2023-01-01..2023-06-30 violence children cases handled exact",
                "298 74.01 2022-01-01..2022-12-31 violence children cases handled exact",
                "201 74.01 2022-01-01..2022-12-31 sexual_violence children cases handled exact");
    }

    @Test
    void theYearBeforeByItsNumberIsThatYear() {
        counts(
                List.of(
                        "Kekerasan terhadap anak di Kota Kendari pada 2021 naik dari tahun sebelumnya, yaitu 36 kasus di tahun"
                                + " 2020."),
                "36 74.71 2020-01-01..2020-12-31 violence children cases reported exact");
    }

    @Test
    void theDeportedAreCountedAtTheGateThatTheyCameThrough() {
        counts(
                List.of(
                        "Satgas perbatasan menerima 91 pekerja migran yang dideportasi dari Malaysia pada Mei 2023.",
                        "Mereka yang dideportasi itu masuk melalui Pos Lintas Batas Aruk, Kabupaten Sambas. Laki-laki 60 orang,"
                                + " perempuan 31 orang."),
                "91 61.01 2023-05-01..2023-05-31 deportation any victims reported exact",
                "60 61.01 2023-05-01..2023-05-31 deportation men victims reported exact",
                "31 61.01 2023-05-01..2023-05-31 deportation women victims reported exact");
    }

    @Test
    void aBranchOfASocietyIsNotWhereItsCasesAre() {
        counts(
                List.of(
                        "Lembaga Bantuan Hukum (LBH) APIK Makassar terima 118 aduan kasus kekerasan perempuan di Sulawesi Selatan"
                                + " (Sulsel) pada 2022."),
                "118 73 2022-01-01..2022-12-31 violence women reports reported exact");
    }

    @Test
    void asManyNumbersAsYearsInTurnHaveAYearEach() {
        counts(
                List.of(
                        "Polres Bitung mencatat 90 kasus KDRT pada 2018.",
                        "Berturut-turut sejak 2013 hingga 2015, jumlahnya 19 kasus, 6 kasus dan 32 kasus."),
                "90 71.72 2018-01-01..2018-12-31 domestic_violence any cases reported exact",
                "19 71.72 2013-01-01..2013-12-31 domestic_violence any cases reported exact",
                "6 71.72 2014-01-01..2014-12-31 domestic_violence any cases reported exact",
                "32 71.72 2015-01-01..2015-12-31 domestic_violence any cases reported exact");
        counts(
                List.of("Sejak 2013 hingga 2015 Polres Bitung mencatat 19 kasus KDRT dan 6 kasus perkosaan."),
                "19 71.72 2013-01-01..2015-12-31 domestic_violence any cases reported exact",
                "6 71.72 2013-01-01..2015-12-31 sexual_violence any cases reported exact");
    }

    @Test
    void thatYearIsTheOneToldLast() {
        counts(
                List.of(
                        "Polres Bitung mencatat 90 kasus KDRT pada 2018.",
                        "Dibandingkan tahun 2017, terjadi kenaikan. Tahun itu tercatat 54 kasus."),
                "90 71.72 2018-01-01..2018-12-31 domestic_violence any cases reported exact",
                "54 71.72 2017-01-01..2017-12-31 domestic_violence any cases reported exact");
    }

    @Test
    void aRowOfRegionsGoesOnInTheNextSentenceInItsMeasure() {
        counts(
                List.of(
                        "Polri mencatat 46 tersangka TPPO dan 183 laporan pada 2018, dengan rincian Polda Riau 14 laporan, enam di"
                                + " Polda Jambi, dan dua di Polda Bali. Polda Banten empat, Polda Lampung tiga."),
                "46 ID 2018-01-01..2018-12-31 trafficking any suspects reported exact",
                "183 ID 2018-01-01..2018-12-31 trafficking any reports reported exact",
                "14 14 2018-01-01..2018-12-31 trafficking any reports reported exact",
                "6 15 2018-01-01..2018-12-31 trafficking any reports reported exact",
                "2 51 2018-01-01..2018-12-31 trafficking any reports reported exact",
                "4 36 2018-01-01..2018-12-31 trafficking any reports reported exact",
                "3 18 2018-01-01..2018-12-31 trafficking any reports reported exact");
    }

    @Test
    void aTownBeforeAColonAtTheHeadOfTheStoryIsWhereItWasWritten() {
        counts(
                List.of(
                        "Jakarta: Polri mencatat 46 kasus TPPO pada 2018 di semua provinsi dan meminta semua polda bekerja lebih keras."),
                "46 ID 2018-01-01..2018-12-31 trafficking any cases reported exact");
        counts(
                List.of(
                        "Polda Sulawesi Utara mencatat 46 kasus TPPO pada 2018.",
                        "Manado: Kasus TPPO berjumlah 6 kasus sepanjang 2018, demikian catatan kepolisian di sana.",
                        "Bitung: Kasus TPPO berjumlah 4 kasus sepanjang 2018, demikian catatan kepolisian di sana."),
                "46 71 2018-01-01..2018-12-31 trafficking any cases reported exact",
                "6 71.71 2018-01-01..2018-12-31 trafficking any cases reported exact",
                "4 71.72 2018-01-01..2018-12-31 trafficking any cases reported exact");
    }

    @Test
    void theRegionBeforeABracketIsThatOfTheNumberInIt() {
        counts(
                List.of(
                        "Pada Mei 2023 ada 163 pekerja migran yang dideportasi ke Sulawesi Selatan. Agus menyebut, 163 orang itu"
                                + " berasal dari Kabupaten Bone (64 orang), Bulukumba (37 orang), dan Sinjai (15 orang)."),
                "163 73 2023-05-01..2023-05-31 deportation any victims reported exact",
                "64 73.08 2023-05-01..2023-05-31 deportation any victims reported exact",
                "37 73.02 2023-05-01..2023-05-31 deportation any victims reported exact",
                "15 73.07 2023-05-01..2023-05-31 deportation any victims reported exact");
    }

    @Test
    void whatRanksIsToldOfNotWhatItRanksIn() {
        counts(
                List.of(
                        "Pada 2022 Kota Kendari menempati urutan pertama kasus pelecehan seksual di Sulawesi Tenggara, yakni 21"
                                + " kasus."),
                "21 74.71 2022-01-01..2022-12-31 sexual_harassment any cases reported exact");
        counts(
                List.of("Pada 2022 selain di Kota Kendari kasus pelecehan seksual di Sulawesi Tenggara ada 121 kasus."),
                "121 74 2022-01-01..2022-12-31 sexual_harassment any cases reported exact");
    }

    @Test
    void anOfficeOfTheProvinceInAStoryOfATownCountsForTheProvince() {
        counts(
                List.of(
                        "P2TP2A Kota Kendari mencatat 31 kasus KDRT di Kota Kendari pada 2022.",
                        "Sedangkan UPTD PPA Provinsi mencatat 138 kasus KDRT."),
                "31 74.71 2022-01-01..2022-12-31 domestic_violence any cases reported exact",
                "138 74 2022-01-01..2022-12-31 domestic_violence any cases reported exact");
    }
}
