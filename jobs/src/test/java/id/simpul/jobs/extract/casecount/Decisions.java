package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TrainingDocument.Label;
import id.simpul.jobs.extract.casecount.choice.Choice;
import id.simpul.jobs.extract.casecount.choice.Context;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Option;
import id.simpul.jobs.extract.casecount.choice.Weights;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decisions that reading a labelled document asks for, each option marked right or wrong by the label. */
final class Decisions {

    /**
     * One decision.
     *
     * @param clues of each option
     * @param right of each option
     */
    record Decision(String document, Field field, @Nullable Context context, long[] clues, boolean[] right, int taken) {

        boolean reachable() {
            for (boolean each : right) {
                if (each) {
                    return true;
                }
            }
            return false;
        }
    }

    private Decisions() {}

    static List<Decision> of(TrainingDocument training, Weights weights) {
        List<Heard> heard = new ArrayList<>();
        Judge judge = new Judge(weights, (number, choice) -> heard.add(new Heard(number, choice)));
        new ProseCounts(judge).extract(training.reading());
        List<Decision> decisions = new ArrayList<>();
        for (Heard each : heard) {
            Decision decision = decision(training, each);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private record Heard(@Nullable Span number, Choice<?> choice) {}

    private static @Nullable Decision decision(TrainingDocument training, Heard heard) {
        Choice<?> choice = heard.choice();
        List<Label> labels = heard.number() == null
                ? training.labels()
                : training.labels().stream()
                        .filter(label -> label.at(heard.number()) && valued(label, heard.number(), training))
                        .toList();
        if (labels.isEmpty()) {
            return null;
        }
        long[] clues = new long[choice.options().size()];
        boolean[] right = new boolean[clues.length];
        for (int i = 0; i < clues.length; i++) {
            Option<?> option = choice.options().get(i);
            clues[i] = option.clues();
            right[i] = heard.number() == null
                    ? most(labels, option)
                    : labels.stream().anyMatch(label -> right(label, choice.field(), option.value()));
        }
        return new Decision(training.name(), choice.field(), choice.context(), clues, right, choice.best());
    }

    /** Whether the number is the label's: the quote may hold several. */
    private static boolean valued(Label label, Span number, TrainingDocument training) {
        return training.reading().numbers().stream()
                .filter(mention -> mention.span().equals(number))
                .anyMatch(mention ->
                        label.allows("value", String.valueOf(mention.value().value()), null));
    }

    /** Whether most labels lie in a region. */
    private static boolean most(List<Label> labels, Option<?> option) {
        Map<Boolean, Long> tally = labels.stream()
                .collect(Collectors.partitioningBy(
                        label -> right(label, Field.REGION, option.value()), Collectors.counting()));
        return tally.getOrDefault(true, 0L) * 2 >= labels.size();
    }

    /** Whether all that is said of a count is what a label says of it; null where only an optional label is met. */
    static @Nullable Boolean right(TrainingDocument training, Count count) {
        Span number = count.candidate().number().span();
        List<Label> labels = training.labels().stream()
                .filter(label ->
                        label.allows("value", String.valueOf(count.candidate().value()), null))
                .toList();
        boolean met = labels.stream().anyMatch(label -> agrees(label, count));
        boolean excused = labels.stream().anyMatch(label -> label.optional() && label.at(number));
        return met ? Boolean.TRUE : excused ? null : Boolean.FALSE;
    }

    private static boolean agrees(Label label, Count count) {
        String bound = count.candidate().number().value().bound().name().toLowerCase(Locale.ROOT);
        return label.allows("qualifier", bound, "exact")
                && right(label, Field.CATEGORY, count.category().value())
                && right(label, Field.GROUP, count.group().value())
                && right(label, Field.REGION, count.region().value())
                && right(label, Field.PERIOD, count.period().value())
                && right(label, Field.STATUS, count.status().value())
                && right(label, Field.MEASURE, count.measure().value());
    }

    private static boolean right(Label label, Field field, @Nullable Object value) {
        return switch (field) {
            case HOME, REGION -> label.allows("region", value == null ? null : ((Region) value).code(), null);
            case CATEGORY -> label.allows("category", code(value), null);
            case GROUP -> label.allows("victim_group", value == null ? "any" : code(value), "any");
            case MEASURE -> label.allows("measure", code(value), null);
            case STATUS -> label.allows("status", value == null ? "reported" : code(value), "reported");
            case PERIOD -> {
                Period period = (Period) value;
                String start = period == null || period.start() == null
                        ? null
                        : period.start().toString();
                String end = period == null ? null : period.end().toString();
                yield label.allows("period_start", start, null) && label.allows("period_end", end, null);
            }
            case REPORTER -> reporter(label, (Agency) value);
        };
    }

    private static boolean reporter(Label label, @Nullable Agency agency) {
        Object wanted = label.fact().get("reporter");
        List<?> all = wanted instanceof List<?> list ? list : wanted == null ? List.of() : List.of(wanted);
        return agency == null
                ? all.isEmpty() || all.contains("null")
                : all.stream().anyMatch(each -> alike(String.valueOf(each), agency.name()));
    }

    private static boolean alike(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        long shared = a.stream().distinct().filter(b::contains).count();
        int least = Math.min(
                (int) a.stream().distinct().count(), (int) b.stream().distinct().count());
        return a.equals(b) || least > 0 && shared >= 0.6 * least && shared >= Math.min(4, a.size());
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" "));
    }

    private static @Nullable String code(@Nullable Object value) {
        return value == null ? null : ((Enum<?>) value).name().toLowerCase(Locale.ROOT);
    }
}
