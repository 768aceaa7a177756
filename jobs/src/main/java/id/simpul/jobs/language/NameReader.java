package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a person's name at a word: ranks and honorifics, the name, degrees. */
final class NameReader {

    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Set<String> PARTICLES =
            Set.of("bin", "binti", "al", "el", "de", "van", "der", "den", "dan'", "ibnu", "von", "da", "dos", "dg");
    private static final Set<String> ABBREVIATED = Set.of("muh", "moh", "abd", "dg", "st", "sitti", "nur");
    private static final Set<String> ABSTRACT = Set.of(
            "drs", "dra", "dr", "ir", "hj", "kh", "prof", "hm", "drg", "drh", "apt", "ns", "bdn", "tgh", "sdr", "sdri",
            "yth", "purn");
    private static final int LONGEST = 6;
    private static final int MOST_TITLES = 12;

    private final Wording tokens;
    /** Names are asked for again and again. */
    private final @Nullable PersonName[] known;

    private final boolean[] read;
    private @Nullable Set<String> lowerCase;
    private @Nullable Set<String> body;

    NameReader(Wording tokens) {
        this.tokens = tokens;
        known = new PersonName[tokens.size()];
        read = new boolean[tokens.size()];
    }

    private Set<String> lowerCase() {
        Set<String> words = lowerCase;
        if (words == null) {
            words = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.lower(i)) {
                    words.add(tokens.folded(i));
                }
            }
            lowerCase = words;
        }
        return words;
    }

    private Set<String> body() {
        Set<String> words = body;
        if (words == null) {
            words = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.lower(i) && !tokens.headline(i)) {
                    words.add(tokens.word(i));
                }
            }
            body = words;
        }
        return words;
    }

    /** The name that begins at the word, or null. */
    @Nullable
    PersonName at(int start) {
        if (start >= read.length) {
            return null;
        }
        if (!read[start]) {
            known[start] = read(start);
            read[start] = true;
        }
        return known[start];
    }

    private @Nullable PersonName read(int start) {
        int from = afterHonorifics(start);
        if (degreeEnd(from) > from && tokens.after(from) == Gap.DOT) {
            return null; // "S.Sos" behind a comma
        }
        int to = from;
        boolean capitals = from < tokens.size() && tokens.acronym(from);
        while (to < tokens.size() && to - from < LONGEST && belongs(from, to, capitals, from > start)) {
            to++;
        }
        while (to > from && PARTICLES.contains(tokens.folded(to - 1)) && tokens.lower(to - 1)) {
            to--;
        }
        if (to == from || !plausible(from, to, from > start)) {
            return null;
        }
        String name = tokens.phrase(from, to);
        return new PersonName(name, start, from, to, afterDegrees(to));
    }

    /** Behind the degree at the word ("S.Pd", "S. Sos", "SE", "M.Pd.I"), or the word itself. */
    int afterDegree(int at) {
        return degreeEnd(at);
    }

    /** Whether a rank or honorific stands at the word, such as "Drs." or "AKBP". */
    boolean honorific(int at) {
        return afterHonorifics(at) > at;
    }

    /** Whether the word is a rank of the police or the army, such as "Bripka". */
    boolean rank(int at) {
        return "rank".equals(TITLES.kind(tokens.folded(at)));
    }

    /** Whether the word can be part of a name: capitalised, and none of the words that offices and titles are made of. */
    boolean nameable(int at) {
        return tokens.capitalised(at)
                && !NON_NAMES.contains(tokens.folded(at))
                && ROLES.kind(tokens.folded(at)) == null
                && !bareTitle(at)
                && !tokens.number(at);
    }

    /** "Drs", "AKBP": a title that is nobody's name, unlike "Mas" or "Bang". */
    private boolean bareTitle(int at) {
        String kind = TITLES.kind(tokens.folded(at));
        return "rank".equals(kind) || ("honorific".equals(kind) && ABSTRACT.contains(tokens.folded(at)));
    }

    /** Whether a line that is no headline writes the word with a capital. */
    boolean inBody(String word) {
        return body().contains(word);
    }

    /** Whether the text itself also writes the word in lower case: then it is hardly a name. */
    boolean ordinary(int at) {
        return lowerCase().contains(tokens.folded(at));
    }

    private boolean belongs(int from, int at, boolean capitals, boolean titled) {
        if (at > from && !joined(from, at)) {
            return false;
        }
        if (tokens.lower(at)) {
            return at > from && PARTICLES.contains(tokens.folded(at)) && tokens.capitalised(at + 1);
        }
        if (!nameable(at) || (at > from && degreeEnd(at) > at)) {
            return false;
        }
        if (!tokens.acronym(at)) {
            return !capitals || tokens.word(at).length() == 1;
        }
        return capitals
                && (titled || at > from || tokens.acronym(at + 1 < tokens.size() ? at + 1 : at))
                && tokens.word(at).length() >= 3;
    }

    private boolean joined(int from, int at) {
        Gap gap = tokens.before(at);
        if (gap == Gap.SPACE) {
            return true;
        }
        return gap == Gap.DOT
                && (tokens.word(at - 1).length() <= 1 || ABBREVIATED.contains(tokens.folded(at - 1)))
                && at - from < LONGEST;
    }

    private boolean plausible(int from, int to, boolean titled) {
        boolean uncommon = false;
        boolean long3 = false;
        for (int i = from; i < to; i++) {
            uncommon |= !ordinary(i);
            long3 |= tokens.word(i).length() >= 3;
        }
        boolean onlyShort = !long3 && !(titled && tokens.word(to - 1).length() >= 2);
        return (uncommon || titled) && !onlyShort;
    }

    private int afterHonorifics(int start) {
        int at = start;
        while (at < tokens.size() && at - start < MOST_TITLES) {
            int end = honorificEnd(at, at > start);
            if (end == at || end >= tokens.size() || !leadsOn(end - 1)) {
                return at;
            }
            at = end;
        }
        return start;
    }

    /** A blank or point, a stray comma behind "Drs", the brackets of "(Purn)". */
    private boolean leadsOn(int at) {
        Gap gap = tokens.after(at);
        return gap == Gap.SPACE
                || gap == Gap.DOT
                || (gap == Gap.COMMA && ABSTRACT.contains(tokens.folded(at)))
                || (gap == Gap.OPEN && tokens.folded(at + 1).equals("purn"))
                || (gap == Gap.CLOSE && tokens.folded(at).equals("purn"));
    }

    private int honorificEnd(int at, boolean behindAnother) {
        Lexicon.Hit hit = TITLES.at(tokens, at);
        if (hit == null || hit.kind().equals("degree")) {
            return behindAnother && tokens.folded(at).equals("pol") ? at + 1 : at;
        }
        boolean written = tokens.capitalised(at) || tokens.after(hit.end() - 1) == Gap.DOT;
        return written ? hit.end() : at;
    }

    private int afterDegrees(int to) {
        int end = to;
        while (end < tokens.size()) {
            Gap gap = tokens.before(end);
            int next = gap == Gap.COMMA || gap == Gap.SPACE || gap == Gap.DOT ? degreeEnd(end) : end;
            if (next == end || (gap == Gap.DOT && end == to)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Behind the degree at the word ("S.Pd", "S. Sos", "SE", "M.Pd.I"), or the word itself. */
    private int degreeEnd(int at) {
        if (!tokens.capitalised(at)) {
            return at;
        }
        StringBuilder folded = new StringBuilder();
        int best = at;
        for (int i = at; i < tokens.size() && i < at + 4; i++) {
            if (i > at && tokens.before(i) != Gap.DOT) {
                break;
            }
            folded.append(tokens.folded(i));
            boolean dotted = i > at;
            if ("degree".equals(TITLES.kind(folded.toString())) && (dotted || capitals(tokens.word(i)) >= 2)) {
                best = i + 1;
            }
        }
        return best;
    }

    private static int capitals(String word) {
        return word.equals("Lc")
                ? 2
                : (int) word.chars().filter(Character::isUpperCase).count();
    }
}
