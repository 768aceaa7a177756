package id.simpul.jobs.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Polres Sikka berkomitmen memproses setiap laporan kekerasan. | commitment | Polres Sikka | - | -
                    “Kami siap mendampingi setiap korban yang melapor,” kata Kepala DP3A Kabupaten Sikka, Yuliana Wonga. | commitment | Yuliana Wonga | - | -
                    Kepala DP3A Kabupaten Sikka, Yuliana Wonga, mengimbau orang tua mengawasi pergaulan anak. | recommendation | Yuliana Wonga | orang tua | -
                    Kepala DP3A Kabupaten Sikka, Yuliana Wonga, meminta Polres Sikka mempercepat penyidikan. | recommendation | Yuliana Wonga | Polres Sikka | -
                    Mulai tahun 2023 Pemkab Sikka akan membangun rumah aman. | plan | Pemkab Sikka | - | 2023
                    Pemkab Sikka akan menyusun SOP rujukan paling lambat 31 Desember 2021. | plan | Pemkab Sikka | - | 2021-12-31
                    Pemohon yang hendak meminta dispensasi nantinya akan diberi konseling. | plan | - | - | -
                    Pemkab Sikka sudah membentuk gugus tugas dan ke depan akan melatihnya. | establishment | Pemkab Sikka | - | -
                    “Sikka menjadi tempat transit pekerja migran dari Flores,” kata Kepala DP3A Kabupaten Sikka, Yuliana Wonga. | finding | Yuliana Wonga | - | -
                    DP3A Kabupaten Sikka akan mengusulkan tambahan anggaran pendampingan. | plan | DP3A Kabupaten Sikka | - | -
                    “Selama ini korban harus bercerita berulang-ulang di setiap meja,” kata Kepala DP3A Kabupaten Sikka, Yuliana Wonga. | finding | Yuliana Wonga | - | -
                    “Baru enam dari sepuluh kecamatan yang gugus tugasnya berjalan,” kata Kepala DP3A Kabupaten Sikka, Yuliana Wonga. | finding | Yuliana Wonga | - | -
                    Gugus tugas yang sudah terbentuk di Kabupaten Sikka baru dua kecamatan. | finding | - | - | -
                    Semua pihak mesti bergerak bersama mencegah perdagangan orang. | recommendation | - | - | -
                    """)
    void aSentenceIsReadWithWhoseItIs(String sentence, String type, String actor, String addressee, String due) {
        List<Outcome> outcomes = outcomes(sentence);
        assertEquals(1, outcomes.size(), outcomes::toString);
        Outcome outcome = outcomes.get(0);
        assertEquals(
                type + " " + actor + " " + addressee + " " + due,
                Fact.code(outcome.type()) + " " + or(outcome.actor()) + " " + or(outcome.addressee()) + " "
                        + or(outcome.due()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bupati Sikka (kiri) usai penandatanganan kerja sama di Maumere.",
                "Ia mengucapkan terima kasih kepada semua pihak yang harus datang dari jauh.",
                "Kegiatan ini bertujuan agar peserta akan memahami layanan yang diperlukan.",
                "Perdagangan orang adalah kejahatan terhadap kemanusiaan.",
                "Perlindungan anak merupakan urusan wajib pemerintah daerah.",
                "Seorang warga nyaris berangkat setelah diminta mengirim uang oleh calo.",
                "Peserta mempelajari langkah membentuk unit layanan di daerah masing-masing.",
                "Satgas PPA yang dikukuhkan berjumlah 100 orang dari 17 kecamatan.",
                "Penandatanganan dilakukan Bupati Sikka bersama para rektor.",
                "Rapat yang semula dijadwalkan pukul 10.00 WITA molor satu jam.",
                "Dari angket itu sembilan siswa mengaku masih takut melapor.",
                "Tabel 2.1 Jumlah kekerasan yang masih tercatat menurut kecamatan",
                "Kegiatan tersebut mengajak peserta mengenal layanan bagi korban."
            })
    void courtesyCaptionsAndBackgroundAreNone(String sentence) {
        assertEquals(List.of(), outcomes(sentence));
    }

    @Test
    void thePointsBelowAPromiseAreEachAnOutcome() {
        List<Outcome> outcomes =
                outcomes("Desa Nita berkomitmen untuk:\n- Mendampingi keluarga anak yang putus sekolah;\n"
                        + "- Menyisihkan dana desa bagi layanan korban.\nAcara ditutup pukul dua siang.");
        assertEquals(
                List.of(
                        "commitment Mendampingi keluarga anak yang putus sekolah;",
                        "commitment Menyisihkan dana desa bagi layanan korban."),
                outcomes.stream()
                        .filter(outcome -> !outcome.quote().endsWith(":"))
                        .map(outcome -> Fact.code(outcome.type()) + " " + outcome.quote())
                        .toList());
    }

    @Test
    void thePointsBelowAHeadAreWhatTheHeadSays() {
        List<Outcome> outcomes =
                outcomes("Rumusan rekomendasi rapat itu antara lain:\n1. Penambahan psikolog di setiap kecamatan.\n"
                        + "2. Pendataan warga yang bekerja di luar negeri.");
        assertEquals(
                List.of(OutcomeType.RECOMMENDATION, OutcomeType.RECOMMENDATION),
                outcomes.stream().map(Outcome::type).toList());
    }

    @Test
    void aQuotationBeforeTheAnnouncedEventCounts() {
        String text =
                "“Kami akan membangun rumah aman tahun depan,” kata Bupati Sikka, Romanus Lado, di sela rakor perlindungan anak.";
        assertEquals(
                List.of(OutcomeType.PLAN),
                story(text).of(1).stream().map(Outcome::type).toList());
        assertEquals(
                List.of(),
                story("Rakor perlindungan anak akan digelar di Hotel Pelita, Maumere.")
                        .of(1));
    }

    @Test
    void ofAReportOnlyTheChapterThatTellsOfTheEvent() {
        String text =
                "1. Kasus\nKepala unit mengatakan laporan masih meningkat.\n2. Kegiatan\nRapat koordinasi digelar di Hotel Pelita."
                        + "\nRapat menyepakati rujukan bersama antarkecamatan.\n3. Tindak lanjut\nKunjungan rumah akan ditambah tahun depan.";
        assertEquals(
                List.of("Rapat menyepakati rujukan bersama antarkecamatan."),
                story(text).of(4).stream().map(Outcome::quote).toList());
    }

    @Test
    void aQuotationThatGoesOnBelongsToItsSpeaker() {
        List<Outcome> outcomes = outcomes("Kepala DP3A Kabupaten Sikka, Yuliana Wonga, membuka acara itu."
                + " “Kita harus mencegah kekerasan terhadap anak sejak dini,” ujarnya.");
        assertEquals(
                List.of("Yuliana Wonga"), outcomes.stream().map(Outcome::actor).toList());
    }

    @Test
    void whoeverIsMeantByAPronounUrgesToo() {
        List<Outcome> outcomes = outcomes("Kepala DP3A Kabupaten Sikka, Yuliana Wonga, hadir sampai sore."
                + " Ia mengusulkan setiap puskesmas memiliki konselor.");
        assertEquals(
                List.of("Yuliana Wonga"), outcomes.stream().map(Outcome::actor).toList());
    }

    private static String or(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "-" : value;
    }

    private static List<Outcome> outcomes(String text) {
        return story(text).of(-1);
    }

    private static Outcomes story(String text) {
        Metadata metadata = new Metadata("Rakor", LocalDate.of(2021, 9, 16), null, null, null, "id");
        DocumentBuilder builder = new DocumentBuilder().heading("Rakor", 1, null);
        text.lines().forEach(line -> builder.paragraph(line, null));
        return new Outcomes(new Story(new Reading(builder.build("berita.html", metadata))));
    }
}
