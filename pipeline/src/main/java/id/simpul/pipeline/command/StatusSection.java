package id.simpul.pipeline.command;

import java.util.Locale;

/** What {@code simpul status} tells, in its order. */
enum StatusSection {
    RUNS("ops.run", """
            select run_id as run, kind, to_char(started_at, 'YYYY-MM-DD HH24:MI') as started,
                   coalesce(round(extract(epoch from ended_at - started_at))::text, '') as seconds, status,
                   coalesce(loaded + unchanged + duplicate + irrelevant + quarantined, 0) as "in",
                   loaded, unchanged, duplicate, irrelevant, quarantined
            from ops.run order by run_id desc limit 10
            """),
    GATE("ops.quality_result", """
            select r.run_id as run, r.rule, r.kind, r.failures, f.fact_kind as fact, f.subject, f.%s as found
            from ops.quality_result r
            left join ops.quality_finding f on f.run_id = r.run_id and f.rule = r.rule and f.position <= 5
            where r.failures > 0 and r.run_id = (select max(run_id) from ops.quality_result)
            order by r.kind desc, r.rule, f.position
            """),
    SOURCES("landing.source", """
            select source_id as source,
                   count(*) filter (where state = 'loaded') as loaded,
                   count(*) filter (where state = 'due') as due,
                   count(*) filter (where state = 'irrelevant') as irrelevant,
                   count(*) filter (where state = 'quarantined') as quarantined,
                   to_char(max(fetched_at), 'YYYY-MM-DD HH24:MI') as last_new
            from landing.source left join landing.document using (source_id)
            group by source_id order by source_id
            """),
    PROBLEMS("ops.source_problem", """
            select source_id as source, code, message from ops.source_problem
            where run_id = (select max(run_id) from ops.run) order by 1, 2
            """),
    FLAGS("ops.source_flag", """
            with flagged as (
                select f.*, g.address as good, g.fetched_at as good_at, e.title as good_title,
                       b.address as bad, b.fetched_at as bad_at, b.state as bad_state, b.reason as bad_reason
                from ops.source_flag f
                left join landing.document g on g.document_id = f.good_document
                left join evidence.document e on e.document_id = f.good_document
                left join landing.document b on b.document_id = f.bad_document
                where f.run_id = (select max(run_id) from ops.run))
            select source_id as source, verdict, what, told from (
                select source_id, verdict, 1 as line, 'found' as what, message as told from flagged
                union all
                select source_id, verdict, 2, 'last good', to_char(good_at, 'YYYY-MM-DD ') || good
                       || coalesce(' "' || good_title || '"', '') from flagged where good is not null
                union all
                select source_id, verdict, 3, 'now', to_char(bad_at, 'YYYY-MM-DD ') || bad || ' ' || bad_state
                       || coalesce(': ' || bad_reason, '') from flagged where bad is not null) as lines
            order by source_id, verdict, line
            """),
    QUARANTINE("landing.document", """
            select source_id as source, document_id as document, reason_code as reason, reason as message
            from landing.document where state = 'quarantined' order by document_id desc limit 20
            """),
    IRRELEVANT("landing.document", """
            select source_id as source, reason_code as reason, count(*) as documents, reason as message
            from landing.document where state = 'irrelevant' group by source_id, reason_code, reason
            order by source_id, count(*) desc, reason_code, reason
            """),
    NOTES("landing.reading_note", """
            select source_id as source, document_id as document, code,
                   coalesce('p. ' || string_agg(page::text, ', ' order by page), '')
                       || coalesce(string_agg(sheet, ', ' order by position), '') as place, message
            from landing.reading_note n join landing.document d using (document_id)
            where n.run_id = (select max(settled.run_id) from landing.settlement settled
                              where settled.document_id = n.document_id
                                and settled.state in ('loaded', 'irrelevant'))
              and d.state in ('loaded', 'irrelevant')
            group by source_id, document_id, code, message order by document_id desc, code limit 20
            """),
    REVIEW("warehouse.review_queue", """
            select why as reason, count(*) as facts, count(*) filter (where kind = 'case_count') as case_counts,
                   count(*) filter (where kind = 'regulation') as regulations,
                   count(*) filter (where kind = 'meeting') as meetings,
                   count(*) filter (where kind = 'initiative') as initiatives
            from warehouse.review_queue group by why order by why
            """),
    FACTS("warehouse.fact_case_count", """
            select kind as fact, count(*) as facts, count(*) filter (where confidence >= shown.least) as in_research,
                   count(*) filter (where conflict) as conflicts
            from (select 'case_count' as kind, confidence, conflict from warehouse.fact_case_count where recorded_to is null
                  union all
                  select 'regulation', confidence, conflict from warehouse.fact_regulation where recorded_to is null
                  union all
                  select 'meeting', confidence, conflict from warehouse.fact_meeting where recorded_to is null
                  union all
                  select 'initiative', confidence, conflict from warehouse.fact_initiative where recorded_to is null) as f
            cross join (select value::numeric as least from warehouse.setting where name = 'research_confidence') as shown
            group by kind order by kind
            """);

    private final String needs;
    private final String sql;

    StatusSection(String needs, String sql) {
        this.needs = needs;
        this.sql = sql;
    }

    /** As keys of messages and of JSON have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A table or view; where it is missing, the warehouse is an older one that no run has brought up to date yet. */
    String needs() {
        return needs;
    }

    /** @param language in which findings are told, {@code id} or {@code en} */
    String sql(String language) {
        return sql.replace("f.%s", "f.detail_" + language);
    }
}
