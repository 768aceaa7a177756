package id.simpul.jobs.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** What researchers typically ask, each time of other regions, years and facts. */
final class ResearchQueries {

    /** Where the answers differ in what they are asked of. */
    private enum Asked {
        KABUPATEN,
        PROVINCE,
        YEAR,
        CATEGORY,
        FACT,
        MOMENT
    }

    /**
     * @param sql with a {@code ?} for each of what is asked
     * @param found whether rows are expected at every asking: of a conflict or an award there may be none
     */
    record Query(String name, String sql, boolean found, List<Asked> asked) {

        private static Query of(String name, boolean found, String sql, Asked... asked) {
            return new Query(name, sql, found, List.of(asked));
        }
    }

    static final List<Query> ALL = List.of(
            Query.of("series of a kabupaten", true, """
                    select period_start, value, qualifier, conflict, source_count from research.case_counts
                    where region_code = ? and category = ? and victim_group = 'any' and register = 'service_unit'
                      and period_end - period_start > 360 order by period_start
                    """, Asked.KABUPATEN, Asked.CATEGORY),
            Query.of("all counts of a kabupaten and year", true, """
                    select * from research.case_counts
                    where region_code = ? and period_start >= make_date(?, 1, 1) and period_start <= make_date(?, 12, 31)
                    """, Asked.KABUPATEN, Asked.YEAR, Asked.YEAR),
            Query.of("totals of a province, year by year", true, """
                    select period_start, value, parts_heard, parts_expected, complete
                    from research.case_count_totals
                    where dimension = 'region' and region_code = ? and category = ? and victim_group = 'any'
                      and register = 'service_unit' and period_end - period_start > 360
                    order by period_start
                    """, Asked.PROVINCE, Asked.CATEGORY),
            Query.of("totals of a year, province by province", true, """
                    select region_name, victim_group, register, value, parts_heard, parts_expected, complete
                    from research.case_count_totals
                    where dimension = 'region' and parts = 'regency' and region_code <> 'ID' and category = ?
                      and period_start = make_date(?, 1, 1) and period_end = make_date(?, 12, 31)
                    order by 1
                    """, Asked.CATEGORY, Asked.YEAR, Asked.YEAR),
            Query.of("national total of a year", true, """
                    select victim_group, register, value, parts_heard, complete from research.case_count_totals
                    where dimension = 'region' and parts = 'regency' and region_code = 'ID' and category = ?
                      and period_start = make_date(?, 1, 1) and period_end = make_date(?, 12, 31)
                    """, Asked.CATEGORY, Asked.YEAR, Asked.YEAR),
            Query.of("months of a kabupaten added to a year", true, """
                    select period_start, victim_group, register, value, parts_heard from research.case_count_totals
                    where dimension = 'period' and parts = 'month' and region_code = ? and category = ?
                    """, Asked.KABUPATEN, Asked.CATEGORY),
            Query.of("ranking of kabupaten/kota", true, """
                    select region_name, value from research.case_counts
                    where category = ? and period_start = make_date(?, 1, 1) and period_end = make_date(?, 12, 31)
                      and region_level in ('regency', 'city') and victim_group = 'any' and register = 'service_unit'
                    order by value desc nulls last limit 20
                    """, Asked.CATEGORY, Asked.YEAR, Asked.YEAR),
            Query.of(
                    "a year per 100,000 inhabitants, kabupaten by kabupaten",
                    true,
                    """
                    select region_name, value, population, rate_per_100000 from research.case_rates
                    where province_code = ? and category = ? and period_start = date '2025-01-01'
                      and victim_group = 'any' and register = 'service_unit' order by rate_per_100000 desc nulls last
                    """,
                    Asked.PROVINCE,
                    Asked.CATEGORY),
            Query.of("conflicts of a kabupaten", false, """
                    select what, chosen, decided_by, said, reason from research.conflicts where region_code = ?
                    order by what limit 100
                    """, Asked.KABUPATEN),
            Query.of("sources of a count, with quotes", true, """
                    select document_id, publisher, published, url, value, quote, independent
                    from research.case_count_sources where fact_id = ? order by published
                    """, Asked.FACT),
            Query.of(
                    "all that a kabupaten's counts of a year rest on",
                    true,
                    """
                    select s.fact_id, s.value, s.publisher, s.published, s.quote from research.case_count_sources s
                    where s.fact_id = any (array(
                        select c.fact_id from research.case_counts c
                        where c.region_code = ? and c.category = ? and c.period_start >= make_date(?, 1, 1)
                          and c.period_start <= make_date(?, 12, 31)))
                    """,
                    Asked.KABUPATEN,
                    Asked.CATEGORY,
                    Asked.YEAR,
                    Asked.YEAR),
            Query.of("changes of the last three editions, by reason", true, """
                    select kind, what, count(*) from research.changes
                    where recorded > (select max(as_of) - interval '70 hours' from research.editions)
                      and recorded <= (select max(as_of) from research.editions)
                    group by kind, what order by 3 desc
                    """),
            Query.of("latest changes, with reasons", true, """
                    select c.* from research.changes c
                    where edition = (select max(edition) from research.editions) order by fact_id, what limit 200
                    """),
            Query.of("history of a count", true, """
                    select edition, recorded, what, before, after, why from research.changes where fact_id = ? order by edition
                    """, Asked.FACT),
            Query.of(
                    "counts of a kabupaten as an earlier edition had them",
                    true,
                    """
                    select category, period_start, value from research.case_counts_as_of(?)
                    where region_code = ? and period_start >= make_date(?, 1, 1)
                    order by 1, 2
                    """,
                    Asked.MOMENT,
                    Asked.KABUPATEN,
                    Asked.YEAR),
            Query.of("scorecard of a province and its kabupaten, a year", true, """
                    select region_name, coordination_meetings, meeting_duty_met, regulations_in_force, task_force_since,
                           child_friendly_award, trafficking, violence
                    from research.scorecard where province_code = ? and year = ? order by region_code
                    """, Asked.PROVINCE, Asked.YEAR),
            Query.of("scorecard of a kabupaten, all years", true, """
                    select * from research.scorecard where region_code = ? order by year
                    """, Asked.KABUPATEN),
            Query.of("coverage of a year", true, """
                    select region_code, documents, case_counts, regulations, meetings, last_heard
                    from research.coverage where year = ? order by documents
                    """, Asked.YEAR),
            Query.of("regulations by title", true, """
                    select region_name, number, year, title, status, amended_by, revoked_by from research.regulations
                    where title ilike '%perdagangan orang%' and year = ? order by region_name, number
                    """, Asked.YEAR),
            Query.of("regulations of a kabupaten", true, """
                    select number, year, title, status, source_count from research.regulations where region_code = ? order by year
                    """, Asked.KABUPATEN),
            Query.of("meetings of a kabupaten and year", true, """
                    select fact_id, date_start, kind, title, venue, source_count from research.meetings
                    where region_code = ? and date_start >= make_date(?, 1, 1) and date_start <= make_date(?, 12, 31)
                    order by date_start
                    """, Asked.KABUPATEN, Asked.YEAR, Asked.YEAR),
            Query.of("what a meeting agreed on", true, """
                    select type, text, actor, due, overdue, fulfilled_by from research.meeting_outcomes
                    where meeting_id = (
                        select max(fact_id) from research.meetings
                        where region_code = ? and date_start >= make_date(?, 1, 1) and date_start <= make_date(?, 12, 31))
                    """, Asked.KABUPATEN, Asked.YEAR, Asked.YEAR),
            Query.of("initiatives and awards of a kabupaten", true, """
                    select kind, name, year, rank, coverage_count, source_count from research.initiatives
                    where region_code = ? order by year
                    """, Asked.KABUPATEN),
            Query.of("awards of a year", true, """
                    select region_name, name, rank from research.initiatives
                    where kind = 'award' and year = ? order by region_name
                    """, Asked.YEAR),
            Query.of("documents of a publisher and month", true, """
                    select document_id, published, title, url from research.documents
                    where publisher = 'Penerbit 7' and published >= make_date(?, 3, 1) and published < make_date(?, 4, 1)
                    order by published
                    """, Asked.YEAR, Asked.YEAR));

