package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.casecount.choice.Choice;
import id.simpul.jobs.extract.casecount.choice.Clue;
import id.simpul.jobs.extract.casecount.choice.Context;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Option;
import id.simpul.jobs.extract.casecount.choice.Weights;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a field of a count was chosen.
 *
 * @param context what the number is to those before it; null where the field is decided for the document as a whole
 * @param options the one taken first, then the others from the likeliest on
 */
public record Decision(Field field, @Nullable Context context, List<Alternative> options) {

    public Decision {
        options = List.copyOf(options);
    }

    /**
     * A value that the field could have.
     *
     * @param value as facts have it: a code, a region's code, an agency's name, two days with ".." between; null for none
     * @param source where it was found first
     * @param certainty how sure that place is itself, 0 to 1
     * @param probability of all options' together 1
     * @param clues what speaks for it and against it
     */
    public record Alternative(
            @Nullable String value, Link.Source source, double certainty, double probability, List<Weighed> clues) {
        public Alternative {
            clues = List.copyOf(clues);
        }
    }

    /** @param weight natural logarithm of odds; negative against the option */
    public record Weighed(Clue clue, double weight) {}

    /** The one that was taken. */
    public Alternative taken() {
        return options.get(0);
    }

    /** Whether a fact has what was decided: later steps, such as a telling that completes another, may have overruled it. */
    public boolean stands(CaseCount fact) {
        String value = taken().value();
        return switch (field) {
            case HOME -> true;
            case CATEGORY -> Fact.code(fact.category()).equals(value);
            case GROUP ->
                Fact.code(fact.victimGroup())
                        .equals(Objects.requireNonNullElse(value, Fact.code(Fact.VictimGroup.ANY)));
            case REGION -> Objects.equals(fact.region(), value);
            case PERIOD -> Objects.equals(days(fact.periodStart(), fact.periodEnd()), value);
            case STATUS ->
                Fact.code(fact.status()).equals(Objects.requireNonNullElse(value, Fact.code(Fact.CaseStatus.REPORTED)));
            case MEASURE -> Fact.code(fact.measure()).equals(value);
            case REPORTER -> Objects.equals(fact.reporter(), value);
        };
    }

    private static @Nullable String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        return end == null ? null : Objects.requireNonNullElse(start, "?") + ".." + end;
    }

    static Decision of(Choice<?> choice, Weights weights) {
        List<Alternative> others = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            if (i != choice.best()) {
                others.add(alternative(choice, i, weights));
            }
        }
        others.sort(Comparator.comparingDouble(Alternative::probability).reversed());
        others.add(0, alternative(choice, choice.best(), weights));
        return new Decision(choice.field(), choice.context(), others);
    }

    private static Alternative alternative(Choice<?> choice, int at, Weights weights) {
        Option<?> option = choice.options().get(at);
        List<Weighed> clues = option.named().stream()
                .map(clue -> new Weighed(clue, weights.of(choice.field(), choice.context(), clue)))
                .toList();
        return new Alternative(
                shown(option.value()),
                option.source(),
                option.certainty(),
                choice.probabilities().get(at),
                clues);
    }

    private static @Nullable String shown(@Nullable Object value) {
        if (value instanceof Region region) {
            return region.code();
        } else if (value instanceof Agency agency) {
            return agency.name();
        } else if (value instanceof Period period) {
            return days(period.start(), period.end());
        } else if (value instanceof Enum<?> constant) {
            return Fact.code(constant);
        }
        return value == null ? null : value.toString();
    }
}
