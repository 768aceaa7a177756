package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.meeting;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.sure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.extract.Fact.RelationKind;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementWriterTest {

    private static final String SECRET = "Melati Sukma";
    /** Told without an office: needed where a meeting names its chair, not in a passage. */
    private static final String CHAIR = "Rahmat Wiguna";

    private final TestWarehouse warehouse = TestWarehouse.create();
    private final StatementWriter masking = new StatementWriter(warehouse.clock, document -> new TextMask() {
        @Override
        public String mask(String text) {
            return text.replace(SECRET, "█");
        }

        @Override
        public String maskPeople(String text) {
            return mask(text).replace(CHAIR, "█");
        }
    });

    @Test
    void everyTextOfADocumentAndItsFactsIsMasked() {
        long id = warehouse.land("kabar", "public", "berkas", "loaded");
        Document document = new DocumentBuilder()
                .paragraph(SECRET, null)
                .build(
                        SECRET + ".html",
                        new Metadata(
                                SECRET,
                                LocalDate.of(2018, 8, 14),
                                SECRET,
                                SECRET,
                                "https://kabar.example/" + SECRET,
                                SECRET));

        warehouse.write(masking, id, document, secrets());
        warehouse.reconcile();
        warehouse.publish();

        for (String table : warehouse.jdbc.queryForList("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('evidence', 'warehouse', 'ops', 'batch')
                """, String.class)) {
            assertEquals(
                    0,
                    warehouse.jdbc.queryForObject(
                            "select count(*) from %s t where t::text ilike ?".formatted(table),
                            Integer.class,
                            "%" + SECRET + "%"),
                    table);
        }
        assertEquals(4, warehouse.jdbc.queryForObject("select count(*) from evidence.statement", Integer.class));
    }

    @Test
    void aPassageNamesNobodyWithoutAnOfficeButAMeetingItsChair() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "loaded");
        Document document = page("Rapat", "2018-08-14", "Rapat dipimpin " + CHAIR + ".");
        int start = document.text().indexOf("Rapat dipimpin");
        Span passage = new Span(start, document.text().length());
        Fact told = meeting("Rapat", "21.72", null, "x");

        warehouse.write(
                masking,
                id,
                document,
                List.of(new Finding<>(told, passage, null, null, null, 0.9, List.of("test.rule"))));

        assertEquals(
                List.of("Rapat dipimpin █. — " + CHAIR),
                warehouse.jdbc.queryForList(
                        "select quote || ' — ' || (fact -> 'chaired_by' -> 0 ->> 'name') from evidence.statement",
                        String.class));
    }

    @Test
    void whereMaskingFailsNothingIsStoredAndTheMessageKeepsTheSecret() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "loaded");
        StatementWriter broken = new StatementWriter(warehouse.clock, document -> new TextMask() {
            @Override
            public String mask(String text) {
                throw new IllegalStateException("can't mask " + text);
            }

            @Override
            public String maskPeople(String text) {
                return mask(text);
            }
        });

        MaskingException refused = assertThrows(
                MaskingException.class,
                () -> warehouse.write(
                        broken,
                        id,
                        page(SECRET, "2018-08-14", SECRET),
                        List.of(sure(meeting("Rapat", "21.72", null, "x")))));

        assertFalse(String.valueOf(refused.getMessage()).contains(SECRET));
        assertEquals(0, warehouse.jdbc.queryForObject("select count(*) from evidence.document", Integer.class));
        assertEquals(0, warehouse.jdbc.queryForObject("select count(*) from evidence.pending", Integer.class));
    }

    @Test
    void aDocumentThatLandingDoesNotHaveIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> warehouse.write(404, page("Kabar", "2018-08-14", "Rapat"), List.of()));
    }

    @Test
    void aDocumentWithoutFindingsIsKnownToBeRead() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "irrelevant");
        warehouse.write(id, page("Panen raya", "2018-08-14", "Petani panen."), List.of());
        warehouse.reconcile();
        warehouse.publish();

        assertEquals(
                List.of("Panen raya https://kabar.example/1 Penerbit kabar 2018-08-14"),
                warehouse.jdbc.queryForList(
                        "select concat_ws(' ', title, url, publisher, published) from research.documents",
                        String.class));
    }

    @Test
    void whatPostgresCannotStoreBecomesTheReplacementCharacter() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "loaded");
        warehouse.write(
                id,
                page("Rapat", "2018-08-14", "Rapat"),
                List.of(sure(meeting("Rapat\u0000 \uD800 besar \uD83D\uDE00", "21.72", null, "x"))));

        assertEquals(
                List.of("Rapat\uFFFD \uFFFD besar \uD83D\uDE00"),
                warehouse.jdbc.queryForList("select fact ->> 'title' from evidence.statement", String.class));
    }

    @Test
    void aStoredFactIsReadBackAsItWas() {
        for (Finding<Fact> finding : secrets()) {
            Fact fact = finding.fact();
            assertEquals(fact, FactPayload.read(fact.kind(), FactPayload.write(fact)));
        }
    }

    private static List<Finding<Fact>> secrets() {
        return List.of(
                secret(new CaseCount(
                        "21.72",
                        null,
                        LocalDate.of(2018, 1, 1),
                        Category.VIOLENCE,
                        VictimGroup.ANY,
                        Measure.CASES,
                        CaseStatus.REPORTED,
                        3,
                        Qualifier.EXACT,
                        SECRET,
                        Register.POLICE,
                        Scope.INCIDENT,
                        SECRET)),
                secret(new Regulation(
                        RegulationType.PERDA,
                        "21.72",
                        SECRET,
                        2018,
                        SECRET,
                        RegulationStatus.DRAFT,
                        null,
                        null,
                        List.of(new Relation(RelationKind.CITES, RegulationType.UU, "ID", SECRET, 2002)))),
                secret(new Meeting(
                        MeetingKind.OTHER,
                        SECRET,
                        LocalDate.of(2018, 8, 13),
                        null,
                        "21.72",
                        SECRET,
                        SECRET,
                        List.of(new Person(SECRET, SECRET)),
                        List.of(new Person(SECRET, SECRET)),
                        50,
                        List.of(SECRET),
                        List.of(new Outcome(OutcomeType.PLAN, SECRET, SECRET, SECRET, SECRET)))),
                secret(new Initiative(
                        InitiativeKind.AWARD, SECRET, "21.72", 2018, null, Fact.Rank.MADYA, 3, List.of("21.72.01"))));
    }

    private static Finding<Fact> secret(Fact fact) {
        return new Finding<>(fact, new Span(0, SECRET.length()), SECRET, "B7", 1, 0.9, List.of("test.rule"));
    }
}
