package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.List;

/**
 * Names written small that no list of names has, told by where they stand: "korban terakhir, putri melangwara, berumur 9 tahun",
 * "pelaku jarwokin (34)", "anak bernama melangwara". Behind one who is told of and before an age, a birth or a home, words that
 * are no Indonesian are a name; ordinary words there ("korban, warga desa setempat, berumur 9 tahun") say more of the person and
 * stay.
 */
final class SmallAppositions {

    private static final Lexicon WORDS = Lexicon.read("small_name_words.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon CALLINGS = Lexicon.read("public_roles.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.csv");
    private static final int MOST = 3;
    /** Between the person and the comma: "korban pertama yang sudah pulang, ..." */
    private static final int REACH = 4;
    /** Before the person, where an office makes another of it: "kepala dinas perlindungan anak". */
    private static final int OFFICE = 5;

    private static final int SHORTEST = 3;

    private final Wording tokens;
    private final boolean[] person;

    /** @param person words of the names that are hidden; those that are found are added */
    SmallAppositions(Wording tokens, boolean[] person) {
        this.tokens = tokens;
        this.person = person;
    }

    void find(List<Mention<Kind>> found) {
        for (int at = 1; at < person.length; at++) {
            int end = tokens.lower(at) && !person[at] ? end(at) : at;
            if (end > at) {
                Arrays.fill(person, at, end, true);
                found.add(new Mention<>(Kind.NAME, tokens.span(at, end), "identity.small"));
                at = end - 1;
            }
        }
    }

    /** Behind the name that begins at the word, or the word itself. */
    private int end(int at) {
        Gap before = tokens.before(at);
        boolean apposed = before == Gap.COMMA && told(at - 1);
        boolean joined = before == Gap.SPACE && head(at - 1) && !inOffice(at - 1);
        boolean called = before == Gap.SPACE
                && NameWords.WORDS.is(tokens.folded(at - 1), "naming")
                && tokens.before(at - 1) == Gap.SPACE
                && told(at - 2);
        if (!apposed && !joined && !called) {
            return at;
        }
        int end = at;
        int strange = 0;
        int common = 0;
        while (end < person.length && end - at < MOST && (end == at || tokens.before(end) == Gap.SPACE)) {
            if (strange(end)) {
                strange++;
            } else if (tokens.lower(end) && GIVEN_NAMES.contains(tokens.folded(end))) {
                common += GIVEN_NAMES.is(tokens.folded(end), "name") ? 1 : 0;
            } else if (end == at || !particle(end)) {
                break;
            }
            end++;
        }
        boolean named = strange > 0 || apposed && common > 0;
        return named && end > at && (called || clue(end, apposed)) ? end : at;
    }

    /** Whether somebody is told of in the words that end here: "korban terakhir", "anak perempuan itu". */
    private boolean told(int last) {
        for (int at = last; at >= 0 && last - at <= REACH; at--) {
            if (head(at)) {
                return !inOffice(at);
            }
            boolean within = tokens.lower(at)
                    && tokens.before(at) == Gap.SPACE
                    && !WORDS.is(tokens.folded(at), "places")
                    && !office(at);
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private boolean head(int at) {
        String word = tokens.folded(at);
        String stem = word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
        return !tokens.acronym(at)
                && (NameClues.person(word) || NameClues.CUES.is(stem, "kin") || WORDS.is(word, "heads"));
    }

    /** "kepala dinas perlindungan anak": the person is what an office is about. */
    private boolean inOffice(int head) {
        for (int at = head; at > 0 && head - at < OFFICE && tokens.before(at) == Gap.SPACE; at--) {
            if (office(at - 1) && !head(at - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean office(int at) {
        String word = tokens.folded(at);
        return ROLES.contains(word)
                || CALLINGS.contains(word)
                || NameWords.WORDS.is(word, "heading")
                || NameClues.CUES.is(word, "office");
    }

    private boolean strange(int at) {
        String word = tokens.folded(at);
        return tokens.lower(at)
                && word.length() >= SHORTEST
                && word.chars().allMatch(Character::isLetter)
                && !OrdinaryWords.contains(word)
                && !NON_NAMES.contains(word)
                && !KnownThings.NAMES.contains(word)
                && !ROLES.contains(word)
                && !CALLINGS.contains(word)
                && TITLES.kind(word) == null
                && !ACRONYMS.contains(word)
                && !NameWords.WORDS.contains(word)
                && !NameClues.DEEDS.contains(word)
                && Gazetteer.get().named(Tokens.fold(word)).isEmpty();
    }

    private boolean particle(int at) {
        String word = tokens.folded(at);
        return NameWords.WORDS.is(word, "particles") && !word.equals("i") && strangeOrGiven(at + 1);
    }

    private boolean strangeOrGiven(int at) {
        return at < person.length && (strange(at) || tokens.lower(at) && GIVEN_NAMES.contains(tokens.folded(at)));
    }

    /** Whether an age, a birth, a home or a school is told behind the name. */
    private boolean clue(int at, boolean apposed) {
        if (at >= person.length) {
            return false;
        }
        Gap gap = tokens.before(at);
        if (gap == Gap.OPEN) {
            return aged(at);
        }
        if (gap == Gap.SPACE) {
            return !apposed && WORDS.is(tokens.folded(at), "joined clues");
        }
        return gap == Gap.COMMA && (aged(at) || WORDS.is(tokens.folded(at), "clues"));
    }

    /** "9 tahun", "(34)", "sembilan belas tahun" */
    private boolean aged(int at) {
        if (tokens.number(at) && tokens.word(at).length() <= 2) {
            return tokens.after(at) == Gap.CLOSE || NameWords.WORDS.is(tokens.folded(at + 1), "years");
        }
        int end = at;
        while (WORDS.is(tokens.folded(end), "counts")) {
            end++;
        }
        return end > at && NameWords.WORDS.is(tokens.folded(end), "years");
    }
}
