package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Calibration.Sample;
import id.simpul.jobs.extract.casecount.Decisions.Decision;
import id.simpul.jobs.extract.casecount.choice.Choices;
import id.simpul.jobs.extract.casecount.choice.Clue;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Weights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fits what the links of counts weigh, and how sure a count is, on the training documents that are not held out. */
final class Refit {

    /** Parts of the documents, each left out once. */
    private static final int FOLDS = 5;

    /** How sure a count is depends on what is usual: documents that tell as real pages do weigh so much more than gathered hard cases. */
    private static final double RETOLD = 4;

    private final List<TrainingDocument> documents;
    private final List<List<Decision>> decisions = new ArrayList<>();

    Refit(List<TrainingDocument> documents) {
        this.documents = documents.stream().filter(each -> !each.heldOut()).toList();
        this.documents.forEach(each -> decisions.add(Decisions.of(each, Fitting.rules())));
    }

    /** The table of weights as it is stored: weights that are all 0 are left out. */
    String weights() {
        Map<Field, double[]> fitted = fitting().arrays(except(-1));
        StringBuilder csv = new StringBuilder("field,clue,always,part,comparison,fresh\n");
        for (Field field : Field.values()) {
            for (Clue clue : Clue.values()) {
                double[] weights = fitted.getOrDefault(field, new double[0]);
                int at = clue.ordinal() * Weights.PLACES;
                StringBuilder row = new StringBuilder();
                boolean any = false;
                for (int place = 0; place < Weights.PLACES; place++) {
                    any |= weights[at + place] != 0;
                    row.append(',').append(String.format(Locale.ROOT, "%.2f", weights[at + place]));
                }
                if (any) {
                    csv.append(field).append(',').append(clue).append(row).append('\n');
                }
            }
        }
        return csv.toString();
    }

    /** The table of confidence as it is stored. */
    String confidence() {
        StringBuilder csv = new StringBuilder("clue,weight\n");
        Calibration.fit(samples()).forEach((clue, weight) -> {
            if (weight != 0) {
                csv.append(clue)
                        .append(',')
                        .append(String.format(Locale.ROOT, "%.2f", weight))
                        .append('\n');
            }
        });
        return csv.toString();
    }

    /** Decisions right of those of documents left out, by field: by the rules alone, with all clues, without each kind. */
    String ablation() {
        Map<String, Map<Field, Integer>> right = new TreeMap<>();
        EnumMap<Field, Integer> all = new EnumMap<>(Field.class);
        EnumMap<Field, Integer> reachable = new EnumMap<>(Field.class);
        decisions.stream().flatMap(List::stream).forEach(decision -> {
            all.merge(decision.field(), 1, Integer::sum);
            reachable.merge(decision.field(), decision.reachable() ? 1 : 0, Integer::sum);
        });
        right.put("1 rules alone", tally(fold -> Fitting.rules()));
        right.put("2 all clues", tally(fold -> fitting().fit(except(fold))));
        for (Clue.Kind kind : Clue.Kind.values()) {
            Set<Clue> others = EnumSet.allOf(Clue.class);
            others.removeIf(clue -> clue.kind() == kind && kind != Clue.Kind.RULE);
            if (kind != Clue.Kind.RULE) {
                right.put(
                        "3 without " + kind.name().toLowerCase(Locale.ROOT),
                        tally(fold -> new Fitting(others, Fitting.penalties()).fit(except(fold))));
            }
        }
        for (double penalty : new double[] {0.5, 1, 3, 6, 12}) {
            Map<Field, Double> one = new EnumMap<>(Field.class);
            List.of(Field.values()).forEach(field -> one.put(field, penalty));
            right.put(
                    "4 penalty " + String.format(Locale.ROOT, "%4.1f", penalty),
                    tally(fold -> new Fitting(EnumSet.allOf(Clue.class), one).fit(except(fold))));
        }
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-22s", "right of documents left out"));
        for (Field field : Field.values()) {
            table.append(String.format(Locale.ROOT, " %9s", field));
        }
        line(table, "0 decisions", all);
        line(table, "0 reachable", reachable);
        right.forEach((name, counts) -> line(table, name, counts));
        return table.append('\n').toString();
    }

    private static void line(StringBuilder table, String name, Map<Field, Integer> counts) {
        table.append(String.format(Locale.ROOT, "%n%-27s", name));
        for (Field field : Field.values()) {
            table.append(String.format(Locale.ROOT, " %9d", counts.getOrDefault(field, 0)));
        }
    }

    private Map<Field, Integer> tally(java.util.function.IntFunction<Weights> fitted) {
        Map<Field, Integer> right = new EnumMap<>(Field.class);
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights weights = fitted.apply(fold);
            for (int i = fold; i < decisions.size(); i += FOLDS) {
                for (Decision decision : decisions.get(i)) {
                    right.merge(decision.field(), decision.right()[best(weights, decision)] ? 1 : 0, Integer::sum);
                }
            }
        }
        return right;
    }

    private static int best(Weights weights, Decision decision) {
        int best = 0;
        for (int i = 1; i < decision.clues().length; i++) {
            boolean better = weights.score(decision.field(), decision.context(), decision.clues()[i])
                    > weights.score(decision.field(), decision.context(), decision.clues()[best]);
            best = better ? i : best;
        }
        return best;
    }

    private static Fitting fitting() {
        return new Fitting(EnumSet.allOf(Clue.class), Fitting.penalties());
    }

    /** The decisions of all folds but one. */
    private List<Decision> except(int fold) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (i % FOLDS != fold) {
                all.addAll(decisions.get(i));
            }
        }
        return all;
    }

    /** Every count of every document, its links chosen with weights fitted without that document's fold. */
    private List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            ProseCounts prose = new ProseCounts(new Judge(fitting().fit(except(fold)), Choices.UNHEARD));
            for (int i = fold; i < documents.size(); i += FOLDS) {
                TrainingDocument document = documents.get(i);
                List<Count> counts = prose.counts(new Reading(document.reading().document()));
                for (Count count : counts) {
                    Boolean right = Decisions.right(document, count);
                    if (right != null) {
                        samples.add(new Sample(
                                Confidence.clues(count),
                                right,
                                (document.retold() ? RETOLD : 1) / StrictMath.sqrt(counts.size())));
                    }
                }
            }
        }
        return samples;
    }
}
