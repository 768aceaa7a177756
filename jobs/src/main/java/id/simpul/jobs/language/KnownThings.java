package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The capitalised words that name something whoever tells of it: places, bodies, days and brands of the dictionary,
 * instruments with their number, spells of time.
 */
final class KnownThings {

    static final Lexicon NAMES = Lexicon.read("known_things.csv");
    private static final Set<String> REGULATIONS =
            CsvResource.of(KnownThings.class, "regulation_forms.csv").named().stream()
                    .flatMap(row -> Stream.of(row.getOrDefault("form", "").split("\\|", -1)))
                    .filter(form -> form.indexOf(' ') < 0)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Set<String> NUMBERS = Set.of("no", "nomor");
    /** Kinds of the dictionary that are names by themselves; the others tell of what stands beside them. */
    private static final Set<String> NAMED =
            Set.of("place", "people", "calendar", "brand", "media", "known", "head", "tail");

    private final Wording tokens;
    private final boolean[] things;
    private final boolean[] phrases;

    /** @param things words of regions and bodies that are known already; kept and added to */
    KnownThings(Wording tokens, boolean[] things) {
        this.tokens = tokens;
        this.things = things;
        phrases = new boolean[tokens.size()];
        mark();
    }

    /** Whether the word is part of such a name. */
    boolean at(int at) {
        return things[at];
    }

    /** Whether the word belongs to a name of several words, such as Mahkamah Agung, or to what only numbers something. */
    boolean inPhrase(int at) {
        return at >= 0 && at < phrases.length && phrases[at];
    }

    /** "Empat Bulan", "3 Hari": how long. */
    boolean duration(int at) {
        return at > 0
                && tokens.before(at) == Gap.SPACE
                && WORDS.is(tokens.folded(at), "durations")
                && (tokens.number(at - 1) || numeral(tokens.folded(at - 1)));
    }

    /** Whether a word, in lower case, is a number that stands before what it counts: "dua", "beberapa", "setiap". */
    static boolean numeral(String word) {
        return WORDS.is(word, "numerals");
    }

    private void mark() {
        int at = 0;
        while (at < things.length) {
            if (tokens.capitalised(at) && (numbered(at) || duration(at))) {
                things[at] = true;
                phrases[at] = true;
                at++;
                continue;
            }
            Lexicon.Hit hit = tokens.capitalised(at) ? NAMES.at(tokens, at) : null;
            boolean letters = hit != null && hit.end() == at + 1 && AmbiguousLetters.may(tokens.folded(at));
            if (hit == null || letters || !NAMED.contains(hit.kind()) || !tokens.capitalised(hit.end() - 1)) {
                at++;
                continue;
            }
            for (int i = at; i < hit.end(); i++) {
                things[i] = true;
                phrases[i] = hit.end() > at + 1;
            }
            at = hit.end();
        }
    }

    /** "No. 5", "Permendagri 16/2006", "Uu No. 23": what only numbers something. */
    private boolean numbered(int at) {
        if (NUMBERS.contains(tokens.folded(at))) {
            return tokens.number(at + 1) && (tokens.after(at) == Gap.SPACE || tokens.after(at) == Gap.DOT);
        }
        if (tokens.after(at) != Gap.SPACE) {
            return false;
        }
        boolean known = REGULATIONS.contains(tokens.folded(at));
        if (tokens.number(at + 1)) {
            return known;
        }
        boolean counted = NUMBERS.contains(tokens.folded(at + 1)) && tokens.number(at + 2);
        return counted
                && (known
                        || tokens.folded(at + 3).equals("tahun")
                                && tokens.after(at + 2) == Gap.SPACE
                                && !GIVEN_NAMES.contains(tokens.folded(at))
                                && !NameClues.announces(tokens.folded(at - 1)));
    }
}
