package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of files, shown to people who look for the file and not for whom it is about: "laporan_siti_melangwara.pdf". There is no text that
 * tells who is meant, and hardly a capital. What is a person's name only is hidden, and the unknown words beside it or behind a word
 * for a person; everything else stays.
 */
public final class FileNames {

    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.csv");
    private static final int SHORTEST = 4;

    private FileNames() {}

    /** The name with people's names replaced by {@link Identities#MASK}; the same instance where there is none. */
    public static String masked(String name) {
        List<Span> words = words(name);
        boolean[] hidden = new boolean[words.size()];
        boolean any = false;
        for (int at = 0; at < hidden.length; at++) {
            hidden[at] = GIVEN_NAMES.is(folded(name, words, at), "name")
                    || strange(folded(name, words, at)) && at > 0 && person(folded(name, words, at - 1));
            any |= hidden[at];
        }
        for (int at = 0; at + 1 < hidden.length; at++) {
            // "putri melangwara": a word that is a name too, beside one that is nothing else
            String first = folded(name, words, at);
            String second = folded(name, words, at + 1);
            boolean both =
                    GIVEN_NAMES.contains(first) && strange(second) || strange(first) && GIVEN_NAMES.contains(second);
            hidden[at] |= both;
            hidden[at + 1] |= both;
            any |= both;
        }
        return any ? replaced(name, words, spread(name, words, hidden)) : name;
    }

    /** Unknown words beside a name are of it. */
    private static boolean[] spread(String name, List<Span> words, boolean[] hidden) {
        for (int at = 1; at < hidden.length; at++) {
            hidden[at] |= hidden[at - 1] && partOf(folded(name, words, at));
        }
        for (int at = hidden.length - 2; at >= 0; at--) {
            hidden[at] |= hidden[at + 1] && partOf(folded(name, words, at));
        }
        return hidden;
    }

    private static boolean partOf(String word) {
        return strange(word) || GIVEN_NAMES.contains(word);
    }

    private static boolean person(String word) {
        return NameClues.person(word) || NameClues.CUES.is(word, "initials") || NameClues.CUES.is(word, "link");
    }

    private static boolean strange(String word) {
        return word.length() >= SHORTEST
                && !OrdinaryWords.contains(word)
                && !NON_NAMES.contains(word)
                && !KnownThings.NAMES.contains(word)
                && !ROLES.contains(word)
                && !ACRONYMS.contains(word)
                && TITLES.kind(word) == null
                && Gazetteer.get().named(Tokens.fold(word)).isEmpty();
    }

    private static String folded(String name, List<Span> words, int at) {
        return words.get(at).of(name).toLowerCase(Locale.ROOT);
    }

    /** Runs of letters, without the ending that tells the kind of file. */
    private static List<Span> words(String name) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 && name.length() - dot <= SHORTEST + 1 ? dot : name.length();
        List<Span> words = new ArrayList<>();
        for (int at = 0; at < end; at++) {
            if (Character.isLetter(name.charAt(at))) {
                int start = at;
                while (at < end && Character.isLetter(name.charAt(at))) {
                    at++;
                }
                words.add(new Span(start, at));
            }
        }
        return words;
    }

    private static String replaced(String name, List<Span> words, boolean[] hidden) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int at = 0; at < hidden.length; at++) {
            if (hidden[at]) {
                boolean goesOn = at > 0 && hidden[at - 1];
                if (!goesOn) {
                    out.append(name, done, words.get(at).start()).append(Identities.MASK);
                }
                done = words.get(at).end();
            }
        }
        return out.append(name, done, name.length()).toString();
    }
}
