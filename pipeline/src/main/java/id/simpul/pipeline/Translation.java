package id.simpul.pipeline;

import id.simpul.jobs.document.Note;
import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.warehouse.Reviews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What modules below this one say in English, in Indonesian: reasons that are kept with documents, problems of source files and
 * settings. The sentences stand in {@code said_id.csv}, with {@code {}} for what differs from time to time; columns of tables in
 * {@code heads_id.csv}.
 */
final class Translation {

    /** A sentence may tell another one, and that a third. */
    private static final int DEEPEST = 4;

    /** What is longer is none of them. */
    private static final int LONGEST = 1000;

    private static final String BETWEEN = ": ";

    private static final Map<String, String> HEADS = CsvResource.of(Translation.class, "heads_id.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    /** By the list of the term and its code. */
    private static final Map<String, String> TERMS = CsvResource.of(Reviews.class, "terms.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.get(0) + " " + row.get(1), row -> row.get(2)));

    private static final Translation INDONESIAN = new Translation("said_id.csv");

    /** @param fixed what stands before, between and behind the places of what differs */
    private record Sentence(List<String> fixed, String indonesian) {

        static Sentence of(String english, String indonesian) {
            return new Sentence(List.of(english.split("\\{}", -1)), indonesian);
        }

        /** The more of it is fixed, the surer it is that it is meant. */
        int length() {
            return fixed.stream().mapToInt(String::length).sum();
        }

        /** What stands in its places; empty where the text is another one. */
        Optional<List<String>> differing(String text) {
            String first = fixed.get(0);
            String last = fixed.get(fixed.size() - 1);
            if (fixed.size() == 1) {
                return text.equals(first) ? Optional.of(List.of()) : Optional.empty();
            }
            if (!text.startsWith(first) || !text.endsWith(last) || text.length() <= first.length() + last.length()) {
                return Optional.empty();
            }
            List<String> differing = new ArrayList<>();
            int at = first.length();
            int end = text.length() - last.length();
            for (String next : fixed.subList(1, fixed.size() - 1)) {
                int found = text.indexOf(next, at + 1);
                if (found < 0 || found + next.length() >= end) {
                    return Optional.empty();
                }
                differing.add(text.substring(at, found));
                at = found + next.length();
            }
            differing.add(text.substring(at, end));
            return Optional.of(differing);
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();

    private Translation(String table) {
        for (List<String> row : CsvResource.of(Translation.class, table).rows()) {
            sentences.add(Sentence.of(row.get(0), row.get(1)));
        }
        for (Note.Kind note : Note.Kind.values()) {
            sentences.add(Sentence.of(note.english(), note.indonesian()));
        }
        sentences.sort(Comparator.comparing(Sentence::length).reversed());
    }

    /** The text itself where it is none of the sentences. */
    static String indonesian(String english) {
        return english.length() > LONGEST ? english : INDONESIAN.parts(english, 0);
    }

    /** The column's own name where it has no other. */
    static String indonesianHead(String column) {
        return HEADS.getOrDefault(column, column);
    }

    /** The code itself where it has no other word. */
    static String indonesianTerm(String list, String code) {
        return TERMS.getOrDefault(list + " " + code, code);
    }

    /** "sources/a.yml:3: unknown key: leave it out": a place, what is wrong and what helps, each as long as it can be. */
    private String parts(String english, int depth) {
        String[] parts = english.split(BETWEEN, -1);
        List<String> told = new ArrayList<>();
        for (int from = 0, to; from < parts.length; from = to) {
            String said = parts[from];
            to = from + 1;
            for (int end = parts.length; end > from; end--) {
                Optional<String> whole = of(String.join(BETWEEN, List.of(parts).subList(from, end)), depth);
                if (whole.isPresent()) {
                    said = whole.get();
                    to = end;
                    break;
                }
            }
            told.add(said);
        }
        return String.join(BETWEEN, told);
    }

    private Optional<String> of(String english, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        for (Sentence sentence : sentences) {
            Optional<List<String>> differing = sentence.differing(english);
            if (differing.isPresent()) {
                String told = sentence.indonesian();
                for (int at = 1; at <= differing.get().size(); at++) {
                    String given = differing.get().get(at - 1);
                    told = told.replace("{" + at + "}", parts(given, depth + 1));
                }
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }
}
