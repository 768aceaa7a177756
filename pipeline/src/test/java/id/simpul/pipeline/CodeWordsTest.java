package id.simpul.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.simpul.connectors.landing.State;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.pipeline.run.RunStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodeWordsTest {

    private final Messages indonesian = Messages.in("id");
    private final Messages english = Messages.in("en");

    @Test
    void everyCodeThatPeopleReadHasAWord() {
        for (State state : State.values()) {
            assertNotEquals(state.code(), indonesian.word(state.code(), "state"));
        }
        for (RunStatus status : RunStatus.values()) {
            String code = status.name().toLowerCase(Locale.ROOT);
            assertNotEquals(code, indonesian.word(code, "run_status"));
        }
        for (UnreadableException.Reason reason : UnreadableException.Reason.values()) {
            String code = reason.name().toLowerCase(Locale.ROOT);
            assertNotEquals(code, indonesian.word(code, "reason"));
        }
        for (String why : List.of(
                "changed_since_review",
                "told_since_review",
                "withdrawn_address",
                "conflict",
                "period_in_future",
                "low_confidence",
                "same_title")) {
            assertNotEquals(why, indonesian.word(why, "why"));
        }
    }

    @Test
    void aCodeThatAnOptionTakesStandsBesideItsWord() {
        assertEquals("case_count (angka kasus)", indonesian.codeWithWord("case_count", "kind"));
        assertEquals("case_count", english.codeWithWord("case_count", "kind"));
        assertEquals("http_503", indonesian.codeWithWord("http_503", "reason"));
    }

    @Test
    void aLineOfAFactIsToldInWordsButNotWhatADocumentSays() {
        String count = "53.02 exact 97 sexual_violence children cases reported 2023-01-01 2023-12-31";
        assertEquals(
                "53.02 tepat 97 kekerasan seksual anak kasus dilaporkan 2023-01-01 2023-12-31",
                indonesian.line("case_count", count));
        assertEquals(count, english.line("case_count", count));
        assertEquals(
                "52.03 2024-03-06 diskusi other workshop seminar visit",
                indonesian
                        .line("meeting", "52.03 2024-03-06 discussion other workshop seminar visit")
                        .replace("lainnya", "other"));
    }

    @Test
    void whatASourceBroughtIsToldInIndonesianToo() {
        QualityFinding finding = new QualityFinding(
                "source_yield",
                false,
                "source",
                "kabar",
                "redesigned: 0 of 12 new documents state a fact; 12 of 12 did before",
                "");
        assertEquals(
                "berubah tampilan: 0 dari 12 dokumen baru menyebut fakta; sebelumnya 12 dari 12",
                indonesian.of(finding));
    }
}
