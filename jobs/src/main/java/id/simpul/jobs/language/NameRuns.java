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

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final int LONGEST = 8;
    private static final int MOST_TITLES = 6;

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameReader names;
    private final NameWords words;
    private final NameStarts starts;
    private final NamedThings things;
    private final SmallNames small;
    private final List<NameRun> found = new ArrayList<>();

    NameRuns(Wording tokens, WordSorts sorts, NameReader names) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.names = names;
        words = new NameWords(tokens, sorts);
        starts = new NameStarts(tokens, sorts, words);
        things = new NamedThings(tokens, sorts, words);
        small = new SmallNames(tokens);
    }

    private void add(NameRun run) {
        found.add(run);
        words.foundInitials(run.initials() ? run.to() : 0);
    }

    /** In order, none overlapping another. */
    List<NameRun> find() {
        int at = 0;
        while (at < tokens.size()) {
            if (tokens.capitalised(at)) {
                int end = chainEnd(at);
                cut(at, end);
                at = end;
            } else if (small.end(at) > at) {
                int end = small.end(at);
                add(new NameRun(at, at, end, end, false));
                at = end;
            } else {
                at++;
            }
        }
        return again();
    }

    /** With words that stand alone where every word has a capital, and are a name's elsewhere. */
    private List<NameRun> again() {
        Set<String> known = new HashSet<>();
        boolean[] taken = new boolean[tokens.size()];
        for (NameRun run : found) {
            for (int i = run.start(); i < run.to(); i++) {
                taken[i] = true;
                if (!run.initials() && i >= run.from() && tokens.word(i).length() > 2 && sorts.of(i) != Sort.THING) {
                    known.add(tokens.folded(i));
                }
            }
        }
        List<NameRun> all = new ArrayList<>(found);
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at] && tokens.capitalised(at) && known.contains(tokens.folded(at)) && !words.hard(at)) {
                all.add(new NameRun(at, at, at + 1, behindDegrees(at + 1), false));
            }
        }
        all.sort(Comparator.comparingInt(NameRun::from));
        return all;
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
                && (tokens.before(at + 1) == Gap.SPACE
                        || tokens.before(at + 1) == Gap.DOT
                                && WORDS.is(tokens.folded(at), "abbreviated small")
                                && !tokens.acronym(at));
    }

    private boolean joined(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE
                || gap == Gap.DOT
                        && (tokens.word(at - 1).length() == 1
                                || WORDS.is(tokens.folded(at - 1), "abbreviated")
                                || WORDS.is(tokens.folded(at - 1), "abbreviated small") && !tokens.acronym(at - 1)
                                || words.title(at - 1));
    }

    private void cut(int from, int end) {
        int at = from;
        while (at < end) {
            int first = behindTitles(at, end);
            int degree = first == at && !words.cued(at) && behindName(at) ? names.afterDegree(at) : at;
            if (things.bodied(first)) {
                at = Math.max(first, things.behindBody(first, end));
                continue;
            }
            if (degree > at) {
                at = Math.min(end, degree);
                continue;
            }
            int to = first < end ? nameEnd(from, first, end, first > at) : first;
            if (to > first) {
                int behind = behindDegrees(to);
                if (sorts.told(first) || words.aged(to) || !things.at(at, first, to)) {
                    add(new NameRun(at, first, to, behind, letters(first, to)));
                }
                at = Math.max(to, Math.min(end, behind));
            } else {
                at++;
            }
        }
    }

    /** Degrees stand behind names, "diajak MH" and "klien M.T." tell of somebody. */
    private boolean behindName(int at) {
        return at > 0 && tokens.capitalised(at - 1) && !NameClues.CUES.is(tokens.folded(at - 1), "subject");
    }

    private boolean letters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) != Sort.LETTERS
                    && !(tokens.acronym(i) && tokens.word(i).length() <= NameWords.MOST_LETTERS && !words.may(i))) {
                return false;
            }
        }
        return true;
    }

    private int behindTitles(int at, int end) {
        int behind = at;
        for (int i = 0; i < MOST_TITLES && behind < end; i++) {
            Lexicon.Hit hit = TITLES.at(tokens, behind);
            if (hit == null || hit.kind().equals("degree") || hit.end() >= end || sorts.told(behind)) {
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
                && (words.may(core + 1)
                        || starts.called(core + 1)
                        || !words.inTitle(core)
                                && sorts.of(core + 1) == Sort.WORD
                                && (core > chain || !words.opens(chain)))) {
            core++;
        }
        if (!starts.begins(chain, core, end, titled || core > at || titleBefore(at))) {
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
        return at > 0 && tokens.before(at) == Gap.DOT && tokens.lower(at - 1) && words.title(at - 1);
    }

    private boolean lead(int at) {
        return WORDS.is(tokens.folded(at), "leads")
                || WORDS.end(tokens, at, "leads") > at + 1 // "Anak Agung"
                || sorts.of(at) == Sort.LETTERS && tokens.word(at).length() == 1;
    }

    private boolean goesOn(int from, int at) {
        if (tokens.lower(at)
                || WORDS.is(tokens.folded(at), "particles")
                        && tokens.acronym(at)
                        && tokens.word(at).length() > 2
                || descended(at)) {
            return true;
        }
        if (WORDS.end(tokens, at - 2, "leads") > at) {
            return true; // "Anak Agung Istri Ratih"
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
                return !words.inTitle(from);
            case WORD:
                return !words.inTitle(from);
            case THING:
                return inside(from, at)
                        || closing(from, at)
                        || !words.hard(at)
                                && (!words.inTitle(from)
                                        || GIVEN_NAMES.contains(tokens.folded(at))
                                        || tokens.after(at) != Gap.SPACE);
            case PLAIN:
                return false;
        }
        return false;
    }

    /** "Serlina Br Karo", "Nurmah binti Lurah": whose daughter or son it is, be it a place's or an office's word too. */
    private boolean descended(int at) {
        return WORDS.is(tokens.folded(at - 1), "descents")
                && tokens.capitalised(at)
                && !tokens.number(at)
                && (tokens.before(at) == Gap.SPACE || tokens.before(at) == Gap.DOT && !tokens.acronym(at - 1));
    }

    /** "Marthen Pramuka", "Robinson Kaban": what ends a row of capitals right behind a person's name, and says no time. */
    private boolean closing(int from, int at) {
        boolean last = at + 1 >= tokens.size() || !tokens.capitalised(at + 1) || tokens.before(at + 1) != Gap.SPACE;
        boolean apart = at + 1 >= tokens.size() || tokens.before(at + 1) != Gap.SPACE;
        boolean office = WORDS.is(tokens.folded(at), "openers") || starts.office(at);
        String kind = NON_NAMES.kind(tokens.folded(at));
        return last
                && (apart || !office)
                && !tokens.acronym(at)
                && !tokens.number(at)
                && !words.inTitle(from)
                && !sorts.inPhrase(at)
                && !"time".equals(kind)
                && !"organisation".equals(kind)
                && tokens.before(at) == Gap.SPACE
                && !words.placed(from)
                && named(from, at);
    }

    private boolean named(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME) {
                return true;
            }
        }
        return false;
    }

    /** "Cerah Pagi Simanullang": an ordinary word between words of names. */
    private boolean inside(int from, int at) {
        String kind = NON_NAMES.kind(tokens.folded(at));
        if ("opening".equals(kind) && !words.inTitle(from) && tokens.after(at) != Gap.SPACE && !tokens.acronym(at)) {
            return true; // "Anselmus Dua (15)"
        }
        return !words.inTitle(from)
                && !tokens.acronym(at)
                && ("time".equals(kind) || "body".equals(kind) || "common".equals(kind) || "opening".equals(kind))
                && tokens.capitalised(at + 1)
                && tokens.before(at + 1) == Gap.SPACE
                && (sorts.of(at + 1) == Sort.NAME || sorts.of(at + 1) == Sort.STRANGE);
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
