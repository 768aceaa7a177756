package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final List<List<String>> LINES = List.of(
            List.of("jenis", "nilai", "kutipan"),
            List.of("case_count", "12", "sebanyak 12 kasus kekerasan"),
            List.of("case_count", "7", "7 kasus"));

    @Test
    void asWideAsItIs() {
        assertEquals("""
                jenis       nilai  kutipan
                ----------  -----  ---------------------------
                case_count  12     sebanyak 12 kasus kekerasan
                case_count  7      7 kasus
                """, printed(Integer.MAX_VALUE));
    }

    @Test
    void theWidestColumnIsCutForTheTerminal() {
        assertEquals("""
                jenis       nilai  kutipan
                ----------  -----  -----------
                case_count  12     sebanyak 1…
                case_count  7      7 kasus
                """, printed(30));
    }

    @Test
    void noColumnVanishesWhereThereIsNoRoom() {
        assertEquals("jenis     nilai  kutipan", printed(4).lines().findFirst().orElseThrow());
    }

    private static String printed(int width) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            TextTable.print(LINES, width, out);
        }
        return text.toString();
    }
}
