package id.simpul.jobs.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.benchmark.Growth;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 9, 16);

    @Test
    void aStoryIsOneMeetingWithItsOutcomes() {
        Meeting meeting = only(
                "Rakor Gugus Tugas TPPO Digelar di Jember",
                "JEMBER – Pemerintah Kabupaten Jember menggelar rapat koordinasi gugus tugas pencegahan TPPO di Aula PB Sudirman Kantor Bupati"
                        + " Jember, Rabu (15/9). Rapat dipimpin Sekretaris Daerah Kabupaten Jember, Drs. H. Damar Wicaksono, M.Si.",
                "Rapat diikuti 54 peserta dari unsur OPD, Polres Jember, dan LSM Sahabat Buruh.",
                "Damar mengatakan, sebagian besar korban masih direkrut calo desa.",
                "Ia meminta camat mendata warga yang bekerja di luar negeri.",
                "Kepala DP3AKB Kabupaten Jember, Yosefa Lumbanraja, SE, menyatakan posko pengaduan akan dibentuk di setiap kecamatan pada 2022.",
                "Peserta menyepakati satu nomor aduan bersama.",
                "Pemkab juga telah membentuk tim jemput korban.",
                "Polres Jember berkomitmen memproses setiap laporan.");
        assertEquals(MeetingKind.COORDINATION_MEETING, meeting.meetingKind());
        assertEquals(LocalDate.of(2021, 9, 15), meeting.dateStart());
        assertEquals("35.09", meeting.region());
        assertEquals("Aula PB Sudirman Kantor Bupati Jember", meeting.venue());
        assertEquals(List.of(new Person("Damar Wicaksono", "Sekretaris Daerah Kabupaten Jember")), meeting.chairedBy());
        assertEquals(54, meeting.participantsCount());
        assertEquals(List.of("OPD", "Polres Jember", "LSM Sahabat Buruh"), meeting.participants());
        assertEquals(
                List.of(
                        OutcomeType.FINDING,
                        OutcomeType.RECOMMENDATION,
                        OutcomeType.PLAN,
                        OutcomeType.AGREEMENT,
                        OutcomeType.ESTABLISHMENT,
                        OutcomeType.COMMITMENT),
                meeting.outcomes().stream().map(outcome -> outcome.type()).toList());
        assertEquals("2022", meeting.outcomes().get(2).due());
    }

    @Test
    void theTownBehindAVenueIsOfItAndAnOfficialIsNot() {
        assertEquals(
                "Ballroom Hotel Matahari, Atambua",
                only(
                                "Sosialisasi Cegah TPPO di Belu",
                                "DP3A Kabupaten Belu menggelar sosialisasi pencegahan TPPO bagi perangkat desa di Ballroom Hotel"
                                        + " Matahari, Atambua, Kabupaten Belu, Rabu (15/9/2021).")
                        .venue());
        assertEquals(
                "Aula Kantor Camat Ternate Utara",
                only(
                                "DP3A Sosialisasikan Pencegahan Kekerasan",
                                "DP3A Kota Ternate menggelar sosialisasi pencegahan kekerasan terhadap anak di Aula Kantor Camat"
                                        + " Ternate Utara, Selasa (14/9/2021).")
                        .venue());
    }

    @Test
    void theDayMayStandInTheNextSentence() {
        Meeting meeting = only(
                "DP3A Sosialisasikan Pencegahan Kekerasan",
                "DP3A Kota Ternate menggelar sosialisasi pencegahan kekerasan terhadap anak bagi kader.",
                "Kegiatan ini berlangsung di Aula Kantor Camat Ternate Utara, Selasa (14/9/2021).");
        assertEquals(MeetingKind.OUTREACH, meeting.meetingKind());
        assertEquals(LocalDate.of(2021, 9, 14), meeting.dateStart());
        assertEquals("Aula Kantor Camat Ternate Utara", meeting.venue());
    }

    @Test
    void aDayAloneBecomesTheDaysThatBeginOnIt() {
        Meeting meeting = only(
                "Pelatihan Pengelola P2TP2A",
                "Pelatihan pengelola P2TP2A se-Sulawesi Tengah dibuka di Hotel Teluk Biru, Kota Palu (13/09/2021).",
                "Acara dihadiri pengelola P2TP2A dari semua kabupaten yang berjumlah 44 orang dan berlangsung tiga hari, 13 -- 15 September 2021.");
        assertEquals(LocalDate.of(2021, 9, 13), meeting.dateStart());
        assertEquals(LocalDate.of(2021, 9, 15), meeting.dateEnd());
        assertEquals(44, meeting.participantsCount());
    }

    @Test
    void theSmallestPlaceBehindItsPrepositionCounts() {
        Meeting meeting = only(
                "Cegah Perdagangan Orang",
                "PALU – BP3MI Sulawesi Tengah menggelar sosialisasi pencegahan perdagangan orang bagi warga di Kecamatan Banawa, Kabupaten"
                        + " Donggala, Selasa (14/9/2021).");
        assertEquals("72.03.08", meeting.region());
    }

    @Test
    void thePlaceMayStandInTheNextSentence() {
        Meeting meeting = only(
                "DP3A Sosialisasikan Pencegahan Kekerasan",
                "DP3A Kabupaten Donggala menggelar sosialisasi pencegahan kekerasan terhadap anak.",
                "Kegiatan ini berlangsung di wilayah Kecamatan Banawa, Kabupaten Donggala, Selasa (14/9/2021).");
        assertEquals(LocalDate.of(2021, 9, 14), meeting.dateStart());
        assertEquals("72.03.08", meeting.region());
    }

    @Test
    void aVenueThatNamesOnlyTheProvinceYieldsToThePlaceInTheSentence() {
        Meeting meeting = only(
                "Sosialisasi Migrasi Aman",
                "BP3MI Aceh melaksanakan sosialisasi migrasi aman pekerja migran di Kabupaten Pidie yang bertempat di Aula Hotel Meulu, Aceh, Selasa"
                        + " (14/9/2021).");
        assertEquals("11.07", meeting.region());
    }

    @Test
    void aPublisherInTheDatelineIsNoHost() {
        Meeting meeting = only(
                "Sosialisasi Migrasi Aman",
                "Poso, KemenP2MI (15/9) – BP3MI Sulawesi Tengah menggelar sosialisasi perdagangan orang dan pekerja migran di Hotel Danau Biru, Kabupaten"
                        + " Poso, Selasa (14/9/2021).");
        assertEquals("BP3MI Sulawesi Tengah", meeting.organizer());
    }

    @Test
    void aPurposeIsNotTheEvent() {
        Meeting meeting = only(
                "Sinergi Cegah Perdagangan Orang",
                "Dalam rangka monitoring pencegahan perdagangan orang, Satpol PP menghadiri pertemuan koordinasi pencegahan TPPO di Aula Bappeda"
                        + " Kabupaten Sikka, Selasa (14/9/2021).");
        assertEquals(MeetingKind.COORDINATION_MEETING, meeting.meetingKind());
        assertNull(meeting.organizer());
    }

    @Test
    void melaksanakanIsNoFutureTense() {
        Meeting meeting = only(
                "Kegiatan PATBM",
                "DP3A Kabupaten Sikka melaksanakan Pelatihan PATBM bagi kader perlindungan anak dibantu dinas PPKB.",
                "Kabupaten Sikka menghadirkan dua narasumber dalam acara yang dilaksanakan pada hari Selasa, 14 September 2021.");
        assertEquals(MeetingKind.TRAINING, meeting.meetingKind());
        assertEquals(LocalDate.of(2021, 9, 14), meeting.dateStart());
    }

    @Test
    void severalDaysAreBeginAndEnd() {
        Meeting meeting = only(
                "Pendamping Korban Dilatih",
                "Sebanyak 30 pendamping korban kekerasan mengikuti pelatihan manajemen kasus di Hotel Pantai Cemara, Kota Palu, 13-15 September 2021.");
        assertEquals(MeetingKind.TRAINING, meeting.meetingKind());
        assertEquals(LocalDate.of(2021, 9, 13), meeting.dateStart());
        assertEquals(LocalDate.of(2021, 9, 15), meeting.dateEnd());
        assertEquals(30, meeting.participantsCount());
        assertEquals("72.71", meeting.region());
    }

    @Test
    void whoeverComesInSteadTakesTheChair() {
        Meeting meeting = only(
                "Lokakarya Perlindungan Anak",
                "Lokakarya perlindungan anak digelar di Hotel Sari, Kota Kupang, Selasa (14/9). Acara dibuka Wali Kota Kupang, Markus Layang, yang"
                        + " diwakili Asisten I Setda Kota Kupang, Elsina Benu.");
        assertEquals(
                List.of("Elsina Benu"),
                meeting.chairedBy().stream().map(Person::name).toList());
    }

    @Test
    void aNextMeetingWithItsOwnDayIsASecondOne() {
        List<Meeting> meetings = meetings(story(
                "RDP Bahas Kekerasan Anak",
                "Komisi IV DPRD Kota Ambon menggelar rapat dengar pendapat tentang kekerasan terhadap anak di Ruang Rapat Paripurna, Senin (13/9).",
                "Rapat lanjutan dijadwalkan Senin (27/9) mendatang."));
        assertEquals(
                List.of(LocalDate.of(2021, 9, 13), LocalDate.of(2021, 9, 27)),
                meetings.stream().map(Meeting::dateStart).toList());
        assertEquals(MeetingKind.HEARING, meetings.get(0).meetingKind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kapolres Jember menggelar konferensi pers kasus kekerasan terhadap anak di Mapolres Jember, Rabu (15/9). Dua tersangka kekerasan ditahan.",
                "DP3A rutin melakukan sosialisasi pencegahan kekerasan terhadap anak ke sekolah. \"Kasus kekerasan turun,\" kata Kepala DP3A Kota Palu, Markus Layang, Rabu (15/9).",
                "Rapat koordinasi ketahanan pangan digelar di Aula Kantor Bupati Jember, Rabu (15/9). Harga beras naik.",
                "Sepanjang 2021 tercatat 12 kasus kekerasan terhadap anak dan 3 kasus TPPO di Kota Palu."
            })
    void pressAndPassingMentionsAreNoMeetings(String text) {
        assertEquals(List.of(), meetings(story("Berita", text)));
    }

    @Test
    void aDayThatDatesAQuotationDatesNoEvent() {
        List<Meeting> meetings = meetings(
                story(
                        "DP3A Gelar Sosialisasi Pencegahan Kekerasan Anak",
                        "DP3A Kota Ternate menggelar sosialisasi pencegahan kekerasan terhadap anak di Aula Kelurahan Toboko.",
                        "\"Sosialisasi kekerasan anak ini penting,\" kata Kepala DP3A Kota Ternate, Markus Layang, Rabu (15/9)."));
        assertEquals(1, meetings.size());
        assertNull(meetings.get(0).dateStart());
    }

    @Test
    void aDayThatGoesOnBehindItsSentenceIsNoDateline() {
        Story story = new Story(new Reading(story("Rakor", "Ambon, Selasa. 5/3 digelar rakor perlindungan anak.")));
        assertFalse(Days.dateline(story, new Span(7, 20), new Span(14, 25)));
    }

    @Test
    void minutesGiveTheirFormAndTheirDecisions() {
        Document document = new DocumentBuilder()
                .paragraph("DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK KOTA TERNATE", 1)
                .paragraph("NOTULEN RAPAT", 1)
                .paragraph("Rapat : Rapat Koordinasi Penanganan Kekerasan terhadap Perempuan dan Anak", 1)
                .paragraph("Hari/Tanggal : Selasa, 14 September 2021", 1)
                .paragraph("Tempat : Aula Kantor Wali Kota Ternate", 1)
                .paragraph("Pimpinan rapat : Dra. Elsina Benu, M.Si. (Sekretaris Daerah)", 1)
                .paragraph("Peserta : 21 orang", 1)
                .paragraph("I. Jalannya rapat", 1)
                .paragraph("1. Polres Ternate meminta agar laporan kekerasan disampaikan lebih cepat.", 1)
                .paragraph("II. Keputusan rapat", 1)
                .paragraph("1. Menyepakati jadwal piket bersama di UPTD PPA.", 1)
                .paragraph("2. DP3A akan menyusun SOP rujukan paling lambat Desember 2021.", 1)
                .paragraph("Notulis,", 1)
                .build("notulen.docx", Metadata.NONE);
        Meeting meeting = meetings(document).get(0);
        assertEquals(MeetingKind.COORDINATION_MEETING, meeting.meetingKind());
        assertEquals(LocalDate.of(2021, 9, 14), meeting.dateStart());
        assertEquals("82.71", meeting.region());
        assertEquals("Aula Kantor Wali Kota Ternate", meeting.venue());
        assertEquals(
                List.of("Elsina Benu"),
                meeting.chairedBy().stream().map(Person::name).toList());
        assertEquals(21, meeting.participantsCount());
        assertEquals(
                List.of(OutcomeType.AGREEMENT, OutcomeType.PLAN),
                meeting.outcomes().stream().map(outcome -> outcome.type()).toList());
    }

    /** Word papers set their title as a heading, PDF files often as paragraphs. */
    @Test
    void theHeadingOfMinutesNamesTheMeeting() {
        Document document = new DocumentBuilder()
                .heading("NOTULEN RAPAT KOORDINASI PENANGANAN KEKERASAN TERHADAP ANAK", 1, null)
                .paragraph("Hari/Tanggal : Selasa, 14 September 2021", null)
                .paragraph("Tempat : Aula Kantor Wali Kota Ternate", null)
                .heading("Jalannya rapat", 3, null)
                .paragraph("Pimpinan rapat membuka rapat dan menyampaikan bahwa laporan disampaikan lebih cepat.", null)
                .build("notulen.docx", Metadata.NONE);
        Meeting meeting = meetings(document).get(0);
        assertEquals(MeetingKind.COORDINATION_MEETING, meeting.meetingKind());
        assertEquals("RAPAT KOORDINASI PENANGANAN KEKERASAN TERHADAP ANAK", meeting.title());
    }

    @Test
    void minutesAnnounceTheNextMeetingAtTheSamePlace() {
        Document document = new DocumentBuilder()
                .heading("NOTULEN RAPAT KOORDINASI PENANGANAN KEKERASAN TERHADAP ANAK", 1, null)
                .paragraph("Hari/Tanggal : Selasa, 14 September 2021", null)
                .paragraph("Tempat : Aula Kantor Wali Kota Ternate", null)
                .paragraph("Polres Ternate meminta laporan kekerasan disampaikan lebih cepat.", null)
                .paragraph("Rapat berikutnya hari Kamis 14 Oktober 2021 di ruang tersebut.", null)
                .build("notulen.docx", Metadata.NONE);
        List<Meeting> meetings = meetings(document);
        assertEquals(2, meetings.size());
        assertEquals(LocalDate.of(2021, 10, 14), meetings.get(1).dateStart());
        assertEquals("82.71", meetings.get(1).region());
    }

    @Test
    void aDayWithoutYearIsStillADay() {
        Document document = new DocumentBuilder()
                .heading("Gugus Tugas Bertemu", 1, null)
                .paragraph(
                        "Sebanyak 30 anggota gugus tugas TPPO di Kota Ternate datang. Mereka membicarakan pencegahan perdagangan orang.",
                        null)
                .paragraph("Pertemuan digelar Dinas P3A Kota Ternate, Selasa (14/9).", null)
                .build("berita.html", Metadata.NONE);
        List<Meeting> meetings = meetings(document);
        assertEquals(1, meetings.size());
        assertNull(meetings.get(0).dateStart());
        assertEquals("82.71", meetings.get(0).region());
    }

    @Test
    void theDayOnTopOfAPageIsWhenItWasPutThere() {
        Document document = new DocumentBuilder()
                .paragraph("Hearing Komisi III dan DP3A Kota Ambon soal Kekerasan", null)
                .paragraph("16 September 2021", null)
                .paragraph("Kekerasan terhadap anak mengejutkan warga Kota Ambon.", null)
                .paragraph(
                        "Komisi III DPRD Kota Ambon menggelar rapat dengar pendapat dengan DP3A Kota Ambon, Senin (13/9/2021).",
                        null)
                .build("berita.html", new Metadata(null, PUBLISHED, null, null, null, "id"));
        assertEquals(LocalDate.of(2021, 9, 13), meetings(document).get(0).dateStart());
    }

    @Test
    void aRowOfAListOfActivitiesIsAMeeting() {
        Document document = new DocumentBuilder()
                .paragraph("LAPORAN KEGIATAN PENCEGAHAN TPPO DAN KEKERASAN DP3A KABUPATEN JEMBER", 1)
                .table(
                        List.of(
                                row("No", "Tanggal", "Kegiatan", "Tempat", "Peserta (orang)"),
                                row(
                                        "1",
                                        "5 Juli 2021",
                                        "Sosialisasi pencegahan TPPO",
                                        "Desa Sukorambi, Kec. Sukorambi, Kab. Jember",
                                        "24"),
                                row("2", "7 Juli 2021", "Pelatihan paralegal", "Hotel Pantai Cemara Jember", "30"),
                                row("3", "", "Pengadaan alat tulis", "", "")),
                        1,
                        null,
                        null)
                .build("laporan.pdf", Metadata.NONE);
        List<Meeting> meetings = meetings(document);
        assertEquals(
                List.of(MeetingKind.OUTREACH, MeetingKind.TRAINING),
                meetings.stream().map(Meeting::meetingKind).toList());
        assertEquals(
                List.of(24, 30),
                meetings.stream().map(Meeting::participantsCount).toList());
        assertEquals("35.09", meetings.get(1).region());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rapat ",
                "di Hotel ",
                "dibuka ",
                "di ",
                "Rabu (15/9) ",
                "akan me",
                "kata ",
                "1. Keputusan\n",
                "Tempat : "
            })
    void hostileTextCostsNoMoreThanItsLength(String piece) {
        Growth.assertLinear(60_000, length -> {
            Document document = story("Kekerasan TPPO", piece.repeat(length / piece.length()) + " kekerasan tppo");
            assertTrue(meetings(document).size() <= 2, "one event a page, and one to come");
        });
    }

    private static RowText row(String... texts) {
        List<CellText> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new CellText(text, cells.size(), 1, 1, false, null));
        }
        return new RowText(cells, 1);
    }

    private static Meeting only(String title, String... paragraphs) {
        List<Meeting> meetings = meetings(story(title, paragraphs));
        assertEquals(1, meetings.size(), meetings::toString);
        return meetings.get(0);
    }

    private static Document story(String title, String... paragraphs) {
        DocumentBuilder builder = new DocumentBuilder().heading(title, 1, null);
        for (String paragraph : paragraphs) {
            builder.paragraph(paragraph, null);
        }
        return builder.build("berita.html", new Metadata(title, PUBLISHED, null, null, null, "id"));
    }

    private static List<Meeting> meetings(Document document) {
        return new Meetings()
                .extract(new Reading(document)).stream().map(Finding::fact).toList();
    }
}
