package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Explanation;
import id.simpul.jobs.extract.casecount.TableRefusal;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document in lines, each with what was made of it. */
final class Explained {

    /**
     * A sentence, or a row of a table.
     *
     * @param pieces cells of a row; else the sentence itself
     * @param first whether it is the first of its block
     * @param marks the mentions that begin in it
     * @param findings those whose passage begins in it
     * @param refused numbers of it that are no counts
     * @param table the row of a table itself or numbers of it, where they are none
     */
    record Line(
            Block block,
            List<Span> pieces,
            boolean first,
            List<Marks.Mark> marks,
            List<Finding<?>> findings,
            List<Explanation.Number> refused,
            List<TableRefusal> table) {

        Span span() {
            return pieces.get(0).cover(pieces.get(pieces.size() - 1));
        }
    }

    private final Document document;
    private final MaskedText text;
    private final Explanation why;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding<?>> homeless;
    private final Map<Integer, Explanation.Number> counts = new HashMap<>();

    Explained(Document document, List<Finding<?>> findings) {
        this.document = document;
        Reading reading = new Reading(document);
        this.text = new MaskedText(document);
        this.why = Explanation.of(reading);
        why.numbers().stream()
                .filter(number -> number.refusal() == null)
                .forEach(number -> counts.put(number.number().span().start(), number));
        this.homeless = new Parting(reading, findings, refused(), why.tables(), Marks.of(reading, text)).into(lines);
    }

    private List<Explanation.Number> refused() {
        return why.numbers().stream().filter(number -> number.refusal() != null).toList();
    }

    Document document() {
        return document;
    }

    MaskedText text() {
        return text;
    }

    Explanation why() {
        return why;
    }

    /** In the order of the text. */
    List<Line> lines() {
        return lines;
    }

    /** Findings without a place in the text. */
    List<Finding<?>> homeless() {
        return homeless;
    }

    /** The number that a finding begins with, where it is a count of the prose; else null. */
    Explanation.@Nullable Number number(Finding<?> finding) {
        Span span = finding.span();
        return span == null || !finding.fact().kind().equals("case_count") ? null : counts.get(span.start());
    }
}
