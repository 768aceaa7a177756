-- Who said what of a fact is read out of two indices: the rows of ten million statements lie all over the disk. What a statement
-- says besides its number is looked up only where it is no count.

create index statement_said on evidence.statement (statement_id) include (document_id, kind, value, qualifier);
create index fact_support_said on warehouse.fact_support (fact_id) include (statement_id, agrees, recorded_from, recorded_to);
drop index warehouse.fact_support_fact;

create or replace view research.conflicts as
with conflicting as (
    select fact_id, 'case_count' as kind, region_code,
           concat_ws(', ', category, victim_group, measure, status, period_start::text, period_end::text) as what,
           value::text as chosen, decided_by
    from warehouse.shown_case_count where conflict
    union all
    select fact_id, 'regulation', region_code, coalesce(identifier, title, type),
           concat_ws(', ', status, enacted::text, promulgated::text), decided_by
    from warehouse.shown_regulation where conflict
    union all
    select fact_id, 'meeting', region_code, concat_ws(', ', title, date_start::text),
           concat_ws(', ', date_end::text, participants_count::text), decided_by
    from warehouse.shown_meeting where conflict
    union all
    select fact_id, 'initiative', region_code, name, concat_ws(', ', year::text, rank, coverage_count::text), decided_by
    from warehouse.shown_initiative where conflict)
select c.fact_id, c.kind, c.region_code, r.full_name as region_name, c.what, c.chosen, c.decided_by,
       (select string_agg(
            concat_ws(' ',
                case s.kind
                    when 'case_count' then s.qualifier || ' ' || s.value
                    when 'regulation' then coalesce(nullif(concat_ws(', ', t.fact ->> 'enacted', t.fact ->> 'promulgated'), ''), '-')
                    when 'meeting' then coalesce(nullif(concat_ws(', ', t.fact ->> 'date_end', t.fact ->> 'participants_count'), ''), '-')
                    else coalesce(nullif(concat_ws(', ', t.fact ->> 'date', t.fact ->> 'rank'), ''), '-') end,
                case when not s.agrees and s.kind <> 'case_count' then '≠' end,
                '(' || concat_ws(', ', s.publisher, s.published::text) || ')'),
            '; ' order by s.published, s.publisher, s.value, s.statement_id)
        from warehouse.shown_source s
        left join lateral (
            select told.fact from evidence.statement told
            where told.statement_id = s.statement_id and s.kind <> 'case_count') t on true
        where s.fact_id = c.fact_id and not s.restricted) as said,
       coalesce(d.name_id || ' | ' || d.name_en, c.decided_by) as reason,
       (select sample from warehouse.edition_time) as sample
from conflicting c
left join warehouse.dim_region r on r.code = c.region_code
left join warehouse.dim_term d on d.list = 'decision' and d.code = c.decided_by;
