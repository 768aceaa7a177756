package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;

/** What single words and their neighbours say of a name: which may belong to one, and which end it. */
final class NameWords {

    static final Lexicon WORDS = Lexicon.read("name_words.csv");
    static final int MOST_LETTERS = 4;
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon PUBLIC = Lexicon.read("public_roles.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final int LETTERS = 3;
    private static final int LONGEST = 8;
    /** Words behind "begitu" that may tell that somebody is called so. */
    private static final int CALLED = 6;

    private final Wording tokens;
    private final WordSorts sorts;
    /** Behind the last initials that were found, which a list may go on from. */
    private int initialsEnd;

    NameWords(Wording tokens, WordSorts sorts) {
        this.tokens = tokens;
        this.sorts = sorts;
    }

    void foundInitials(int end) {
        initialsEnd = end;
    }

    /** Whether the word can belong to a name. */
    boolean may(int at) {
        Sort sort = sorts.of(at);
        return sort == Sort.NAME || sort == Sort.EITHER || sort == Sort.STRANGE;
    }

    /** Words that end a name for sure: offices, ranks, kinds of places, bodies, days, acronyms. */
    boolean hard(int at) {
        String word = tokens.folded(at);
        if (sorts.inPhrase(at)) {
            return true;
        }
        if (ROLES.kind(word) != null || PUBLIC.contains(word) || tokens.number(at)) {
            return true;
        }
        String title = TITLES.kind(word);
        if (title != null && title.equals("rank")) {
            return true;
        }
        String kind = NON_NAMES.kind(word);
        if (kind != null && !(kind.equals("body") || kind.equals("territory") && !WORDS.is(word, "kinds"))) {
            return !GIVEN_NAMES.contains(word)
                    || kind.equals("organisation")
                    || kind.equals("time") && !word.equals("mei");
        }
        return tokens.acronym(at) && !sorts.shouted(at) && tokens.word(at).length() <= 5 && !GIVEN_NAMES.contains(word);
    }

    boolean inTitle(int at) {
        int chain = at;
        while (chain > 0
                && at - chain < LONGEST
                && tokens.before(chain) == Gap.SPACE
                && tokens.capitalised(chain - 1)) {
            chain--;
        }
        return (tokens.headline(at) && tokens.before(chain) != Gap.COLON) || sorts.shouted(at);
    }

    boolean opens(int at) {
        Gap gap = tokens.before(at);
        return gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.JOIN;
    }

    boolean title(int at) {
        String kind = TITLES.kind(tokens.folded(at));
        return kind != null && !kind.equals("degree");
    }

    /** "Mami", "Pak": what somebody is called by among neighbours, part of the name that everybody knows. */
    boolean familiar(int at) {
        return familiar(tokens, at);
    }

    /** As {@link #familiar(int)}. */
    static boolean familiar(Wording tokens, int at) {
        return at >= 0
                && tokens.capitalised(at)
                && (TITLES.is(tokens.folded(at), "familiar") || WORDS.is(tokens.folded(at), "familiar titles"));
    }

    /** Whether capitals that abbreviate something elsewhere too stand where somebody is told of: "korban RW", "PA (14)". */
    boolean cued(int at) {
        if (sorts.told(at)) {
            return true;
        }
        String word = at < tokens.size() ? tokens.word(at) : "";
        boolean figures = word.chars().anyMatch(Character::isDigit); // "Anak (P3A)"
        if (word.length() > MOST_LETTERS || at >= tokens.size() || !tokens.acronym(at) || figures) {
            return false;
        }
        Gap before = tokens.before(at);
        String left = tokens.folded(at - 1);
        boolean told = (before == Gap.SPACE || before == Gap.COLON || before == Gap.OPEN || before == Gap.COMMA)
                && (NameClues.person(left)
                        || NameClues.CUES.is(left, "initials")
                        || NameClues.CUES.is(left, "named")
                        || NameClues.CUES.is(left, "strikes")
                        || WORDS.is(left, "naming")
                        || WORDS.is(left, "telling"));
        boolean itself =
                before == Gap.COMMA && tokens.after(at) == Gap.COMMA && (left.equals("itu") || left.equals("tersebut"));
        boolean child = left.equals("dari") && NameClues.person(tokens.folded(at - 2));
        boolean aged = tokens.after(at) == Gap.OPEN
                && tokens.number(at + 1)
                && tokens.word(at + 1).length() <= 2;
        boolean listed = (before == Gap.COMMA || WORDS.is(left, "and") && before == Gap.SPACE)
                && initialsEnd > 0
                && at - initialsEnd <= 2
                && !(word.length() > 2 && WORDS.is(tokens.folded(at), "attributes"));
        if (rank(at - 1) && before == Gap.SPACE && !Acronyms.known(word) && !tokens.number(at + 1)) {
            return true;
        }
        boolean object = word.length() <= LETTERS
                && !Acronyms.known(word)
                && before == Gap.SPACE
                && tokens.lower(at - 1)
                && tokens.after(at) == Gap.COMMA
                && (WORDS.is(left, "taking") || left.endsWith("nya") && harmed(left.substring(0, left.length() - 3)));
        boolean apposed = word.length() <= LETTERS
                && !Acronyms.known(word)
                && before == Gap.COMMA
                && tokens.after(at) == Gap.COMMA
                && tokens.lower(at - 1)
                && tokens.lower(at + 1)
                && (WORDS.is(left, "owners") || left.endsWith("nya") && person(left));
        // "menjenguk MK di RSUD": what the verb does is done to people only
        boolean placed = word.length() == 2
                && !Acronyms.known(word)
                && before == Gap.SPACE
                && tokens.after(at) == Gap.SPACE
                && WORDS.is(left, "taking people")
                && WORDS.is(tokens.folded(at + 1), "object places");
        if (object || apposed || placed) {
            return true;
        }
        if (Acronyms.known(word) || word.length() == MOST_LETTERS && sorts.of(at) == Sort.THING) {
            return (listed || NameClues.CUES.is(left, "initials")) && !tokens.number(at + 1)
                    || aged && (word.length() == 2 || told) && !sorts.shouted(at) && !tokens.capitalised(at - 1);
        }
        boolean shouted = sorts.shouted(at) && sorts.of(at) != Sort.LETTERS;
        return told && !shouted && !(sorts.acronym(word) && WORDS.is(left, "telling"))
                || aged
                || listed
                || itself
                || child;
    }

    /** "Hasanuddin (45)", "Anti, 13)", "Teratai, 15 tahun": an age behind the words, however many things are called so. */
    boolean aged(int end) {
        if (end >= tokens.size() || !tokens.number(end) || tokens.word(end).length() > 2) {
            return false;
        }
        boolean years = tokens.after(end) == Gap.SPACE && WORDS.is(tokens.folded(end + 1), "years");
        return tokens.before(end) == Gap.OPEN && (tokens.after(end) == Gap.CLOSE || years)
                || tokens.before(end) == Gap.COMMA && (tokens.after(end) == Gap.CLOSE || years);
    }

    /** "Ayahnya, Jaya, ...", "anak mereka, Bintang, ...", "Ayah (Bintang)": who is named behind kin or a person. */
    boolean apposed(int at, int end) {
        boolean small = tokens.lower(at - 1) || at > 0 && opens(at - 1) && !tokens.acronym(at - 1);
        boolean enclosed = tokens.before(at) == Gap.OPEN && end < tokens.size() && tokens.before(end) == Gap.CLOSE;
        boolean alone = at + 1 == end || at + 2 == end && sorts.of(at + 1) == Sort.NAME;
        if (tokens.before(at) != Gap.COMMA && !enclosed || !alone || !small) {
            return false;
        }
        String word = tokens.folded(at - 1);
        boolean whose = WORDS.is(word, "owners") && tokens.lower(at - 2);
        String kin = whose && person(tokens.folded(at - 2)) ? tokens.folded(at - 2) : word;
        boolean closed = end >= tokens.size() || tokens.before(end) != Gap.SPACE && tokens.before(end) != Gap.JOIN;
        return person(kin) && closed && !tokens.acronym(at);
    }

    /** "Damini, gadis asal Lembata", "Meiyana, bukan nama sebenarnya", "Bunga (nama samaran)": who is told what somebody is behind the name. */
    boolean introduced(int at, int end) {
        if (at + 1 != end || end >= tokens.size() || tokens.acronym(at) || !tokens.lower(end)) {
            return false;
        }
        Gap gap = tokens.before(end);
        String word = tokens.folded(end);
        boolean other = word.equals("bukan") && tokens.folded(end + 1).equals("nama")
                || word.equals("nama") && WORDS.is(tokens.folded(end + 1), "other names");
        boolean whose = opens(at)
                && NameClues.person(word)
                && tokens.lower(end + 1)
                && tokens.before(end + 1) == Gap.SPACE
                && WORDS.is(tokens.folded(end + 1), "told of");
        return other && (gap == Gap.COMMA || gap == Gap.OPEN)
                || whose && gap == Gap.COMMA
                || WORDS.is(word, "so called") && gap == Gap.COMMA && calls(end + 1);
    }

    /** "begitu korban biasa disapa", "demikian ia dipanggil" */
    private boolean calls(int from) {
        for (int i = from; i < from + CALLED && tokens.lower(i) && tokens.before(i) == Gap.SPACE; i++) {
            if (WORDS.is(tokens.folded(i), "calling")) {
                return true;
            }
        }
        return false;
    }

    private static boolean person(String word) {
        String stem = word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
        return NameClues.person(word) || NameClues.person(stem);
    }

    private static boolean harmed(String word) {
        return NameClues.CUES.is(word, "harm") || NameClues.CUES.is(word, "crime") || NameClues.CUES.is(word, "struck");
    }

    private boolean rank(int at) {
        return at >= 0 && tokens.capitalised(at) && "rank".equals(TITLES.kind(tokens.folded(at)));
    }

    boolean placed(int at) {
        String before = tokens.before(at) == Gap.SPACE ? tokens.folded(at - 1) : "";
        return KnownThings.NAMES.is(before, "placed")
                || before.equals("di")
                || before.equals("ke")
                || before.equals("dari")
                || NON_NAMES.is(before, "territory")
                || NON_NAMES.is(before, "organisation")
                || ROLES.contains(before);
    }

    boolean named(int at) {
        String before = tokens.folded(at - 1);
        return tokens.before(at) == Gap.SPACE && WORDS.is(before, "naming")
                || before.equals("saja") && tokens.folded(at - 2).matches("sebut|disebut|panggil");
    }

    /** Whether an office stands before the body, so that its holder may follow. */
    boolean office(int at) {
        for (int i = at - 1; i > Math.max(0, at - LONGEST) && tokens.before(i) == Gap.SPACE; i--) {
            if (ROLES.contains(tokens.folded(i - 1)) || PUBLIC.contains(tokens.folded(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
