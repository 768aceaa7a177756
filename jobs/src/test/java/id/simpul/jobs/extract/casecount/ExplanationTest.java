package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Explanation.Number;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of our own writing. */
class ExplanationTest {

    private static final String TITLE = "Kekerasan terhadap Anak di Kabupaten Cianjur";

    @Test
    void eachFieldOfACountHasItsDecisionWithCluesAndPlaces() {
        Reading reading = reading(
                TITLE,
                "DP3A Kabupaten Cianjur mencatat 80 kasus kekerasan terhadap anak sepanjang 2022, terdiri atas 48 kasus pencabulan"
                        + " dan 32 kasus penelantaran.");
        Explanation explanation = Explanation.of(reading);
        assertEquals(Category.VIOLENCE, explanation.topic().value());
        assertEquals("32.03", explanation.document().get(0).taken().value());
        assertEquals(Field.HOME, explanation.document().get(0).field());
        Number total = number(reading, explanation, "80");
        assertNull(total.refusal());
        assertEquals("fresh", total.relation());
        Decision period = decision(total, Field.PERIOD);
        assertEquals("2022-01-01..2022-12-31", period.taken().value());
        assertEquals(Source.OWN, period.taken().source());
        assertTrue(period.taken().clues().stream().anyMatch(weighed -> weighed.weight() > 0), period.toString());
        Number part = number(reading, explanation, "48");
        assertEquals("part", part.relation());
        assertEquals(total.number().span(), part.total());
        assertEquals("sexual_violence", decision(part, Field.CATEGORY).taken().value());
        for (Decision decision : part.decisions()) {
            double sum = decision.options().stream()
                    .mapToDouble(Decision.Alternative::probability)
                    .sum();
            assertEquals(1, sum, 1e-9, decision.toString());
            for (int i = 2; i < decision.options().size(); i++) {
                assertTrue(
                        decision.options().get(i - 1).probability()
                                >= decision.options().get(i).probability(),
                        decision.toString());
            }
        }
    }

    @Test
    void whatIsExplainedIsWhatIsFound() {
        Reading reading = reading(
                TITLE,
                "Polres Cianjur menangani 24 kasus kekerasan terhadap anak selama 2022. Dari 24 kasus tersebut, 9 kasus sudah P21.",
                "Tahun 2021 hanya ada 17 kasus.");
        Explanation explanation = Explanation.of(reading);
        for (Finding<CaseCount> finding : new CaseCounts().extract(reading)) {
            Number number = explanation.numbers().stream()
                    .filter(each -> finding.span() != null
                            && each.number().span().start() == finding.span().start())
                    .findFirst()
                    .orElseThrow();
            assertNull(number.refusal());
            assertEquals(
                    finding.fact().region(),
                    decision(number, Field.REGION).taken().value());
        }
        assertEquals(
                3,
                explanation.numbers().stream()
                        .filter(number -> number.refusal() == null)
                        .count());
        assertEquals(
                List.of(Refusal.TAKEN_UP),
                explanation.numbers().stream()
                        .map(Number::refusal)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Untuk setiap 6 kasus kekerasan anak ada pendamping. | 6 | RATE
                    Ada peningkatan kasus kekerasan anak sebanyak 19 kasus. | 19 | RISE
                    Di kampung itu tinggal 35 orang. | 35 | NOT_EVIDENT
                    Dinas membeli 14 mobil untuk menangani kekerasan anak. | 14 | NO_NOUN
                    Selama 2022 ada 40 kasus kekerasan anak. Kekerasan anak di Cianjur pada 2022 mencapai 40 kasus. | 40 | RETOLD
                    """)
    void aNumberThatCountsNothingSaysWhy(String text, String digits, Refusal expected) {
        Reading reading = reading(TITLE, text);
        Explanation explanation = Explanation.of(reading);
        int last = reading.text().lastIndexOf(" " + digits + " ") + 1;
        Number number = explanation.numbers().stream()
                .filter(each -> each.number().span().start() == last)
                .findFirst()
                .orElseThrow();
        assertEquals(expected, number.refusal());
        assertEquals(
                expected == Refusal.RETOLD ? reading.text().indexOf(" " + digits + " ") + 1 : null,
                number.told() == null ? null : number.told().start());
    }

    @Test
    void aDocumentWithoutASubjectOfOursHasItSaid() {
        Explanation explanation =
                Explanation.of(reading("Panen Padi Meningkat", "Petani menanam 300 pohon dan membeli 12 lampu."));
        assertNull(explanation.topic().value());
        assertTrue(explanation.document().stream().allMatch(decision -> decision.field() == Field.HOME));
        assertTrue(explanation.numbers().size() >= 2);
        explanation.numbers().forEach(number -> assertEquals(Refusal.NO_TOPIC, number.refusal()));
    }

    @Test
    void numbersOfOtherKindsAreNotAmongThem() {
        Reading reading = reading(
                TITLE,
                "Pelaku berusia 43 tahun dijerat Pasal 81 dengan ancaman 15 tahun dan denda Rp 5 miliar, Selasa (4/7/2023).");
        assertEquals(List.of(), Explanation.of(reading).numbers());
    }

    private static Number number(Reading reading, Explanation explanation, String digits) {
        Number found = explanation.numbers().stream()
                .filter(number -> number.number().span().of(reading.text()).equals(digits))
                .findFirst()
                .orElse(null);
        assertNotNull(found, digits);
        return found;
    }

    private static Decision decision(Number number, Field field) {
        return number.decisions().stream()
                .filter(decision -> decision.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(String title, String... paragraphs) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.heading(title, 1, null);
        for (String paragraph : paragraphs) {
            builder.paragraph(paragraph, null);
        }
        return new Reading(
                builder.build("a.html", new Metadata(title, LocalDate.of(2023, 7, 5), null, null, null, "id")));
    }
}
