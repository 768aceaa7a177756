package id.simpul.jobs.language;

import static id.simpul.jobs.language.WordSorts.THINGS;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a run of words and says whether it names somebody private. */
final class NameClues {

    static final Lexicon CUES = Lexicon.read("identity_words.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final List<String> KINDS = List.of(
            "subject",
            "kin",
            "described",
            "named",
            "initials",
            "struck",
            "strikes",
            "qualifier",
            "crime",
            "harm",
            "home",
            "school",
            "office",
            "gathering");
    private static final Lexicon DEEDS = Lexicon.read("deed_words.csv");
    private static final Set<String> AND = Set.of("dan", "serta", "maupun", "hingga", "alias");
    private static final Set<String> KINDS_OF_PLACES =
            Set.of("kecamatan", "kec", "kabupaten", "kab", "kota", "provinsi", "prov", "kelurahan", "desa", "distrik");
    private static final Set<String> ALIAS = Set.of("samaran", "disamarkan", "inisial", "alias");
    private static final Set<String> AGE = Set.of("tahun", "th", "thn", "bulan", "bln");
    private static final int NEAR = 5;
    private static final int SENTENCE = 40;

    private final Wording tokens;
    private final WordSorts sorts;
    private final Offices offices;
    private final OfficeClues officeClues;
    private final LineClues lineClues;
    private final List<NameRun> runs;
    private final int[] runAt;

    private final NameReader names;

    NameClues(Wording tokens, WordSorts sorts, NameReader names, List<NameRun> runs) {
        this.names = names;
        this.tokens = tokens;
        this.sorts = sorts;
        this.runs = runs;
        offices = new Offices(tokens);
        runAt = new int[tokens.size()];
        for (int i = 0; i < runs.size(); i++) {
            for (int at = runs.get(i).from(); at < runs.get(i).to(); at++) {
                runAt[at] = i + 1;
            }
        }
        officeClues = new OfficeClues(tokens, offices, runAt);
        lineClues = new LineClues(tokens, runAt, offices);
    }

    void of(NameRun run, Clues clues) {
        clues.add("always", "");
        shape(run, clues);
        words(run, clues);
        cues(run, clues);
        titles(run, clues);
        OfficeState state = new OfficeState();
        officeClues.of(run, (sort, value) -> {
            clues.add(sort, value);
            state.take(sort, value);
        });
        state.with(run, clues);
        lineClues.of(run, clues);
        things(run, clues);
        deeds(run, clues);
        listed(run, clues);
    }

    /** What the first of an enumeration is told as holds for the others: "advokat publik A, B dan C". */
    private void listed(NameRun run, Clues clues) {
        NameRun first = run;
        for (int hops = 0; hops < MOST_LISTED; hops++) {
            NameRun before = before(first);
            if (before == null) {
                break;
            }
            first = before;
        }
        if (first != run) {
            Clues of = (sort, value) -> clues.add("list: " + sort, value);
            officeClues.of(first, of);
            cues(first, of, false);
            things(first, of);
            if (first.end() > first.to() || first.start() < first.from()) {
                titles(first, of);
            }
            clues.add("listed", "");
        }
    }

    private static final int MOST_LISTED = 12;

    /** The run that this one is enumerated behind; null for none. */
    private @Nullable NameRun before(NameRun run) {
        int at = run.start() - 1;
        int from = at;
        boolean and = AND.contains(tokens.folded(at)) && tokens.before(run.start()) == Gap.SPACE;
        at -= and ? 1 : 0;
        while (at > from - 8 && at >= 0 && runAt[at] == 0 && tokens.before(at + 1) != Gap.BREAK) {
            boolean inside = tokens.after(at) == Gap.CLOSE
                    || tokens.number(at)
                    || names.afterDegree(at) > at
                    || tokens.after(at) == Gap.COMMA && tokens.number(at)
                    || AGE.contains(tokens.folded(at))
                    || tokens.before(at) == Gap.OPEN
                    || tokens.before(at) == Gap.DOT && tokens.word(at).length() <= 4;
            if (!inside) {
                return null;
            }
            at--;
        }
        if (at < 0 || runAt[at] == 0) {
            return null;
        }
        NameRun other = runs.get(runAt[at] - 1);
        Gap gap = tokens.before(other.end() < tokens.size() ? other.end() : other.to());
        boolean apart = tokens.before(run.start()) == Gap.COMMA
                || and
                || gap == Gap.OPEN && tokens.before(run.start()) == Gap.CLOSE
                || tokens.before(run.start()) == Gap.OTHER && other(run.start()).equals(";");
        return apart && other.start() < run.start() ? other : null;
    }

