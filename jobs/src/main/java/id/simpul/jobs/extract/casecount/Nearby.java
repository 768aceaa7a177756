package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Clue;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.extract.casecount.choice.Options;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Offers what stands around a number, and what the counts before it have. */
final class Nearby {

    /** Values offered of one stretch, at most. */
    private static final int MOST = 2;

    private static final int NEAR = 3;
    private static final int MID = 8;

    private final Scene scene;

    Nearby(Scene scene) {
        this.scene = scene;
    }

    /** @param told what a stretch tells of the field, in order */
    <T> void offer(Options<T> options, Basis basis, Function<Span, List<Told<T>>> told) {
        Candidate candidate = basis.candidate();
        Span number = candidate.number().span();
        last(options, told.apply(candidate.left()), candidate, Source.OWN, Clue.BEFORE);
        first(options, told.apply(candidate.body().cover(candidate.right())), candidate, Source.OWN, Clue.BEHIND);
        Span earlier = new Span(candidate.sentence().start(), candidate.left().start());
        last(options, told.apply(earlier), candidate, Source.SENTENCE, Clue.SENTENCE);
        int end = Math.max(candidate.right().end(), number.end());
        Span later = new Span(end, Math.max(end, candidate.sentence().end()));
        first(options, told.apply(later), candidate, Source.SENTENCE, Clue.SENTENCE_BEHIND);
        last(options, told.apply(basis.paragraph()), candidate, Source.PARAGRAPH, Clue.PARAGRAPH);
    }

    private <T> void last(Options<T> options, List<Told<T>> told, Candidate candidate, Source source, Clue place) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - MOST); i--) {
            offer(options, told.get(i), candidate, source, place);
        }
    }

    private <T> void first(Options<T> options, List<Told<T>> told, Candidate candidate, Source source, Clue place) {
        for (int i = 0; i < Math.min(told.size(), MOST); i++) {
            offer(options, told.get(i), candidate, source, place);
        }
    }

    private <T> void offer(Options<T> options, Told<T> told, Candidate candidate, Source source, Clue place) {
        int distance = scene.distance(told.span(), candidate.body());
        Clue far = distance <= NEAR ? Clue.NEAR : distance <= MID ? Clue.MID : Clue.FAR;
        options.offer(told.value(), source, place, far);
        if (scene.mostly(scene.tokens().from(told.span().start()))) {
            options.offer(told.value(), source, Clue.MOSTLY);
        }
        Span between = new Span(
                Math.min(candidate.body().end(), told.span().start()),
                Math.max(candidate.body().end(), told.span().start()));
        if (place == Clue.BEHIND && scene.has(Cues.Cue.COMPARED, between)) {
            options.offer(told.value(), source, Clue.COMPARED);
        }
    }

    /** What the counts before the number have; what has none offers the default where one is given. */
    <T> void inherit(Options<T> options, Basis basis, @Nullable Count main, Function<Count, Link<T>> link) {
        inherit(options, basis.last(), link, Clue.LAST);
        inherit(options, basis.total(), link, Clue.TOTAL);
        inherit(options, basis.whole(), link, Clue.WHOLE);
        inherit(options, basis.series(), link, Clue.SERIES);
        inherit(options, main, link, Clue.MAIN);
    }

    private static <T> void inherit(
            Options<T> options, @Nullable Count count, Function<Count, Link<T>> link, Clue clue) {
        if (count != null) {
            Link<T> its = link.apply(count).handedOn();
            options.offer(its.value(), its.source(), its.found() ? its.probability() : 1, clue);
        }
    }
}
