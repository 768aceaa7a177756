package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NoArticleTest {

    private final HtmlReader reader = new HtmlReader();

    @TestFactory
    Stream<DynamicTest> whatMayBeAnArticleIsRead() {
        return SamplePages.articles().entrySet().stream()
                .map(page -> dynamicTest(page.getKey(), () -> read(page.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoneIsRefusedByItsKind() {
        return SamplePages.others().entrySet().stream()
                .map(page -> dynamicTest(page.getKey(), () -> {
                    UnreadableException refusal = assertThrows(
                            UnreadableException.class,
                            () -> read(page.getValue().getKey()));
                    assertEquals(Reason.NO_ARTICLE, refusal.reason());
                    assertEquals(
                            "the page is no article but "
                                    + page.getValue().getValue().words(),
                            refusal.getMessage());
                }));
    }

    private void read(String html) throws UnreadableException {
        reader.read("a.html", html.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
    }
}
