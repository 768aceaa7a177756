package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Menurut kepala dinas, empat belas kasus kekerasan itu sudah ditangani karena warga cepat melapor kepada petugas di kecamatan.",
                "id | Polisi menahan dua orang yang diduga mengirim pekerja ke Malaysia, bahwa korban dijanjikan uang besar, kata penyidik, Senin.",
                "ms | Menurut pengarah jabatan itu, empat belas kes keganasan telah disiasat kerana mangsa segera membuat laporan polis di pejabat daerah.",
                "ms | Polis menahan dua lelaki yang disyaki membawa masuk pekerja warga Indonesia selepas menerima maklumat bahawa mangsa dikurung majikan.",
                "jv | Miturut lurahe, wong telu sing ilang wis ketemu ing pinggir alas lan saiki padha ngaso ing omahe dhewe karo keluwargane.",
                "jv | Panjenenganipun ngendika menawi laporan punika sampun dipuntampi lan badhe dipunrembag kaliyan para warga wonten ing bale desa.",
                "su | Ceuk kapala désa, tilu urang nu leungit téh geus kapanggih di sisi leuweung jeung ayeuna keur ngaso di imahna séwang-séwangan.",
                "en | The head of the agency said that fourteen cases of violence were handled because people had reported them to the officers.",
            })
    void theCommonestWordsTellTheLanguage(String language, String text) {
        assertEquals(language, Languages.of(List.of(text), null));
        assertEquals(language, Languages.of(List.of(text), "en-US"), "whatever the page declares");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | De burgemeester heeft gisteren drie nieuwe scholen geopend waar kinderen uit de hele streek les krijgen van leraren die vroeger in de stad werkten en nu op het platteland wonen met hun gezin.",
                "fr | Le maire a ouvert hier trois nouvelles écoles où les enfants de toute la région suivent les cours de professeurs qui travaillaient autrefois en ville et vivent maintenant à la campagne avec leur famille.",
            })
    void otherLanguagesAreToldByTheModel(String language, String text) {
        assertEquals(language, Languages.of(List.of(text), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAPAT KOORDINASI", "3 5 8 13", ""})
    void whatIsTooShortIsBelievedToBeAsDeclared(String text) {
        assertEquals("id", Languages.of(List.of(text), "id-ID"));
        assertNull(Languages.of(List.of(text), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kasus itu dilaporkan warga", "Layanan korban se-kabupaten"})
    void aDeclarationThatTheWordsContradictIsNotBelieved(String text) {
        assertNull(Languages.of(List.of(text), "en"));
    }
}
