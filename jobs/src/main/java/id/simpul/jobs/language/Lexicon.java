package id.simpul.jobs.language;

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
import org.jspecify.annotations.Nullable;

/** Phrases in lower case with a kind each, looked up in tokens, the longest first. */
final class Lexicon {

    private record Entry(List<String> words, String kind) {}

    /** @param end the word behind the phrase */
    record Hit(String kind, int end) {}

    /** "his", "her", "their", written on to a noun. */
    private static final String OWNER = "nya";

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final FirstWords first = new FirstWords();

    /** A table beside this class: a header line, then {@code phrase,kind} a line. */
    static Lexicon read(String resource) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(line -> {
                int comma = line.lastIndexOf(',');
                lexicon.add(List.of(line.substring(0, comma).split(" ")), line.substring(comma + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lexicon.byFirst.values().forEach(entries -> entries.sort((a, b) -> b.words.size() - a.words.size()));
        return lexicon;
    }

    private void add(List<String> words, String kind) {
        byFirst.computeIfAbsent(words.get(0), unused -> new ArrayList<>()).add(new Entry(words, kind));
        first.add(words.get(0));
    }

    private List<Entry> from(String word) {
        List<Entry> entries = first.mayHold(word) ? byFirst.get(word) : null;
        return entries == null ? List.of() : entries;
    }

    boolean contains(String word) {
        return kind(word) != null;
    }

    /** The kind of a single word, or null. */
    @Nullable
    String kind(String word) {
        for (Entry entry : from(word)) {
            if (entry.words.size() == 1) {
                return entry.kind;
            }
        }
        return null;
    }

    boolean is(String word, String kind) {
        for (Entry entry : from(word)) {
            if (entry.words.size() == 1 && entry.kind.equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The word behind the longest phrase of the kind that begins here, or the same word where none does. */
    int end(Wording tokens, int at, String kind) {
        for (Entry entry : from(tokens.folded(at))) {
            if (entry.kind.equals(kind) && matches(tokens, at, entry.words)) {
                return at + entry.words.size();
            }
        }
        return at;
    }

    /** The longest phrase that begins at the word, its words parted by blanks only; or null. */
    @Nullable
    Hit at(Wording tokens, int at) {
        for (Entry entry : from(tokens.folded(at))) {
            if (matches(tokens, at, entry.words)) {
                return new Hit(entry.kind, at + entry.words.size());
            }
        }
        return null;
    }

    /** As {@link #end}, the last word with "-nya" behind it: "wali kelasnya". */
    int endWithOwner(Wording tokens, int at, String kind) {
        String word = tokens.folded(at);
        for (Entry entry : from(word)) {
            if (entry.words.size() > 1 && entry.kind.equals(kind) && owned(tokens, at, entry.words)) {
                return at + entry.words.size();
            }
        }
        return word.endsWith(OWNER) && is(word.substring(0, word.length() - OWNER.length()), kind) ? at + 1 : at;
    }

    private static boolean owned(Wording tokens, int at, List<String> words) {
        int last = words.size() - 1;
        return matches(tokens, at, words.subList(0, last))
                && tokens.before(at + last) == Wording.Gap.SPACE
                && tokens.folded(at + last).equals(words.get(last) + OWNER);
    }

    private static boolean matches(Wording tokens, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.folded(at + i).equals(words.get(i)) || (i > 0 && tokens.before(at + i) != Wording.Gap.SPACE)) {
                return false;
            }
        }
        return true;
    }
}
