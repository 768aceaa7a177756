package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody spoke: "Kepala dinas di Biak, Papua, Jumat, mengatakan", "kata dia di Manado, Senin (3/4)". No number is counted there. */
final class SpeechPlaces {

    /** Regions of one address, at most. */
    private static final int LONGEST = 3;

    /** Characters of a day or a region, at most. */
    private static final int NEAR = 60;

    private final Scene scene;

    SpeechPlaces(Scene scene) {
        this.scene = scene;
    }

    /** Whether a weekday stands right behind a place and somebody speaks there. */
    boolean at(Span region) {
        Mention<When> day = day(region);
        if (day == null) {
            return false;
        }
        int behind = scene.tokens().from(day.span().end());
        int verb = scene.tokens().word(behind).equals(",") ? behind + 1 : behind;
        boolean says = scene.tokens().word(verb).startsWith("me")
                && scene.has(Cues.Cue.SPEECH, scene.tokens().at(verb).span());
        return says || said(region);
    }

    /** The weekday that stands behind a place and those that it lies in, with commas between; else null. */
    private @Nullable Mention<When> day(Span region) {
        int at = scene.tokens().from(region.end());
        for (int i = 0; i < LONGEST && scene.tokens().word(at).equals(","); i++) {
            int next = at + 1;
            int start = scene.tokens().at(next).span().start();
            Span near = new Span(start, Math.min(scene.text().length(), start + NEAR));
            Mention<When> day = scene.dates(near).stream()
                    .filter(date -> date.span().start() == start && date.value().weekday() != null)
                    .findFirst()
                    .orElse(null);
            if (day != null) {
                return day;
            }
            at = scene.regions(near).stream()
                    .filter(mention -> mention.span().start() == start)
                    .mapToInt(mention -> scene.tokens().from(mention.span().end()))
                    .findFirst()
                    .orElse(next);
        }
        return null;
    }

    /** "…", kata dia di Manado, Senin: what says so stands before, and no number between. */
    private boolean said(Span region) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, region);
        if (sentences.isEmpty()) {
            return false;
        }
        int from = sentences.get(0).start();
        int last = scene.cues(new Span(from, Math.max(from, region.start()))).stream()
                .filter(cue -> cue.value() == Cues.Cue.SPEECH)
                .mapToInt(cue -> cue.span().end())
                .max()
                .orElse(-1);
        return last >= 0
                && scene.numbers(new Span(last, Math.max(last, region.start()))).isEmpty();
    }
}
