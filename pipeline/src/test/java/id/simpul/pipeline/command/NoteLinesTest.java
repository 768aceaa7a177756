package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.Note.Kind;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteLinesTest {

    @Test
    void pagesOfOneKindShareALine() {
        assertEquals(
                "  ~ halaman 1, 3–5, 9: " + Kind.PAGE_UNREADABLE.indonesian() + "\n  ~ "
                        + Kind.TEXT_REPAIRED.indonesian() + "\n",
                lines(
                        Note.onPage(Kind.PAGE_UNREADABLE, 4),
                        Note.of(Kind.TEXT_REPAIRED),
                        Note.onPage(Kind.PAGE_UNREADABLE, 3),
                        Note.onPage(Kind.PAGE_UNREADABLE, 5),
                        Note.onPage(Kind.PAGE_UNREADABLE, 9),
                        Note.onPage(Kind.PAGE_UNREADABLE, 1)));
    }

    @Test
    void namesOfSheetsMoveNoCursor() {
        assertEquals(
                "  ~ lembar Re [2Jkap: " + Kind.SHEET_UNREADABLE.indonesian() + "\n",
                lines(Note.onSheet(Kind.SHEET_UNREADABLE, "Re\u001b[2Jkap")));
    }

    private static String lines(Note... notes) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            new NoteLines(Messages.in("id")).print(List.of(notes), out);
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
