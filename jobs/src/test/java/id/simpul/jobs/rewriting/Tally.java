package id.simpul.jobs.rewriting;

import id.simpul.jobs.extract.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much of what was expected was read, by kind of fact, and what was read beside. */
final class Tally {

    /** Judged each for itself, where the meeting was found. */
    private static final List<String> ATTRIBUTES = List.of("venue", "chair", "participants_count");

    private static final class Line {
        private int right;
        private int expected;
        private int extra;
    }

    private final Map<String, Line> lines = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    void add(Template.Variant variant, List<? extends Fact> found) {
        List<Fact> free = new ArrayList<>(found);
        for (boolean optional : new boolean[] {false, true}) {
            for (ExpectedFact expected : variant.facts()) {
                if (expected.optional() == optional) {
                    judge(variant, expected, free);
                }
            }
        }
        for (Fact fact : free) {
            line(fact.kind()).extra++;
            errors.add("wrong " + variant.name() + " " + fact.kind() + " " + FactFields.of(fact));
        }
    }

    private void judge(Template.Variant variant, ExpectedFact expected, List<Fact> free) {
        Fact match = free.stream()
                .filter(fact -> fact.kind().equals(expected.kind()))
                .filter(fact -> expected.equalsBut(FactFields.of(fact), ATTRIBUTES))
                .findFirst()
                .orElse(null);
        free.remove(match);
        if (expected.optional()) {
            return;
        }
        count(variant, expected.kind(), match != null, expected);
        for (String attribute : ATTRIBUTES) {
            if (expected.fields().containsKey(attribute)) {
                boolean right = match != null
                        && expected.fields()
                                .get(attribute)
                                .contains(FactFields.of(match).get(attribute));
                count(variant, expected.kind() + "." + attribute, right, match == null ? "-" : FactFields.of(match));
            }
        }
    }

    private void count(Template.Variant variant, String what, boolean right, Object shown) {
        Line line = line(what);
        line.expected++;
        line.right += right ? 1 : 0;
        if (!right) {
            errors.add("missed " + variant.name() + " " + what + " " + shown);
        }
    }

    private Line line(String what) {
        return lines.computeIfAbsent(what, name -> new Line());
    }

    int right() {
        return lines.values().stream().mapToInt(line -> line.right).sum();
    }

    int expected() {
        return lines.values().stream().mapToInt(line -> line.expected).sum();
    }

    int expected(String kind) {
        return line(kind).expected;
    }

    int extra(String kind) {
        return line(kind).extra;
    }

    /** Up to so many of what went wrong. */
    List<String> errors(int most) {
        return errors.subList(0, Math.min(most, errors.size()));
    }

    String table(String template) {
        StringBuilder table = new StringBuilder();
        lines.forEach((what, line) -> table.append(String.format(
                Locale.ROOT,
                "%-24s %-26s %4d / %4d  beside %d%n",
                template,
                what,
                line.right,
                line.expected,
                line.extra)));
        return table.toString();
    }
}
