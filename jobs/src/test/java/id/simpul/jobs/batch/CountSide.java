package id.simpul.jobs.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a document says of a count, by its label or as it was read.
 *
 * @param fields those of the identity, each with the values that are right; {@code -} for null
 */
record CountSide(Map<String, Set<String>> fields, String reporter, String document, long value, String qualifier) {

    static final List<String> IDENTITY =
            List.of("region", "period_start", "period_end", "category", "victim_group", "measure", "status");

    /** The counts that a document is labelled with; not those that may be left out, nor those of which several numbers are right. */
    static List<CountSide> of(JsonNode label) {
        List<CountSide> sides = new ArrayList<>();
        for (JsonNode fact : label.path("facts")) {
            boolean open =
                    fact.path("optional").asBoolean(false) || fact.path("value").isArray();
            if (fact.path("fact").asString("").equals("case_count") && !open) {
                Map<String, Set<String>> fields = new TreeMap<>();
                IDENTITY.forEach(field -> fields.put(field, values(fact.path(field))));
                // the contract's default
                fields.computeIfPresent(
                        "status", (field, told) -> told.equals(Set.of("-")) ? Set.of("reported") : told);
                sides.add(new CountSide(
                        fields,
                        fact.path("reporter").isString() ? fact.path("reporter").asString() : "",
                        label.path("document").asString(""),
                        fact.path("value").asLong(),
                        fact.path("qualifier").asString("exact")));
            }
        }
        return sides;
    }

    private static Set<String> values(JsonNode node) {
        Set<String> values = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(one -> values.add(one.isNull() ? "-" : one.asString("")));
        } else {
            values.add(node.isNull() || node.isMissingNode() ? "-" : node.asString(""));
        }
        return values;
    }

    boolean same(CountSide other) {
        return agreeing(other) == IDENTITY.size();
    }

    /** The same number of one document, but for one field at most. */
    boolean nearly(CountSide other) {
        return agreeing(other) >= IDENTITY.size() - 1;
    }

    private long agreeing(CountSide other) {
        return document.equals(other.document) && value == other.value
                ? IDENTITY.stream().filter(field -> shares(field, other)).count()
                : 0;
    }

    private boolean shares(String field, CountSide other) {
        Set<String> theirs = Objects.requireNonNull(other.fields.get(field));
        return Objects.requireNonNull(fields.get(field)).stream().anyMatch(theirs::contains);
    }

    static boolean differ(List<CountSide> sides) {
        return sides.stream().anyMatch(one -> sides.stream().anyMatch(one::excludes));
    }

    /** By the words of the contract: 120 and "lebih dari 100" don't. */
    private boolean excludes(CountSide other) {
        return most() < other.least() || other.most() < least();
    }

    private double least() {
        return switch (qualifier) {
            case "at_most" -> 0;
            case "about" -> value * 0.9;
            default -> value;
        };
    }

    private double most() {
        return switch (qualifier) {
            case "at_least" -> Double.POSITIVE_INFINITY;
            case "about" -> value * 1.1;
            default -> value;
        };
    }

    /**
     * Without those that are parts by something that a count has no field for, such as suspects by sex: of the numbers that one
     * document tells, all but the largest add up to it.
     */
    static List<CountSide> withoutParts(List<CountSide> group) {
        Map<String, List<CountSide>> documents = new LinkedHashMap<>();
        group.forEach(side -> documents
                .computeIfAbsent(side.document(), document -> new ArrayList<>())
                .add(side));
        return documents.values().stream()
                .flatMap(told -> {
                    long most = told.stream().mapToLong(CountSide::value).max().orElse(0);
                    long sum = told.stream().mapToLong(CountSide::value).sum();
                    boolean total = told.size() > 2 && sum == 2 * most;
                    return total
                            ? told.stream().filter(side -> side.value() == most).limit(1)
                            : told.stream();
                })
                .toList();
    }
}
