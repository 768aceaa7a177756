package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.count;
import static id.simpul.jobs.warehouse.Told.meeting;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static id.simpul.jobs.warehouse.Told.taskForce;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.warehouse.CountRows.Count;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void whatWasHeardStandsInItsYearAndTheRestIsNull() {
        store(
                "kabar",
                "public",
                count("21.72", 2018, 0, "DP3A"),
                perda("7", 2012, "Perlindungan Anak"),
                taskForce(2014, 10));
        store("warta", "public", meeting("Rakor TPPO", "21.72.01", "Aula", "Perda akan disusun."));
        store("dinas", "restricted", count("21.71", 2018, 3, null));
        store(
                "pos",
                "public",
                new Initiative(
                        InitiativeKind.AWARD, "Kota Layak Anak", "21.72", 2018, null, Rank.MADYA, null, List.of()));
        publish();

        assertEquals(
                List.of(
                        "21.71 2017 - - - - - - f",
                        "21.71 2018 - - - - - t t",
                        "21.72 2011 - - - - - - f",
                        "21.72 2013 - 1 - - - - t",
                        "21.72 2018 1 1 2014 madya 0 f t",
                        "21.72 2019 - 1 2014 - - - t"),
                rows("""
                        select concat_ws(' ', region_code, year, coalesce(coordination_meetings::text, '-'),
                            coalesce(regulations_in_force::text, '-'), coalesce(task_force_since::text, '-'),
                            coalesce(child_friendly_rank, '-'), coalesce(violence::text, '-'),
                            coalesce(violence_suppressed::text, '-'), heard)
                        from research.scorecard
                        where (region_code, year) in (('21.71', 2017), ('21.71', 2018), ('21.72', 2011), ('21.72', 2013),
                            ('21.72', 2018), ('21.72', 2019))
                        order by 1
                        """).stream()
                        .map(row -> row.replace(" true ", " t ").replace(" false ", " f "))
                        .toList());
    }

    @Test
    void whateverWasHeardOfARegionItIsNotSilent() {
        CountRows.publish(
                warehouse.database,
                List.of(new Count(false, "21.72", 2018, 12, "deportation", "any", "victims", "returned", 40)),
                "2026-01-01 00:00:00+00");

        assertEquals(
                rows("select region_code || ' ' || year from research.coverage where case_counts > 0"),
                rows("select region_code || ' ' || year from research.scorecard where heard"));
        assertEquals(
                List.of("21.72 2018"), rows("select region_code || ' ' || year from research.scorecard where heard"));
    }

    @Test
    void anInitiativeWithoutAColumnIsHeardToo() {
        store(
                "pos",
                "public",
                new Initiative(InitiativeKind.OTHER, "Posko Pengaduan", "21.72", 2018, null, null, null, List.of()));
        store("dinas", "restricted", count("21.71", 2018, 3, null));
        publish();

        assertEquals(
                List.of("21.71 2018", "21.72 2018"),
                rows("select region_code || ' ' || year from research.scorecard where heard order by 1"));
    }

    @Test
    void everyProvinceAndRegencyHasEveryYear() {
        store("kabar", "public", count("21.72", 2018, 4, "DP3A"));
        publish();

        assertEquals(List.of("city 98 20", "province 38 20", "regency 416 20"), rows("""
                        select region_level || ' ' || count(distinct region_code) || ' ' || count(distinct year)
                        from research.scorecard group by region_level order by 1
                        """));
        assertEquals(
                List.of(), rows("select region_code from research.scorecard where not heard and violence is not null"));
        assertEquals(List.of("1"), rows("select count(*)::text from research.scorecard where heard"));
    }

    @Test
    void aSmallerPartOfTheYearIsNotTakenForItsLatest() {
        CountRows.publish(
                warehouse.database,
                List.of(
                        new Count(false, "21.72", 2018, 6, "violence", "any", "cases", "reported", 40),
                        Count.open("21.72", 2018, "violence", 90)),
                "2026-01-01 00:00:00+00");

        assertEquals(
                List.of("90 2018-12-31"),
                rows(
                        "select violence || ' ' || violence_until from research.scorecard where region_code = '21.72' and year = 2018"));
    }

    private void store(String source, String disclosure, Fact... facts) {
        long id = warehouse.land(source, disclosure, "https://" + source + ".example/1", "loaded");
        warehouse.write(
                id,
                page("Berita " + source, "2018-08-14", "Rapat di kota " + source),
                Arrays.stream(facts).<Finding<Fact>>map(Told::sure).toList());
    }

    private void publish() {
        warehouse.reconcile();
        warehouse.publish();
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
