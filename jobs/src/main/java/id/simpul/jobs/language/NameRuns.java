package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds every run of words that may name a person: within words with capitals in a row the first that is in no dictionary of
 * things and all that may go on with it, so that no part of a name is left over.
 */
final class NameRuns {

    private static final Lexicon WORDS = Lexicon.read("name_words.csv");

    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon PUBLIC = Lexicon.read("public_roles.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");

    private static final int LONGEST = 8;
    private static final int MOST_TITLES = 6;

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameReader names;
    private final List<NameRun> found = new ArrayList<>();

    NameRuns(Wording tokens, WordSorts sorts, NameReader names) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.names = names;
    }

    /** In order, none overlapping another. */
    List<NameRun> find() {
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.capitalised(at)) {
                int end = chainEnd(at);
                cut(at, end);
                at = end;
            } else if (small(at) > at) {
                int end = small(at);
                found.add(new NameRun(at, at, end, end, false));
                at = end;
            } else {
                at++;
            }
        }
        return again();
    }

    /** With words that stand alone where every word has a capital, and are a name's elsewhere. */
    private List<NameRun> again() {
        Set<String> words = new HashSet<>();
        boolean[] taken = new boolean[tokens.size()];
        for (NameRun run : found) {
            for (int i = run.start(); i < run.to(); i++) {
                taken[i] = true;
                if (!run.initials() && i >= run.from() && tokens.word(i).length() > 2 && sorts.of(i) != Sort.THING) {
                    words.add(tokens.folded(i));
                }
            }
        }
        List<NameRun> all = new ArrayList<>(found);
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at] && tokens.capitalised(at) && words.contains(tokens.folded(at)) && !hard(at)) {
                all.add(new NameRun(at, at, at + 1, behindDegrees(at + 1), false));
            }
        }
        all.sort(Comparator.comparingInt(NameRun::from));
        return all;
    }

    /** Behind a name written small, as in hasty reports: "terdakwa siti aminah"; or the word itself. */
    private int small(int at) {
        if (!tokens.lower(at) || !GIVEN_NAMES.is(tokens.folded(at), "name")) {
            return at;
        }
        boolean ordinary = OrdinaryWords.contains(tokens.folded(at));
        int end = at + 1;
        while (end < tokens.size()
                && end - at < 4
                && tokens.lower(end)
                && tokens.before(end) == Gap.SPACE
                && (GIVEN_NAMES.contains(tokens.folded(end))
                        || WORDS.is(tokens.folded(end), "particles")
                                && !tokens.folded(end).equals("i")
                        || !OrdinaryWords.contains(tokens.folded(end))
                                && !NON_NAMES.contains(tokens.folded(end))
                                && tokens.word(end).length() > 3)) {
            end++;
        }
        String left = tokens.folded(at - 1);
        boolean told = NameClues.CUES.is(left, "subject")
                || NameClues.CUES.is(left, "kin")
                || WORDS.is(left, "naming")
                || WORDS.is(left, "telling");
        return told && (end > at + 1 || !ordinary) || end > at + 1 && !ordinary ? end : at;
    }

    private int chainEnd(int at) {
        int end = at + 1;
        while (end < tokens.size() && joined(end) && (tokens.capitalised(end) || particle(end))) {
            end++;
        }
        return end;
    }

    private boolean particle(int at) {
        return WORDS.is(tokens.folded(at), "particles")
                && tokens.capitalised(at + 1)
                && tokens.before(at + 1) == Gap.SPACE;
    }

    private boolean joined(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE
                || gap == Gap.DOT
                        && (tokens.word(at - 1).length() == 1
                                || WORDS.is(tokens.folded(at - 1), "abbreviated")
                                || title(at - 1));
    }

    private boolean title(int at) {
        String kind = TITLES.kind(tokens.folded(at));
        return kind != null && !kind.equals("degree");
    }

    private void cut(int from, int end) {
        int at = from;
        while (at < end) {
            int first = behindTitles(at, end);
            int degree = first == at && !cued(at) ? names.afterDegree(at) : at;
            if (bodied(first)) {
                at = Math.max(first, behindBody(first, end));
                continue;
            }
            if (degree > at) {
                at = Math.min(end, degree);
                continue;
            }
            int to = first < end ? nameEnd(from, first, end, first > at) : first;
            if (to > first) {
                int behind = behindDegrees(to);
                if (!explained(to)
                        && !dateline(at, to)
                        && !region(first, to)
                        && !lettered(first, to)
                        && !headed(first, to)) {
                    found.add(new NameRun(at, first, to, behind, letters(first, to)));
                }
                at = Math.max(to, Math.min(end, behind));
            } else {
                at++;
            }
        }
    }

    /** "Focus Group Discussion (FGD)": the text abbreviates it. */
    private boolean explained(int to) {
        return to < tokens.size() && tokens.before(to) == Gap.OPEN && sorts.explained(tokens.word(to));
    }

    /** "Jagoi Babang, Kabupaten Bengkayang": no one's name stands so, nor where a district is named so. */
    private boolean region(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME || sorts.of(i) == Sort.LETTERS) {
                return false;
            }
        }
        if (to < tokens.size()
                && tokens.before(to) == Gap.SPACE
                && tokens.capitalised(to)
                && WordSorts.THINGS.is(tokens.folded(to), "tail")) {
            return true;
        }
        boolean within = to < tokens.size()
                && tokens.capitalised(to)
                && (tokens.before(to) == Gap.COMMA || tokens.before(to) == Gap.SPACE)
                && WORDS.is(tokens.folded(to), "units");
        return within
                || to - from <= 3
                        && (to - from > 1 || placed(from) || tokens.before(from) == Gap.COMMA)
                        && Gazetteer.get()
                                .known(Tokens.fold(tokens.span(from, to).of(tokens.text())));
    }

    /** "aplikasi Sapawarga", "kapal Sirimau" */
    private boolean headed(int from, int to) {
        if (from == 0
                || tokens.before(from) != Gap.SPACE
                || !tokens.lower(from - 1)
                || !WordSorts.THINGS.is(tokens.folded(from - 1), "lower_head")
                || WORDS.is(tokens.folded(from - 2), "workers")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME) {
                return false;
            }
        }
        return true;
    }


    /** "kelas B", "Triwulan II", "P/12": letters that count or class. */
    private boolean lettered(int from, int to) {
        if (to != from + 1 || sorts.of(from) != Sort.LETTERS || cued(from)) {
            return false;
        }
        Gap before = tokens.before(from);
        boolean roman = tokens.word(from).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return before == Gap.JOIN
                || tokens.after(from) == Gap.JOIN
                || before == Gap.SPACE
                        && (tokens.number(from - 1) || WordSorts.THINGS.is(tokens.folded(from - 1), "lettered"))
                || roman && (before == Gap.SPACE && tokens.capitalised(from - 1) || tokens.after(from) == Gap.DOT);
    }



    /** "SLEMAN, Kabar Nusa -": who reports from where. */
    private boolean dateline(int from, int to) {
        if (to >= tokens.size() || from == 0) {
            return false;
        }
        Gap before = tokens.before(from);
        Gap behind = tokens.before(to);
        int line = from;
        while (line > 0 && from - line < 4 && tokens.before(line) != Gap.BREAK) {
            line--;
        }
        boolean joined = before == Gap.COMMA && behind == Gap.JOIN || before == Gap.OPEN && behind == Gap.CLOSE;
        return joined && tokens.before(line) == Gap.BREAK && line < from && sorts.place(line);
    }

    /** Whether the word goes on with the name of a body or thing: "PT Maria Bintang", "KM Sirimau". */
    private boolean bodied(int at) {
        if (at == 0 || tokens.before(at) != Gap.SPACE) {
            return false;
        }
        String head = tokens.folded(at - 1);
        return WORDS.is(head, "places") && !WORDS.is(tokens.folded(at - 2), "holders")
                || WordSorts.THINGS.is(head, "body_head") && tokens.capitalised(at - 1) && !cuedHead(at - 1);
    }

    /** "korban RS Rukmini": initials too. */
    private boolean cuedHead(int at) {
        return tokens.before(at) == Gap.SPACE && NameClues.CUES.is(tokens.folded(at - 1), "subject");
    }

    private int behindBody(int at, int end) {
        int to = at;
        int most = office(at) ? 1 : WORDS.is(tokens.folded(at - 1), "places") ? 2 : 4;
        while (to < end
                && to - at < most
                && (may(to) || sorts.of(to) == Sort.WORD && !inTitle(to) || to == at)
                && !hard(to)) {
            to++;
        }
        return Math.max(to, at + 1);
    }

    /** Whether an office stands before the body, so that its holder may follow. */
    private boolean office(int at) {
        for (int i = at - 1; i > Math.max(0, at - LONGEST) && tokens.before(i) == Gap.SPACE; i--) {
            if (ROLES.contains(tokens.folded(i - 1)) || PUBLIC.contains(tokens.folded(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean letters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) != Sort.LETTERS
                    && !(tokens.acronym(i) && tokens.word(i).length() <= MOST_LETTERS && !may(i))) {
                return false;
            }
        }
        return true;
    }

    private int behindTitles(int at, int end) {
        int behind = at;
        for (int i = 0; i < MOST_TITLES && behind < end; i++) {
            Lexicon.Hit hit = TITLES.at(tokens, behind);
            if (hit == null || hit.kind().equals("degree") || hit.end() >= end) {
                return behind;
            }
            behind = hit.end();
        }
        return behind;
    }

    /** Behind the name that begins at the word, or the word itself. */
    private int nameEnd(int chain, int at, int end, boolean titled) {
        int core = at;
        while (core < Math.min(end - 1, at + 2)
                && lead(core)
                && (may(core + 1) || !inTitle(core) && sorts.of(core + 1) == Sort.WORD && core > chain)) {
            core++;
        }
        if (!begins(chain, core, end, titled || core > at || titleBefore(at))) {
            return at;
        }
        int to = core + 1;
        while (to < end && to - at < LONGEST && goesOn(at, to)) {
            to++;
        }
        while (to > core + 1 && tokens.lower(to - 1)) {
            to--;
        }
        return to;
    }

    /** "dr. Asri": a title written small. */
    private boolean titleBefore(int at) {
        return at > 0 && tokens.before(at) == Gap.DOT && tokens.lower(at - 1) && title(at - 1);
    }

    private boolean lead(int at) {
        return WORDS.is(tokens.folded(at), "leads")
                || sorts.of(at) == Sort.LETTERS && tokens.word(at).length() == 1;
    }

    /** Whether the word can belong to a name. */
    private boolean may(int at) {
        Sort sort = sorts.of(at);
        return sort == Sort.NAME || sort == Sort.EITHER || sort == Sort.STRANGE;
    }

    /** "Hari Ibu" is nobody's. */
    private boolean day(int at) {
        return tokens.folded(at).equals("hari")
                && tokens.after(at) == Gap.SPACE
                && tokens.capitalised(at + 1)
                && (!may(at + 1) || WORDS.is(tokens.folded(at + 1), "days"));
    }


    /** "Hakim Nataniel": an office too, before a name. */
    private boolean calling(int at, int end) {
        String word = tokens.folded(at);
        return at + 1 < end && may(at + 1) && (PUBLIC.is(word, "public") || ROLES.contains(word));
    }

    private boolean begins(int chain, int at, int end, boolean titled) {
        if (calling(at, end) || sorts.inPhrase(at) && !titled || day(at)) {
            return false;
        }
        Sort sort = sorts.of(at);
        switch (sort) {
            case NAME:
            case STRANGE:
            case LETTERS:
                return true;
            case EITHER:
                return titled || !opens(at) || at + 1 < end && may(at + 1) || told(at + 1);
            case WORD:
                return titled || named(at) || word(chain, at, end);
            case THING:
                return cued(at)
                        || month(at)
                        || (titled
                                        || named(at)
                                        || GIVEN_NAMES.contains(tokens.folded(at)) && !placed(at)
                                        || !placed(at) && thingName(at, end))
                                && !hard(at);
            case PLAIN:
                return false;
        }
        return false;
    }

    /** Whether an ordinary word may begin a name: nothing else explains its capital within a sentence. */
    private boolean word(int chain, int at, int end) {
        if (inTitle(at)) {
            return false;
        }
        if (opener(tokens.folded(at))) {
            return false;
        }
        boolean goesOn = at + 1 < end && may(at + 1);
        if (at == chain) {
            return opens(at) ? goesOn && (apart(at, end) || sorts.of(at + 1) == Sort.NAME) : goesOn || free(at, end);
        }
        return goesOn || at + 1 == end && office(at + 1);
    }

    /** Whether no word that ends a name stands among the words. */
    private boolean free(int from, int end) {
        for (int i = from; i < end; i++) {
            if (hard(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words with capitals are followed by something else than a small word. */
    private boolean apart(int at, int end) {
        return end >= tokens.size() || tokens.before(end) != Gap.SPACE;
    }

    /** Words that begin sentences before names, and words made by affixes, which are hardly names. */
    private static boolean opener(String word) {
        return WORDS.is(word, "openers")
                || word.length() > 5
                        && (word.endsWith("nya")
                                || word.startsWith("me")
                                || word.startsWith("di")
                                || word.startsWith("ber")
                                || word.startsWith("ter")
                                || word.startsWith("pe") && word.endsWith("an")
                                || word.startsWith("ke") && word.endsWith("an"));
    }


    /** "Mei, begitu ia dipanggil": a month's name where no day or year is. */
    private boolean month(int at) {
        String word = tokens.folded(at);
        return (word.equals("mei") || word.equals("juni") || word.equals("juli") || word.equals("april"))
                && !tokens.number(at - 1)
                && !tokens.number(at + 1)
                && (named(at)
                        || told(at + 1)
                        || at + 1 < tokens.size() && tokens.before(at + 1) == Gap.SPACE && may(at + 1))
                && !WORDS.is(tokens.folded(at - 1), "times");
    }


    /** "Medan Saragih": a place's name that goes on with a person's behind a small word that places nothing. */
    private boolean thingName(int at, int end) {
        return tokens.before(at) == Gap.SPACE
                && tokens.lower(at - 1)
                && at + 1 < end
                && sorts.of(at + 1) == Sort.NAME
                && !inTitle(at);
    }

    /** Whether somebody is told of behind a word that opens a sentence: "Bunga menangis", "Mawar (12)". */
    private boolean told(int behind) {
        if (behind >= tokens.size()) {
            return false;
        }
        Gap gap = tokens.before(behind);
        if (gap == Gap.OPEN || gap == Gap.COMMA) {
            return true;
        }
        String word = tokens.folded(behind);
        return gap == Gap.SPACE
                && tokens.lower(behind)
                && (WORDS.is(word, "adverbs")
                        || word.equals("bin")
                        || word.equals("binti")
                        || word.length() > 4
                                && (word.startsWith("me")
                                        || word.startsWith("di")
                                        || word.startsWith("ber")
                                        || word.startsWith("ter")));
    }

    /** Whether capitals that abbreviate something elsewhere too stand where somebody is told of: "korban RW", "PA (14)". */
    private boolean cued(int at) {
        String word = at < tokens.size() ? tokens.word(at) : "";
        if (word.length() > MOST_LETTERS || at >= tokens.size() || !tokens.acronym(at)) {
            return false;
        }
        Gap before = tokens.before(at);
        String left = tokens.folded(at - 1);
        boolean told = (before == Gap.SPACE || before == Gap.COLON || before == Gap.OPEN || before == Gap.COMMA)
                && (NameClues.CUES.is(left, "subject")
                        || NameClues.CUES.is(left, "kin")
                        || NameClues.CUES.is(left, "initials")
                        || NameClues.CUES.is(left, "named")
                        || NameClues.CUES.is(left, "strikes")
                        || WORDS.is(left, "naming")
                        || WORDS.is(left, "telling"));
        boolean itself =
                before == Gap.COMMA && tokens.after(at) == Gap.COMMA && (left.equals("itu") || left.equals("tersebut"));
        boolean aged = tokens.after(at) == Gap.OPEN
                && tokens.number(at + 1)
                && tokens.word(at + 1).length() <= 2;
        boolean listed = (before == Gap.COMMA || WORDS.is(left, "and") && before == Gap.SPACE)
                && !found.isEmpty()
                && found.get(found.size() - 1).initials()
                && at - found.get(found.size() - 1).to() <= 2;
        if (Acronyms.known(word) || word.length() == MOST_LETTERS && sorts.of(at) == Sort.THING) {
            return (listed || NameClues.CUES.is(left, "initials")) && !tokens.number(at + 1)
                    || aged && word.length() == 2 && !sorts.shouted(at) && !tokens.capitalised(at - 1);
        }
        boolean shouted = sorts.shouted(at) && sorts.of(at) != Sort.LETTERS;
        return told && !shouted && !(sorts.acronym(word) && WORDS.is(left, "telling")) || aged || listed || itself;
    }

    private static final int MOST_LETTERS = 4;

    private boolean placed(int at) {
        String before = tokens.before(at) == Gap.SPACE ? tokens.folded(at - 1) : "";
        return WordSorts.THINGS.is(before, "placed")
                || before.equals("di")
                || before.equals("ke")
                || before.equals("dari")
                || NON_NAMES.is(before, "territory")
                || NON_NAMES.is(before, "organisation")
                || ROLES.contains(before);
    }

    private boolean named(int at) {
        String before = tokens.folded(at - 1);
        return tokens.before(at) == Gap.SPACE && WORDS.is(before, "naming")
                || before.equals("saja") && tokens.folded(at - 2).matches("sebut|disebut|panggil");
    }

    private boolean opens(int at) {
        Gap gap = tokens.before(at);
        return gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.JOIN;
    }

    private boolean inTitle(int at) {
        int chain = at;
        while (chain > 0
                && at - chain < LONGEST
                && tokens.before(chain) == Gap.SPACE
                && tokens.capitalised(chain - 1)) {
            chain--;
        }
        return (tokens.headline(at) && tokens.before(chain) != Gap.COLON) || sorts.shouted(at);
    }

    private boolean goesOn(int from, int at) {
        if (tokens.lower(at)
                || WORDS.is(tokens.folded(at), "particles")
                        && tokens.acronym(at)
                        && tokens.word(at).length() > 2) {
            return true;
        }
        if (names.afterDegree(at) > at && (tokens.acronym(at) || tokens.before(at + 1) == Gap.DOT)) {
            return false;
        }
        switch (sorts.of(at)) {
            case NAME:
            case EITHER:
            case STRANGE:
                return true;
            case LETTERS:
                return !inTitle(from);
            case WORD:
                return !inTitle(from);
            case THING:
                return inside(from, at)
                        || !hard(at)
                                && (!inTitle(from)
                                        || GIVEN_NAMES.contains(tokens.folded(at))
                                        || tokens.after(at) != Gap.SPACE);
            case PLAIN:
                return false;
        }
        return false;
    }

    /** "Cerah Pagi Simanullang": an ordinary word between words of names. */
    private boolean inside(int from, int at) {
        String kind = NON_NAMES.kind(tokens.folded(at));
        return !inTitle(from)
                && !tokens.acronym(at)
                && ("time".equals(kind) || "body".equals(kind) || "common".equals(kind) || "opening".equals(kind))
                && tokens.capitalised(at + 1)
                && tokens.before(at + 1) == Gap.SPACE
                && (sorts.of(at + 1) == Sort.NAME || sorts.of(at + 1) == Sort.STRANGE);
    }

    /** Words that end a name for sure: offices, ranks, kinds of places, bodies, days, acronyms. */
    private boolean hard(int at) {
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


    private int behindDegrees(int to) {
        int end = to;
        while (end < tokens.size()) {
            Gap gap = tokens.before(end);
            int next = gap == Gap.COMMA || gap == Gap.SPACE || gap == Gap.DOT ? names.afterDegree(end) : end;
            if (next == end || gap == Gap.DOT && end == to) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
