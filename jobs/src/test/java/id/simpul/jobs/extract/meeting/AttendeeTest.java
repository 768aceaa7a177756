package id.simpul.jobs.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who attended, beside people who are no body, and how many. */
class AttendeeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ayah korban Melangwara",
                "ayah korban █",
                "keluarga korban",
                "orang tua korban",
                "kakak Melangwara",
                "ibu █",
                "korban",
                "anak korban",
                "pelapor berinisial M",
                "45 peserta",
                "45 orang peserta (daftar hadir terlampir)",
                "12 instansi",
                "Jumat (15/3/2024)",
            })
    void peopleOfACaseNumbersAndDaysAreNone(String listed) {
        assertFalse(Attendee.body(listed), listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polres Belu",
                "Forum Anak",
                "orang tua siswa",
                "wali murid",
                "Ibu PKK",
                "ibu-ibu PKK",
                "tokoh agama",
                "Lembaga Perlindungan Saksi dan Korban",
                "Kantor Kementerian Agama",
                "45 perwakilan desa se-kabupaten",
                "Komunitas Penyintas",
                "keluarga besar SMA Negeri 1",
            })
    void bodiesAndGroupsAre(String listed) {
        assertTrue(Attendee.body(listed), listed);
    }

    @Test
    void relativesAreNotListedAmongThoseWhoAttended() {
        Meeting meeting =
                meeting("Rapat dihadiri 45 peserta dari Polres Belu, Dinas Sosial, dan tokoh agama, termasuk ayah"
                        + " korban Melangwara.");
        assertEquals(List.of("Polres Belu", "Dinas Sosial", "tokoh agama"), meeting.participants());
        assertEquals(45, meeting.participantsCount());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rapat dihadiri 45 peserta, termasuk ayah korban Melangwara. | 45",
                "Rapat dihadiri 45 peserta perwakilan kecamatan; 12 kasus dibahas. | 45",
                "Rapat dihadiri 45 peserta (dua keluarga korban hadir lewat layar). | 45",
            })
    void whatIsToldNextLeavesTheNumberOfThoseWhoAttended(String sentence, int count) {
        assertEquals(count, meeting(sentence).participantsCount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dinas mendampingi 45 orang korban TPPO.",
                "Rapat membahas 45 kasus yang dihadiri pelapor.",
                "Rapat mencatat 45 korban, dihadiri Polres Belu.",
            })
    void peopleOfCasesAreNoneOfThem(String sentence) {
        assertEquals(null, meeting(sentence).participantsCount());
    }

    private static Meeting meeting(String sentence) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.heading("Rapat Koordinasi Perlindungan Anak di Belu", 1, null);
        builder.paragraph(
                "Dinas P3A Kabupaten Belu menggelar rapat koordinasi perlindungan perempuan dan anak di Aula Bappeda, Jumat"
                        + " (15/3/2024). " + sentence,
                null);
        Metadata metadata = new Metadata(
                "Rapat Koordinasi Perlindungan Anak di Belu", LocalDate.of(2024, 3, 16), null, null, null, "id");
        return new Meetings()
                .extract(new Reading(builder.build("rapat.txt", metadata)))
                .get(0)
                .fact();
    }
}
