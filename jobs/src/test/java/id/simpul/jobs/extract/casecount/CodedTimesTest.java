package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CodedTimesTest {

    @Test
    void codesOfOpenDataAreSpelled() {
        assertEquals("Maret 2022", CodedTimes.words("202203"));
        assertEquals("Desember 2021", CodedTimes.words(" 2021-12 "));
        assertEquals("Triwulan 3 2020", CodedTimes.words("2020Q3"));
        assertEquals("Semester 2 2020", CodedTimes.words("2020-S2"));
        assertEquals("Triwulan II", CodedTimes.part("Triwulan", "II"));
        assertEquals("Februari", CodedTimes.month("bulan", "02"));
    }

    @Test
    void otherNumbersAreNoTimes() {
        assertNull(CodedTimes.words("202213"));
        assertNull(CodedTimes.words("2022"));
        assertNull(CodedTimes.month("Kasus bulan Mei", "2"));
        assertNull(CodedTimes.part("Triwulan I", "2"));
        assertNull(CodedTimes.words("150203"));
        assertNull(CodedTimes.month("bulan", "13"));
        assertNull(CodedTimes.month("Bulan", "Mei"));
    }
}
