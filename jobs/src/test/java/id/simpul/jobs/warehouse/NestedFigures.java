package id.simpul.jobs.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labelled chains of {@code nested.txt}, which says how they are written. */
final class NestedFigures {

    private static final Pattern PART = Pattern.compile("part=(.*)");

    /** @param sum of what may be added, or null */
    record Chain(String name, @Nullable Long sum, List<Figure> figures) {

        /** @param place from 1 on */
        Figure at(int place) {
            return figures.get(place - 1);
        }
    }

    /** @param words what it counts, where that is not the usual */
    record Figure(String published, String first, String last, long value, String words, String label) {

        /** Whether it is a fact of its own in {@code research}. */
        boolean shown() {
            return !label.startsWith("told again") && !label.equals("hidden");
        }

        boolean contested() {
            return label.equals("contested");
        }

        Optional<Integer> before() {
            return place("before ");
        }

        Optional<Integer> in() {
            return place("\\bin ");
        }

        private Optional<Integer> place(String word) {
            Matcher found = Pattern.compile(word + "([0-9]+)").matcher(label);
            return shown() && found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
        }

        String told() {
            String part = part();
            return first + ".." + last + " " + value + (part == null ? "" : " " + part);
        }

        boolean says(String word) {
            return Arrays.asList(words.split(" ")).contains(word);
        }

        @Nullable
        String part() {
            Matcher found = PART.matcher(words);
            return found.find() ? found.group(1) : null;
        }

        /** The value of the list that it names, else the usual one. */
        <E extends Enum<E>> E said(E usual) {
            return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                    .filter(value -> says(value.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(usual);
        }
    }

    private NestedFigures() {}

    static List<Chain> all() {
        List<Chain> chains = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("= ")) {
                String[] head = line.substring(2).split("\\s*\\|\\s*");
                chains.add(new Chain(head[0], head.length > 1 ? Long.valueOf(head[1]) : null, new ArrayList<>()));
            } else {
                chains.get(chains.size() - 1).figures().add(figure(line));
            }
        }
        return chains;
    }

    static Figure figure(String line) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        String[] period = cells[1].split("\\.\\.");
        return new Figure(cells[0], period[0], period[1], Long.parseLong(cells[2]), cells[3], cells[4]);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(NestedFigures.class.getResourceAsStream("nested.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