    /** What kinds of deeds are told beside the name. */
    private void deeds(NameRun run, Clues clues) {
        int at = run.end();
        if (at < tokens.size() && tokens.before(at) != Gap.BREAK) {
            for (int i = at; i < Math.min(tokens.size(), at + 4) && !stop(i == at ? i + 1 : i); i++) {
                String kind = DEEDS.kind(tokens.folded(i));
                if (kind != null && tokens.lower(i) && !kind.equals("speech")) {
                    clues.add("deed", kind + (i == at && tokens.before(at) == Gap.SPACE ? " next" : ""));
                    break;
                }
                if (!tokens.lower(i) || i > at && tokens.before(i) != Gap.SPACE) {
                    break;
                }
            }
        }
        if (tokens.before(run.start()) == Gap.SPACE) {
            String before = tokens.folded(run.start() - 1);
            String kind = DEEDS.kind(before);
            if (kind != null) {
                clues.add("deed before", kind);
            }
        }
        relative(run, clues);
        later(run, clues);
    }

    /** "X, yang mengepalai unit itu, ..." */
    private void relative(NameRun run, Clues clues) {
        int at = run.end();
        if (at < tokens.size() && tokens.before(at) == Gap.COMMA && tokens.lower(at)) {
            for (int i = at; i < Math.min(tokens.size(), at + 14); i++) {
                if (i > at && tokens.before(i) == Gap.COMMA) {
                    String kind = DEEDS.kind(tokens.folded(i));
                    clues.add("deed behind comma", kind == null ? "none" : kind);
                    return;
                }
                if (i > at && stop(i)) {
                    return;
                }
            }
        }
    }

    /** The next sentence points back: "Aktivis itu ...", "Gadis itu ...". */
    private void later(NameRun run, Clues clues) {
        int at = run.end();
        int reach = Math.min(tokens.size(), at + SENTENCE);
        while (at < reach && !(at > run.end() && stop(at))) {
            at++;
        }
        if (at >= reach || tokens.before(at) == Gap.BREAK || !tokens.capitalised(at) || runAt[at] > 0) {
            return;
        }
        for (int i = at; i < Math.min(tokens.size(), at + 6) && runAt[i] == 0; i++) {
            String word = tokens.folded(i);
            if (i > at && (word.equals("itu") || word.equals("ini") || word.equals("tersebut"))) {
                clues.add(
                        "told again",
                        offices.at(at)
                                ? "office"
                                : CUES.is(tokens.folded(at), "subject") || CUES.is(tokens.folded(at), "kin")
                                        ? "person"
                                        : "other");
                clues.add("told again as", tokens.folded(at));
                return;
            }
        }
    }

    /** How the name stands to an office, told together with the deed behind it. */
    private final class OfficeState {

        private String state = "none";

        void take(String sort, String value) {
            if (sort.equals("office joined")) {
                state = value;
            } else if (sort.equals("kin of office")
                    || sort.startsWith("private office")
                    || sort.equals("possessed office")) {
                state = sort;
            } else if (sort.equals("office behind") && state.equals("none")) {
                state = "behind " + value;
            } else if (sort.equals("body before") && state.equals("none")) {
                state = sort;
            }
        }

        void with(NameRun run, Clues clues) {
            String kind = tokens.lower(run.end()) && tokens.before(run.end()) != Gap.BREAK
                    ? DEEDS.kind(tokens.folded(run.end()))
                    : null;
            clues.add("office and deed", state + ": " + (kind == null ? "-" : kind));
            clues.add(
                    "office and title",
                    state + ": " + (run.from() > run.start() ? "titled" : "-")
                            + (run.end() > run.to() ? " degree" : ""));
            clues.add("office and size", state + ": " + Math.min(2, run.to() - run.from()));
        }
    }

    private void shape(NameRun run, Clues clues) {
        int names = 0;
        int strange = 0;
        int words = 0;
        int either = 0;
        int other = 0;
        for (int i = run.from(); i < run.to(); i++) {
            Sort sort = sorts.of(i);
            names += sort == Sort.NAME ? 1 : 0;
            strange += sort == Sort.STRANGE || sort == Sort.LETTERS ? 1 : 0;
            words += sort == Sort.WORD ? 1 : 0;
            either += sort == Sort.EITHER ? 1 : 0;
            other += sort == Sort.THING ? 1 : 0;
        }
        int size = Math.min(3, run.to() - run.from());
        String made = run.initials()
                ? "initials"
                : (names > 0 ? "n" : "")
                        + (either > 0 ? "e" : "")
                        + (strange > 0 ? "s" : "")
                        + (words > 0 ? "w" : "")
                        + (other > 0 ? "t" : "");
        clues.add("shape", made);
        clues.add("shape and size", made + size);
        boolean title = tokens.headline(run.from()) || sorts.shouted(run.from());
        if (title) {
            clues.add("title line", made);
        }
        if (!title && tokens.acronym(run.from())) {
            clues.add("capitals", made);
        }
        Gap gap = tokens.before(run.start());
        if (gap == Gap.BREAK || gap == Gap.DOT) {
            clues.add("opens", made);
        }
        if (gap == Gap.SPACE && tokens.capitalised(run.start() - 1)) {
            clues.add("capital before", made);
        }
        if (run.end() < tokens.size() && tokens.before(run.end()) == Gap.SPACE && tokens.capitalised(run.end())) {
            clues.add("capital behind", made);
        }
    }

