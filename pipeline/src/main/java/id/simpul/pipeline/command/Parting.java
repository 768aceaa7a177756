package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Explanation;
import id.simpul.jobs.extract.casecount.TableRefusal;
import id.simpul.jobs.language.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Parts a document into lines and gives each what begins in it; linear, as blocks and all that is given out are in order. */
final class Parting {

    private final Reading reading;
    private final List<Finding<?>> homeless = new ArrayList<>();
    private final Deque<Span> sentences;
    private final Deque<Marks.Mark> marks;
    private final Deque<Placed> findings;
    private final Deque<Explanation.Number> refused;
    private final Deque<TableRefusal> tables;

    private record Placed(Span span, Finding<?> finding) {}

    Parting(
            Reading reading,
            List<Finding<?>> findings,
            Collection<Explanation.Number> refused,
            Collection<TableRefusal> tables,
            Collection<Marks.Mark> marks) {
        this.reading = reading;
        this.sentences = new ArrayDeque<>(reading.sentences());
        this.marks = new ArrayDeque<>(marks);
        this.refused = new ArrayDeque<>(refused);
        this.tables = new ArrayDeque<>(tables);
        List<Placed> placed = new ArrayList<>();
        for (Finding<?> finding : findings) {
            Span span = finding.span();
            if (span == null) {
                homeless.add(finding);
            } else {
                placed.add(new Placed(span, finding));
            }
        }
        placed.sort(Comparator.comparing(Placed::span));
        this.findings = new ArrayDeque<>(placed);
    }

    /** @return the findings that no line has */
    List<Finding<?>> into(List<Explained.Line> lines) {
        for (Block block : reading.document().blocks()) {
            boolean first = true;
            for (List<Span> pieces : block instanceof Block.Table table ? rows(table) : sentences(block)) {
                int end = pieces.get(pieces.size() - 1).end();
                lines.add(new Explained.Line(
                        block,
                        pieces,
                        first,
                        until(end, marks, Marks.Mark::span),
                        until(end, findings, Placed::span).stream()
                                .<Finding<?>>map(Placed::finding)
                                .toList(),
                        until(end, refused, number -> number.number().span()),
                        until(end, tables, TableRefusal::span)));
                first = false;
            }
        }
        findings.forEach(placed -> homeless.add(placed.finding()));
        return homeless;
    }

    /** What begins before a line's end and belongs to no line before it. */
    private static <T> List<T> until(int end, Deque<T> waiting, Function<T, Span> span) {
        List<T> found = new ArrayList<>();
        for (T next = waiting.peek(); next != null && span.apply(next).start() < end; next = waiting.peek()) {
            found.add(waiting.remove());
        }
        return found;
    }

    private static List<List<Span>> rows(Block.Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Block.Cell::span).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /** A block's sentences, without gaps. */
    private List<List<Span>> sentences(Block block) {
        List<List<Span>> parts = new ArrayList<>();
        int from = block.span().start();
        for (Span sentence : until(block.span().end(), sentences, span -> span)) {
            if (sentence.start() > from) {
                parts.add(List.of(new Span(from, sentence.start())));
                from = sentence.start();
            }
        }
        parts.add(List.of(new Span(from, block.span().end())));
        return parts;
    }
}
