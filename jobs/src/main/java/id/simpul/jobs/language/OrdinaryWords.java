package id.simpul.jobs.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Words of Indonesian, and the commonest of English, that are nobody's name: a root of {@code ordinary_words.csv.gz}, alone or
 * with prefixes and suffixes. Loaded once, when first asked for.
 */
final class OrdinaryWords {

    private static final class Holder {
        static final Set<String> ROOTS = read();
    }

    /** A prefix and the sound that it has swallowed: "menulis" is tulis. */
    private record Prefix(String written, String swallowed) {

        /** Of what may follow it: learned prefixes stand before long words. */
        int shortest(int usual) {
            return LEARNED.contains(written) ? SHORTEST_ROOT + 1 : usual;
        }
    }

    private static final Set<String> LEARNED = Set.of("non", "antar", "pra", "pasca", "eks");

    private static final List<String> PARTICLES = List.of("nya", "lah", "kah", "pun", "ku", "mu");
    private static final List<String> SUFFIXES = List.of("kan", "an", "i");
    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("meny", "s"),
            new Prefix("peny", "s"),
            new Prefix("menge", ""),
            new Prefix("penge", ""),
            new Prefix("meng", ""),
            new Prefix("meng", "k"),
            new Prefix("peng", ""),
            new Prefix("peng", "k"),
            new Prefix("mem", ""),
            new Prefix("mem", "p"),
            new Prefix("pem", ""),
            new Prefix("pem", "p"),
            new Prefix("men", ""),
            new Prefix("men", "t"),
            new Prefix("pen", ""),
            new Prefix("pen", "t"),
            new Prefix("di", ""),
            new Prefix("ke", ""),
            new Prefix("se", ""),
            new Prefix("ber", ""),
            new Prefix("be", ""),
            new Prefix("ter", ""),
            new Prefix("te", ""),
            new Prefix("per", ""),
            new Prefix("pe", ""),
            new Prefix("me", ""),
            new Prefix("non", ""),
            new Prefix("antar", ""),
            new Prefix("pra", ""),
            new Prefix("pasca", ""),
            new Prefix("eks", ""));
    private static final int SHORTEST_ROOT = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST = 30;

    private OrdinaryWords() {}

    /** @param folded in lower case */
    static boolean contains(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        int hyphen = folded.indexOf('-');
        if (hyphen > 0 && !Holder.ROOTS.contains(folded)) {
            return contains(folded.substring(0, hyphen)) && contains(folded.substring(hyphen + 1));
        }
        return prefixed(folded, 0, SHORTEST_ROOT) || suffixed(folded);
    }

    private static boolean suffixed(String word) {
        for (String particle : PARTICLES) {
            if (ends(word, particle)) {
                String stem = word.substring(0, word.length() - particle.length());
                if (prefixed(stem, 0, SHORTEST_ROOT) || derived(stem)) {
                    return true;
                }
            }
        }
        return derived(word);
    }

    private static boolean derived(String word) {
        for (String suffix : SUFFIXES) {
            if (ends(word, suffix) && prefixed(word.substring(0, word.length() - suffix.length()), 0, SHORTEST_STEM)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String word, String suffix) {
        return word.length() - suffix.length() >= SHORTEST_STEM && word.endsWith(suffix);
    }

    /** Whether it is a root behind two prefixes at most: "diperjual", "keberlanjut"; a short root only between prefix and suffix. */
    private static boolean prefixed(String word, int prefixes, int shortest) {
        if (Holder.ROOTS.contains(word)) {
            return true;
        }
        if (prefixes == 2) {
            return false;
        }
        for (Prefix prefix : PREFIXES) {
            if (word.startsWith(prefix.written())) {
                String rest =
                        prefix.swallowed() + word.substring(prefix.written().length());
                if (rest.length() >= prefix.shortest(shortest) && prefixed(rest, prefixes + 1, SHORTEST_ROOT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> read() {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream("ordinary_words.csv.gz")) {
            if (in == null) {
                throw new IllegalStateException("no ordinary_words.csv.gz beside " + OrdinaryWords.class.getName());
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in, 1 << 15), StandardCharsets.UTF_8));
            Set<String> words = new HashSet<>(1 << 16);
            lines.lines().skip(1).forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
