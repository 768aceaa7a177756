package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.amends;
import static id.simpul.jobs.warehouse.Told.count;
import static id.simpul.jobs.warehouse.Told.meeting;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.perda;
import static id.simpul.jobs.warehouse.Told.taskForce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each rule of the gate with what breaks it and what comes near and doesn't; see {@code quality.txt}. */
class QualityGateTest {

    /** A newer version of a count. */
    private static final String CHANGED = """
            create temporary table newer on commit drop as
            select * from warehouse.fact_case_count where value = %1$s and recorded_to is null;
            update warehouse.fact_case_count set recorded_to = '2030-01-01' where value = %1$s and recorded_to is null;
            update newer set recorded_from = '2030-01-01', version_id = nextval('warehouse.version_seq'), %2$s;
            insert into warehouse.fact_case_count select * from newer;
            drop table newer
            """;

    private static final Pattern COUNT = Pattern.compile("update c(\\d+) set (.*?)( as of 2030)?");

    private final TestWarehouse warehouse = TestWarehouse.create();
    private final QualityGate gate = new QualityGate(warehouse.database);

    /** One line of the table. */
    record Example(String rule, boolean breaks, String sql) {

        static Example of(String line) {
            String[] cells = line.split(" \\| ", 3);
            return new Example(cells[0], cells[1].equals("yes"), cells[2]);
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(QualityGateTest.class.getResourceAsStream("quality.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Example::of);
        }
    }

    @BeforeEach
    void publishWhatIsSound() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "loaded");
        List<Fact> facts = List.of(
                count("21", 2017, 200, "DP3A"),
                count("21.72", 2017, 87, "DP3A"),
                count("21.71", 2017, 60, "DP3A"),
                count("21.72", 2018, 90, "DP3A"),
                perda("7", 2012, "Perlindungan Anak"),
                perda("2", 2018, "Perubahan", amends("7", 2012)),
                meeting("Rakor Gugus Tugas TPPO", "21.72", "Hotel Bintan Permai", "Pelabuhan dijaga bersama."),
                taskForce(2012, 10));
        warehouse.write(
                id,
                page("Gugus tugas", "2019-01-05", "Rapat di kota."),
                facts.stream().map(Told::sure).toList());
        warehouse.reconcile();
        assertEquals(List.of(), gate.findings());
        warehouse.publish();
        assertEquals(List.of(), gate.findings());
    }

    @AfterEach
    void restoreKinds() {
        warehouse.jdbc.update("update warehouse.quality_rule set kind = 'max' where name = 'source_yield'");
    }

    @Test
    void everyRuleMeetsWhatBreaksItAndNothingElse() throws IOException {
        TransactionTemplate undone = new TransactionTemplate(new JdbcTransactionManager(warehouse.database));
        List<String> wrong = new ArrayList<>();
        examples()
                .forEach(example -> undone.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    apply(example.sql());
                    Set<String> broken = new TreeSet<>();
                    for (QualityFinding finding : gate.findings()) {
                        broken.add(finding.rule());
                        assertTrue(
                                !finding.indonesian().isBlank()
                                        && !finding.english().isBlank(),
                                finding.toString());
                    }
                    if (example.breaks() != broken.contains(example.rule())) {
                        wrong.add(example + " breaks " + broken);
                    }
                }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRuleHasExamplesOfBothSorts() throws IOException {
        Set<String> rules =
                new TreeSet<>(warehouse.jdbc.queryForList("select name from warehouse.quality_rule", String.class));
        rules.remove("source_yield"); // of the sources' run, see below
        for (boolean breaks : new boolean[] {true, false}) {
            Set<String> shown = new TreeSet<>();
            examples().filter(example -> example.breaks() == breaks).forEach(example -> shown.add(example.rule()));
            assertEquals(rules, shown);
        }
        assertEquals(List.of(), warehouse.jdbc.queryForList("""
                        select r.name from warehouse.quality_rule r, unnest(string_to_array(r.settings, ' ')) as s
                        where not exists (select from warehouse.setting t where t.name = s)
                        """, String.class));
    }

    @Test
    void findingsAreKeptWithTheRunAndThoseThatStopComeFirst() {
        apply("update c200 set value = 86; update c60 set category = 'nonsense'");
        List<QualityFinding> found = gate.check(7, List.of(new SourceYield("kabar", "silent: nothing came")));
        assertEquals(
                List.of("known_code true", "total_below_part false", "source_yield false"),
                found.stream()
                        .map(finding -> finding.rule() + " " + finding.stops())
                        .toList());
        assertEquals("unknown code category nonsense", found.get(0).english());
        assertEquals("kode tidak dikenal category nonsense", found.get(0).indonesian());
        assertEquals(
                List.of("known_code min 1", "source_yield max 1", "total_below_part max 1"),
                warehouse.jdbc.queryForList("""
                        select concat_ws(' ', rule, kind, failures) from ops.quality_result
                        where run_id = 7 and failures > 0 order by 1
                        """, String.class));
        assertEquals(List.of("kabar silent: nothing came"), warehouse.jdbc.queryForList("""
                        select subject || ' ' || detail_en from ops.quality_finding
                        where run_id = 7 and rule = 'source_yield'
                        """, String.class));
        assertEquals(
                List.of("18"),
                warehouse.jdbc.queryForList(
                        "select count(*)::text from ops.quality_result where run_id = 7", String.class));
    }

    @Test
    void anOperatorMayMakeAWarningStop() {
        warehouse.jdbc.update("update warehouse.quality_rule set kind = 'min' where name = 'source_yield'");
        assertTrue(gate.check(8, List.of(new SourceYield("kabar", "silent: nothing came")))
                .get(0)
                .stops());
        assertEquals(List.of(), gate.check(9, List.of()));
    }

    /** The transaction of a step is open around the gate's own; what only the step's knew would not help the rules. */
    @Test
    void theRulesKnowHowFullTheTablesAre() {
        warehouse.jdbc.update("delete from pg_statistic where starelid = 'warehouse.fact_case_count'::regclass");
        new TransactionTemplate(new JdbcTransactionManager(warehouse.database)).executeWithoutResult(step -> {
            step.setRollbackOnly();
            gate.check(10, List.of());
        });
        assertEquals(Boolean.TRUE, warehouse.jdbc.queryForObject("""
                        select exists (select from pg_stats where schemaname = 'warehouse' and tablename = 'fact_case_count')
                        """, Boolean.class));
    }

    @Test
    void numbersOfRestrictedSourcesAloneAreNotTold() {
        apply("update c200 set value = 3; update warehouse.fact_case_count set restricted = true");
        QualityFinding finding = gate.findings().get(0);
        assertEquals("total_below_part", finding.rule());
        assertTrue(finding.english().startsWith("… is less than its part … (region 21.7"), finding.english());
    }

    private void apply(String script) {
        for (String statement : script.split("; ")) {
            Matcher count = COUNT.matcher(statement);
            if (!count.matches()) {
                warehouse.jdbc.execute(statement.replace("c60", "warehouse.fact_case_count where value = 60"));
            } else if (count.group(3) == null) {
                warehouse.jdbc.execute(
                        "update warehouse.fact_case_count set " + count.group(2) + " where value = " + count.group(1));
            } else {
                warehouse.jdbc.execute(CHANGED.formatted(count.group(1), count.group(2)));
            }
        }
    }
}
