package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Needles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of phrases with what each means, found in lower-case text in one pass, the longest first. */
final class Phrases {

    /** @param columns the table's columns behind the phrase */
    record Hit(int start, int end, String phrase, List<String> columns) {}

    private final Map<String, List<String>> rows = new HashMap<>();
    private final Needles any;

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
        any = new Needles(rows.keySet());
    }

    static Phrases read(String resource) {
        return new Phrases(resource);
    }

    /** In order, none overlapping another. */
    List<Hit> in(CharSequence lower, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int at = from;
        while (at < to) {
            String phrase = any.wordsAt(lower, at, to);
            if (phrase != null) {
                hits.add(new Hit(at, at + phrase.length(), phrase, rows.getOrDefault(phrase, List.of())));
            }
            at += phrase == null ? 1 : phrase.length();
        }
        return hits;
    }
}
