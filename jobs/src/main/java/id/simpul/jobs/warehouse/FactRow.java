package id.simpul.jobs.warehouse;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.Relation;
import id.simpul.jobs.language.Agencies;
import id.simpul.jobs.reconcile.Hash;
import id.simpul.jobs.reconcile.Identifier;
import id.simpul.jobs.reconcile.ResolvedFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact as its table's columns, with the rows that belong to it.
 *
 * @param columns by name, without id and times
 * @param parts relations of a regulation, outcomes of a meeting; each a row of its own table
 * @param participants of a meeting
 */
record FactRow(ObjectNode columns, ArrayNode parts, ArrayNode participants) {

    static FactRow of(ResolvedFact<?> resolved) {
        FactRow row = new FactRow(object(), array(), array());
        row.judged(resolved);
        if (resolved.fact() instanceof CaseCount count) {
            row.count(count, resolved.firstMentioned());
        } else if (resolved.fact() instanceof Regulation regulation) {
            row.regulation(regulation, resolved.firstMentioned());
        } else if (resolved.fact() instanceof Meeting meeting) {
            row.meeting(meeting, resolved.outcomes());
        } else if (resolved.fact() instanceof Initiative initiative) {
            row.initiative(initiative);
        }
        return row;
    }

    /** With what a person decided. */
    FactRow reviewed(Review review) {
        columns.put("review", review.decision().code());
        return this;
    }

    /** Changes whenever anything of it changes. */
    String hash() {
        return Hash.of(columns + "\n" + parts + "\n" + participants);
    }

    private void judged(ResolvedFact<?> resolved) {
        columns.put("confidence", BigDecimal.valueOf(resolved.confidence()).setScale(3, RoundingMode.HALF_UP));
        columns.put("conflict", resolved.conflict());
        columns.put("decided_by", resolved.decidedBy());
        columns.put("source_count", resolved.sources());
        columns.put("restricted", resolved.restricted());
    }

    private void count(CaseCount count, @Nullable LocalDate told) {
        copy(count);
        if (count.periodStart() == null && count.periodEnd() == null && told != null) {
            columns.put("as_told_on", told.toString());
        }
    }

    private void regulation(Regulation regulation, @Nullable LocalDate firstMentioned) {
        copy(regulation);
        columns.remove("relations");
        columns.put(
                "identifier",
                Identifier.of(regulation.type(), regulation.region(), regulation.number(), regulation.year()));
        columns.put("first_mentioned", firstMentioned == null ? null : firstMentioned.toString());
        for (Relation relation : regulation.relations()) {
            ObjectNode part = FactPayload.mapper().valueToTree(relation);
            part.set("region_code", part.remove("region"));
            part.put(
                    "target_identifier",
                    Identifier.of(relation.type(), relation.region(), relation.number(), relation.year()));
            parts.add(part.put("position", parts.size() + 1));
        }
    }

    private void meeting(Meeting meeting, List<ResolvedFact.Told> outcomes) {
        copy(meeting);
        columns.remove(List.of("participants", "outcomes"));
        for (ResolvedFact.Told told : outcomes) {
            Outcome outcome = told.outcome();
            ObjectNode part = FactPayload.mapper().valueToTree(outcome);
            part.set("text", part.remove("quote"));
            part.put("document_id", told.document());
            parts.add(part.put("position", parts.size() + 1));
        }
        for (String body : meeting.participants()) {
            participants.add(object().put("name", body)
                    .put("agency_code", agency(body))
                    .put("position", participants.size() + 1));
        }
    }

    /** The acronym where the whole name is that of an agency that the table has. */
    private static @Nullable String agency(String body) {
        return Agencies.find(body, List.of()).stream()
                .filter(mention -> mention.span().start() == 0)
                .map(mention -> Optional.ofNullable(mention.value().acronym()))
                .findFirst()
                .flatMap(acronym -> acronym)
                .orElse(null);
    }

    private void initiative(Initiative initiative) {
        copy(initiative);
    }

    private void copy(Object fact) {
        ObjectNode content = FactPayload.mapper().valueToTree(fact);
        content.set("region_code", content.remove("region"));
        columns.setAll(content);
    }

    private static ObjectNode object() {
        return FactPayload.mapper().createObjectNode();
    }

    private static ArrayNode array() {
        return FactPayload.mapper().createArrayNode();
    }
}
