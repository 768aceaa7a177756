package id.simpul.pipeline.command;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.language.Identities;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a fact says, as fields of the JSON object that is open; its strings are masked. */
final class FactFields {

    private final JsonGenerator json;
    private final Identities.Masker masker;

    FactFields(JsonGenerator json, Identities.Masker masker) {
        this.json = json;
        this.masker = masker;
    }

    /** The fields of its kind. */
    void write(Fact fact) {
        if (fact instanceof CaseCount count) {
            count(count);
        } else if (fact instanceof Regulation regulation) {
            regulation(regulation);
        } else if (fact instanceof Meeting meeting) {
            meeting(meeting);
        } else if (fact instanceof Initiative initiative) {
            initiative(initiative);
        }
    }

    private void count(CaseCount count) {
        JsonFields.text(json, "region", count.region());
        JsonFields.text(json, "period_start", count.periodStart());
        JsonFields.text(json, "period_end", count.periodEnd());
        json.writeStringProperty("category", Fact.code(count.category()));
        json.writeStringProperty("victim_group", Fact.code(count.victimGroup()));
        json.writeStringProperty("measure", Fact.code(count.measure()));
        json.writeStringProperty("status", Fact.code(count.status()));
        json.writeNumberProperty("value", count.value());
        json.writeStringProperty("qualifier", Fact.code(count.qualifier()));
        JsonFields.masked(json, masker, "reporter", count.reporter());
        json.writeStringProperty("register", Fact.code(count.register()));
        json.writeStringProperty("scope", Fact.code(count.scope()));
        JsonFields.masked(json, masker, "part", count.part());
    }

    private void regulation(Regulation regulation) {
        json.writeStringProperty("type", Fact.code(regulation.type()));
        JsonFields.text(json, "region", regulation.region());
        JsonFields.text(json, "number", regulation.number());
        JsonFields.number(json, "year", regulation.year());
        JsonFields.masked(json, masker, "title", regulation.title());
        json.writeStringProperty("status", Fact.code(regulation.status()));
        JsonFields.text(json, "enacted", regulation.enacted());
        JsonFields.text(json, "promulgated", regulation.promulgated());
        json.writeArrayPropertyStart("relation");
        for (Relation relation : regulation.relations()) {
            json.writeStartObject();
            json.writeStringProperty("kind", Fact.code(relation.kind()));
            json.writeObjectPropertyStart("target");
            json.writeStringProperty("type", Fact.code(relation.type()));
            JsonFields.text(json, "region", relation.region());
            JsonFields.text(json, "number", relation.number());
            JsonFields.number(json, "year", relation.year());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void meeting(Meeting meeting) {
        json.writeStringProperty("kind", Fact.code(meeting.meetingKind()));
        JsonFields.masked(json, masker, "title", meeting.title());
        JsonFields.text(json, "date_start", meeting.dateStart());
        JsonFields.text(json, "date_end", meeting.dateEnd());
        JsonFields.text(json, "region", meeting.region());
        JsonFields.masked(json, masker, "venue", meeting.venue());
        JsonFields.masked(json, masker, "organizer", meeting.organizer());
        people("chaired_by", meeting.chairedBy());
        people("speakers", meeting.speakers());
        JsonFields.number(json, "participants_count", meeting.participantsCount());
        strings("participants", meeting.participants());
        json.writeArrayPropertyStart("outcomes");
        for (Outcome outcome : meeting.outcomes()) {
            json.writeStartObject();
            json.writeStringProperty("type", Fact.code(outcome.type()));
            JsonFields.masked(json, masker, "quote", outcome.quote());
            JsonFields.masked(json, masker, "actor", outcome.actor());
            JsonFields.masked(json, masker, "addressee", outcome.addressee());
            JsonFields.text(json, "due", outcome.due());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void initiative(Initiative initiative) {
        json.writeStringProperty("kind", Fact.code(initiative.initiativeKind()));
        JsonFields.masked(json, masker, "name", initiative.name());
        JsonFields.text(json, "region", initiative.region());
        JsonFields.number(json, "year", initiative.year());
        JsonFields.text(json, "date", initiative.date());
        JsonFields.text(json, "rank", initiative.rank() == null ? null : Fact.code(initiative.rank()));
        JsonFields.number(json, "coverage_count", initiative.coverageCount());
        strings("coverage_regions", initiative.coverageRegions());
    }

    /** The office that a fact gives somebody stands beside the name, as in the text that it was read out of. */
    private String name(Person person) {
        String said = masker.mask(person.name() + ", " + person.role());
        return person.role() != null && said.startsWith(person.name() + ",")
                ? person.name()
                : masker.mask(person.name());
    }

    private void people(String name, List<Person> people) {
        json.writeArrayPropertyStart(name);
        for (Person person : people) {
            json.writeStartObject();
            JsonFields.text(json, "name", name(person));
            JsonFields.masked(json, masker, "role", person.role());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(masker.mask(value)));
        json.writeEndArray();
    }
}
