package id.simpul.jobs.warehouse;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.reconcile.Blocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact that a person decides on.
 *
 * @param content its fields in the contract's words; empty where it was rejected before
 * @param decided the fields that an earlier decision keeps today; empty where there is none that holds
 */
record ReviewedFact(JdbcTemplate jdbc, String id, String kind, String block, ObjectNode content, ObjectNode decided) {

    /** As tables and views call a column of the contract. */
    private static final Map<String, String> SHOWN_AS = Map.of("region_code", "region");

    /** Fields that hold numbers and nothing else; what looks like one in others ("007") is text. */
    private static final Set<String> COUNTED = Set.of("value", "year", "participants_count", "coverage_count");

    /** May be a number or a word. */
    private static final String RANK = "rank";

    private static final String NUMBER = "[0-9]{1,18}";

    /** Fields that no fact of their kind is without. */
    private static final Set<String> REQUIRED = Set.of(
            "value",
            "category",
            "victim_group",
            "measure",
            "status",
            "qualifier",
            "register",
            "scope",
            "type",
            "kind",
            "name");

    /** What statements of one fact may differ on: these values stay as the person saw them. */
    private static final Map<String, Set<String>> CONTESTED = Map.of(
            "case_count", Set.of("value", "qualifier"),
            "regulation", Set.of("enacted", "promulgated"),
            "meeting", Set.of("date_end", "participants_count"),
            "initiative", Set.of("date", "rank"));

    private static final Set<String> LISTS =
            Set.of("chaired_by", "speakers", "participants", "outcomes", "relations", "coverage_regions");

    /** @throws ReviewException where there is none, or only an older one */
    static ReviewedFact find(JdbcTemplate jdbc, String id) {
        List<String[]> found = jdbc.query("""
                select f.kind, f.block from warehouse.fact f where f.fact_id = ?
                  and (exists (select from warehouse.fact_support p where p.fact_id = f.fact_id and p.recorded_to is null)
                       or exists (select from ops.review r where r.fact_id = f.fact_id and r.replaced_at is null))
                """, (row, n) -> new String[] {row.getString(1), row.getString(2)}, id);
        if (found.isEmpty()) {
            throw new ReviewException(ReviewException.Reason.NO_FACT, id);
        }
        String kind = found.get(0)[0];
        List<String> rows = jdbc.queryForList(
                "select to_jsonb(v)::text from " + FactTable.of(kind).table()
                        + " v where v.fact_id = ? and v.recorded_to is null",
                String.class,
                id);
        ObjectNode content = rows.isEmpty()
                ? FactPayload.mapper().createObjectNode()
                : (ObjectNode) FactPayload.mapper().readTree(rows.get(0));
        SHOWN_AS.forEach((column, field) -> {
            if (content.has(column)) {
                content.set(field, content.remove(column));
            }
        });
        return new ReviewedFact(jdbc, id, kind, found.get(0)[1], content, decided(jdbc, id, content));
    }

    /** A decision whose grounds changed is not shown any more: who decides now hasn't seen it. */
    private static ObjectNode decided(JdbcTemplate jdbc, String id, ObjectNode content) {
        ObjectNode none = FactPayload.mapper().createObjectNode();
        if (!content.has("review") || content.get("review").asString().equals("none")) {
            return none;
        }
        return jdbc
                .queryForList(
                        "select fields::text from ops.review where fact_id = ? and replaced_at is null",
                        String.class,
                        id)
                .stream()
                .findFirst()
                .map(fields -> (ObjectNode) FactPayload.mapper().readTree(fields))
                .orElse(none);
    }

    /**
     * The values that stay when it is accepted, those that somebody decided before among them.
     *
     * @throws ReviewException where nothing tells it any more, unless it was rejected
     */
    ObjectNode accepted() {
        boolean rejected = jdbc.queryForList(
                        "select decision from ops.review where fact_id = ? and replaced_at is null", String.class, id)
                .contains(Review.Decision.REJECTED.code());
        if (content.isEmpty() && !rejected) {
            throw new ReviewException(ReviewException.Reason.NO_FACT, id);
        }
        ObjectNode kept = decided.deepCopy();
        CONTESTED.getOrDefault(kind, Set.of()).forEach(field -> {
            JsonNode value = content.get(field);
            if (value != null && !value.isNull()) {
                kept.set(field, value);
            }
        });
        return kept;
    }

