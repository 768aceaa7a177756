package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the other people nearby are told with: an age, an office, a title, kin. Who is told among officials is one of them. */
final class PeerClues {

    private static final Lexicon CUES = NameClues.CUES;
    private static final Set<String> AND = Set.of("dan", "serta", "maupun");
    /** Other people on either side, at most. */
    private static final int PEERS = 6;
    /** Names in one list, at most. */
    private static final int LISTED = 60;
    /** Words between a name and another that is near, or between those who are named and who are counted, at most. */
    private static final int WORDS = 60;

    private final Wording tokens;
    private final NameSurroundings around;
    private final TenorClues tenor;
    private final List<NameRun> runs;
    private final int[] runAt;
    private final String[] badges;

    PeerClues(NameSurroundings around, TenorClues tenor, List<NameRun> runs, int[] runAt) {
        this.around = around;
        this.tenor = tenor;
        tokens = around.tokens();
        this.runs = runs;
        this.runAt = runAt;
        badges = new String[runs.size()];
    }

    void of(NameRun run, Clues clues) {
        int at = runAt[run.from()] - 1;
        String own = badge(at);
        String told = tenor.of(run);
        clues.add("badge", own);
        clues.add("badge and tenor", own + " " + told);
        boolean sentence = true;
        boolean list = true;
        int peers = 0;
        for (int other = at - 1; other >= Math.max(0, at - PEERS); other--) {
            NameRun peer = runs.get(other);
            if (run.start() - peer.end() > WORDS) {
                break;
            }
            NameRun next = runs.get(other + 1);
            sentence = sentence && within(peer.end(), next.start());
            list = list && joined(peer.end(), next.start());
            peer(badge(other), own, list, sentence, "left", clues);
            if (other == at - 1) {
                clues.add("peer before", (sentence ? "" : "far ") + badge(other));
            }
            peers++;
        }
        sentence = true;
        list = true;
        for (int other = at + 1; other < Math.min(runs.size(), at + 1 + PEERS); other++) {
            NameRun peer = runs.get(other);
            if (peer.start() - run.end() > WORDS) {
                break;
            }
            NameRun last = runs.get(other - 1);
            sentence = sentence && within(last.end(), peer.start());
            list = list && joined(last.end(), peer.start());
            peer(badge(other), own, list, sentence, "right", clues);
            if (other == at + 1) {
                clues.add("peer behind", (sentence ? "" : "far ") + badge(other));
            }
            peers++;
        }
        colleague(run, at, clues);
        group(run, clues);
        if (peers == 0) {
            clues.add("peers", "none " + own);
        }
    }

    private static void peer(String badge, String own, boolean list, boolean sentence, String side, Clues clues) {
        clues.add("peer", badge);
        if (sentence) {
            clues.add("sentence peer", badge);
            clues.add("sentence peer and badge", badge + " " + side + " " + own);
        }
        if (list) {
            clues.add("list peer", badge);
        }
    }

    /** "Rekannya, X, menambahkan": X is what the one told of before is. */
    private void colleague(NameRun run, int at, Clues clues) {
        if (run.start() > 0 && NameWords.WORDS.is(tokens.folded(run.start() - 1), "colleagues")) {
            clues.add("colleague", tokens.before(run.start()).name().toLowerCase(Locale.ROOT));
            clues.add("colleague of", at > 0 ? badge(at - 1) : "none");
        }
    }

    /** "Lima kepala desa hadir. Mereka adalah A, B, dan C": what those are who are then named one after the other. */
    private void group(NameRun run, Clues clues) {
        NameRun first = run;
        for (int other = runAt[run.from()] - 2; other >= 0 && runAt[run.from()] - other < LISTED; other--) {
            if (!joined(runs.get(other).end(), first.start())) {
                break;
            }
            first = runs.get(other);
        }
        int at = first.start() - 1;
        while (at > first.start() - 4 && NameWords.WORDS.is(tokens.folded(at), "group links")) {
            at--;
        }
        if (at < 0 || !NameWords.WORDS.is(tokens.folded(at), "groups")) {
            return;
        }
        for (int i = at - 1; i > Math.max(0, at - WORDS) && tokens.after(i) != Gap.BREAK; i--) {
            boolean counted = tokens.number(i)
                    || KnownThings.numeral(tokens.folded(i))
                    || tokens.folded(i).equals("para");
            if (counted && tokens.after(i) == Gap.SPACE) {
                clues.add("group", counted(i + 1));
                return;
            }
        }
        clues.add("group", "none");
    }

    /** What is counted: "office", "private" or "other". */
    private String counted(int from) {
        if (suffered(from)) {
            return "private";
        }
        for (int i = from; i < Math.min(tokens.size(), from + 4) && (i == from || tokens.before(i) == Gap.SPACE); i++) {
            if (around.offices().at(i)) {
                return around.offices().privately(i) ? "private office" : "office";
            }
            if (NameClues.person(tokens.folded(i))) {
                return "private";
            }
        }
        return "other";
    }

    /** "Tiga perawat menjadi korban": whether the sentence that counts them tells of victims, or of whom it is told against. */
    private boolean suffered(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + WORDS) && !around.stop(i); i++) {
            if (CUES.is(tokens.folded(i), "subject") || CUES.end(tokens, i, "harm") > i) {
                return true;
            }
        }
        return false;
    }

    private boolean within(int from, int to) {
        for (int i = from; i <= Math.min(to, tokens.size() - 1); i++) {
            if (i > 0 && around.stop(i)) {
                return false;
            }
        }
        return true;
    }

    /** Only commas, brackets, "dan", ages between. */
    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean small = AND.contains(tokens.folded(i))
                    || tokens.number(i)
                    || tokens.folded(i).equals("tahun");
            if (!small) {
                return false;
            }
        }
        return to < tokens.size() && tokens.before(to) != Gap.BREAK && tokens.before(to) != Gap.DOT;
    }

    private String badge(int index) {
        String known = badges[index];
        if (known == null) {
            known = look(runs.get(index));
            badges[index] = known;
        }
        return known;
    }

    private String look(NameRun run) {
        int at = run.end();
        if (run.initials()) {
            return "letters";
        }
        if (at < tokens.size()
                && tokens.number(at)
                && tokens.word(at).length() <= 2
                && (tokens.before(at) == Gap.OPEN || tokens.before(at) == Gap.COMMA)) {
            return "age";
        }
        Gap gap = tokens.before(run.start());
        String join = gap.name().toLowerCase(Locale.ROOT);
        int before = run.start() - 1;
        if (before >= 0 && (gap == Gap.SPACE || gap == Gap.COMMA || gap == Gap.COLON)) {
            if (around.offices().at(before)) {
                return around.offices().privately(before) ? "private office" : "office " + join;
            }
            if (around.served(before)) {
                return "office " + join;
            }
            if (NameClues.person(tokens.folded(before))) {
                return "private " + join;
            }
        }
        if (run.start() < run.from() || run.end() > run.to()) {
            return "titled";
        }
        if (at < tokens.size() && (tokens.before(at) == Gap.COMMA || tokens.before(at) == Gap.OPEN)) {
            if (around.offices().at(at)) {
                return around.offices().privately(at) ? "private office behind" : "office behind";
            }
            if (CUES.end(tokens, at, "kin") > at || CUES.end(tokens, at, "subject") > at) {
                return "private behind";
            }
        }
        return "bare " + Math.min(2, run.to() - run.from());
    }
}
