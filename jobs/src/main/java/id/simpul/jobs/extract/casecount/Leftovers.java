package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.List;

/** Why a number of the prose never became a candidate. */
final class Leftovers {

    private final List<Span> prose;
    private final List<Span> passages;
    private final boolean topic;
    private final boolean full;

    /**
     * @param topic whether the document has a subject of ours
     * @param full whether it has told as many counts as are read
     */
    Leftovers(Reading reading, boolean topic, boolean full) {
        this.topic = topic;
        this.full = full;
        this.prose = reading.document().blocks().stream()
                .filter(block -> !(block instanceof Block.Table))
                .map(Block::span)
                .toList();
        this.passages =
                Passages.of(new Scene(reading)).stream().map(Passage::span).toList();
    }

    boolean prose(Span number) {
        return holds(prose, number);
    }

    Refusal reason(Span number) {
        if (!topic) {
            return Refusal.NO_TOPIC;
        } else if (!holds(passages, number)) {
            return Refusal.LINK;
        }
        return full ? Refusal.TOO_MANY : Refusal.NO_NOUN;
    }

    private static boolean holds(List<Span> sorted, Span number) {
        return !Scene.in(sorted, span -> span, number).isEmpty();
    }
}
