package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.benchmark.Growth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 7, 5); // a Wednesday

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Senin (3/7) | 2023-07-03 | 2023-07-03",
                "Rabu (5/7/2023) | 2023-07-05 | 2023-07-05",
                "Selasa, 4 Juli 2023 | 2023-07-04 | 2023-07-04",
                "13 Agustus 2018 | 2018-08-13 | 2018-08-13",
                "13-14 Agustus 2018 | 2018-08-13 | 2018-08-14",
                "5, 6 dan 7 Juni | 2023-06-05 | 2023-06-07",
                "Senin-Selasa (9-10/5/2022) | 2022-05-09 | 2022-05-10",
                "Kamis pekan lalu (29/6) | 2023-06-29 | 2023-06-29",
                "Sebelumnya (29/6) | 2023-06-29 | 2023-06-29",
                "Kamis pekan lalu | 2023-06-29 | 2023-06-29",
                "Rabu kemarin | 2023-06-28 | 2023-06-28",
                "Jumat malam | 2023-06-30 | 2023-06-30",
                "kemarin | 2023-07-04 | 2023-07-04",
                "hari ini (5/7) | 2023-07-05 | 2023-07-05",
                "17-08-2019 | 2019-08-17 | 2019-08-17",
                "'Sabtu 17-08-2019,10:05 WIB' | 2019-08-17 | 2019-08-17",
                "'17/08/2019,08.15 WIB' | 2019-08-17 | 2019-08-17",
                "pertanggal 15 Maret 2022 | 2022-03-15 | 2022-03-15",
                "Tiga bulan ini 12 kasus | 2023-04-05 | 2023-07-05",
                "17/8/19 | 2019-08-17 | 2019-08-17",
                "2019-08-17 | 2019-08-17 | 2019-08-17",
                "17.08.2019 | 2019-08-17 | 2019-08-17",
                "December 30, 2022 | 2022-12-30 | 2022-12-30",
                "28 Desember | 2022-12-28 | 2022-12-28",
                "28 Desember mendatang | 2023-12-28 | 2023-12-28",
                "pada Maret nanti | 2024-03-01 | 2024-03-31",
                "tahun 2017 | 2017-01-01 | 2017-12-31",
                "sepanjang 2022 | 2022-01-01 | 2022-12-31",
                "tahun ini | 2023-01-01 | 2023-07-05",
                "tahun lalu | 2022-01-01 | 2022-12-31",
                "Januari hingga Oktober 2022 | 2022-01-01 | 2022-10-31",
                "11 -- 14 November 2022 | 2022-11-11 | 2022-11-14",
                "Januari-September 2022 | 2022-01-01 | 2022-09-30",
                "November hingga Februari 2023 | 2022-11-01 | 2023-02-28",
                "sejak Januari hingga pertengahan Mei 2020 | 2020-01-01 | 2020-05-15",
                "7 Mei sampai 9 Agustus 2022 | 2022-05-07 | 2022-08-09",
                "triwulan I 2023 | 2023-01-01 | 2023-03-31",
                "triwulan ketiga tahun 2022 | 2022-07-01 | 2022-09-30",
                "semester pertama 2019 | 2019-01-01 | 2019-06-30",
                "enam bulan pertama 2022 | 2022-01-01 | 2022-06-30",
                "hingga Oktober 2022 | - | 2022-10-31",
                "hingga akhir Agustus 2020 | - | 2020-08-31",
                "per 15 Mei 2022 | - | 2022-05-15",
                "hingga saat ini | - | 2023-07-05",
                "sejak 2021 | 2021-01-01 | 2023-07-05",
                "sejak awal tahun | 2023-01-01 | 2023-07-05",
                "Januari 2022 hingga kini | 2022-01-01 | 2023-07-05",
                "tiga tahun terakhir | 2020-07-05 | 2023-07-05",
                "lima bulan berjalan | 2023-01-01 | 2023-05-31",
                "delapan bulan tahun 2022 | 2022-01-01 | 2022-08-31",
                "dua tahun lalu | 2021-01-01 | 2021-12-31",
                "enam bulan terakhir | 2023-01-01 | 2023-06-30",
                "selama tujuh bulan ini | 2023-01-01 | 2023-07-05",
                "dalam lima bulan sudah 64 kasus | 2023-01-01 | 2023-05-31",
                "tiga bulan terakhir | 2023-04-05 | 2023-07-05",
                "setahun terakhir | 2022-07-05 | 2023-07-05",
                "2015-2017 | 2015-01-01 | 2017-12-31",
                "awal Maret | 2023-03-01 | 2023-03-10",
                "bulan Mei lalu | 2023-05-01 | 2023-05-31",
                "Februari sampai Mei ini | 2023-02-01 | 2023-05-31",
                "bulan lalu | 2023-06-01 | 2023-06-30",
            })
    void reads(String text, LocalDate start, LocalDate end) {
        List<Mention<When>> found = Dates.find(text, PUBLISHED);
        assertEquals(1, found.size(), found::toString);
        assertEquals(start, found.get(0).value().start(), found::toString);
        assertEquals(end, found.get(0).value().end(), found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perda Nomor 4 Tahun 2011",
                "12 kasus dan 13 korban",
                "2017 kasus",
                "telepon 0811-2017-129",
                "Mei Lestari datang",
                "setiap Senin",
                "Senin - Jumat pukul 08.00",
                "dua minggu",
                "Rp 2018",
                "nomor 188/12/2019/X",
            })
    void noDate(String text) {
        assertEquals(List.of(), Dates.find(text, PUBLISHED));
    }

    @Test
    void theSameYearsAreThoseToldBefore() {
        When when = Dates.find(
                        "dari tahun 2018 hingga 2022 ada 98, untuk lima tahun yang sama 41", LocalDate.of(2023, 7, 17))
                .get(1)
                .value();
        assertEquals(LocalDate.of(2018, 1, 1), when.start());
        assertEquals(LocalDate.of(2022, 12, 31), when.end());
    }

    @Test
    void aShortMonthBeginsAPeriodThatAnotherEnds() {
        When when = Dates.find("Jan–Okt 2024 ada 9", PUBLISHED).get(0).value();
        assertEquals(LocalDate.of(2024, 1, 1), when.start());
        assertEquals(LocalDate.of(2024, 10, 31), when.end());
        assertEquals(0, Dates.find("Jan dan Mar pulang", PUBLISHED).size());
    }

    @Test
    void aPeriodMayEndWithAMonthAndBeHalfAYear() {
        When until = Dates.find("hingga periode September 2023 ada 19", LocalDate.of(2023, 10, 2))
                .get(0)
                .value();
        assertEquals(LocalDate.of(2023, 9, 30), until.end());
        assertEquals(true, until.until());
        When half = Dates.find("selama paruh pertama 2023 ada 19", LocalDate.of(2023, 10, 2))
                .get(0)
                .value();
        assertEquals(LocalDate.of(2023, 6, 30), half.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tahun 2019 ada 10, setahun berikutnya 12 | 2020-01-01 | 2020-12-31",
                "tahun 2019 ada 10, dua tahun sebelumnya 12 | 2017-01-01 | 2017-12-31",
                "tahun 2022 ada 10, setahun kemudian 12 | 2023-01-01 | 2023-07-05",
                "Januari-Mei 2021 ada 9, periode serupa 2020 baru 8 | 2020-01-01 | 2020-05-31",
                "Januari-Mei 2021 ada 9. Pada kurun itu pula 8 | 2021-01-01 | 2021-05-31",
                "tahun 2021 ada 9. Pada periode tersebut 8 | 2021-01-01 | 2021-12-31",
            })
    void whatPointsAtATimeToldBefore(String text, LocalDate start, LocalDate end) {
        When when = Dates.find(text, PUBLISHED).get(1).value();
        assertEquals(start, when.start());
        assertEquals(end, when.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tahun 2021 ada 9, naik dibanding tahun 2020 yang 7. Pada kurun waktu itu 3 | 2021-01-01 | 2021-12-31",
                "dibentuk bupati pada 9 Mei lalu. Sejak dibentuk hingga 20 Juni, satgas | 2023-05-09 | 2023-06-20",
                "posko diluncurkan 9 Mei 2022 di balai. Sejak diluncurkan posko itu | 2022-05-09 | 2023-07-05",
            })
    void whatPointsPastATimeToldForComparisonOrAtAFounding(String text, LocalDate start, LocalDate end) {
        List<Mention<When>> found = Dates.find(text, PUBLISHED);
        When when = found.get(found.size() - 1).value();
        assertEquals(start, when.start());
        assertEquals(end, when.end());
    }

    @Test
    void theLaterYearOfARangeIsNoNumberOfCases() {
        When range = Dates.find("Selama 2018 – 2019 kasus pencabulan naik", PUBLISHED)
                .get(0)
                .value();
        assertEquals(LocalDate.of(2019, 12, 31), range.end());
    }

    @Test
    void withoutTheDayOfTheFoundingNothingIsKnown() {
        assertEquals(List.of(), Dates.find("Sejak dibentuk, satgas itu rajin", PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource({
        "'tahun 2021 ada 9. Jika disandingkan dengan 2020, turun karena tahun itu ada 12', 2020",
        "'tahun 2021 ada 9, turun dibanding 2020. Pada tahun itu posko dibuka', 2021"
    })
    void thatYearIsTheOneHeldAgainstOnlyInItsSentence(String text, int year) {
        assertEquals(
                LocalDate.of(year, 12, 31),
                Dates.find(text, PUBLISHED).get(2).value().end());
    }

    @Test
    void theSamePeriodOfAYearToldBesideIt() {
        List<Mention<When>> beside =
                Dates.find("Januari-Juni 2020 ada 9. Tahun sebelumnya, pada rentang yang sama, 61", PUBLISHED);
        assertEquals(LocalDate.of(2019, 6, 30), beside.get(2).value().end());
        List<Mention<When>> row =
                Dates.find("semester I 2022 ada 33. Periode yang sama 2021 ada 45, dan 2020 sebanyak 60", PUBLISHED);
        assertEquals(LocalDate.of(2020, 6, 30), row.get(2).value().end());
    }

    @Test
    void aYearSaysWhichOneTheWordsBeforeItMean() {
        List<Mention<When>> found = Dates.find("Tahun sebelumnya, 2016, ada 39 korban", PUBLISHED);
        assertEquals(1, found.size());
        assertEquals(LocalDate.of(2016, 12, 31), found.get(0).value().end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "antara 2013 dan 2016 | 2013-01-01 | 2016-12-31",
                "antara Januari dan Mei 2022 | 2022-01-01 | 2022-05-31",
                "paro pertama 2022 | 2022-01-01 | 2022-06-30",
                "memasuki Juli ada 9 | - | 2023-07-05",
                "memasuki bulan Mei ada 9 | - | 2023-04-30",
                "dari awal tahun ada 9 | 2023-01-01 | 2023-07-05",
            })
    void readsOneTime(String text, LocalDate start, LocalDate end) {
        reads(text, start, end);
    }

    @Test
    void theSamePeriodIsThatOfAnotherYear() {
        When when = Dates.find(
                        "Maret sampai Juni 2020 ada 12, periode yang sama tahun lalu 10", LocalDate.of(2020, 7, 17))
                .get(1)
                .value();
        assertEquals(LocalDate.of(2019, 3, 1), when.start());
        assertEquals(LocalDate.of(2019, 6, 30), when.end());
    }

    @Test
    void withoutPublicationAYearOfTheTextMustFitTheWeekday() {
        When when = Dates.find("Rapat Senin (13/8). Pada tahun 2017 ada 87 kasus, tahun 2018 belum dihitung", null)
                .get(0)
                .value();
        assertEquals(LocalDate.of(2018, 8, 13), when.start());
        assertNull(Dates.find("Rapat Rabu (5/11) di aula", null).get(0).value().start());
    }

    @Test
    void aWeekdayThatDisagreesIsTold() {
        When when = Dates.find("Senin (4/7/2023)", PUBLISHED).get(0).value();
        assertEquals(LocalDate.of(2023, 7, 4), when.start());
        assertFalse(when.consistent());
        assertTrue(Dates.find("Selasa (4/7/2023)", PUBLISHED).get(0).value().consistent());
    }

    static Stream<Map<String, String>> relatives() {
        return CsvResource.of(Dates.class, "relative_dates.csv").named().stream();
    }

    @ParameterizedTest
    @MethodSource
    void relatives(Map<String, String> row) {
        Mention<When> found = Dates.find(Objects.requireNonNull(row.get("example")), PUBLISHED)
                .get(0);
        assertEquals(row.get("rule"), found.rule());
        assertEquals(row.get("unit"), found.value().grain().name());
    }

    @Test
    void aShareBehindSomeMonthsIsNoYear() {
        assertEquals(
                List.of(),
                Dates.find("Dalam delapan bulan pada 20,5 persen kasus korban mencabut laporan.", PUBLISHED).stream()
                        .filter(date -> date.rule().equals("date.first-months"))
                        .toList());
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        Growth.assertLinear(
                10_000,
                times -> Dates.find(
                        "13-".repeat(times)
                                + "Januari ".repeat(times)
                                + "Senin ".repeat(times)
                                + "dan 1 ".repeat(times),
                        PUBLISHED));
    }

    @Test
    void aYearThatNamesAnotherBeginsWhereThatBegan() {
        String text = "turun dibanding tahun sebelumnya (2020)";
        List<Mention<When>> found = Dates.find(text, PUBLISHED);
        assertEquals(1, found.size());
        assertEquals(text.indexOf("tahun"), found.get(0).span().start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"separuh 1 juta rupiah", "mereka menginap semalam di balai"})
    void isNoTime(String text) {
        assertEquals(List.of(), Dates.find(text, PUBLISHED));
    }

    @Test
    void severalMonthsOrYearsAgoAreNoCertainOnes() {
        for (String text :
                List.of("tertangkap beberapa bulan lalu", "sejak beberapa tahun lalu", "sejumlah pekan lalu")) {
            assertEquals(List.of(), Dates.find(text, PUBLISHED), text);
        }
        assertEquals(1, Dates.find("tertangkap bulan lalu", PUBLISHED).size());
        assertEquals(1, Dates.find("tertangkap tahun lalu", PUBLISHED).size());
    }

    @ParameterizedTest
    @CsvSource({
        "'sejak satgas TPPO (STPPO) dibentuk pada Senin, 5 Juni 2023', 2023-06-05, 2023-07-05",
        "'Satgas TPPO dibentuk pada Senin, 5 Juni 2023', 2023-06-05, 2023-06-05",
        "'selama sepekan ke belakang', 2023-06-28, 2023-07-05"
    })
    void sinceSomethingWasFoundedAndTheDaysGoneByAreTimesUpToToday(String text, LocalDate start, LocalDate end) {
        When when = Dates.find(text, PUBLISHED).get(0).value();
        assertEquals(start, when.start());
        assertEquals(end, when.end());
    }
}
