package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights of the clues of names: multinomial logistic regression over private people, officials and things, with a
 * quadratic penalty. Gradient ascent in fixed steps and fixed order with strict arithmetic: the same sentences give the same
 * weights on every machine.
 */
final class NameFit {

    private static final int KINDS = 3;
    /** Clues met with fewer people than this tell nothing. */
    private static final int LEAST = 3;

    private static final double PENALTY = 3;
    /** Sorts of single words out of a whole sentence or more, each of which tells little: they are held back harder. */
    private static final Set<String> WIDE = Set.of("sentence", "around", "left stem", "right stem");

    private static final double WIDE_PENALTY = 6;
    private static final int STEPS = 200;
    private static final double RATE = 0.03;
    private static final double MEMORY = 0.9;
    private static final double SMALLEST = 0.05;

    /** @param kind 0 private, 1 official, 2 no person */
    private record Person(Set<Clue> clues, int kind) {}

    private record Clue(String sort, String value) implements Comparable<Clue> {
        @Override
        public int compareTo(Clue other) {
            int first = sort.compareTo(other.sort);
            return first == 0 ? value.compareTo(other.value) : first;
        }
    }

    private final List<Person> people = new ArrayList<>();

    void add(MaskingFrame frame) {
        Wording tokens = new Wording(frame.text());
        NamedPeople named = new NamedPeople(tokens, Vouchers.document(false));
        List<MaskingFrame.Place> places = frame.places();
        for (List<NameRun> runs : named.people()) {
            int kind = KINDS;
            Set<Clue> clues = new LinkedHashSet<>();
            for (NameRun run : runs) {
                kind = Math.min(kind, kind(tokens.span(run.from(), run.to()), places));
            }
            if (kind < KINDS) {
                PersonClues.of(named.clues(), runs, (sort, value) -> clues.add(new Clue(sort, value)));
                people.add(new Person(clues, kind));
            }
        }
    }

    /** Words of addresses and schools are passed over: they are hidden as such. */
    private static int kind(Span span, List<MaskingFrame.Place> places) {
        for (MaskingFrame.Place place : places) {
            if (place.span().start() < span.end() && span.start() < place.span().end()) {
                switch (place.kind()) {
                    case "O":
                        return 1;
                    case "A":
                    case "S":
                        return KINDS;
                    default:
                        return 0;
                }
            }
        }
        return 2;
    }

    /** The table as it is stored. */
    String table() {
        Map<Clue, Integer> ids = ids();
        double[][] weights = fit(ids);
        StringBuilder table = new StringBuilder("sort,value,official,thing\n");
        ids.forEach((clue, id) -> {
            double official = StrictMath.rint((weights[1][id] - weights[0][id]) * 100) / 100;
            double thing = StrictMath.rint((weights[2][id] - weights[0][id]) * 100) / 100;
            if (Math.abs(official) >= SMALLEST || Math.abs(thing) >= SMALLEST) {
                table.append(cell(clue.sort()))
                        .append(',')
                        .append(cell(clue.value()))
                        .append(String.format(Locale.ROOT, ",%.2f,%.2f%n", official + 0.0, thing + 0.0)
                                .replace(System.lineSeparator(), "\n"));
            }
        });
        return table.toString();
    }

    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && !text.isEmpty();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private Map<Clue, Integer> ids() {
        Map<Clue, Integer> counts = new TreeMap<>();
        people.forEach(person -> person.clues().forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        Map<Clue, Integer> ids = new TreeMap<>();
        counts.forEach((clue, count) -> {
            if (count >= LEAST) {
                ids.put(clue, ids.size());
            }
        });
        return ids;
    }

    private double[][] fit(Map<Clue, Integer> ids) {
        int[][] clues = new int[people.size()][];
        for (int i = 0; i < clues.length; i++) {
            clues[i] = people.get(i).clues().stream()
                    .filter(ids::containsKey)
                    .mapToInt(ids::get)
                    .toArray();
        }
        double[] penalties = new double[ids.size()];
        ids.forEach((clue, id) -> penalties[id] = WIDE.contains(clue.sort()) ? WIDE_PENALTY : PENALTY);
        double[][] weights = new double[KINDS][ids.size()];
        double[][] squares = new double[KINDS][ids.size()];
        for (int step = 0; step < STEPS; step++) {
            double rate = RATE * (1 - 0.9 * step / STEPS);
            double[][] gradient = gradient(clues, weights);
            for (int kind = 0; kind < KINDS; kind++) {
                for (int id = 0; id < weights[kind].length; id++) {
                    double slope = gradient[kind][id] - penalties[id] * weights[kind][id];
                    squares[kind][id] = MEMORY * squares[kind][id] + (1 - MEMORY) * slope * slope;
                    weights[kind][id] += rate * slope / (StrictMath.sqrt(squares[kind][id]) + 0.01);
                }
            }
        }
        return weights;
    }

    private double[][] gradient(int[][] clues, double[][] weights) {
        double[][] gradient = new double[KINDS][weights[0].length];
        for (int i = 0; i < clues.length; i++) {
            double[] share = shares(clues[i], weights);
            for (int kind = 0; kind < KINDS; kind++) {
                double miss = (people.get(i).kind() == kind ? 1 : 0) - share[kind];
                for (int id : clues[i]) {
                    gradient[kind][id] += miss;
                }
            }
        }
        return gradient;
    }

    private static double[] shares(int[] clues, double[][] weights) {
        double[] shares = new double[KINDS];
        double all = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            double score = 0;
            for (int id : clues) {
                score += weights[kind][id];
            }
            shares[kind] = StrictMath.exp(score);
            all += shares[kind];
        }
        for (int kind = 0; kind < KINDS; kind++) {
            shares[kind] /= all;
        }
        return shares;
    }
}
