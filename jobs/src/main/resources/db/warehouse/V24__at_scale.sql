-- What researchers ask often, answered from indices where the warehouse holds millions of facts.

-- Whether a count is superseded by or contained in another one is asked within one series.
create index fact_case_count_region_series on warehouse.fact_case_count
    (region_code, category, period_start, victim_group, register, measure, status);
create index fact_case_count_period on warehouse.fact_case_count (period_start, period_end, category);
create index fact_case_count_region_heard on warehouse.fact_case_count (region_code, (coalesce(period_end, period_start, as_told_on)));
create index fact_case_count_conflict on warehouse.fact_case_count (region_code) where conflict;
create index fact_meeting_area on warehouse.fact_meeting (left(region_code, 5), date_start);
create index grid_cell_year on warehouse.grid_cell (year);

-- A source is independent where no earlier one of its group tells the same fact: asked row by row, so that the sources of some
-- facts are found without those of all.
create or replace view warehouse.shown_source as
select s.fact_id, s.agrees, t.statement_id, t.document_id, t.kind, t.value, t.qualifier, t.page, t.confidence,
       t.quote, d.url, d.publisher, d.published, d.restricted,
       not exists (
           select from warehouse.fact_support o
           join evidence.statement p using (statement_id)
           join evidence.document e on e.document_id = p.document_id
           where o.fact_id = s.fact_id and e.syndication_group = d.syndication_group and not e.restricted
             and o.recorded_from <= (select as_of from warehouse.edition_time)
             and (o.recorded_to is null or o.recorded_to > (select as_of from warehouse.edition_time))
             and (coalesce(e.published, 'infinity'), p.document_id, p.statement_id)
                 < (coalesce(d.published, 'infinity'), t.document_id, t.statement_id)) as independent
from warehouse.fact_support s
join evidence.statement t using (statement_id)
join evidence.document d on d.document_id = t.document_id
where s.recorded_from <= (select as_of from warehouse.edition_time)
  and (s.recorded_to is null or s.recorded_to > (select as_of from warehouse.edition_time))
  and not d.restricted;

-- Coverage is counted when an edition is published, for the regions and years of which something changed.
create table warehouse.coverage_cell (
    region_code text not null,
    year        integer not null,
    edition_id  bigint not null references warehouse.edition,
    documents   bigint not null,
    case_counts bigint not null,
    regulations bigint not null,
    meetings    bigint not null,
    last_heard  date,
    primary key (region_code, year)
);
create index coverage_cell_year on warehouse.coverage_cell (year);
create index coverage_cell_edition on warehouse.coverage_cell (edition_id);
comment on table warehouse.coverage_cell is
    'What the last edition has heard of each region and year, counted when it was published; the grid is added by research.coverage. '
    '| Cakupan tiap wilayah dan tahun, dihitung saat edisi diterbitkan.';

create view warehouse.heard as
select fact_id, recorded_from, recorded_to, 'case_count' as kind, region_code,
       extract(year from coalesce(period_end, period_start, as_told_on))::integer as year
from warehouse.fact_case_count
union all
select fact_id, recorded_from, recorded_to, 'regulation', region_code, coalesce(year, extract(year from first_mentioned)::integer)
from warehouse.fact_regulation
union all
select fact_id, recorded_from, recorded_to, 'meeting', region_code, extract(year from date_start)::integer
from warehouse.fact_meeting;

create function warehouse.count_coverage(since timestamptz) returns void
language plpgsql as $$
declare
    latest bigint := (select max(edition_id) from warehouse.edition);