    private void words(NameRun run, Clues clues) {
        String gap = gap(run.start());
        String before = left(run.start(), 1);
        String second = left(run.start(), 2);
        clues.add("gap before", gap);
        clues.add("before", before);
        clues.add("before with gap", gap + before);
        clues.add("second before", second);
        clues.add("two before", second + " " + before);
        clues.add("third before", left(run.start(), 3));
        String after = gap(run.end());
        String behind = right(run.end(), 0);
        clues.add("gap behind", after);
        clues.add("gaps", gap + "_" + after);
        clues.add("behind", behind);
        clues.add("behind with gap", after + behind);
        clues.add("second behind", right(run.end(), 1));
        clues.add("two behind", after + behind + " " + right(run.end(), 1));
        clues.add("third behind", right(run.end(), 2));
        if (tokens.lower(run.end()) && tokens.before(run.end()) == Gap.SPACE) {
            String verb = tokens.folded(run.end());
            clues.add("verb", verb.length() > 4 ? verb.substring(0, 2) : "-");
        }
    }

    /** The word so many places before another; beyond one that ends a sentence none. */
    private String left(int at, int far) {
        return far > 1 && ends(at) ? "<none>" : word(at - far);
    }

    private String right(int at, int far) {
        return far > 0 && ends(at) ? "<none>" : word(at + far);
    }

    private boolean ends(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK || gap == Gap.DOT;
    }

    /** What stands between a word and the one before, without blanks. */
    private String gap(int at) {
        if (at <= 0 || at >= tokens.size()) {
            return "|";
        }
        switch (tokens.before(at)) {
            case SPACE:
                return "_";
            case COMMA:
                return ",";
            case DOT:
                return ".";
            case OPEN:
                return "(";
            case CLOSE:
                return ")";
            case JOIN:
                return "-";
            case COLON:
                return ":";
            case QUOTE:
                return "'";
            case BREAK:
                return "|";
            case OTHER:
                return other(at);
        }
        return "";
    }

