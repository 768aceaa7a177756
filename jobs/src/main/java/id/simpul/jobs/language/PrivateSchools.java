package id.simpul.jobs.language;

import static id.simpul.jobs.language.NameClues.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A named school in a text that tells of a victim, a crime or anybody who stays unnamed: whoever knows the school finds the
 * child. One that only hosts a gathering stays readable.
 */
final class PrivateSchools {

    private static final Lexicon WORDS = NameWords.WORDS;

    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final int LONGEST = 9;
    private static final List<String> TELLING = List.of("crime", "struck", "initials");
    private static final int REACH = 20;
    /** Words between what is spoken about and the word that says so, at most. */
    private static final int TOPIC = 4;

    private final Wording tokens;
    private final boolean[] person;
    private final boolean[] official;
    private final boolean ofCase;
    private final boolean told;

    /**
     * @param person words of the names of people who are hidden
     * @param official words of the names of officials
     */
    PrivateSchools(Wording tokens, boolean[] person, boolean[] official) {
        this.official = official;
        this.tokens = tokens;
        this.person = person;
        ofCase = any(i -> (tells(i) || ofCase(i)) && !topic(i));
        told = ofCase || any(i -> person[i]);
    }

    private boolean any(IntPredicate tells) {
        return IntStream.range(0, tokens.size()).anyMatch(tells);
    }

    /** Whether the word tells of victims or of harm, not of children in general. */
    private boolean ofCase(int at) {
        return !WORDS.is(tokens.folded(at), "school general")
                && (CUES.end(tokens, at, "subject") > at || CUES.end(tokens, at, "harm") > at);
    }

    /** "bahaya perundungan", "pencegahan kekerasan seksual": what is spoken about, not what has happened. */
    private boolean topic(int at) {
        for (int i = at - 1; i >= Math.max(0, at - TOPIC) && !ends(i + 1) && tokens.after(i) == Gap.SPACE; i--) {
            if (WORDS.is(tokens.folded(i), "school topics")) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int at) {
        for (String kind : TELLING) {
            if (CUES.end(tokens, at, kind) > at) {
                return true;
            }
        }
        return false;
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (told && at < tokens.size()) {
            int head = tokens.capitalised(at) || WORDS.is(tokens.folded(at), "school small") ? head(at) : at;
            int end = head > at ? named(at, head) : at;
            if (end > at && !hosting(at, end) && !visited(at)) {
                found.add(new Mention<>(Kind.SCHOOL, tokens.span(at, end), "identity.school"));
            }
            at = Math.max(at + 1, end);
        }
    }

    private int head(int at) {
        int head = CUES.end(tokens, at, "school");
        String word = tokens.folded(at);
        boolean more = WORDS.is(word, "school more") && (!word.equals("mas") || tokens.acronym(at))
                || WORDS.is(word, "school high") && student(at);
        int end = head == at && more ? at + 1 : head;
        return WORDS.is(tokens.folded(at - 1), "prisons") && tokens.before(at) == Gap.SPACE || court(at, end)
                ? at
                : end;
    }

    /** "Jubir MA Bramanto Sudiro": right before an official's name, and behind an office, it is no school. */
    private boolean court(int at, int end) {
        return end == at + 1
                && tokens.acronym(at)
                && tokens.word(at).length() == 2
                && end < tokens.size()
                && tokens.before(end) == Gap.SPACE
                && official[end];
    }

    /** "mahasiswi Universitas X", "kuliah di Universitas X" */
    private boolean student(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && !ends(i + 1); i--) {
            if (WORDS.is(tokens.folded(i), "school student")) {
                return true;
            }
        }
        return false;
    }

    /** Behind the school's own name, or its first word where it has none but a kind. */
    private int named(int at, int head) {
        int end = head;
        boolean own = false;
        while (end < tokens.size()
                && end - at < LONGEST
                && (tokens.before(end) == Gap.SPACE || tokens.before(end) == Gap.JOIN)
                && (tokens.capitalised(end) || tokens.number(end))
                && !(own
                        && (official[end] && !official[end - 1] || WORDS.is(tokens.folded(at - 1), "school heads"))
                        && GIVEN_NAMES.is(tokens.folded(end), "name"))
                && !(own && end + 1 < tokens.size() && official[end + 1] && honoured(end))) {
            own |= !WORDS.is(tokens.folded(end), "school own");
            end++;
        }
        return own ? end : at;
    }

    /** "KH", "Drs": a person's title, behind which the school's name has ended. */
    private boolean honoured(int at) {
        String title = TITLES.kind(tokens.folded(at));
        return title != null && !title.equals("degree");
    }

    /** Whether the sentence tells of a gathering and of nobody who is hidden. */
    private boolean hosting(int from, int to) {
        boolean gathering = false;
        if (WORDS.is(tokens.folded(from - 1), "school pupils") || WORDS.is(tokens.folded(from - 2), "school pupils")) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !ends(i + 1); i--) {
            if (person[i] || tells(i) && !topic(i)) {
                return false;
            }
            gathering |= CUES.is(tokens.folded(i), "gathering");
        }
        for (int i = to; i < Math.min(tokens.size(), to + REACH) && !ends(i); i++) {
            if (person[i] || tells(i) && !topic(i)) {
                return false;
            }
            gathering |= CUES.is(tokens.folded(i), "gathering");
        }
        return gathering;
    }

    /** "meninjau SD X": an official's visit tells nothing of a child but where a case is told of. */
    private boolean visited(int from) {
        if (ofCase) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - TOPIC) && !ends(i + 1) && tokens.after(i) == Gap.SPACE; i--) {
            if (WORDS.is(tokens.folded(i), "school visited")) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK || gap == Gap.DOT && tokens.word(at - 1).length() > 3 && tokens.capitalised(at);
    }
}