    private final JdbcTemplate jdbc;
    private final List<String> kabupaten;
    private final List<String> provinces;
    private final List<String> categories;
    private final List<String> facts;
    private final List<Timestamp> moments;
    private final int firstYear;
    private final int lastYear;

    /** Learns what there is to be asked of. */
    ResearchQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        kabupaten = codes(jdbc, "r.level in ('regency', 'city')");
        provinces = codes(jdbc, "r.level = 'province'");
        categories =
                jdbc.queryForList("select distinct category from warehouse.fact_case_count limit 100", String.class);
        facts = jdbc.queryForList("""
                select fact_id from warehouse.shown_case_count where region_code in ('32.73', '21.72', '73.71') order by fact_id limit 2000
                """, String.class);
        moments = jdbc.queryForList("select as_of from warehouse.edition order by 1", Timestamp.class);
        firstYear = year(jdbc, "min");
        lastYear = year(jdbc, "max");
    }

    private static List<String> codes(JdbcTemplate jdbc, String which) {
        return jdbc.queryForList(
                "select r.code from warehouse.dim_region r where " + which + " order by 1", String.class);
    }

    private static int year(JdbcTemplate jdbc, String end) {
        Integer year = jdbc.queryForObject(
                "select extract(year from " + end + "(period_start))::integer from warehouse.fact_case_count",
                Integer.class);
        return Objects.requireNonNull(year);
    }

    /** Asks and reads the whole answer. @return its rows */
    int ask(Connection connection, Query query, Random random) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            int year = firstYear + random.nextInt(lastYear - firstYear + 1);
            int place = 0;
            for (Asked asked : query.asked()) {
                statement.setObject(
                        ++place,
                        switch (asked) {
                            case KABUPATEN -> of(kabupaten, random);
                            case PROVINCE -> of(provinces, random);
                            case CATEGORY -> of(categories, random);
                            case FACT -> of(facts, random);
                            case MOMENT -> of(moments, random);
                            case YEAR -> year;
                        });
            }
            int rows = 0;
            try (ResultSet answer = statement.executeQuery()) {
                int columns = answer.getMetaData().getColumnCount();
                while (answer.next()) {
                    for (int i = 1; i <= columns; i++) {
                        answer.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        }
    }

    long count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    private static <T> T of(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
