package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada 12 kasus. Tahun lalu 10. | 2",
                "Bupati Drs. H. Sutrisno, M.Si. menutup acara. Hadir pula camat. | 2",
                "Total 3.118 orang. Mereka pulang. | 2",
                "“Kami catat 5 kasus.” Ia menambahkan data lain. | 2",
                "“Kami catat 5 kasus,” kata S. Wardana di kantor. | 1",
                "Perda No. 3 Tahun 2011 berlaku. | 1",
                "Alamat Jl. Pemuda No. 1 dekat pasar. | 1",
                "Benarkah? Ya! Tentu... Begitulah. | 4",
                "1. Kasus fisik | 1",
                "Kepala Dinas, dr. Ratna, S.H., M.H. hadir. | 1",
                "Rapat dibuka Pj. Wali Kota Ambon. | 1",
                "Hadir Plt. Kepala Dinas dan Plh. Sekretaris Daerah. Rapat dimulai. | 2",
                "III. Keputusan rapat | 1",
                "Ini bab III. Bab lain menyusul. | 2",
            })
    void counts(String text, int sentences) {
        List<Span> found = Sentences.find(text);
        assertEquals(
                sentences,
                found.size(),
                () -> found.stream().map(span -> span.of(text)).toList().toString());
    }
}