begin
    if latest is null then
        return;
    end if;
    create temporary table coverage_touched on commit drop as
    select distinct h.region_code, h.year
    from warehouse.heard h
    where since is null
    union
    select h.region_code, h.year
    from (
        select fact_id from warehouse.fact_case_count where since is not null and (recorded_from > since or recorded_to > since)
        union
        select fact_id from warehouse.fact_regulation where since is not null and (recorded_from > since or recorded_to > since)
        union
        select fact_id from warehouse.fact_meeting where since is not null and (recorded_from > since or recorded_to > since)
        union
        select fact_id from warehouse.fact_support where since is not null and (recorded_from > since or recorded_to > since)) f
    cross join lateral (
        select c.region_code, extract(year from coalesce(c.period_end, c.period_start, c.as_told_on))::integer as year
        from warehouse.fact_case_count c where c.fact_id = f.fact_id
        union all
        select r.region_code, coalesce(r.year, extract(year from r.first_mentioned)::integer)
        from warehouse.fact_regulation r where r.fact_id = f.fact_id
        union all
        select m.region_code, extract(year from m.date_start)::integer
        from warehouse.fact_meeting m where m.fact_id = f.fact_id) h;
    delete from coverage_touched where region_code is null or year is null;
    analyze coverage_touched;
    delete from warehouse.coverage_cell c using coverage_touched t where t.region_code = c.region_code and t.year = c.year;
    insert into warehouse.coverage_cell (region_code, year, edition_id, documents, case_counts, regulations, meetings, last_heard)
    select h.region_code, h.year, latest, count(distinct s.document_id),
           count(distinct h.fact_id) filter (where h.kind = 'case_count'),
           count(distinct h.fact_id) filter (where h.kind = 'regulation'),
           count(distinct h.fact_id) filter (where h.kind = 'meeting'),
           max(s.published)
    from (
        select f.fact_id, 'case_count' as kind, t.region_code, t.year
        from coverage_touched t
        join warehouse.shown_case_count f on f.region_code = t.region_code
            and coalesce(f.period_end, f.period_start, f.as_told_on) between make_date(t.year, 1, 1) and make_date(t.year, 12, 31)
        union all
        select f.fact_id, 'regulation', t.region_code, t.year
        from coverage_touched t
        join warehouse.shown_regulation f on f.region_code = t.region_code
            and coalesce(f.year, extract(year from f.first_mentioned)::integer) = t.year
        union all
        select f.fact_id, 'meeting', t.region_code, t.year
        from coverage_touched t
        join warehouse.shown_meeting f on f.region_code = t.region_code
            and f.date_start between make_date(t.year, 1, 1) and make_date(t.year, 12, 31)) h
    left join warehouse.shown_source s on s.fact_id = h.fact_id
    group by h.region_code, h.year;
    drop table coverage_touched;
end
$$;
comment on function warehouse.count_coverage(timestamptz) is
    'Counts anew what was heard of the regions and years of which something changed since that moment; of all where it is null. '
    '| Menghitung kembali cakupan wilayah dan tahun yang berubah sejak saat itu.';

-- Belongs to the edition: whoever publishes one has its coverage counted in the same transaction.
create function warehouse.edition_published() returns trigger
language plpgsql as $$
begin
    perform warehouse.count_coverage((select max(as_of) from warehouse.edition where edition_id < new.edition_id));
    return null;
end
$$;
create function warehouse.confidence_changed() returns trigger
language plpgsql as $$
begin
    perform warehouse.count_coverage(null);
    return null;
end
$$;
comment on function warehouse.edition_published() is
    'Counts the coverage of a new edition. | Menghitung cakupan edisi baru.';
comment on function warehouse.confidence_changed() is
    'Counts coverage anew for another confidence. | Menghitung kembali cakupan untuk batas keyakinan lain.';
create trigger edition_published after insert on warehouse.edition
    for each row execute function warehouse.edition_published();
create trigger confidence_changed after update on warehouse.setting
    for each row when (new.name = 'research_confidence' and new.value is distinct from old.value)
    execute function warehouse.confidence_changed();
select warehouse.count_coverage(null);

create or replace view research.coverage as
select t.region_code, t.year, sum(t.documents)::bigint as documents, sum(t.case_counts)::bigint as case_counts,
       sum(t.regulations)::bigint as regulations, sum(t.meetings)::bigint as meetings, max(t.last_heard) as last_heard,
       (select sample from warehouse.edition_time) as sample
from (
    select region_code, year, documents, case_counts, regulations, meetings, last_heard
    from warehouse.coverage_cell
    union all
    select region_code, year, 0, 1, 0, 0, null
    from warehouse.edition_grid where edition = (select max(edition_id) from warehouse.edition)) t
group by t.region_code, t.year;

-- The scorecard of some regions looks at theirs alone.
create or replace view research.scorecard as
with initiative as not materialized (
    select f.region_code as code, f.kind, f.name, f.rank, f.coverage_count, f.fact_id,
           coalesce(f.year, extract(year from f.date)::integer,
                    (select min(extract(year from s.published))::integer from warehouse.shown_source s where s.fact_id = f.fact_id))
               as year
    from warehouse.shown_initiative f
    where f.region_code is not null),
regulation as not materialized (
    select f.region_code as code, f.identifier, f.year, coalesce(f.promulgated, f.enacted) as since,
           (select min(coalesce(extract(year from coalesce(o.promulgated, o.enacted))::integer, o.year))
            from warehouse.regulation_relation x join warehouse.shown_regulation o using (version_id)
            where x.kind = 'revokes' and x.target_identifier = f.identifier) as revoked,
           f.status
    from warehouse.shown_regulation f
    where f.identifier is not null and f.region_code is not null and f.status in ('in_force', 'amended', 'revoked'))
