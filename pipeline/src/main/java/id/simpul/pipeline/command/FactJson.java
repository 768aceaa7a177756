package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Masking;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.Span;
import id.simpul.pipeline.Messages;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document and its findings as JSON, one object a line. Strings of facts, the title and the address are masked here. The text is what stands
 * below the title, as benchmarks of article text have it; passages count in it, and one in the title has no place.
 */
final class FactJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Document document;
    private final Identities.Masker masker;
    private final int below;
    private final Messages messages;

    /** @param messages the language of what is said to people */
    FactJson(Document document, Messages messages) {
        this.messages = messages;
        this.document = document;
        this.below = belowTitle(document);
        masker = Masking.of(document);
    }

    /** Where the text below the title begins. */
    private static int belowTitle(Document document) {
        String title = document.metadata().title();
        if (title == null
                || document.blocks().size() < 2
                || !(document.blocks().get(0) instanceof Block.Heading heading)
                || heading.level() > 1
                || !heading.span().of(document.text()).equals(title)) {
            return 0;
        }
        return document.blocks().get(1).span().start();
    }

    String document(boolean withText, boolean withTables) {
        return line(json -> {
            Metadata metadata = document.metadata();
            json.writeStringProperty("fact", "document");
            json.writeStringProperty("document", document.name());
            masked(json, "title", metadata.title());
            text(json, "published", metadata.published());
            text(json, "publisher", metadata.publisher());
            text(json, "author", metadata.author());
            masked(json, "url", metadata.url());
            text(json, "language", metadata.language());
            json.writeNumberProperty("chars", document.text().length() - below);
            json.writeArrayPropertyStart("continues_at");
            document.continuesAt().forEach(json::writeString);
            json.writeEndArray();
            recognition(json, Recognition.of(document), true);
            notes(json);
            if (withText) {
                json.writeStringProperty("text", document.text().substring(below));
            }
            if (withTables) {
                tables(json);
            }
        });
    }

    private void notes(JsonGenerator json) {
        json.writeArrayPropertyStart("notes");
        for (Note note : document.notes()) {
            json.writeStartObject();
            json.writeStringProperty("code", note.kind().code());
            number(json, "page", note.page());
            masked(json, "sheet", note.sheet());
            json.writeStringProperty("message", messages.of(note.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String error(String name, String message) {
        return line(json -> {
            json.writeStringProperty("fact", "error");
            json.writeStringProperty("document", name);
            json.writeStringProperty("error", message);
        });
    }

    String finding(Finding<?> finding) {
        return line(json -> {
            json.writeStringProperty("fact", finding.fact().kind());
            json.writeStringProperty("document", document.name());
            fact(json, finding.fact());
            Span span = finding.span();
            text(json, "quote", span == null ? null : masker.maskPeople(span.of(document.text())));
            Span place = span == null ? null : place(span);
            number(json, "start", place == null ? null : place.start());
            number(json, "end", place == null ? null : place.end());
            masked(json, "sheet", finding.sheet());
            text(json, "cell", finding.cell());
            number(json, "page", finding.page());
            json.writeNumberProperty("confidence", Math.round(finding.confidence() * 1000) / 1000.0);
        });
    }

    /** Where a passage stands in the text below the title; null for one in the title. */
    @Nullable
    Span place(Span span) {
        return span.start() < below ? null : span.shift(-below);
    }

    /** A fact's own fields for people: those that it has, as name=value. */
    String fields(Finding<?> finding) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field :
                MAPPER.readTree(line(json -> fact(json, finding.fact()))).properties()) {
            JsonNode value = field.getValue();
            if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                fields.add(field.getKey() + "=" + (value.isContainer() ? value.toString() : value.asString()));
            }
        }
        return String.join(" ", fields);
    }

    private void fact(JsonGenerator json, Fact fact) {
        if (fact instanceof CaseCount count) {
            count(json, count);
        } else if (fact instanceof Regulation regulation) {
            regulation(json, regulation);
        } else if (fact instanceof Meeting meeting) {
            meeting(json, meeting);
        } else if (fact instanceof Initiative initiative) {
            initiative(json, initiative);
        }
    }

    private void count(JsonGenerator json, CaseCount count) {
        text(json, "region", count.region());
        text(json, "period_start", count.periodStart());
        text(json, "period_end", count.periodEnd());
        json.writeStringProperty("category", Fact.code(count.category()));
        json.writeStringProperty("victim_group", Fact.code(count.victimGroup()));
        json.writeStringProperty("measure", Fact.code(count.measure()));
        json.writeStringProperty("status", Fact.code(count.status()));
        json.writeNumberProperty("value", count.value());
        json.writeStringProperty("qualifier", Fact.code(count.qualifier()));
        masked(json, "reporter", count.reporter());
        json.writeStringProperty("register", Fact.code(count.register()));
        json.writeStringProperty("scope", Fact.code(count.scope()));
        masked(json, "part", count.part());
    }

    private void regulation(JsonGenerator json, Regulation regulation) {
        json.writeStringProperty("type", Fact.code(regulation.type()));
        text(json, "region", regulation.region());
        text(json, "number", regulation.number());
        number(json, "year", regulation.year());
        masked(json, "title", regulation.title());
        json.writeStringProperty("status", Fact.code(regulation.status()));
        text(json, "enacted", regulation.enacted());
        text(json, "promulgated", regulation.promulgated());
        json.writeArrayPropertyStart("relation");
        for (Relation relation : regulation.relations()) {
            json.writeStartObject();
            json.writeStringProperty("kind", Fact.code(relation.kind()));
            json.writeObjectPropertyStart("target");
            json.writeStringProperty("type", Fact.code(relation.type()));
            text(json, "region", relation.region());
            text(json, "number", relation.number());
            number(json, "year", relation.year());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void meeting(JsonGenerator json, Meeting meeting) {
        json.writeStringProperty("kind", Fact.code(meeting.meetingKind()));
        masked(json, "title", meeting.title());
        text(json, "date_start", meeting.dateStart());
        text(json, "date_end", meeting.dateEnd());
        text(json, "region", meeting.region());
        masked(json, "venue", meeting.venue());
        masked(json, "organizer", meeting.organizer());
        people(json, "chaired_by", meeting.chairedBy());
        people(json, "speakers", meeting.speakers());
        number(json, "participants_count", meeting.participantsCount());
        strings(json, "participants", meeting.participants());
        json.writeArrayPropertyStart("outcomes");
        for (Outcome outcome : meeting.outcomes()) {
            json.writeStartObject();
            json.writeStringProperty("type", Fact.code(outcome.type()));
            masked(json, "quote", outcome.quote());
            masked(json, "actor", outcome.actor());
            masked(json, "addressee", outcome.addressee());
            text(json, "due", outcome.due());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void initiative(JsonGenerator json, Initiative initiative) {
        json.writeStringProperty("kind", Fact.code(initiative.initiativeKind()));
        masked(json, "name", initiative.name());
        text(json, "region", initiative.region());
        number(json, "year", initiative.year());
        text(json, "date", initiative.date());
        text(json, "rank", initiative.rank() == null ? null : Fact.code(initiative.rank()));
        number(json, "coverage_count", initiative.coverageCount());
        strings(json, "coverage_regions", initiative.coverageRegions());
    }

    /** The office that a fact gives somebody stands beside the name, as in the text that it was read out of. */
    private String name(Person person) {
        String said = masker.mask(person.name() + ", " + person.role());
        return person.role() != null && said.startsWith(person.name() + ",")
                ? person.name()
                : masker.mask(person.name());
    }

    private void people(JsonGenerator json, String name, List<Person> people) {
        json.writeArrayPropertyStart(name);
        for (Person person : people) {
            json.writeStartObject();
            text(json, "name", name(person));
            masked(json, "role", person.role());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(masker.mask(value)));
        json.writeEndArray();
    }

    private void tables(JsonGenerator json) {
        json.writeArrayPropertyStart("tables");
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                table(json, table);
            }
        }
        json.writeEndArray();
    }

    private void table(JsonGenerator json, Block.Table table) {
        json.writeStartObject();
        if (table.sheet() != null) {
            json.writeStringProperty("sheet", table.sheet());
        } else {
            number(json, "page", table.page());
        }
        text(json, "caption", table.caption());
        recognition(json, Recognition.of(document, table.span()), false);
        json.writeArrayPropertyStart("rows");
        for (List<String> row : table.grid(document.text())) {
            json.writeStartArray();
            row.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        cells(json, table);
        json.writeEndObject();
    }

    /** The cells that are headers or cover more than one place: where, how far, and which of the two. */
    private static void cells(JsonGenerator json, Block.Table table) {
        json.writeArrayPropertyStart("cells");
        for (int y = 0; y < table.rows().size(); y++) {
            for (Block.Cell cell : table.rows().get(y).cells()) {
                if (cell.header() || cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    json.writeStartObject();
                    json.writeNumberProperty("row", y);
                    json.writeNumberProperty("column", cell.column());
                    json.writeNumberProperty("row_span", cell.rowSpan());
                    json.writeNumberProperty("column_span", cell.columnSpan());
                    json.writeBooleanProperty("header", cell.header());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    /** Only of what was recognised in pictures. */
    private static void recognition(JsonGenerator json, Optional<Recognition> recognised, boolean withPages) {
        if (recognised.isPresent()) {
            json.writeNumberProperty("certainty", Math.round(recognised.get().certainty() * 1000) / 1000.0);
            if (withPages) {
                json.writeArrayPropertyStart("recognised_pages");
                recognised.get().pages().forEach(json::writeNumber);
                json.writeEndArray();
            }
        }
    }

    private void masked(JsonGenerator json, String name, @Nullable String value) {
        text(json, name, value == null ? null : masker.mask(value));
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private interface Body {
        void write(JsonGenerator json);
    }

    private static String line(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
