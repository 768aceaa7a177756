package id.simpul.pipeline.export;

import java.util.Comparator;
import java.util.List;

/** In which order a reader of a workbook meets the views: figures first, with what they rest on; reference tables last. */
final class SheetOrder {

    private static final List<String> FIRST = List.of(
            "case_counts",
            "case_count_sources",
            "conflicts",
            "regulations",
            "regulation_sources",
            "regulation_relations",
            "regulation_steps",
            "meetings",
            "meeting_sources",
            "meeting_participants",
            "meeting_outcomes",
            "commitments",
            "initiatives",
            "initiative_sources",
            "case_count_totals",
            "case_rates",
            "scorecard",
            "coverage",
            "documents");

    /** Of names of views; those that the order does not know come last, by name. */
    static final Comparator<String> BY_USE =
            Comparator.comparingInt(SheetOrder::place).thenComparing(Comparator.naturalOrder());

    private SheetOrder() {}

    private static int place(String view) {
        int at = FIRST.indexOf(view);
        return at < 0 ? FIRST.size() : at;
    }
}
