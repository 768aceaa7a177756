-- A number of January is no earlier state of the year's, but a part of it: calendar months, quarters, halves and years are numbers
-- of their own. "1 January to 14 March" is one of "1 January to 22 August", and of the year.
-- What holds a figure is looked for in its own year and among the figures of several years, not in all years before it.

create function warehouse.calendar_period(first date, last date) returns boolean
language sql immutable parallel safe as $$
    select extract(day from first) = 1 and (
        last = (first + interval '1 month')::date - 1
        or extract(month from first) in (1, 4, 7, 10) and last = (first + interval '3 months')::date - 1
        or extract(month from first) in (1, 7) and last = (first + interval '6 months')::date - 1
        or extract(month from first) = 1 and extract(month from last) = 12 and extract(day from last) = 31)
$$;
comment on function warehouse.calendar_period(date, date) is
    'Whether a period is a calendar month, quarter, half or year, or several whole years. '
    '| Apakah suatu periode adalah bulan, triwulan, semester, atau tahun kalender.';

drop index warehouse.fact_case_count_years;
create index fact_case_count_years on warehouse.fact_case_count
    (region_code, category, victim_group, register, measure, status, period_start, period_end)
    where extract(year from period_start) < extract(year from period_end);

create or replace view research.case_counts_history as
select d.edition, d.fact_id, d.region_code, d.region_name, d.region_level, d.province_code, d.province_name, d.period_start,
       d.period_end, d.register, d.scope, d.part, d.category, d.category_name, d.victim_group, d.measure, d.status, d.value,
       d.qualifier, d.suppressed, d.reporter, d.confidence, d.conflict, d.decided_by, d.review, d.source_count,
       d.recorded_from, d.superseded_by, d.contained_in, d.rounded,
       (select max(s.enacted) from warehouse.dim_region_split s
        where d.region_code in (s.predecessor_code, s.successor_code) and s.enacted > d.period_start) as region_split,
       d.sample
from (
    select f.edition, f.fact_id, f.region_code, r.full_name as region_name, r.level as region_level,
           r.province_code, p.full_name as province_name,
           f.period_start, f.period_end, f.register, f.scope, f.part, f.category, c.name_id as category_name,
           f.victim_group, f.measure, f.status, f.value, f.qualifier, false as suppressed, f.reporter,
           f.confidence, f.conflict, f.decided_by, f.review, f.source_count, f.recorded_from,
           (select l.fact_id from warehouse.edition_case_count l
            where l.edition = f.edition
              and l.region_code = f.region_code and l.period_start = f.period_start and l.category = f.category
              and l.period_end > f.period_end
              and l.register = f.register and l.scope = f.scope and l.part is not distinct from f.part
              and l.victim_group = f.victim_group and l.measure = f.measure and l.status = f.status
              and not (warehouse.calendar_period(f.period_start, f.period_end) and warehouse.calendar_period(l.period_start, l.period_end))
            order by l.period_end desc, l.fact_id limit 1) as superseded_by,
           -- what began in an earlier year and holds it has several, and such are few
           (select l.fact_id from (
                select s.fact_id, s.period_start, s.period_end from warehouse.edition_case_count s
                where s.edition = f.edition
                  and s.region_code = f.region_code and s.period_start <= f.period_start and s.category = f.category
                  and s.period_start >= make_date(extract(year from f.period_start)::integer, 1, 1)
                  and s.period_end >= f.period_end
                  and s.period_end - s.period_start > f.period_end - f.period_start
                  and s.register = f.register and s.scope = f.scope and s.part is not distinct from f.part
                  and s.victim_group = f.victim_group and s.measure = f.measure and s.status = f.status
                union all
                select s.fact_id, s.period_start, s.period_end from warehouse.edition_case_count s
                where s.edition = f.edition
                  and s.region_code = f.region_code and s.category = f.category
                  and extract(year from s.period_start) < extract(year from s.period_end)
                  and s.period_start < make_date(extract(year from f.period_start)::integer, 1, 1)
                  and s.period_end >= f.period_end
                  and s.register = f.register and s.scope = f.scope and s.part is not distinct from f.part
                  and s.victim_group = f.victim_group and s.measure = f.measure and s.status = f.status) l
            order by l.period_end - l.period_start, l.period_end, l.fact_id limit 1) as contained_in,
           false as rounded,
           (select sample from warehouse.edition_time) as sample
    from warehouse.edition_case_count f
    left join warehouse.dim_region r on r.code = f.region_code
    left join warehouse.dim_region p on p.code = r.province_code
    left join warehouse.dim_term c on c.list = 'category' and c.code = f.category
    union all
    select g.edition, g.cell_id, g.region_code, r.full_name, r.level, r.province_code, p.full_name,
           make_date(g.year, 1, 1), make_date(g.year, 12, 31), g.register, 'statistic', null::text, g.category, c.name_id,
           g.victim_group, g.measure, g.status, g.value, 'about', g.suppressed, null::text,
           null::numeric(4, 3), null::boolean, null::text, 'none', null::integer, g.recorded_from,
           null::text, null::text, true,
           (select sample from warehouse.edition_time)
    from warehouse.edition_grid g
    left join warehouse.dim_region r on r.code = g.region_code
    left join warehouse.dim_region p on p.code = r.province_code
    left join warehouse.dim_term c on c.list = 'category' and c.code = g.category) d;

do $$
declare
    entry record;
begin
    for entry in select unnest(array['case_counts', 'case_counts_history']) as view_name loop
        execute format('comment on column research.%I.superseded_by is %L', entry.view_name,
            'id: Angka dengan awal periode yang sama dan hari akhir paling baru; yang ini adalah keadaan sebelumnya. Bulan, triwulan, '
            'semester, dan tahun kalender bukan keadaan sebelumnya, melainkan bagian (contained_in) '
            '| en: fact_id of the figure with the same first day and the latest last day; this one is an earlier state of it. Calendar '
            'months, quarters, halves and years are no states of longer ones but parts (contained_in)');
    end loop;
end
$$;

-- Meetings that are told on either side of a month's end are looked at together from now on.
insert into evidence.pending (block)
select distinct s.block
from evidence.statement s
join evidence.reading r using (reading_id)
where s.kind = 'meeting' and r.superseded_at is null
  and (s.fact ->> 'date_start' is null or s.fact ->> 'date_end' > s.fact ->> 'date_start');
