package id.simpul.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Silence.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All texts are invented. */
class SilenceTest {

    static List<Topic> topics() {
        return Silence.topics();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theExamplesOfEachTopicHold(Topic topic) {
        assertTrue(topic.count(topic.example()) > 0, topic.example());
        assertEquals(0, topic.count(topic.counterexample()), topic.counterexample());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no_term     | Warga bergotong royong mengecat pagar balai desa sejak pagi.
            no_facts    | Warga desa diajak mencegah kekerasan terhadap anak di rumah masing-masing.
            no_facts    | Laga amal itu digelar untuk korban kekerasan; pelatih dan pemain ikut menolak KDRT.
            other_topic | Pelatih mengganti dua pemain sebelum gol penyeimbang di laga itu. Anak-anak memadati stadion.
            other_topic | Lima anak terkonfirmasi positif covid-19 dan menjalani isolasi; rumah aman disiapkan pemerintah.
            other_topic | Kapal dan kontainer mengantre di pelabuhan, harga beras naik. Perdagangan orang tidak disinggung selain sekali ini.
            abroad      | Polisi di Kamboja membongkar perdagangan orang dan menahan para pelaku.
            no_facts    | Polisi di Kamboja membongkar perdagangan orang dengan korban asal Kabupaten Sikka.
            """)
    void aDocumentWithoutFactsSaysWhy(String code, String text) {
        Document document = new DocumentBuilder()
                .paragraph(text, null)
                .build("contoh.txt", new Metadata(null, null, null, null, null, "id"));
        Silence silence = Silence.of(new Reading(document));
        assertEquals(code, silence.code(), silence.message());
    }

    @Test
    void theHeadlineCounts() {
        Document document = new DocumentBuilder()
                .paragraph("Warga berkumpul di balai desa.", null)
                .build("contoh.txt", new Metadata("Cegah KDRT", null, null, null, null, "id"));
        assertEquals("no_facts", Silence.of(new Reading(document)).code());
    }
}