    private String other(int at) {
        int from = tokens.span(at - 1).end();
        int to = Math.min(from + 6, tokens.span(at).start());
        for (int i = from; i < to; i++) {
            char c = tokens.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '|' ? "/" : Character.toString(c);
            }
        }
        return "?";
    }

    private String word(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "<none>";
        }
        if (runAt[at] > 0) {
            return "<name>";
        }
        if (tokens.number(at)) {
            return tokens.word(at).length() <= 2 ? "<9>" : "<99>";
        }
        String word = tokens.folded(at);
        if (tokens.lower(at) || offices.at(at)) {
            return word;
        }
        return sorts.of(at) == Sort.WORD || NON_NAMES.contains(word) || CUES.contains(word) ? word : "<thing>";
    }

    private void cues(NameRun run, Clues clues) {
        cues(run, clues, true);
    }

    private void cues(NameRun run, Clues clues, boolean all) {
        for (int i = run.start() - 1, far = 1; i >= 0 && far <= NEAR && !stop(i + 1); i--, far++) {
            cue(i, far, "left ", clues);
        }
        if (!all) {
            return;
        }
        for (int i = run.end(), far = 1; i < tokens.size() && far <= NEAR && !stop(i); i++, far++) {
            cue(i, far, "right ", clues);
        }
        sentence(run, clues);
        age(run, clues);
    }

    private void cue(int at, int far, String side, Clues clues) {
        for (String kind : KINDS) {
            if (CUES.end(tokens, at, kind) > at) {
                clues.add(side + "cue", kind);
                if (far <= 2) {
                    clues.add("near " + side + "cue", kind);
                }
            }
        }
    }

    private boolean stop(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK || gap == Gap.DOT && tokens.word(at - 1).length() > 3;
    }

    private void sentence(NameRun run, Clues clues) {
        for (int i = run.start() - 1; i >= Math.max(0, run.start() - SENTENCE) && !stop(i + 1); i--) {
            if (tokens.lower(i)) {
                clues.add("sentence", tokens.folded(i));
            }
        }
        for (int i = run.end(); i < Math.min(tokens.size(), run.end() + SENTENCE) && !stop(i); i++) {
            if (tokens.lower(i)) {
                clues.add("sentence", tokens.folded(i));
            }
        }
    }

    private void age(NameRun run, Clues clues) {
        int at = run.end();
        for (int i = at; i < Math.min(tokens.size(), at + 3) && tokens.before(i) != Gap.BREAK; i++) {
            if (ALIAS.contains(tokens.folded(i))
                    || tokens.folded(i).equals("bukan") && tokens.folded(i + 1).equals("nama")) {
                clues.add("alias", "");
                break;
            }
        }
        if (tokens.number(at) && tokens.word(at).length() <= 2) {
            boolean years = AGE.contains(tokens.folded(at + 1));
            if (tokens.before(at) == Gap.OPEN
                    && (years || tokens.after(at) == Gap.CLOSE || tokens.after(at) == Gap.COMMA)) {
                clues.add("age", "(");
            } else if (years || tokens.before(at) == Gap.COMMA && tokens.after(at) == Gap.COMMA) {
                clues.add("age", ",");
            }
        }
    }

    private void titles(NameRun run, Clues clues) {
        for (int i = run.start(); i < run.from(); i++) {
            String kind = TITLES.kind(tokens.folded(i));
            if (kind != null) {
                clues.add("title", kind);
                clues.add("title word", tokens.folded(i));
            }
        }
        if (run.end() > run.to()) {
            clues.add("degree", "");
        }
        if (tokens.folded(run.end()).equals("nip")) {
            clues.add("nip", "");
        }
    }

    private void things(NameRun run, Clues clues) {
        int first = run.start();
        int reach = 0;
        while (first > 0
                && reach < 6
                && tokens.before(first) == Gap.SPACE
                && (tokens.capitalised(first - 1) || tokens.number(first - 1))) {
            first--;
            reach++;
            Lexicon.Hit hit = THINGS.at(tokens, first);
            if (hit != null && (hit.kind().equals("head") || hit.kind().equals("tail"))) {
                clues.add("thing head", reach == 1 ? "next" : "far");
                clues.add("thing head word", tokens.folded(first));
                break;
            }
            String kind = NON_NAMES.kind(tokens.folded(first));
            if (kind != null) {
                clues.add("capital word", kind);
            }
        }
        if (tokens.before(run.start()) == Gap.SPACE && tokens.lower(run.start() - 1)) {
            String before = tokens.folded(run.start() - 1);
            if (THINGS.is(before, "lower_head")) {
                clues.add("small head", "");
            }
            if (THINGS.is(before, "placed")) {
                clues.add("placed", "");
            }
            if (THINGS.is(before, "lettered")) {
                clues.add("lettered", "");
            }
        }
        if (run.end() < tokens.size() && tokens.before(run.end()) == Gap.SPACE && tokens.capitalised(run.end())) {
            if (THINGS.is(tokens.folded(run.end()), "tail")) {
                clues.add("thing tail", "");
            }
            String kind = NON_NAMES.kind(tokens.folded(run.end()));
            clues.add("capital word behind", kind == null ? "none" : kind);
        }
        int behind = run.end();
        if (behind < tokens.size()
                && (tokens.before(behind) == Gap.COMMA || tokens.before(behind) == Gap.SPACE)
                && tokens.capitalised(behind)
                && KINDS_OF_PLACES.contains(tokens.folded(behind))) {
            clues.add("region behind", "");
        }
        if (tokens.before(run.start()) == Gap.BREAK
                || tokens.before(run.start() - 1) == Gap.BREAK
                || tokens.before(run.start() - 2) == Gap.BREAK) {
            if (behind < tokens.size() && tokens.before(behind) == Gap.JOIN) {
                clues.add("dateline", "");
            }
        }
        if (tokens.before(run.start()) == Gap.QUOTE && tokens.after(run.to() - 1) == Gap.QUOTE) {
            clues.add("quoted", Integer.toString(Math.min(3, run.to() - run.from())));
        }
        if (run.end() < tokens.size() && tokens.before(run.end()) == Gap.OPEN && tokens.acronym(run.end())) {
            clues.add(
                    "abbreviated",
                    tokens.folded(run.from()).charAt(0)
                                    == tokens.folded(run.end()).charAt(0)
                            ? "same"
                            : "other");
        }
        if (run.to() - run.from() <= 4
                && Gazetteer.get()
                        .known(Tokens.fold(tokens.span(run.from(), run.to()).of(tokens.text())))) {
            clues.add("district", "");
        }
        if (run.initials() && run.to() == run.from() + 1) {
            clues.add("acronym", sorts.acronym(tokens.word(run.from())) ? "known" : "strange");
            clues.add("letters", Integer.toString(tokens.word(run.from()).length()));
        }
    }
}
