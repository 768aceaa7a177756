package id.simpul.jobs.expectation;

import id.simpul.jobs.extract.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much of what was expected was read, by kind of fact, and what was read beside. */
public final class Tally {

    /** Judged each for itself, where the meeting was found. */
    private static final List<String> ATTRIBUTES = List.of("venue", "chair", "participants_count");

    private static final class Line {
        private int right;
        private int expected;
        private int extra;
    }

    private final Map<String, Line> lines = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Counts one document in: what is expected of it and what was read. */
    public void add(String document, List<ExpectedFact> facts, List<? extends Fact> found) {
        List<Fact> free = new ArrayList<>(found);
        for (boolean optional : new boolean[] {false, true}) {
            for (ExpectedFact expected : facts) {
                if (expected.optional() == optional) {
                    judge(document, expected, free);
                }
            }
        }
        for (Fact fact : free) {
            line(fact.kind()).extra++;
            errors.add("wrong " + document + " " + fact.kind() + " " + FactFields.of(fact));
        }
    }

    private void judge(String document, ExpectedFact expected, List<Fact> free) {
        Fact match = free.stream()
                .filter(fact -> fact.kind().equals(expected.kind()))
                .filter(fact -> expected.equalsBut(FactFields.of(fact), ATTRIBUTES))
                .findFirst()
                .orElse(null);
        free.remove(match);
        if (expected.optional()) {
            return;
        }
        count(document, expected.kind(), match != null, expected);
        for (String attribute : ATTRIBUTES) {
            if (expected.fields().containsKey(attribute)) {
                boolean right = match != null
                        && expected.fields()
                                .get(attribute)
                                .contains(FactFields.of(match).get(attribute));
                count(document, expected.kind() + "." + attribute, right, match == null ? "-" : FactFields.of(match));
            }
        }
    }

    private void count(String document, String what, boolean right, Object shown) {
        Line line = line(what);
        line.expected++;
        line.right += right ? 1 : 0;
        if (!right) {
            errors.add("missed " + document + " " + what + " " + shown);
        }
    }

    private Line line(String what) {
        return lines.computeIfAbsent(what, name -> new Line());
    }

    public int right() {
        return lines.values().stream().mapToInt(line -> line.right).sum();
    }

    public int expected() {
        return lines.values().stream().mapToInt(line -> line.expected).sum();
    }

    public int expected(String kind) {
        return line(kind).expected;
    }

    public int extra(String kind) {
        return line(kind).extra;
    }

    /** Up to so many of what went wrong. */
    public List<String> errors(int most) {
        return errors.subList(0, Math.min(most, errors.size()));
    }

    /** A line a kind of fact, each beginning with the name. */
    public String table(String name) {
        StringBuilder table = new StringBuilder();
        lines.forEach((what, line) -> table.append(String.format(
                Locale.ROOT, "%-24s %-26s %4d / %4d  beside %d%n", name, what, line.right, line.expected, line.extra)));
        return table.toString();
    }
}
