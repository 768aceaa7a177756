package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose number it is: the office named before it in its sentence, else the total's, else the last one named. */
final class ReporterLink {

    private final Scene scene;

    ReporterLink(Scene scene) {
        this.scene = scene;
    }

    /** Whether an office of another register than the total's stands before the number, after the total. */
    boolean elsewhere(Candidate candidate, Count total) {
        int from = candidate.passage().span().start();
        int after = total.candidate().passage() == candidate.passage()
                ? total.candidate().body().end()
                : from;
        Agency its = total.reporter().value();
        List<Mention<Agency>> before = scene.agencies(new Span(
                Math.max(from, after), Math.max(after, candidate.number().span().start())));
        if (its == null || before.isEmpty()) {
            return false;
        }
        Agency other = before.get(before.size() - 1).value();
        return !other.register().equals(its.register()) || ServiceUnits.system(other) != ServiceUnits.system(its);
    }

    Link<Agency> of(Basis basis) {
        Candidate candidate = basis.candidate();
        List<Mention<Agency>> before = scene.agencies(candidate.left());
        if (!before.isEmpty()) {
            return new Link<>(before.get(before.size() - 1).value(), Source.OWN);
        }
        Count last = basis.last();
        if (last != null
                && (last.reporter().own() || last.reporter().source() == Source.SENTENCE)
                && last.reporter().found()
                && last.candidate().sentence().equals(candidate.sentence())
                && basis.relation() == Count.Relation.COMPARISON) {
            return new Link<>(last.reporter().value(), Source.SENTENCE); // "menurut data LRC, 2020 ada 14, 2021 ada 9"
        }
        Count total = basis.total();
        if (!basis.fresh() && total != null && total.reporter().found()) {
            return new Link<>(total.reporter().value(), Source.TOTAL);
        }
        Span sentence = candidate.sentence();
        List<Mention<Agency>> inSentence = scene.agencies(sentence);
        if (!inSentence.isEmpty()) {
            return new Link<>(inSentence.get(0).value(), Source.SENTENCE);
        }
        Span paragraph = new Span(candidate.passage().span().start(), sentence.start());
        List<Mention<Agency>> inParagraph = scene.agencies(paragraph);
        if (!inParagraph.isEmpty()) {
            return new Link<>(inParagraph.get(inParagraph.size() - 1).value(), Source.PARAGRAPH);
        }
        if (total != null && total.reporter().found()) {
            return new Link<>(total.reporter().value(), Source.TOTAL);
        }
        return later(candidate);
    }

    /** "… 312 kasus. Data itu dihimpun Dinas …": named behind the number, in its paragraph or the first of the text. */
    private Link<Agency> later(Candidate candidate) {
        Span paragraph = candidate.passage().span();
        Span behind = new Span(Math.min(candidate.body().end(), paragraph.end()), paragraph.end());
        Agency here = first(behind);
        Agency anywhere = here == null ? first(new Span(0, scene.text().length())) : here;
        return Link.of(anywhere, Source.DOCUMENT);
    }

    /** The first office that keeps a book of its own. */
    private @Nullable Agency first(Span stretch) {
        return scene.agencies(stretch).stream()
                .map(Mention::value)
                .filter(agency -> !agency.register().equals("other"))
                .findFirst()
                .orElse(null);
    }
}
