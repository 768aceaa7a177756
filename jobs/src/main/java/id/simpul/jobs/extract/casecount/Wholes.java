package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which count of its own sentence a number divides: "Maret 393 orang, yaitu 321 laki-laki dan 72 perempuan". */
final class Wholes {

    /** "45 kasus terbanyak kekerasan seksual 20 kasus": opens the greatest parts of the number right before it. */
    private static final Set<String> RANKING = Set.of("terbanyak", "didominasi");

    private static final Set<String> DETAILS = Set.of("rinciannya", "perinciannya");

    private final Scene scene;

    Wholes(Scene scene) {
        this.scene = scene;
    }

    /**
     * The count right before it where a word, a bracket or a colon opens it; else what the count before it divides.
     *
     * @param last the count before it in its sentence, or null
     */
    @Nullable
    Count of(Candidate candidate, Own own, @Nullable Count last) {
        if (last == null) {
            return null;
        }
        if (opened(last, candidate)) {
            return candidate.value() <= last.candidate().value() ? last : null;
        }
        Count whole = last.whole();
        if (whole == null || candidate.value() > whole.candidate().value()) {
            return null;
        }
        boolean other =
                closed(last, candidate) || own.period().found() || own.region().found();
        return other ? null : whole;
    }

    private boolean opened(Count last, Candidate candidate) {
        Span between = between(last, candidate);
        int from = scene.tokens().from(between.start());
        boolean bracket = scene.tokens().word(from).equals("(")
                && scene.tokens().from(candidate.number().span().start()) - from <= 4;
        return bracket
                || RANKING.contains(scene.tokens().word(from))
                || scene.has(Cues.Cue.OPENS, between)
                || scene.any(DETAILS, between);
    }

    /** Whether a bracket ends between them, or the sentence begins anew with a semicolon. */
    private boolean closed(Count last, Candidate candidate) {
        String between = between(last, candidate).of(scene.text());
        return between.indexOf(';') >= 0 || between.indexOf(')') >= 0 && between.indexOf('(') < 0;
    }

    private static Span between(Count last, Candidate candidate) {
        int from = last.candidate().body().end();
        return new Span(from, Math.max(from, candidate.number().span().start()));
    }
}
