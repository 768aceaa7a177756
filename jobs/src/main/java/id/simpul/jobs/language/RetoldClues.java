package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import org.jspecify.annotations.Nullable;

/** What a later sentence says that the one who was named is, within it: "Menurut direktur itu, …", "Perempuan itu menjadi bidan". */
final class RetoldClues {

    private static final Lexicon WORDS = NameWords.WORDS;
    /** Words of the sentence with the name, and of the one behind it that are looked at, at most. */
    private static final int SENTENCE = 40;

    private static final int INTO = 14;
    /** Words that an office may have behind it before "itu", and before it behind "menjadi". */
    private static final int OFFICE = 6;

    private final Wording tokens;
    private final Offices offices;
    private final NameSurroundings around;

    RetoldClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
        offices = around.offices();
    }

    void of(NameRun run, Clues clues) {
        int at = run.end();
        boolean alone = true;
        int reach = Math.min(tokens.size(), run.end() + SENTENCE);
        for (int sentence = 0; sentence < 2; sentence++) {
            while (at < reach && !(at > run.end() && around.stop(at))) {
                alone &= !around.named(at);
                at++;
            }
            if (at >= reach) {
                return;
            }
            String told = told(at);
            if (told != null) {
                clues.add("retold", told);
                clues.add("retold beside", told + (alone ? " alone" : " others") + sentence);
                return;
            }
            at++;
        }
    }

    private @Nullable String told(int from) {
        int to = Math.min(tokens.size(), from + INTO);
        if (WORDS.is(tokens.folded(from), "that is")) {
            return office(from + 1, Math.min(to, from + OFFICE)); // "Itulah perwira yang ..."
        }
        for (int i = from; i < to && !around.named(i) && !(i > from && around.stop(i)); i++) {
            if (!WORDS.is(tokens.folded(i), "pointing")) {
                continue;
            }
            String before =
                    office(from + OFFICE < i && offices.at(from) && whose(from) ? from : Math.max(from, i - OFFICE), i);
            if (before == null && WORDS.is(tokens.folded(i + 1), "becoming")) {
                before = office(i + 2, Math.min(tokens.size(), i + 2 + OFFICE));
            }
            if (before != null) {
                return before;
            }
        }
        return null;
    }

    /** "Kapolres yang baru dua bulan bertugas di Melawi itu" */
    private boolean whose(int from) {
        for (int i = from + 1; i < from + OFFICE && tokens.before(i) == Gap.SPACE; i++) {
            if (tokens.folded(i).equals("yang")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String office(int from, int to) {
        for (int i = from; i < to && !around.named(i); i++) {
            if (offices.at(i)) {
                return offices.privately(i) ? "private office" : "office";
            }
        }
        return null;
    }
}