    /** @throws ReviewException as {@link Reviews#correct} says */
    ObjectNode corrected(Map<String, String> fields) {
        if (content.isEmpty()) {
            throw new ReviewException(ReviewException.Reason.NO_FACT, id);
        }
        ObjectNode kept = decided.deepCopy();
        List<String> known = FactTable.of(kind).fields().stream()
                .filter(field -> !LISTS.contains(field))
                .toList();
        fields.forEach((name, value) -> {
            String field = SHOWN_AS.getOrDefault(name, name);
            if (!known.contains(field)) {
                throw new ReviewException(ReviewException.Reason.NO_FIELD, name, String.join(", ", known));
            }
            if (value.isEmpty() && REQUIRED.contains(field)) {
                throw noValue(field, "");
            }
            if (COUNTED.contains(field) && !value.isEmpty() && !value.matches(NUMBER)) {
                throw new ReviewException(ReviewException.Reason.NO_NUMBER, field + "=" + value);
            }
            boolean number = COUNTED.contains(field) || field.equals(RANK) && value.matches(NUMBER);
            if (!value.isEmpty() && !number && !FieldValues.of(kind, field).take(value)) {
                throw noValue(field, value);
            }
            kept.set(field, node(field, value));
        });
        check(kept, fields.keySet());
        return kept;
    }

    private ReviewException noValue(String field, String value) {
        return new ReviewException(
                ReviewException.Reason.NO_VALUE,
                field + "=" + value,
                COUNTED.contains(field)
                        ? "0, 1, 2, …"
                        : FieldValues.of(kind, field).toString());
    }

    private static JsonNode node(String field, String value) {
        return value.isEmpty()
                ? FactPayload.mapper().nullNode()
                : (COUNTED.contains(field) || field.equals(RANK)) && value.matches(NUMBER)
                        ? FactPayload.mapper().readTree(value.replaceFirst("^0+(?=[0-9])", ""))
                        : FactPayload.mapper().valueToTree(value);
    }

    /** The block of the fact that this one becomes with these fields; null where it stays in its own, or has none of its own. */
    @Nullable
    String becomes(ObjectNode kept) {
        if (content.isEmpty() || kept.isEmpty() || !(kind.equals("case_count") || kind.equals("regulation"))) {
            return null;
        }
        ObjectNode all = content.deepCopy();
        all.setAll(kept);
        String there = Blocks.of(fact(all, id), null, id);
        // what is known by its document or day of telling is no other document's
        boolean known = there.equals(Blocks.of(fact(all, id), null, id + "'"));
        return known && !there.equals(block) ? there : null;
    }

    /** All together must make a fact, and no other one. */
    private void check(ObjectNode kept, Set<String> named) {
        ObjectNode given = kept.deepCopy();
        given.retain(
                named.stream().map(name -> SHOWN_AS.getOrDefault(name, name)).toList());
        JsonNode region = kept.get("region");
        if (region != null
                && !region.isNull()
                && jdbc.queryForList(
                                "select code from warehouse.dim_region where code = ?", String.class, region.asString())
                        .isEmpty()) {
            throw noValue("region", region.asString());
        }
        ObjectNode all = content.deepCopy();
        all.setAll(kept);
        String there = Blocks.of(fact(all, given.toString()), null, id);
        String here = Blocks.of(fact(content, id), null, id);
        if (!there.equals(here) && !mention()) {
            jdbc
                    .queryForList(
                            "select fact_id from warehouse.fact join "
                                    + FactTable.of(kind).table()
                                    + " v using (fact_id) where block = ? and v.recorded_to is null and fact_id <> ?"
                                    + " and fact.kind in ('case_count', 'regulation')",
                            String.class,
                            there,
                            id)
                    .stream()
                    .findFirst()
                    .ifPresent(other -> {
                        throw new ReviewException(ReviewException.Reason.SAME_AS, other);
                    });
        }
    }

    /** An instrument without number: a person may say which numbered one it means, whether or not that is there already. */
    private boolean mention() {
        return kind.equals("regulation") && content.path("number").isNull();
    }

    /** What the checks before publishing would refuse. */
    private static boolean possible(Fact fact) {
        if (fact instanceof CaseCount count) {
            return count.value() >= 0 && inOrder(count.periodStart(), count.periodEnd());
        } else if (fact instanceof Meeting meeting) {
            return inOrder(meeting.dateStart(), meeting.dateEnd());
        }
        return true;
    }

    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }

    private Fact fact(ObjectNode content, String about) {
        ObjectNode fact = content.deepCopy();
        fact.retain(FactTable.of(kind).fields());
        LISTS.stream().filter(list -> !fact.has(list)).forEach(fact::putArray);
        try {
            Fact read = FactPayload.read(kind, fact.toString());
            if (!possible(read)) {
                throw new ReviewException(ReviewException.Reason.NO_FACT_TOGETHER, about);
            }
            return read;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ReviewException(ReviewException.Reason.NO_FACT_TOGETHER, about);
        }
    }
}
