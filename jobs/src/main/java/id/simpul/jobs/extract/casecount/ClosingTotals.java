package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Totals told behind their parts: "KDRT 9 kasus, persetubuhan 12 kasus, penganiayaan 5 kasus. Semuanya berjumlah 26 kasus yang
 * sudah diselesaikan". The total is of all their forms, and what it says of them it says of each.
 */
final class ClosingTotals {

    /** Parts, at least: two numbers add up to a third by chance. */
    private static final int FEWEST = 3;

    private static final int MOST = 20;

    private final Scene scene;
    private final List<Count> counts;
    private final Map<Count, Count> settled = new IdentityHashMap<>();

    private ClosingTotals(List<Count> counts, Scene scene) {
        this.counts = counts;
        this.scene = scene;
    }

    /** The counts with such totals and their parts settled, in the same order. */
    static List<Count> settled(List<Count> counts, Scene scene) {
        return new ClosingTotals(counts, scene).all();
    }

    private List<Count> all() {
        for (int at = FEWEST; at < counts.size(); at++) {
            if (Totals.called(counts.get(at).candidate(), scene)) {
                settle(counts.get(at), parts(at));
            }
        }
        return counts.stream().map(count -> settled.getOrDefault(count, count)).toList();
    }

    /** The counts right before one that add up to it; none where no run of them does. */
    private List<Count> parts(int total) {
        long sum = 0;
        List<Count> parts = new ArrayList<>();
        for (int at = total - 1; at >= Math.max(0, total - MOST); at--) {
            Count part = counts.get(at);
            boolean alike = Objects.equals(
                            part.region().value(), counts.get(total).region().value())
                    && Objects.equals(
                            part.measure().value(),
                            counts.get(at == total - 1 ? at : at + 1).measure().value());
            if (!alike) {
                return List.of();
            }
            parts.add(part);
            sum += part.candidate().value();
            if (sum >= counts.get(total).candidate().value()) {
                return sum == counts.get(total).candidate().value() && parts.size() >= FEWEST ? parts : List.of();
            }
        }
        return List.of();
    }

    private void settle(Count total, List<Count> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Category form = form(parts);
        if (form != null && !total.category().own()) {
            settled.put(total, total.as(new Link<>(form, Source.SENTENCE)));
        }
        CaseStatus state = total.status().own() ? total.status().value() : null;
        for (Count part : parts) {
            if (state != null && !part.status().found()) {
                settled.put(part, part.reached(new Link<>(state, Source.SENTENCE)));
            }
        }
    }

    /** What holds the forms of all parts, or null where they are all of one that the total may have from elsewhere. */
    private static @Nullable Category form(List<Count> parts) {
        Set<Category> forms = EnumSet.noneOf(Category.class);
        for (Count part : parts) {
            if (part.category().value() != null) {
                forms.add(part.category().value());
            }
        }
        return forms.size() < 2 ? null : CategoryRows.several(forms);
    }
}
