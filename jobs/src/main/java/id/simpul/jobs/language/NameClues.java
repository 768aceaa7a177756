package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a run of words and says whether it names somebody private. */
final class NameClues {

    static final Lexicon CUES = Lexicon.read("identity_words.csv");
    static final Lexicon DEEDS = Lexicon.read("deed_words.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Set<String> AND = Set.of("dan", "serta", "maupun", "hingga", "alias");
    private static final int MOST_LISTED = 12;
    /** Mentions whose sentences are looked at. */
    private static final int TOLD = 2;

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameReader names;
    private final List<NameRun> runs;
    private final int[] runAt;
    private final NameSurroundings around;
    private final NeighbourClues neighbourClues;
    private final CueClues cueClues;
    private final DeedClues deedClues;
    private final ThingClues thingClues;
    private final OfficeClues officeClues;
    private final HarmClues harmClues;
    private final LineClues lineClues;
    private final TenorClues tenorClues;
    private final PeerClues peerClues;
    private final EnumerationClues enumerationClues;
    private final RetoldClues retoldClues;
    private final TopicClues topicClues;

    NameClues(Wording tokens, WordSorts sorts, NameReader names, List<NameRun> runs) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.names = names;
        this.runs = runs;
        Offices offices = new Offices(tokens);
        runAt = new int[tokens.size()];
        for (int i = 0; i < runs.size(); i++) {
            for (int at = runs.get(i).from(); at < runs.get(i).to(); at++) {
                runAt[at] = i + 1;
            }
        }
        around = new NameSurroundings(tokens, sorts, offices, runAt);
        neighbourClues = new NeighbourClues(around);
        cueClues = new CueClues(around);
        deedClues = new DeedClues(around);
        thingClues = new ThingClues(around);
        officeClues = new OfficeClues(tokens, offices, runAt);
        harmClues = new HarmClues(around);
        lineClues = new LineClues(tokens, runAt, offices);
        tenorClues = new TenorClues(around);
        peerClues = new PeerClues(around, tenorClues, runs, runAt);
        enumerationClues = new EnumerationClues(around, runs, runAt);
        retoldClues = new RetoldClues(around);
        topicClues = new TopicClues(around);
    }

    /** Whether a word, in lower case, tells of a person: a victim, a suspect, a child, a relative. */
    static boolean person(String word) {
        return CUES.is(word, "subject") || CUES.is(word, "kin");
    }

    /** Whether a word, in lower case, says that a person's name follows: "korban", "bernama", "mencabuli". */
    static boolean announces(String word) {
        return person(word) || CUES.is(word, "named") || CUES.is(word, "strikes");
    }

    /**
     * @param mention how many times the person was named before: the words around count for the first mentions only, or those
     *     of a long text would outweigh what stands beside the name
     */
    void of(NameRun run, int mention, Clues clues) {
        boolean wide = mention < TOLD;
        clues.add("always", "");
        shape(run, clues);
        neighbourClues.of(run, clues);
        cueClues.of(run, wide, clues);
        titles(run, clues);
        OfficeState state = new OfficeState();
        officeClues.of(run, (sort, value) -> {
            clues.add(sort, value);
            state.take(sort, value);
        });
        state.with(run, clues);
        lineClues.of(run, clues);
        thingClues.of(run, clues);
        deedClues.of(run, clues);
        harmClues.of(run, clues);
        tenorClues.of(run, wide, clues);
        peerClues.of(run, clues);
        enumerationClues.of(run, clues);
        retoldClues.of(run, clues);
        topicClues.of(run, clues);
        listed(run, clues);
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
            String accused = deedClues.accused(run);
            clues.add("accused", accused);
            if (deedClues.tried(run)) {
                clues.add("tried", "");
                clues.add("tried and office", state);
            }
            clues.add("office and accused", state + ": " + accused);
            clues.add("office and size", state + ": " + Math.min(2, run.to() - run.from()));
        }
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
            cueClues.nearby(first, of, false);
            thingClues.of(first, of);
            if (first.end() > first.to() || first.start() < first.from()) {
                titles(first, of);
            }
            clues.add("listed", "");
        }
    }

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
                    || NameWords.WORDS.is(tokens.folded(at), "years")
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
                || tokens.before(run.start()) == Gap.OTHER
                        && around.other(run.start()).equals(";");
        return apart && other.start() < run.start() ? other : null;
    }

    private void shape(NameRun run, Clues clues) {
        int names = 0;
        int strange = 0;
        int words = 0;
        int either = 0;
        int other = 0;
        int derived = 0;
        for (int i = run.from(); i < run.to(); i++) {
            Sort sort = sorts.of(i);
            names += sort == Sort.NAME ? 1 : 0;
            strange += sort == Sort.STRANGE || sort == Sort.LETTERS ? 1 : 0;
            words += sort == Sort.WORD ? 1 : 0;
            either += sort == Sort.EITHER ? 1 : 0;
            other += sort == Sort.THING ? 1 : 0;
            derived += sort == Sort.WORD && derived(tokens.folded(i)) ? 1 : 0;
        }
        if (derived > 0) {
            clues.add("derived words", derived + " of " + Math.min(3, run.to() - run.from()));
        }
        if (sorts.place(run.to() - 1) && !fathered(run)) {
            clues.add("ends with place", run.to() - run.from() > 1 ? "behind others" : "alone");
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

    /** "Catatan", "Perlindungan": made with affixes as few names are. */
    /** "Lakuna bin Sudirman": behind "bin" stands the father, though a town may be called so too. */
    private boolean fathered(NameRun run) {
        String before = run.to() - 2 > run.from() ? tokens.folded(run.to() - 2) : "";
        return before.equals("bin") || before.equals("binti");
    }

    private static boolean derived(String word) {
        return word.length() > 5
                && (word.endsWith("an") || word.endsWith("nya") || word.startsWith("pe") || word.startsWith("ke"));
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
}
