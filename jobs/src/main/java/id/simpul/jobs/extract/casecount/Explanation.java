package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Weights;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the numbers of a document's prose count what they count, or nothing, and which rows and numbers of its tables count nothing:
 * for maintainers. What a table counts is not in it; those findings name their rules.
 *
 * @param topic what the document as a whole is about; absent where that is nothing of ours
 * @param document what was decided for the document as a whole
 * @param numbers in the order of the text, all that could count by their own form
 * @param tables what was refused in tables, in the order of the text
 */
public record Explanation(
        Link<Category> topic, List<Decision> document, List<Number> numbers, List<TableRefusal> tables) {

    public Explanation {
        document = List.copyOf(document);
        numbers = List.copyOf(numbers);
        tables =
                tables.stream().sorted(Comparator.comparing(TableRefusal::span)).toList();
    }

    /**
     * A number and what became of it.
     *
     * @param refusal null where findings begin at the number
     * @param relation what it is to the total before it, such as {@code part}; null where it was refused before that was asked
     * @param total where the number stands that it divides or is compared with, or null
     * @param told where the finding begins that tells the same number, of one that is told again; else null
     * @param decisions on its fields, in the order in which they were made; of a refused number those made until then. Several regions
     *     or forms that share a number, and tellings that complete each other, may have overruled one.
     */
    public record Number(
            Mention<Quantity> number,
            @Nullable Refusal refusal,
            @Nullable String relation,
            @Nullable Span total,
            @Nullable Span told,
            List<Decision> decisions) {
        public Number {
            decisions = List.copyOf(decisions);
        }
    }

    /** What the fitted weights decide. */
    public static Explanation of(Reading reading) {
        return of(reading, Weights.fitted());
    }

    public static Explanation of(Reading reading, Weights weights) {
        Explaining heard = new Explaining();
        TableCounts.find(reading, heard);
        return heard.explanation(reading, weights, new ProseCounts(new Judge(weights, heard), heard).extract(reading));
    }
}
