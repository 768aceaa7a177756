package id.simpul.jobs.extract.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of phrases with what each means, found in lower-case text in one pass, the longest first. */
final class Phrases {

    /** @param columns the table's columns behind the phrase */
    record Hit(int start, int end, String phrase, List<String> columns) {}

    private final Map<String, List<String>> rows = new HashMap<>();
    private final Pattern any;

    private Phrases(String resource) {
        try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        List<String> cells = List.of(line.split(",", -1));
                        rows.putIfAbsent(cells.get(0), cells.subList(1, cells.size()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        any = Pattern.compile(rows.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    static Phrases read(String resource) {
        return new Phrases(resource);
    }

    /** In order, none overlapping another. */
    List<Hit> in(CharSequence lower, int from, int to) {
        Matcher matcher = any.matcher(lower).region(from, to).useTransparentBounds(true);
        List<Hit> hits = new ArrayList<>();
        while (matcher.find()) {
            String phrase = matcher.group();
            hits.add(new Hit(matcher.start(), matcher.end(), phrase, rows.getOrDefault(phrase, List.of())));
        }
        return hits;
    }
}
