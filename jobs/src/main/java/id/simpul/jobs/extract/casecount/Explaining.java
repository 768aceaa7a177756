package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Explanation.Number;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.extract.casecount.choice.Choice;
import id.simpul.jobs.extract.casecount.choice.Choices;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Weights;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what it hears while a document's counts are read. */
final class Explaining implements Choices, Witness, TableWitness {

    private record Linked(Count count, @Nullable Count total) {}

    private final List<Choice<?>> document = new ArrayList<>();
    private final Map<Span, List<Choice<?>>> choices = new HashMap<>();
    private final Map<Span, Refusal> refusals = new HashMap<>();
    private final List<TableRefusal> tables = new ArrayList<>();
    private final Map<Span, Linked> linked = new HashMap<>();
    private Link<Category> topic = Link.absent();
    private boolean read;

    @Override
    public void made(@Nullable Span number, Choice<?> choice) {
        (number == null ? document : choices.computeIfAbsent(number, key -> new ArrayList<>())).add(choice);
    }

    @Override
    public void about(Link<Category> category, boolean ours) {
        topic = category;
        read = ours;
    }

    @Override
    public void refused(Candidate candidate, Refusal why) {
        refusals.put(candidate.number().span(), why);
    }

    @Override
    public void refused(DataRow row, Refusal why) {
        Span place = null;
        for (Cell cell : row.cells()) {
            // one that reaches down into several rows stands in the first of them
            if (cell != null && cell.rowSpan() == 1) {
                place = place == null ? cell.span() : place.cover(cell.span());
            }
        }
        if (place != null) {
            tables.add(new TableRefusal(place, true, why));
        }
    }

    @Override
    public void refused(Cell number, Refusal why) {
        tables.add(new TableRefusal(number.span(), false, why));
    }

    @Override
    public void linked(Count count, @Nullable Count total) {
        linked.put(count.candidate().number().span(), new Linked(count, total));
    }

    Explanation explanation(Reading reading, Weights weights, List<Finding<CaseCount>> findings) {
        Set<Integer> starts = new HashSet<>();
        Map<Long, Span> told = new HashMap<>();
        for (Finding<CaseCount> finding : findings) {
            if (finding.span() != null) {
                starts.add(finding.span().start());
                told.putIfAbsent(finding.fact().value(), finding.span());
            }
        }
        Leftovers leftovers = new Leftovers(reading, read, linked.size() >= ProseCounts.MOST);
        List<Number> numbers = new ArrayList<>();
        for (Mention<Quantity> number : reading.numbers()) {
            Refusal refusal = starts.contains(number.span().start()) ? null : refusal(number, leftovers);
            boolean counts = number.value().kind() == Quantity.Kind.COUNT || heard(number.span());
            if (counts && leftovers.prose(number.span())) {
                boolean again = refusal == Refusal.RETOLD || refusal == Refusal.TAKEN_UP;
                Span first = again ? told.get(number.value().value()) : null;
                numbers.add(number(number, refusal, first, weights));
            }
        }
        return new Explanation(topic, decisions(document, weights), numbers, tables);
    }

    private boolean heard(Span number) {
        return linked.containsKey(number) || refusals.containsKey(number);
    }

    private Refusal refusal(Mention<Quantity> number, Leftovers leftovers) {
        Refusal heard = refusals.get(number.span());
        if (heard != null) {
            return heard;
        }
        return linked.containsKey(number.span()) ? Refusal.RETOLD : leftovers.reason(number.span());
    }

    private Number number(Mention<Quantity> number, @Nullable Refusal refusal, @Nullable Span told, Weights weights) {
        Linked link = linked.get(number.span());
        Count total = link == null ? null : link.total();
        return new Number(
                number,
                refusal,
                link == null ? null : Fact.code(link.count().relation()),
                total == null ? null : total.candidate().number().span(),
                told,
                decisions(choices.getOrDefault(number.span(), List.of()), weights));
    }

    private static List<Decision> decisions(List<Choice<?>> choices, Weights weights) {
        return choices.stream().map(choice -> Decision.of(choice, weights)).toList();
    }
}
