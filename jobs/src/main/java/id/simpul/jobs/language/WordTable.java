package id.simpul.jobs.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words by sort, of a table with the columns {@code sort} and {@code words}: the table holds the words, the code that asks for a
 * sort what stands around them. In a cell "a|b" is two words and "{a;b} c" two as well, as in {@link Phrases}; a word may be a
 * phrase, and is written in small letters.
 */
public final class WordTable {

    private final String name;
    private final Map<String, Set<String>> words = new HashMap<>();

    private WordTable(String name) {
        this.name = name;
    }

    /**
     * Reads the table.
     *
     * @param beside a class of the package that holds the file
     */
    public static WordTable of(Class<?> beside, String name) {
        WordTable table = new WordTable(name);
        for (Map<String, String> row : CsvResource.of(beside, name).named()) {
            Set<String> told = table.words.computeIfAbsent(row.getOrDefault("sort", ""), sort -> new LinkedHashSet<>());
            for (String word : row.getOrDefault("words", "").split("\\|", -1)) {
                told.addAll(spelledOut(word));
            }
        }
        table.words.replaceAll((sort, told) -> Collections.unmodifiableSet(told));
        return table;
    }

    /**
     * The words of a sort, in the order of the table.
     *
     * @throws IllegalArgumentException where the table has no such sort
     */
    public Set<String> of(String sort) {
        Set<String> told = words.get(sort);
        if (told == null) {
            throw new IllegalArgumentException(name + " has no sort " + sort);
        }
        return told;
    }

    /** Any word of some sorts as a group of a pattern, the longest first: "(?:sebelas|satu)". */
    public String any(String... sorts) {
        return Arrays.stream(sorts)
                .flatMap(sort -> of(sort).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordTable::quoted)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Finds any word of some sorts in small letters, no letter before or behind it. */
    public Pattern find(String... sorts) {
        return Pattern.compile("(?<!\\p{L})" + any(sorts) + "(?!\\p{L})");
    }

    /** A phrase of a table with each of its "{a;b}" replaced by each of the alternatives; of an empty one only a blank is left. */
    public static List<String> spelledOut(String phrase) {
        return Phrases.spelledOut(phrase).stream()
                .map(one -> one.replaceAll("\\s+", " "))
                .toList();
    }

    private static String quoted(String word) {
        return List.of(".", "(", ")", "+", "?", "*").stream().anyMatch(word::contains) ? Pattern.quote(word) : word;
    }
}
