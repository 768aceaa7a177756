package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Blocks;
import id.simpul.jobs.reconcile.Blocks.Month;
import id.simpul.jobs.reconcile.MonthEnds;
import id.simpul.jobs.reconcile.MonthEnds.Reach;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Widens blocks of meetings by those that are to be worked out with them: months that a story reaches over, and those that were
 * worked out with them before, so that what told over a month's end and is gone leaves nothing behind.
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
    private final MonthEnds ends;

    /** For one piece of work: what it has read of months is kept. */
    MeetingMonths(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.ends = new MonthEnds(this::stories);
    }

    /** These blocks and those to be worked out with them. */
    Set<String> with(Set<String> blocks) {
        Set<Month> found = new HashSet<>();
        Set<Month> come = months(blocks);
        while (found.addAll(come)) {
            found.addAll(ends.together(found));
            String[] names = found.stream().map(Month::block).toArray(String[]::new);
            come = months(new HashSet<>(jdbc.queryForList(BEFORE, String.class, names, names)));
        }
        Set<String> all = new TreeSet<>(blocks);
        found.forEach(month -> all.add(month.block()));
        return all;
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
