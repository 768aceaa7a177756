package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTitleTest {

    /** The quick questions have the answers of the slow ones. */
    @Test
    void foldsToWhatFoldingGives() {
        List<String> texts = List.of(
                "",
                "•",
                "Kabar",
                " kabar ",
                "Kabar Desa",
                "kabar – desa!",
                "Kabar Desa 2",
                "kabardesa",
                "“Kabar”",
                "Ébène İ",
                "a b",
                "a-b");
        for (String text : texts) {
            for (String other : texts) {
                String folded = PageTitle.fold(other);
                assertEquals(PageTitle.fold(text).equals(folded), PageTitle.folds(text, folded), text + " | " + other);
                assertEquals(
                        PageTitle.fold(text).startsWith(folded),
                        PageTitle.foldsFrom(text, folded),
                        text + " | " + other);
            }
        }
    }
}
