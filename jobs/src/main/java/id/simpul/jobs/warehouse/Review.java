package id.simpul.jobs.warehouse;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.reconcile.ResolvedFact;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person decided on a fact.
 *
 * @param fields of the fact that stay as the person said, in the contract's words
 * @param basis hashes of the statements that the person saw
 */
record Review(String fact, Decision decision, ObjectNode fields, List<String> basis) {

    /** The decisions, as they are stored in lower case. */
    enum Decision {
        ACCEPTED,
        CORRECTED,
        REJECTED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Recorded with a fact whose value a person chose; a code of the list {@code decision} in {@code dim_term}. */
    private static final String REASON = "review";

    Review {
        basis = List.copyOf(basis);
    }

    /** Whether what the person saw still stands; what came since changes no decision. */
    boolean stands(Collection<String> statements) {
        return statements.containsAll(basis);
    }

    /** The fact as the person has it. */
    ResolvedFact<?> applied(ResolvedFact<?> fact) {
        ObjectNode content = (ObjectNode) FactPayload.mapper().readTree(FactPayload.write(fact.fact()));
        boolean changed = false;
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            changed |= !field.getValue().equals(content.get(field.getKey()));
            content.set(field.getKey(), field.getValue());
        }
        Fact reviewed = FactPayload.read(fact.fact().kind(), content.toString());
        return new ResolvedFact<>(
                fact.identity(),
                reviewed,
                fact.confidence(),
                fact.conflict(),
                changed || fact.conflict() ? REASON : fact.decidedBy(),
                fact.sources(),
                fact.restricted(),
                fact.firstMentioned(),
                fact.outcomes(),
                fact.supports());
    }
}
