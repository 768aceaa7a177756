package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups told one behind the other of one form: "kekerasan fisik anak 11 orang, perempuan 21 orang", and what a list item tells of
 * its form twice: "- Anak berhadapan dengan hukum, 30 kasus aduan dan 190 kasus nonaduan".
 */
final class GroupsOfForm {

    /** Words between a number and the group of the next, at most. */
    private static final int NEAR = 3;

    private final Scene scene;

    GroupsOfForm(Scene scene) {
        this.scene = scene;
    }

    /** The number before one, whose form holds for it too; else null. */
    @Nullable
    Count before(Basis basis) {
        Count last = basis.last();
        Own own = basis.own();
        if (last == null
                || own.category().found()
                || own.region().found()
                || own.period().found()
                || last.candidate().passage() != basis.candidate().passage()) {
            return null;
        }
        return own.group().found() ? grouped(basis, last) : item(basis, last);
    }

    private @Nullable Count grouped(Basis basis, Count last) {
        boolean formed = last.category().own() || last.category().source() == Link.Source.SENTENCE;
        boolean alike = last.candidate().head() == basis.candidate().head()
                || last.candidate().person() && basis.candidate().person();
        boolean other =
                last.group().own() && last.victims() != basis.own().group().value();
        return formed && alike && other && near(last.candidate(), basis.candidate()) ? last : null;
    }

    private boolean near(Candidate last, Candidate candidate) {
        int from = last.body().end();
        int to = candidate.number().span().start();
        List<Term<Groups.Word>> named = from < to ? scene.groups(new Span(from, to)) : List.of();
        return !named.isEmpty()
                && named.get(0).first() - scene.tokens().from(from) <= NEAR
                && !scene.has(Cues.Cue.OPENS, new Span(from, to));
    }

    private static @Nullable Count item(Basis basis, Count last) {
        boolean listed = basis.candidate().passage().kind() == Passage.Kind.ITEM;
        return listed
                        && last.category().own()
                        && last.candidate().head() == basis.candidate().head()
                ? last
                : null;
    }
}
