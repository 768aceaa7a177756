package id.simpul.pipeline;

import id.simpul.jobs.language.CsvResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What modules below this one say in English, in Indonesian: reasons that are kept with documents, problems of source files and
 * settings. The sentences stand in {@code said_id.csv}, with {@code {}} for what differs from time to time; columns of tables in
 * {@code heads_id.csv}.
 */
final class Translation {

    /** A reason is made of a few sentences at most. */
    private static final int DEEPEST = 6;

    private static final Map<String, String> HEADS = CsvResource.of(Translation.class, "heads_id.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private static final Translation INDONESIAN = new Translation("said_id.csv");

    private record Sentence(String english, Pattern pattern, String indonesian) {

        static Sentence of(List<String> row) {
            String pattern = Pattern.compile("\\{}")
                    .splitAsStream(row.get(0) + " ")
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+?)"));
            return new Sentence(row.get(0), Pattern.compile(pattern, Pattern.DOTALL), row.get(1));
        }

        /** The more of it is fixed, the surer it is that it is meant. */
        int fixed() {
            return english.replace("{}", "").length();
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();

    private Translation(String table) {
        for (List<String> row : CsvResource.of(Translation.class, table).rows()) {
            sentences.add(Sentence.of(row));
        }
        sentences.sort(Comparator.comparing(Sentence::fixed).reversed());
    }

    /** The text itself where it is none of the sentences. */
    static String indonesian(String english) {
        return INDONESIAN.of(english, 0).orElse(english);
    }

    /** The column's own name where it has no other. */
    static String indonesianHead(String column) {
        return HEADS.getOrDefault(column, column);
    }

    private Optional<String> of(String english, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        for (Sentence sentence : sentences) {
            Matcher matcher = sentence.pattern().matcher(english + " ");
            if (matcher.matches()) {
                String told = sentence.indonesian();
                for (int at = 1; at <= matcher.groupCount(); at++) {
                    String given = matcher.group(at);
                    told = told.replace("{" + at + "}", of(given, depth + 1).orElse(given));
                }
                return Optional.of(told);
            }
        }
        return parts(english, depth);
    }

    /** "sources/a.yml:3: unknown key: leave it out": a place, what is wrong and what helps. */
    private Optional<String> parts(String english, int depth) {
        for (int at = english.indexOf(": "); at >= 0; at = english.indexOf(": ", at + 1)) {
            String before = english.substring(0, at);
            String behind = english.substring(at + 2);
            Optional<String> first = of(before, depth + 1);
            Optional<String> second = of(behind, depth + 1);
            if (first.isPresent() || second.isPresent()) {
                return Optional.of(first.orElse(before) + ": " + second.orElse(behind));
            }
        }
        return Optional.empty();
    }
}
