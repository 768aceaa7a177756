package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Set;

/** What the police do on one day: "Penggerebekan itu dilakukan di …, Kamis (21/8)", "pada Selasa (7/5) petugas mengamankan 12 orang". */
final class Raids {

    private static final Set<String> ON = Set.of("pada", "hari", "tanggal");

    private static final Set<String> EARLIER = Set.of("sebelumnya", "kemudian", "selanjutnya", "lalu");

    private static final Set<String> CLOCK = Set.of("pukul", "jam");

    /** Words from a day to what was done on it, at most. */
    private static final int REACH = 15;

    /** Words from a day to its hour, at most. */
    private static final int HOUR = 4;

    private final Scene scene;
    private final TokenList tokens;

    Raids(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether a day of a sentence is that on which something was done, not that on which somebody speaks of it. */
    boolean dated(Span sentence, Span date) {
        Span before = new Span(sentence.start(), Math.max(sentence.start(), date.start()));
        if (deed(before) && !scene.has(Cues.Cue.SPEECH, before)) {
            return true;
        }
        return clocked(date) && deed(sentence) || leads(before, date) && done(sentence, date);
    }

    private boolean deed(Span stretch) {
        return scene.has(Cues.Cue.RAID, stretch) || scene.has(Cues.Cue.DEED, stretch);
    }

    /** "Kamis (21/8/2025) sekitar pukul 14.10": nobody tells the hour at which somebody spoke. */
    private boolean clocked(Span date) {
        int behind = tokens.from(date.end());
        for (int at = behind; at < behind + HOUR; at++) {
            if (CLOCK.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause begins with the day: "pada Selasa (7/5) petugas …", "Sebelumnya (9/9), …", "…, lanjut Bayu, pada Selasa (7/5) petugas …". */
    private boolean leads(Span before, Span date) {
        int first = tokens.from(date.start());
        int at = first - 1;
        while (at > 0 && (tokens.word(at).equals("(") || ON.contains(tokens.word(at)))) {
            at--;
        }
        boolean opens = tokens.at(Math.max(0, at)).span().start() < before.start() || at <= 0;
        boolean on = at < first - 1 && !tokens.word(first - 1).equals("(");
        boolean clause = opens
                || EARLIER.contains(tokens.word(at))
                || on && tokens.word(at).equals(",");
        boolean talk = scene.has(Cues.Cue.SPEECH, before);
        return clause && (!talk || on && tokens.at(tokens.from(date.end())).isWord());
    }

    /** Whether the clause of a day goes on with what was done, and nobody speaks before. */
    private boolean done(Span sentence, Span date) {
        int behind = tokens.from(date.end());
        int last = Math.min(tokens.size() - 1, behind + REACH);
        int end = Math.min(sentence.end(), tokens.at(last).span().end());
        Span clause = new Span(date.end(), Math.max(date.end(), end));
        List<Term<Cues.Cue>> cues = scene.cues(clause);
        for (Term<Cues.Cue> cue : cues) {
            if (cue.value() == Cues.Cue.SPEECH) {
                return false;
            }
            if (cue.value() == Cues.Cue.RAID) {
                return true;
            }
        }
        return false;
    }
}
