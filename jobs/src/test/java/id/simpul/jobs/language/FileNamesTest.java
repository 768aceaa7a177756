package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "laporan_siti_melangwara.pdf, laporan_█.pdf",
        "Laporan Siti Melangwara.PDF, Laporan █.PDF",
        "BAP-korban-jarwokin-2024.docx, BAP-korban-█-2024.docx",
        "putri melangwara.txt, █.txt",
        "masuk/2024/rukmini astari/visum.pdf, masuk/2024/█/visum.pdf",
        "kasus an. melangwara.xlsx, kasus an. █.xlsx",
    })
    void peopleAreHidden(String name, String masked) {
        assertEquals(masked, FileNames.masked(name));
        assertEquals(masked, FileNames.masked(masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rekap-kasus-dp3a-2023.xlsx",
                "Notulen Rapat Koordinasi Kabupaten Belu.docx",
                "laporan_triwulan_I_sumba_timur.pdf",
                "IMG-20240315-WA0003.jpg",
                "data korban kekerasan 2023.csv",
                "scan0001.pdf",
                "perda-no-5-tahun-2021.pdf",
            })
    void whatNamesNobodyStays(String name) {
        assertEquals(name, FileNames.masked(name));
    }
}
