package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/**
 * What outweighs a calling: whoever is told to have suffered, or to lead criminals, is no official of the story, be it a doctor
 * or a head of something.
 */
final class HarmClues {

    /** Told of the one who is named. */
    static final String SUFFERS = "suffers";

    static final String LEADS_CRIMINALS = "leads criminals";

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon CUES = NameClues.CUES;
    private static final Set<String> VICTIMS = Set.of("korban", "penyintas", "almarhum", "almarhumah", "mendiang");
    private static final Set<String> BECOMES = Set.of("menjadi", "jadi");
    /** Whoever leads them is none in office. */
    static final Set<String> CRIMINALS =
            Set.of("sindikat", "komplotan", "jaringan", "geng", "gembong", "kawanan", "mafia");

    private static final int REACH = 10;

    private final NameSurroundings around;
    private final Wording tokens;
    private final Offices offices;

    HarmClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
        offices = around.offices();
    }

    void of(NameRun run, Clues clues) {
        if (struck(run) || victim(run)) {
            clues.add(SUFFERS, "");
        }
        if (leads(run)) {
            clues.add(LEADS_CRIMINALS, "");
        }
    }

    /** "dokter X dilecehkan", "perawat X menjadi korban" */
    private boolean struck(NameRun run) {
        int at = around.quoted(run) ? tokens.size() : run.end();
        while (at < tokens.size() && at < run.end() + 3 && WORDS.is(tokens.folded(at), "adverbs")) {
            at++;
        }
        if (at >= tokens.size()
                || !tokens.lower(at)
                || tokens.before(run.end()) != Gap.SPACE && tokens.before(run.end()) != Gap.COMMA) {
            return false;
        }
        String word = tokens.folded(at);
        boolean done = word.startsWith("di") && (CUES.is(word, "struck") || CUES.is(word, "harm"));
        return done || BECOMES.contains(word) && VICTIMS.contains(tokens.folded(at + 1));
    }

    /** "Korban, dokter X": behind who is a victim, but not "pendamping korban, X". */
    private boolean victim(NameRun run) {
        int head = run.start();
        while (head > 0 && tokens.before(head) == Gap.SPACE && offices.at(head - 1)) {
            head--;
        }
        return head > 0
                && head < run.start()
                && (tokens.before(head) == Gap.COMMA || tokens.before(head) == Gap.SPACE)
                && VICTIMS.contains(tokens.folded(head - 1))
                && !(tokens.before(head - 1) == Gap.SPACE && tokens.lower(head - 1) && head > 1);
    }

    /** "sindikat itu dipimpin X"; a network with a name of its own is a body. */
    private boolean leads(NameRun run) {
        int verb = tokens.folded(run.start() - 1).equals("oleh") ? run.start() - 2 : run.start() - 1;
        if (verb < 1 || !WORDS.is(tokens.folded(verb), "office presided")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Gap gap = tokens.after(i);
            if (gap == Gap.BREAK || gap == Gap.DOT) {
                return false;
            }
            boolean named = tokens.after(i) == Gap.SPACE && tokens.capitalised(i + 1);
            if (CRIMINALS.contains(tokens.folded(i)) && !named) {
                return true;
            }
        }
        return false;
    }
}
