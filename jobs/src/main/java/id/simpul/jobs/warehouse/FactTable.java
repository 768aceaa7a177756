package id.simpul.jobs.warehouse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The table of each kind of fact, with the columns that are a fact's content. */
enum FactTable {
    CASE_COUNT(
            "case_count",
            "cc",
            "region_code, period_start, period_end, as_told_on, register, scope, part, category, victim_group, measure,"
                    + " status, value, qualifier, reporter"),
    REGULATION(
            "regulation",
            "rg",
            "identifier, type, region_code, number, year, title, status, enacted, promulgated, first_mentioned"),
    MEETING(
            "meeting",
            "mt",
            "kind, title, date_start, date_end, region_code, venue, organizer, chaired_by, speakers, participants_count"),
    INITIATIVE("initiative", "in", "kind, name, region_code, year, date, rank, coverage_count, coverage_regions");

    private static final String JUDGED = "confidence, conflict, decided_by, review, source_count, restricted";

    /** Columns that follow from others. */
    private static final Set<String> DERIVED = Set.of("as_told_on", "identifier", "first_mentioned");

    private final String kind;
    private final String prefix;
    private final String content;

    FactTable(String kind, String prefix, String content) {
        this.kind = kind;
        this.prefix = prefix;
        this.content = content;
    }

    String kind() {
        return kind;
    }

    /** What the ids of its facts begin with. */
    String prefix() {
        return prefix;
    }

    /** With its schema. */
    String table() {
        return "warehouse.fact_" + kind;
    }

    /** What its facts' own values are, in the contract's words; lists in tables of their own are not among them. */
    List<String> fields() {
        return Arrays.stream(content.split(", "))
                .filter(column -> !DERIVED.contains(column))
                .map(column -> column.equals("region_code") ? "region" : column)
                .toList();
    }

    /** Every column but the version's id and its times. */
    String columns() {
        return "fact_id, content_hash, " + JUDGED + ", " + content;
    }

    static List<FactTable> all() {
        return List.of(values());
    }

    /** @throws IllegalArgumentException for a kind that is none */
    static FactTable of(String kind) {
        return Arrays.stream(values())
                .filter(table -> table.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact: " + kind));
    }

    /** The kind that a block's facts have. */
    static FactTable ofBlock(String block) {
        return of(block.substring(0, block.indexOf('|')));
    }
}
