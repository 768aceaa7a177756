package id.simpul.jobs.warehouse;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.reconcile.Blocks;
import id.simpul.jobs.reconcile.Blocks.Month;
import id.simpul.jobs.reconcile.MonthEnds;
import id.simpul.jobs.reconcile.MonthEnds.Reach;
import id.simpul.jobs.reconcile.Placeless;
import id.simpul.jobs.reconcile.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Widens blocks of meetings by those that are to be worked out with them: months that a story reaches over, places that one without
 * place leads to, and those that were worked out with them before, so that a story that is gone leaves nothing behind.
 */
final class MeetingMonths {

    /** Blocks of facts that these statements support, and of statements that support these facts. */
    private static final String BEFORE = """
            select f.block
            from evidence.statement s
            join warehouse.fact_support p using (statement_id)
            join warehouse.fact f using (fact_id)
            where s.block = any(?) and s.kind = 'meeting' and p.recorded_to is null and f.block <> s.block
            union
            select s.block
            from warehouse.fact f
            join warehouse.fact_support p using (fact_id)
            join evidence.statement s using (statement_id)
            where f.block = any(?) and f.kind = 'meeting' and p.recorded_to is null and s.block <> f.block
            """;

    private final JdbcTemplate jdbc;
    private final LiveStatements statements;
    private final MonthEnds ends;
    private final Map<Month, Set<Month>> led = new HashMap<>();
    private final List<String> provinces = new ArrayList<>();

    /** For one piece of work: what it has read of months is kept. */
    MeetingMonths(JdbcTemplate jdbc, LiveStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.ends = new MonthEnds(this::stories);
    }

    /** These blocks and those to be worked out with them. */
    Set<String> with(Set<String> blocks) {
        Set<Month> found = new HashSet<>();
        Set<Month> come = months(blocks);
        while (found.addAll(come)) {
            found.addAll(ends.together(found));
            String[] names = found.stream().map(Month::block).toArray(String[]::new);
            come = new HashSet<>(months(new HashSet<>(jdbc.queryForList(BEFORE, String.class, names, names))));
            come.addAll(placeless(found));
        }
        Set<String> all = new TreeSet<>(blocks);
        found.forEach(month -> all.add(month.block()));
        return all;
    }

    /** What stories without place lead to, where they or one of these are among the months. */
    private Set<Month> placeless(Set<Month> months) {
        Set<Month> found = new HashSet<>();
        months.stream().map(Placeless::of).distinct().forEach(placeless -> {
            Set<Month> places = led.computeIfAbsent(placeless, this::led);
            if (!places.isEmpty()
                    && (months.contains(placeless) || places.stream().anyMatch(months::contains))) {
                found.add(placeless);
                found.addAll(places);
            }
        });
        return found;
    }

    /** A story that is gone may have been the one for which another one without place could not be told where it belongs. */
    private Set<Month> led(Month placeless) {
        List<Statement> stories = statements.of(Set.of(placeless.block())).getOrDefault(placeless.block(), List.of());
        Set<LocalDate> days = stories.stream()
                .map(story -> ((Meeting) story.fact()).dateStart())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (days.isEmpty()) {
            return Set.of();
        }
        Map<String, Month> places = provinces().stream()
                .map(province -> new Month(placeless.month(), province))
                .collect(Collectors.toMap(Month::block, Function.identity()));
        Map<String, List<Statement>> placed = new HashMap<>();
        statements
                .everOf(places.keySet(), days)
                .forEach((block, told) ->
                        placed.put(Objects.requireNonNull(places.get(block)).province(), told));
        return Placeless.provinces(stories, placed).stream()
                .map(province -> new Month(placeless.month(), province))
                .collect(Collectors.toSet());
    }

    private List<String> provinces() {
        if (provinces.isEmpty()) {
            provinces.addAll(jdbc.queryForList(
                    "select code from warehouse.dim_region where level in ('nation', 'province')", String.class));
        }
        return provinces;
    }

    private static Set<Month> months(Set<String> blocks) {
        return blocks.stream().flatMap(block -> Blocks.month(block).stream()).collect(Collectors.toSet());
    }

    /** Those of which more than one day is possible. */
    private List<Reach> stories(Month month) {
        return jdbc
                .query(
                        """
                        select (s.fact ->> 'date_start')::date, (s.fact ->> 'date_end')::date, d.published
                        from evidence.statement s
                        join evidence.reading r using (reading_id)
                        join evidence.document d on d.document_id = s.document_id
                        where s.block = ? and r.superseded_at is null
                          and (s.fact ->> 'date_start' is null or s.fact ->> 'date_end' > s.fact ->> 'date_start')
                        """,
                        (row, n) -> Reach.of(
                                row.getObject(1, LocalDate.class),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class)),
                        month.block())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
