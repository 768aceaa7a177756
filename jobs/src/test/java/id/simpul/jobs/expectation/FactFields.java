package id.simpul.jobs.expectation;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Regulation;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact's fields as words, the absent ones as {@code null}. */
final class FactFields {

    private FactFields() {}

    static Map<String, String> of(Fact fact) {
        if (fact instanceof CaseCount count) {
            return Map.of(
                    "value", word(count.value()),
                    "qualifier", word(count.qualifier()),
                    "region", word(count.region()),
                    "period_start", word(count.periodStart()),
                    "period_end", word(count.periodEnd()),
                    "category", word(count.category()),
                    "victim_group", word(count.victimGroup()),
                    "measure", word(count.measure()),
                    "status", word(count.status()));
        } else if (fact instanceof Regulation regulation) {
            return Map.of(
                    "type", word(regulation.type()),
                    "region", word(regulation.region()),
                    "number", word(regulation.number()),
                    "year", word(regulation.year()),
                    "status", word(regulation.status()));
        } else if (fact instanceof Meeting meeting) {
            return Map.of(
                    "kind", word(meeting.meetingKind()),
                    "date_start", word(meeting.dateStart()),
                    "region", word(meeting.region()),
                    "venue", word(meeting.venue()),
                    "chair", meeting.chairedBy().stream().map(Person::name).collect(Collectors.joining(", ")),
                    "participants_count", word(meeting.participantsCount()));
        } else if (fact instanceof Initiative initiative) {
            return Map.of(
                    "kind", word(initiative.initiativeKind()),
                    "region", word(initiative.region()),
                    "year", word(initiative.year()),
                    "rank", word(initiative.rank()),
                    "coverage_count", word(initiative.coverageCount()));
        }
        throw new IllegalArgumentException("an unknown kind of fact: " + fact.kind());
    }

    private static String word(@Nullable Object value) {
        return value instanceof Enum<?> constant ? Fact.code(constant) : String.valueOf(value);
    }
}