select r.code as region_code, r.full_name as region_name, r.level as region_level, r.province_code, y.year,
       m.meetings as coordination_meetings,
       case when m.meetings >= 2 then true end as meeting_duty_met,
       g.regulations as regulations_in_force, g.latest as regulation,
       case when i.action_plan <= y.year then i.action_plan end as action_plan_since,
       case when i.task_force <= y.year then i.task_force end as task_force_since,
       case when i.service_unit <= y.year then i.service_unit end as service_unit_since,
       p.covered as community_programme_coverage,
       a.name as child_friendly_award, a.rank as child_friendly_rank,
       t.fact_id as trafficking_fact_id, t.value as trafficking, t.measure as trafficking_measure,
       t.period_end as trafficking_until, t.suppressed as trafficking_suppressed,
       v.fact_id as violence_fact_id, v.value as violence, v.measure as violence_measure,
       v.period_end as violence_until, v.suppressed as violence_suppressed,
       coalesce(m.meetings, g.regulations, p.covered) is not null
           or coalesce(least(i.action_plan, i.task_force, i.service_unit) <= y.year, false)
           or a.name is not null or t.fact_id is not null or v.fact_id is not null as heard,
       (select sample from warehouse.edition_time) as sample
from warehouse.dim_region r
cross join lateral (
    select n as year
    from generate_series(2007, (select extract(year from as_of)::integer from warehouse.edition_time)) as n) y
left join lateral (
    select extract(year from f.date_start)::integer as year, count(*) as meetings
    from warehouse.shown_meeting f
    where f.kind = 'coordination_meeting' and left(f.region_code, 5) = r.code and f.date_start is not null
    group by 1) m on m.year = y.year
left join lateral (
    select min(x.year) filter (where x.kind = 'action_plan') as action_plan,
           min(x.year) filter (where x.kind = 'task_force') as task_force,
           min(x.year) filter (where x.kind = 'service_unit') as service_unit
    from initiative x where x.code = r.code) i on true
left join lateral (
    select x.year, max(x.coverage_count) as covered
    from initiative x
    where x.code = r.code and x.kind = 'community_programme' and x.coverage_count is not null
    group by x.year) p on p.year = y.year
left join lateral (
    select distinct on (x.year) x.year, x.name, x.rank
    from initiative x
    where x.code = r.code and x.kind = 'award' and x.name ~* '\mlayak anak\M|\mKLA\M'
    order by x.year, array_position(array['paripurna', 'utama', 'nindya', 'madya', 'pratama'], x.rank), x.fact_id) a
    on a.year = y.year
left join lateral (
    select nullif(count(*), 0) as regulations, (array_agg(x.identifier order by x.year desc, x.identifier))[1] as latest
    from regulation x
    where x.code = r.code and coalesce(extract(year from x.since)::integer, x.year) <= y.year
      and (x.revoked > y.year or x.revoked is null and x.status <> 'revoked')) g on true
left join lateral (
    select c.* from (
        select f.fact_id, f.value, f.measure, f.victim_group, f.status, f.register, f.period_start, f.period_end, false as suppressed
        from warehouse.shown_case_count f
        where f.region_code = r.code and f.category = 'trafficking' and f.scope = 'statistic' and f.part is null
          and f.period_start >= make_date(y.year, 1, 1) and f.period_start <= make_date(y.year, 12, 31)
          and f.period_end <= make_date(y.year, 12, 31)
        union all
        select e.cell_id, e.value, e.measure, e.victim_group, e.status, e.register, make_date(e.year, 1, 1), make_date(e.year, 12, 31),
               e.suppressed
        from warehouse.edition_grid e
        where e.edition = (select max(edition_id) from warehouse.edition)
          and e.region_code = r.code and e.year = y.year and e.category = 'trafficking') c
    order by c.period_end desc, c.period_start,
             array_position(array['cases', 'victims', 'reports', 'suspects', 'perpetrators'], c.measure),
             array_position(array['women_and_children', 'any', 'children', 'women', 'girls', 'boys', 'men'], c.victim_group),
             array_position(array['reported', 'handled', 'ongoing', 'resolved', 'prosecuted', 'prevented', 'returned'], c.status),
             array_position(array['service_unit', 'police', 'court', 'migration', 'commission', 'ngo', 'other', 'unknown'], c.register),
             c.fact_id
    limit 1) t on true
