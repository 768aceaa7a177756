package id.simpul.jobs.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Outcome;
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
                "Perdagangan orang adalah kejahatan terhadap kemanusiaan."
            })
    void courtesyCaptionsAndBackgroundAreNone(String sentence) {
        assertEquals(List.of(), outcomes(sentence));
    }

    @Test
    void aQuotationThatGoesOnBelongsToItsSpeaker() {
        List<Outcome> outcomes = outcomes("Kepala DP3A Kabupaten Sikka, Yuliana Wonga, membuka acara itu."
                + " “Kita harus mencegah kekerasan terhadap anak sejak dini,” ujarnya.");
        assertEquals(
                List.of("Yuliana Wonga"), outcomes.stream().map(Outcome::actor).toList());
    }

    private static String or(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "-" : value;
    }

    private static List<Outcome> outcomes(String text) {
        Metadata metadata = new Metadata("Rakor", LocalDate.of(2021, 9, 16), null, null, null, "id");
        return new Outcomes(new Story(new Reading(new DocumentBuilder()
                        .heading("Rakor", 1, null)
                        .paragraph(text, null)
                        .build("berita.html", metadata))))
                .of(-1);
    }
}
