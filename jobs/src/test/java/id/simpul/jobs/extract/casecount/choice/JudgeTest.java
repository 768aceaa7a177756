package id.simpul.jobs.extract.casecount.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private final List<Choice<?>> heard = new ArrayList<>();

    @Test
    void theClueThatWeighsMoreDecides() {
        Options<String> options = new Options<String>(Field.REGION, Context.FRESH)
                .offer("far", Source.TITLE, Clue.TITLE)
                .offer("near", Source.OWN, Clue.BEFORE);
        Link<String> link = judge(Clue.BEFORE, 2).decide(new Span(0, 1), options);
        assertEquals("near", link.value());
        assertEquals(Source.OWN, link.source());
        assertEquals(1 / (1 + Math.exp(-2)), link.probability(), 1e-9);
        assertEquals(1, heard.size());
    }

    @Test
    void whatIsOfferedTwiceIsOneOptionWithAllItsClues() {
        Options<String> options = new Options<String>(Field.REGION, Context.FRESH)
                .offer("a", Source.TITLE, Clue.TITLE)
                .offer("b", Source.OWN, Clue.BEHIND)
                .offer("a", Source.OWN, Clue.BEFORE);
        assertEquals(2, options.list().size());
        assertEquals("a", judge(Clue.BEFORE, 1).decide(null, options).value());
    }

    @Test
    void ofEquallyLikelyOptionsTheFirstIsTaken() {
        Options<String> options = new Options<String>(Field.GROUP, Context.PART)
                .offer("first", Source.OWN)
                .offer("second", Source.OWN);
        assertEquals("first", judge(Clue.BEFORE, 1).decide(null, options).value());
    }

    @Test
    void aContextAddsItsOwnWeight() {
        double[] weights = new double[Clue.values().length * Weights.PLACES];
        int at = Clue.TOTAL.ordinal() * Weights.PLACES;
        weights[at] = 1;
        weights[at + 1 + Context.PART.ordinal()] = 0.5;
        Weights all = Weights.of(Map.of(Field.PERIOD, weights));
        assertEquals(1.5, all.of(Field.PERIOD, Context.PART, Clue.TOTAL));
        assertEquals(1, all.of(Field.PERIOD, Context.FRESH, Clue.TOTAL));
        assertEquals(1, all.of(Field.PERIOD, null, Clue.TOTAL));
        assertEquals(0, all.of(Field.REGION, Context.PART, Clue.TOTAL));
    }

    @Test
    void nothingToChooseFromIsNoLink() {
        assertFalse(judge(Clue.BEFORE, 1)
                .decide(null, new Options<String>(Field.REGION, null))
                .found());
        assertEquals(0, heard.size());
    }

    @Test
    void aPlaceThatIsUnsureItselfMakesTheLinkUnsure() {
        Options<String> options = new Options<String>(Field.REGION, Context.PART)
                .offer(new Link<>("a", Source.DOCUMENT, 0.5), Clue.TOTAL);
        assertEquals(0.5, judge(Clue.BEFORE, 1).decide(null, options).probability());
    }

    @Test
    void weightsOfAnotherNumberOfCluesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Weights.of(Map.of(Field.REGION, new double[3])));
    }

    private Judge judge(Clue clue, double weight) {
        double[] weights = new double[Clue.values().length * Weights.PLACES];
        weights[clue.ordinal() * Weights.PLACES] = weight;
        Map<Field, double[]> all = new EnumMap<>(Field.class);
        List.of(Field.values()).forEach(field -> all.put(field, weights));
        return new Judge(Weights.of(all), (number, choice) -> heard.add(choice));
    }
}