left join lateral (
    select c.* from (
        select f.fact_id, f.value, f.measure, f.victim_group, f.status, f.register, f.period_start, f.period_end, false as suppressed
        from warehouse.shown_case_count f
        where f.region_code = r.code and f.category = 'violence' and f.scope = 'statistic' and f.part is null
          and f.period_start >= make_date(y.year, 1, 1) and f.period_start <= make_date(y.year, 12, 31)
          and f.period_end <= make_date(y.year, 12, 31)
        union all
        select e.cell_id, e.value, e.measure, e.victim_group, e.status, e.register, make_date(e.year, 1, 1), make_date(e.year, 12, 31),
               e.suppressed
        from warehouse.edition_grid e
        where e.edition = (select max(edition_id) from warehouse.edition)
          and e.region_code = r.code and e.year = y.year and e.category = 'violence') c
    order by c.period_end desc, c.period_start,
             array_position(array['cases', 'victims', 'reports', 'suspects', 'perpetrators'], c.measure),
             array_position(array['women_and_children', 'any', 'children', 'women', 'girls', 'boys', 'men'], c.victim_group),
             array_position(array['reported', 'handled', 'ongoing', 'resolved', 'prosecuted', 'prevented', 'returned'], c.status),
             array_position(array['service_unit', 'police', 'court', 'migration', 'commission', 'ngo', 'other', 'unknown'], c.register),
             c.fact_id
    limit 1) v on true
where r.level in ('province', 'regency', 'city');

-- Totals look at 552 regions, not at all villages for them.
create index dim_region_unit on warehouse.dim_region (province_code, code) where level in ('province', 'regency', 'city');

create or replace view research.case_count_totals as
with may as materialized (
    select a.measure, a.status, a.dimension from warehouse.dim_additivity a where a.additive),
never as materialized (
    select a.measure, a.status, a.dimension from warehouse.dim_additivity a where not a.additive),
units as materialized (
    select u.region_code, u.parts, count(*) as expected
    from warehouse.dim_region r
    cross join lateral (values ('ID', 'regency'), (r.province_code, 'regency'), ('ID', 'province')) as u(region_code, parts)
    where r.level in ('province', 'regency', 'city')
      and (r.level = 'province') = (u.parts = 'province')
    group by u.region_code, u.parts),
part as (
    select 'region' as dimension, u.region_code, u.parts, u.expected, c.period_start, c.period_end, c.register, c.category,
           c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    join units u on (c.region_level in ('regency', 'city') and u.parts = 'regency' and u.region_code in ('ID', c.province_code))
                 or (c.region_level = 'province' and u.parts = 'province')
    where c.scope = 'statistic' and c.part is null and c.period_start is not null and c.period_end is not null
    union all
    select 'period', c.region_code, case m.months when 1 then 'month' when 3 then 'quarter' else 'half' end, 12 / m.months,
           date_trunc('year', c.period_start)::date, (date_trunc('year', c.period_start) + interval '1 year')::date - 1,
           c.register, c.category, c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    join (values (1), (3), (6)) as m(months)
        on extract(day from c.period_start) = 1 and (extract(month from c.period_start)::integer - 1) % m.months = 0
           and c.period_end = (c.period_start + make_interval(months => m.months))::date - 1
    where c.scope = 'statistic' and c.part is null and c.region_code is not null)
select p.dimension, p.parts, p.region_code, r.full_name as region_name, p.period_start, p.period_end, p.register, p.category,
       p.victim_group, p.measure, p.status, sum(p.value)::bigint as value,
       case when bool_and(p.qualifier = 'exact') then 'exact'
            when bool_and(p.qualifier in ('exact', 'at_least')) then 'at_least'
            when bool_and(p.qualifier in ('exact', 'at_most')) then 'at_most'
            else 'about' end as qualifier,
       p.rounded, count(*) as parts_heard, p.expected::bigint as parts_expected,
       count(*) filter (where p.suppressed) as parts_suppressed,
       count(*) = p.expected and not bool_or(p.suppressed) as complete,
       (select sample from warehouse.edition_time) as sample
from part p
left join warehouse.dim_region r on r.code = p.region_code
where (p.measure, p.dimension) in (select measure, dimension from may where status = '*')
  and (p.measure, p.status, p.dimension) not in (select measure, status, dimension from never)
group by p.dimension, p.parts, p.expected, p.region_code, r.full_name, p.period_start, p.period_end, p.register, p.category,
         p.victim_group, p.measure, p.status, p.rounded;

-- Nearly every row was recorded before the edition: its index is not to be read for that (coalesce keeps it out).
create or replace view warehouse.shown_case_count as
select f.* from warehouse.fact_case_count f
where coalesce(f.recorded_from, 'infinity') <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none')
  and not f.restricted;
create or replace view warehouse.shown_regulation as
select f.* from warehouse.fact_regulation f
where coalesce(f.recorded_from, 'infinity') <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');
create or replace view warehouse.shown_meeting as
select f.* from warehouse.fact_meeting f
where coalesce(f.recorded_from, 'infinity') <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');
create or replace view warehouse.shown_initiative as
select f.* from warehouse.fact_initiative f
where coalesce(f.recorded_from, 'infinity') <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');
