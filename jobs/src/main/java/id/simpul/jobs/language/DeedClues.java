package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;

/** What is told that the name does, and who the next sentence says that it was. */
final class DeedClues {

    private static final Lexicon DEEDS = NameClues.DEEDS;
    private static final Lexicon WORDS = NameWords.WORDS;
    private static final int SENTENCE = 40;
    /** Words before a name, and behind a pronoun, that may accuse. */
    private static final int BEFORE = 6;

    private static final int BEHIND = 14;
    /** Words of an office before what its holder has done. */
    private static final int OFFICE = 5;

    private final Wording tokens;
    private final Offices offices;
    private final NameSurroundings around;

    DeedClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
        offices = around.offices();
    }

    /** What kinds of deeds are told beside the name. */
    void of(NameRun run, Clues clues) {
        int at = run.end();
        if (at < tokens.size() && tokens.before(at) != Gap.BREAK) {
            for (int i = at; i < Math.min(tokens.size(), at + 4) && !around.stop(i == at ? i + 1 : i); i++) {
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
            boolean by = tokens.folded(run.start() - 1).equals("oleh");
            int verb = run.start() - (by ? 2 : 1);
            String kind = DEEDS.kind(tokens.folded(verb));
            if (kind != null) {
                clues.add("deed before", kind);
                succeeds(run, verb, kind, clues);
            }
        }
        relative(run, clues);
        later(run, clues);
    }

    /** Where an accusation, an arrest or a trial is told of the name: "left" of it, "right", in the sentence that goes on with "ia", or "none". */
    String accused(NameRun run) {
        for (int i = run.start() - 1; i >= Math.max(0, run.start() - BEFORE) && !around.stop(i + 1); i--) {
            if (WORDS.is(tokens.folded(i), "accusing")) {
                return "left";
            }
        }
        int end = run.end();
        while (end < Math.min(tokens.size(), run.end() + BEHIND) && !around.stop(end)) {
            if (WORDS.is(tokens.folded(end), "accused")) {
                return "right";
            }
            if (around.named(end) && tokens.before(end) != Gap.COMMA) {
                return "none";
            }
            end++;
        }
        if (end < tokens.size() && tokens.before(end) != Gap.BREAK && WORDS.is(tokens.folded(end), "again")) {
            for (int i = end + 1; i < Math.min(tokens.size(), end + BEFORE) && !around.stop(i); i++) {
                if (WORDS.is(tokens.folded(i), "accused")) {
                    return "next";
                }
            }
        }
        return "none";
    }

    /** "Ia menggantikan X": whom an office passes from or to, where one is told of before the verb. */
    private void succeeds(NameRun run, int verb, String kind, Clues clues) {
        if (!kind.equals("succeed") && !kind.equals("done by")) {
            return;
        }
        for (int i = verb; i > Math.max(0, verb - SENTENCE) && tokens.after(i) != Gap.BREAK; i--) {
            if (offices.at(i)) {
                clues.add("office before " + kind, offices.privately(i) ? "private" : "public");
                return;
            }
        }
        clues.add("office before " + kind, "none");
    }

    /** Whether the name itself is what is accused, arrested or tried, whatever office it holds: "eks Camat X ditahan", "melaporkan Ketua X". */
    boolean tried(NameRun run) {
        int head = run.start();
        while (head > Math.max(0, run.start() - BEFORE)
                && tokens.before(head) == Gap.SPACE
                && (offices.at(head - 1) || tokens.capitalised(head - 1) && !around.named(head - 1))) {
            head--;
        }
        if (head > 0
                && tokens.before(head) == Gap.SPACE
                && tokens.lower(head - 1)
                && trying(head - 1, head < run.from())) {
            return true;
        }
        boolean aside = false;
        if (around.quoted(run)) {
            return false;
        }
        for (int i = run.end(); i < Math.min(tokens.size(), run.end() + BEHIND) && !around.stop(i); i++) {
            String word = tokens.folded(i);
            boolean party =
                    WORDS.is(word, "trying") && WORDS.is(tokens.folded(i - 1), "turning"); // "yang menjadi tersangka"
            if (WORDS.is(word, "tried") && !aside || party && i > run.end()) {
                return true;
            }
            String kind = DEEDS.kind(word);
            boolean tells = kind != null && !kind.equals("fate") && !kind.equals("done by");
            if (tells || around.named(i) && tokens.before(i) == Gap.SPACE) {
                return false;
            }
            if (tokens.before(i) == Gap.COMMA) {
                aside = !aside && tokens.lower(i);
            }
        }
        return next(run);
    }

    /** "menahan X", "sidang etik X", "vonis dua tahun bagi X": whether the word, or what it belongs to, tells of a trial of whom it stands before; "sidang" of one in office or with a title only ("ruang sidang Melati"). */
    private boolean trying(int at, boolean titled) {
        int from = at;
        while (from > Math.max(0, at - BEFORE)
                && tokens.lower(from)
                && tokens.before(from) == Gap.SPACE
                && WORDS.is(tokens.folded(from), "trial kinds")) {
            from--;
        }
        if (WORDS.is(tokens.folded(from), "trying") || titled && WORDS.is(tokens.folded(from), "trials")) {
            return true;
        }
        if (!WORDS.is(tokens.folded(at), "trial joints")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - BEFORE) && tokens.after(i) == Gap.SPACE; i--) {
            String word = tokens.folded(i);
            if (WORDS.is(word, "trying") || WORDS.is(word, "trials") || WORDS.is(word, "trials over")) {
                return true;
            }
            if (around.named(i) || DEEDS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "Ia disangka ...": in the next sentence, where no other name stands between. */
    private boolean next(NameRun run) {
        int end = run.end();
        while (end < Math.min(tokens.size(), run.end() + SENTENCE) && !around.stop(end)) {
            if (around.named(end)) {
                return false;
            }
            end++;
        }
        if (end >= tokens.size() || tokens.before(end) == Gap.BREAK || !WORDS.is(tokens.folded(end), "again")) {
            return false;
        }
        int verb = end + 1;
        while (verb < Math.min(tokens.size(), end + 4) && WORDS.is(tokens.folded(verb), "adverbs")) {
            verb++;
        }
        return alone(run, end) && WORDS.is(tokens.folded(verb), "tried");
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
                if (i > at && around.stop(i)) {
                    return;
                }
            }
        }
    }

    /** The next sentence points back: "Aktivis itu ...", "Gadis itu ...". */
    private void later(NameRun run, Clues clues) {
        int at = run.end();
        int reach = Math.min(tokens.size(), at + SENTENCE);
        while (at < reach && !(at > run.end() && around.stop(at))) {
            at++;
        }
        if (at >= reach || tokens.before(at) == Gap.BREAK || !tokens.capitalised(at) || around.named(at)) {
            return;
        }
        int most = described(at) ? BEHIND : BEFORE;
        for (int i = at; i < Math.min(tokens.size(), at + most) && !around.named(i); i++) {
            String word = tokens.folded(i);
            if (i > at && (word.equals("itu") || word.equals("ini") || word.equals("tersebut"))) {
                String kind = kind(at, i);
                clues.add("told again", kind);
                clues.add("told again as", tokens.folded(at));
                clues.add("told again beside", kind + (alone(run, at) ? " alone" : last(run, at) ? " last" : ""));
                return;
            }
        }
    }

    /** "Kapolres yang baru dua bulan bertugas di Melawi itu": what the one who is pointed at has done stands between. */
    private boolean described(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + OFFICE) && (i == at || tokens.before(i) == Gap.SPACE); i++) {
            if (tokens.folded(i).equals("yang")) {
                return offices.at(i - 1) || tokens.capitalised(i - 1) && offices.at(at);
            }
        }
        return false;
    }

    /** Who is pointed at: the office may stand behind an adverb ("Belakangan advokat itu"). */
    private String kind(int at, int end) {
        for (int i = at; i < end; i++) {
            if (offices.at(i)) {
                return offices.privately(i) ? "private office" : "office";
            }
            if (NameClues.person(tokens.folded(i))) {
                return "person";
            }
        }
        return "other";
    }

    /** Whether no other name stands in the sentence that ends at a word. */
    private boolean alone(NameRun run, int end) {
        for (int i = run.start() - 1; i >= Math.max(0, run.start() - SENTENCE) && !around.stop(i + 1); i--) {
            if (around.named(i)) {
                return false;
            }
        }
        return last(run, end);
    }

    private boolean last(NameRun run, int end) {
        for (int i = run.end(); i < end; i++) {
            if (around.named(i)) {
                return false;
            }
        }
        return true;
    }
}
