-- What two questions needed of the disk: a server that has just started reads a page of a table for nearly each of its rows.

-- A series with all that totals, superseded_by and contained_in ask of it.
create index fact_case_count_series on warehouse.fact_case_count
    (region_code, category, victim_group, register, measure, status, period_start, period_end)
    include (fact_id, scope, part, value, qualifier, recorded_from, recorded_to, confidence, review, restricted);
drop index warehouse.fact_case_count_region_series;

-- Few counts are contested, so these have all that is told of them at once.
create index fact_case_count_contested on warehouse.fact_case_count (region_code)
    include (fact_id, category, victim_group, measure, status, period_start, period_end, value, decided_by,
             recorded_from, recorded_to, confidence, review, restricted)
    where conflict;
drop index warehouse.fact_case_count_conflict;

-- Who said what is put together for the rows that are asked for alone: a view that begins with a query of its own by name
-- is worked out whole before anything is left out of it. What a statement says besides its number is looked up only where it is no
-- count.
create or replace view research.conflicts as
select c.fact_id, c.kind, c.region_code, r.full_name as region_name, c.what, c.chosen, c.decided_by,
       (select string_agg(
            concat_ws(' ',
                case s.kind
                    when 'case_count' then s.qualifier || ' ' || s.value
                    else coalesce(nullif(concat_ws(', ', variadic (
                        select case s.kind
                                   when 'regulation' then array[t.fact ->> 'enacted', t.fact ->> 'promulgated']
                                   when 'meeting' then array[t.fact ->> 'date_end', t.fact ->> 'participants_count']
                                   else array[t.fact ->> 'date', t.fact ->> 'rank'] end
                        from evidence.statement t where t.statement_id = s.statement_id)), ''), '-') end,
                case when not s.agrees and s.kind <> 'case_count' then '≠' end,
                '(' || concat_ws(', ', s.publisher, s.published::text) || ')'),
            '; ' order by s.published, s.publisher, s.value, s.statement_id)
        from warehouse.shown_source s
        where s.fact_id = c.fact_id and not s.restricted) as said,
       coalesce(d.name_id || ' | ' || d.name_en, c.decided_by) as reason,
       (select sample from warehouse.edition_time) as sample
from (
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
    from warehouse.shown_initiative where conflict) c
left join warehouse.dim_region r on r.code = c.region_code
left join warehouse.dim_term d on d.list = 'decision' and d.code = c.decided_by;
