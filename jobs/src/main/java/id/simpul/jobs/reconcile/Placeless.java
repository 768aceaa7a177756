package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.reconcile.Blocks.Month;
import id.simpul.jobs.reconcile.meeting.Gatherings;
import id.simpul.jobs.reconcile.meeting.Places;
import id.simpul.jobs.reconcile.meeting.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Meetings of which a story tells no place. Such stories are looked at with those of the province where others tell of the same
 * event on the same day; where more than one province could be meant, they stay by themselves.
 */
public final class Placeless {

    private Placeless() {}

    /** Whether it is one of a month's stories that tell no place. */
    public static boolean is(Month month) {
        return month.province().equals(Blocks.UNKNOWN);
    }

    /** The block of a month's stories that tell no place. */
    public static Month of(Month month) {
        return new Month(month.month(), Blocks.UNKNOWN);
    }

    /**
     * Which of a month's provinces the stories that tell no place lead to.
     *
     * @param placeless these stories
     * @param placed others of that month by province; those of other days than these tell may be missing
     */
    public static Set<String> provinces(Collection<Statement> placeless, Map<String, List<Statement>> placed) {
        Set<String> found = new TreeSet<>();
        List<Telling> tellings = placeless.stream().map(Placeless::telling).toList();
        placed.forEach((province, stories) -> {
            if (stories.stream()
                    .map(Placeless::telling)
                    .anyMatch(story -> tellings.stream().anyMatch(telling -> Places.leads(telling, story)))) {
                found.add(province);
            }
        });
        return found;
    }

    /**
     * The block that each statement without place is looked at with; those that stay by themselves are missing.
     *
     * @param blocks all live statements of each; of a month's stories without place, all blocks that they lead to are there
     */
    static Map<Long, String> homes(Map<String, List<Statement>> blocks) {
        Map<Long, String> homes = new HashMap<>();
        blocks.forEach((block, statements) -> Blocks.month(block)
                .filter(Placeless::is)
                .ifPresent(month -> {
                    Map<String, List<Statement>> placed = placed(month, blocks);
                    for (List<Statement> gathering : gatherings(statements)) {
                        Set<String> provinces = provinces(gathering, placed);
                        if (provinces.size() == 1) {
                            String home = new Month(
                                            month.month(), provinces.iterator().next())
                                    .block();
                            gathering.forEach(statement -> homes.put(statement.id(), home));
                        }
                    }
                }));
        return homes;
    }

    private static Map<String, List<Statement>> placed(Month placeless, Map<String, List<Statement>> blocks) {
        Map<String, List<Statement>> placed = new HashMap<>();
        blocks.forEach((block, statements) -> Blocks.month(block)
                .filter(month -> month.month().equals(placeless.month()) && !is(month))
                .ifPresent(month -> placed.put(month.province(), statements)));
        return placed;
    }

    /** Those that tell one meeting among themselves go together. */
    private static List<List<Statement>> gatherings(List<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(StatementOrder.BY_CONTENT);
        return Gatherings.of(sorted.stream().map(Placeless::telling).toList()).stream()
                .map(members -> members.stream().map(sorted::get).toList())
                .toList();
    }

    private static Telling telling(Statement statement) {
        return new Telling((Meeting) statement.fact(), statement.document(), statement.published());
    }
}
