-- A region of which any count, regulation, meeting or initiative of the year is known is not silent, whatever the scorecard has a
-- column for.

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
           or a.name is not null or t.fact_id is not null or v.fact_id is not null
           or exists (select from warehouse.coverage_cell o where o.region_code = r.code and o.year = y.year)
           or exists (
               select from warehouse.edition_grid o
               where o.edition = (select max(edition_id) from warehouse.edition) and o.region_code = r.code and o.year = y.year)
           or exists (select from initiative o where o.code = r.code and o.year = y.year) as heard,
       r.latitude, r.longitude,
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

comment on column research.scorecard.heard is
    'id: Benar bila tahun itu terdengar angka, peraturan, rapat atau inisiatif apa pun (juga yang tidak punya kolom di sini), atau '
    'bila ada yang masih berlaku; baris tanpa kabar bukan berarti nol '
    '| en: True where any count, regulation, meeting or initiative of the year was heard of (also such as have no column here), or '
    'where something is still in force; a row without news is silence, not zero';
