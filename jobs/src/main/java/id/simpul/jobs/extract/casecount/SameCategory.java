package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that count what a number told before them counts: what it has become, what became of it, others like it. */
final class SameCategory {

    private static final Set<String> BECAME = Set.of("menjadi", "jadi");

    private static final Set<String> ALIKE = Set.of("serupa", "sejenis");

    private static final Set<String> MATTERS = Set.of(
            "kasus",
            "perkara",
            "laporan",
            "pengaduan",
            "aduan",
            "kejadian",
            "peristiwa",
            "tindakan",
            "kejahatan",
            "korban",
            "hal");

    /** Characters of an outcome before its number, at most. */
    private static final int OUTCOME = 40;

    private final Scene scene;
    private final Story story;

    SameCategory(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** "KDRT 21 kasus pada 2015 bertambah di 2016 menjadi 29": the number that it came from, right before it; else null. */
    @Nullable
    Count moved(Basis basis) {
        Count last = basis.last();
        int first = scene.tokens().from(basis.candidate().number().span().start());
        boolean came = BECAME.contains(scene.tokens().word(first - 1));
        boolean bare = last != null
                && !basis.own().region().found()
                && !basis.own().group().found()
                && last.category().own();
        return came && bare ? last : null;
    }

    /** "jumlah kasus serupa mencapai 176": what the count before it counts. */
    @Nullable
    Category alike(Basis basis) {
        int told = story.counts().size();
        return told > 0 && similar(basis.candidate().left())
                ? story.counts().get(told - 1).category().value()
                : null;
    }

    /** "kasus serupa", "hal serupa"; not "lembaga serupa". */
    private boolean similar(Span stretch) {
        int to = scene.tokens().from(stretch.end());
        for (int at = scene.tokens().from(stretch.start()); at < to; at++) {
            if (ALIKE.contains(scene.tokens().word(at))
                    && MATTERS.contains(scene.tokens().word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "persetubuhan 148 kasus, selesai 90 kasus, pencabulan 47 kasus": the outcome of the form told right before it. */
    private static boolean ofIt(Candidate candidate, Count last) {
        return candidate.value() <= last.candidate().value()
                && candidate.left().start() - last.candidate().right().end() <= 2
                && candidate.left().length() <= OUTCOME;
    }

    /** "Dari kasus KDRT itu 19 diselesaikan sedangkan 5 kasus telah P21": the outcome told before it in its sentence, else null. */
    static @Nullable Count outcome(Basis basis) {
        Count last = basis.last();
        Own own = basis.own();
        boolean bare =
                !own.group().found() && !own.region().found() && !own.period().found();
        if (last == null || !bare || !own.status().found()) {
            return null;
        }
        boolean outcome = last.status().own() || ofIt(basis.candidate(), last);
        return outcome && last.category().own() && last.whole() == null ? last : null;
    }
}
