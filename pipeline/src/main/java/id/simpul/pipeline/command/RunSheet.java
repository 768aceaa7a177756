package id.simpul.pipeline.command;

import id.simpul.pipeline.command.Sheet.Section;
import java.util.List;

/** What is told of a run. */
final class RunSheet {

    private static final String SUMMARY = """
            select field, value from ops.run r
            cross join lateral jsonb_each_text(to_jsonb(r)) with ordinality as e(field, value, n)
            where r.run_id = ? and value is not null order by n
            """;

    private static final String REFUSED = """
            select d.source_id as source, s.reason_code as reason, count(*) as documents,
                   string_agg(d.document_id::text, ' ' order by d.document_id) filter (where n <= 10) as first_documents
            from (select distinct on (document_id) document_id, state, reason_code,
                         row_number() over (partition by state, reason_code order by document_id) as n
                  from landing.settlement where run_id = ? order by document_id, settlement_id desc) s
            join landing.document d using (document_id)
            where s.state in ('quarantined', 'irrelevant') group by 1, 2 order by 1, 2
            """;

    private static final String SOURCES = """
            select f.source_id as source, count(distinct f.address) as addresses,
                   count(distinct f.address) filter (where f.outcome = 'new') as new,
                   count(distinct f.address) filter (where f.outcome = 'changed') as changed,
                   count(distinct f.address) filter (where f.outcome in ('refused', 'failed')) as refused
            from landing.fetch f where f.run_id = ? group by 1 order by 1
            """;

    private static final String PROBLEMS =
            "select source_id as source, code, message from ops.source_problem where run_id = ? order by 1, 2";

    private static final String FLAGS =
            "select source_id as source, verdict, message from ops.source_flag where run_id = ? order by 1, 2";

    private static final String GATE = """
            select r.rule, r.kind, r.failures, f.fact_kind as fact, f.subject, f.%s as found
            from ops.quality_result r
            left join ops.quality_finding f on f.run_id = r.run_id and f.rule = r.rule and f.position <= 5
            where r.run_id = ? and r.failures > 0 order by r.kind desc, r.rule, f.position
            """;

    private static final String EDITION = """
            select e.edition_id as edition, to_char(e.published_at, 'YYYY-MM-DD HH24:MI') as published, k.key as fact,
                   k.value ->> 'opened' as new, k.value ->> 'changed' as changed, k.value ->> 'closed' as closed
            from warehouse.edition e left join lateral jsonb_each(e.tally) as k on true
            where e.run_id = ? order by 1, k.key
            """;

    private RunSheet() {}

    /** @param language in which findings are told, {@code id} or {@code en} */
    static List<Section> sections(String language) {
        return List.of(
                new Section("run", SUMMARY),
                new Section("sources", SOURCES),
                new Section("refused", REFUSED),
                new Section("problems", PROBLEMS),
                new Section("flags", FLAGS),
                new Section("gate", GATE.replace("f.%s", "f.detail_" + language)),
                new Section("edition", EDITION));
    }
}
