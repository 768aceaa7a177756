package id.simpul.jobs.rewriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.expectation.Tally;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifty ways to write each template: the facts that are read change with the text. */
class RewritingTest {

    private static final int VARIANTS = 50;
    private static final double EXTRA = 0.02;

    @ParameterizedTest
    @CsvSource({
        "coordination-meeting, 1",
        "figures-of-three-years, 0.98",
        "workshop, 1",
        "thematic-discussion, 0.98",
        "provincial-regulations, 1"
    })
    void factsChangeWithTheText(String name, double share) throws IOException {
        Template template = Template.named(name);
        Tally tally = new Tally();
        try (Readers readers = new Readers()) {
            for (int seed = 0; seed < VARIANTS; seed++) {
                Template.Variant variant = template.write(seed);
                tally.add(variant.name(), variant.facts(), facts(readers, variant));
            }
        }
        System.out.print(tally.table(name));
        String errors = String.join("\n", tally.errors(25));
        assertTrue(tally.right() >= share * tally.expected(), () -> "read too little:\n" + errors);
        assertTrue(
                tally.extra("case_count") <= EXTRA * Math.max(VARIANTS, tally.expected("case_count")),
                () -> "read too much:\n" + errors);
    }

    @Test
    void variantsDifferAndComeAgain() {
        Template template = Template.named("workshop");
        assertEquals(template.write(3), template.write(3));
        assertNotEquals(template.write(3).text(), template.write(4).text());
        assertFalse(template.write(3).text().contains("{"));
    }

    private static List<Fact> facts(Readers readers, Template.Variant variant) throws IOException {
        byte[] bytes = variant.text().getBytes(StandardCharsets.UTF_8);
        Document document = readers.read(variant.name() + ".txt", bytes, Metadata.NONE);
        List<Fact> facts = new ArrayList<>();
        for (Finding<?> finding : Extractors.standard().extract(document)) {
            facts.add(finding.fact());
        }
        return facts;
    }
}
