-- Researchers have all editions beside each other. So what a public total would give away is asked of every value that any edition
-- shows, of totals and of cells: a total that is gone, told otherwise or contested still stands in an earlier edition, and so does
-- the cell that changed. And a total of less than a cell counts (a narrower category or group, a later status, an age band, some
-- months) is a least number for the cells that hold it, as one of more is a largest.

create function warehouse.group_holds(wider text, narrower text) returns boolean
language sql immutable parallel safe as $$
    -- "any" is a group that nobody named: it may be any of the others
    select wider = narrower or wider in ('any', 'women_and_children') or narrower in ('any', 'women_and_children')
        or wider = 'children' and narrower in ('girls', 'boys')
$$;
comment on function warehouse.group_holds(text, text) is
    'Whether people of one group may all be counted in another. | Apakah satu kelompok korban dapat tercakup dalam yang lain.';

create or replace function warehouse.withhold_grid(moment timestamptz) returns void
language plpgsql as $$
begin
    -- Each cell as narrow as its editions together make it: all of them are looked at, those of cells that are gone, too.
    create temporary table grid_cells on commit drop as
    select c.cell_id, c.region_code, c.year, c.category, c.register, c.victim_group, c.measure, c.status,
           max(warehouse.grid_least(v.value)) as least, min(warehouse.grid_most(v.value)) as most,
           max(warehouse.grid_most(v.value) - warehouse.grid_least(v.value)) as width
    from warehouse.grid_cell c
    join warehouse.grid_version v using (cell_id)
    where c.year in (select year from grid_year)
    group by c.cell_id;
    analyze grid_cells;

    -- What was ever held of public counts: of one region, kind and period the least and the largest number. What totals were said to
    -- be by those who were not believed is shown, too.
    create temporary table grid_heard on commit drop as
    select f.fact_id, f.region_code, f.category, f.register, f.victim_group, f.measure, f.status, f.value, f.scope, f.part,
           f.period_start, f.period_end, f.as_told_on
    from (
        select v.* from grid_year y
        join warehouse.fact_case_count v
            on coalesce(v.period_start, v.period_end, v.as_told_on) between make_date(y.year, 1, 1) and make_date(y.year, 12, 31)
        union all
        select v.* from warehouse.fact_case_count v
        where extract(year from v.period_start) < extract(year from v.period_end)
          and extract(year from v.period_start)::integer not in (select year from grid_year)
          and exists (
              select from grid_year y
              where y.year between extract(year from v.period_start) and extract(year from v.period_end))) f
    where not f.restricted and f.region_code is not null
      and exists (select from grid_cells)
      and (f.review <> 'none'
           or f.confidence >= (
               select least((select min(e.confidence) from warehouse.edition e), s.value::numeric)
               from warehouse.setting s where s.name = 'research_confidence'))
      and (f.period_start is null or f.period_end is null or f.period_start <= f.period_end);
    analyze grid_heard;
    insert into grid_heard
    select distinct h.fact_id, h.region_code, h.category, h.register, h.victim_group, h.measure, h.status, t.value, h.scope, h.part,
           h.period_start, h.period_end, h.as_told_on
    from grid_heard h
    join warehouse.fact_support p using (fact_id)
    join evidence.statement t using (statement_id)
    join evidence.document d on d.document_id = t.document_id and not d.restricted
    where length(h.region_code) = 2 and t.value is not null and t.value <> h.value;

    create temporary table grid_public on commit drop as
    select min(fact_id) as total_id, region_code, category, register, victim_group, measure, status, scope, part,
           period_start, period_end, as_told_on, min(value) as least, max(value) as most,
           case when part is null then concat_ws('|', scope, register, category, victim_group, measure, status) end as series,
           case when period_start is not null and period_end is not null then daterange(period_start, period_end, '[]') end as period
    from grid_heard
    group by region_code, category, register, victim_group, measure, status, scope, part, period_start, period_end, as_told_on;
    analyze grid_public;
    -- what the months, quarters or halves of a year add up to is as good as told
    create temporary table grid_summed on commit drop as
    select min(total_id) || '+' || months as total_id, region_code, category, register, victim_group, measure, status, scope,
           make_date(year, 1, 1) as period_start, make_date(year, 12, 31) as period_end, sum(least)::bigint as least,
           sum(most)::bigint as most, series
    from (
        select p.*, extract(year from period_start)::integer as year,
               warehouse.months_of(period_start, period_end) as months
        from grid_public p where series is not null) as told
    where months < 12
    group by region_code, category, register, victim_group, measure, status, scope, series, year, months
    having count(distinct period_start) = 12 / months;
    analyze grid_summed;
    update grid_public p set least = least(p.least, s.least), most = greatest(p.most, s.most)
    from (
        select region_code, series, period_start, period_end, min(least) as least, max(most) as most
        from grid_summed group by region_code, series, period_start, period_end) s
    where p.region_code = s.region_code and p.series = s.series
      and p.period_start = s.period_start and p.period_end = s.period_end;
    insert into grid_public
    select min(s.total_id), s.region_code, s.category, s.register, s.victim_group, s.measure, s.status, s.scope, null,
           s.period_start, s.period_end, null, min(s.least), max(s.most), s.series, daterange(s.period_start, s.period_end, '[]')
    from grid_summed s
    where not exists (
        select from grid_public p
        where p.region_code = s.region_code and p.series = s.series
          and p.period_start = s.period_start and p.period_end = s.period_end)
    group by s.region_code, s.category, s.register, s.victim_group, s.measure, s.status, s.scope, s.series, s.period_start, s.period_end;
    create index on grid_public (region_code, series);
    create index on grid_public (series, period);
    analyze grid_public;
    create temporary table grid_regions on commit drop as
    select a.region_code, count(*) as regions
    from warehouse.dim_region r
    cross join lateral (values ('ID'), (r.province_code)) as a(region_code)
    where r.level in ('regency', 'city')
    group by a.region_code;

    -- Which kabupaten/kota, years and categories public counts speak of: told in equal values, so that each cell looks itself up.
    create temporary table grid_spoken on commit drop as
    select distinct s.region_code, y.year, c.category
    from (
        select distinct left(p.region_code, 5) as region_code, p.category,
               extract(year from coalesce(p.period_start, p.period_end, p.as_told_on))::integer as first,
               extract(year from coalesce(p.period_end, p.period_start, p.as_told_on))::integer as last
        from grid_public p
        where length(p.region_code) >= 5) s
    cross join lateral (
        select s.category
        union select x.narrower from warehouse.dim_category_part x where x.wider = s.category
        union select x.wider from warehouse.dim_category_part x where x.narrower = s.category) as c(category)
    cross join lateral generate_series(
        greatest(s.first, (select min(n.year) from grid_cells n)), least(s.last, (select max(n.year) from grid_cells n))) as y(year);
    analyze grid_spoken;
    create temporary table grid_reason on commit drop as
    select n.cell_id, 'told_in_public' as reason
    from grid_cells n
    join grid_spoken s using (region_code, year, category);
    delete from grid_cells n using grid_reason r where r.cell_id = n.cell_id;

    -- A sum whose slack is as wide as the widest of its cells (3 for 1 to 4, 4 for a 10 that stands for 8 to 12) narrows none of them:
    -- so that nothing is left for several sums to narrow together either.
    -- A wider category beside its parts: they may overlap, but together they hold it.
    insert into grid_reason
    with sums as (
        select w.cell_id, w.region_code, w.year, w.category, w.least, sum(n.most) as most, greatest(w.width, max(n.width)) as widest
        from grid_cells w
        join warehouse.dim_category_part x on x.wider = w.category and x.covering
        join grid_cells n on n.region_code = w.region_code and n.year = w.year and n.category = x.narrower
        group by w.cell_id, w.region_code, w.year, w.category, w.least, w.width)
    select s.cell_id, 'near_a_sum' from sums s where s.most - s.least < s.widest;
    delete from grid_cells n using grid_reason r where r.cell_id = n.cell_id;

    -- Public totals of a province or the nation, less what is public below them.
    -- Tables of their own, so that it is known how many rows each step has.
    create temporary table grid_total on commit drop as
        select t.*, g.regions, coalesce(k.regions, 0) as known_regions,
               coalesce(k.least, 0) as known_least, coalesce(k.most, 0) as known_most
        from grid_public t
        join grid_regions g on g.region_code = t.region_code
        left join lateral (
            -- of a province each region is looked at below, whatever its kind of count
            select sum(below.regions) as regions, sum(below.least) as least, sum(below.most) as most
            from (
                select p.least, p.most, g.regions
                from grid_public p join grid_regions g on g.region_code = p.region_code
                where p.region_code <> 'ID' and p.series = t.series and p.period = t.period
                union all
                select p.least, p.most, 1
                from grid_public p
                where length(p.region_code) = 5
                  and p.series = t.series and p.period = t.period
                  and not exists (
                      select from grid_public q
                      where q.region_code = left(p.region_code, 2) and q.series = t.series and q.period = t.period)) as below
            where t.region_code = 'ID') k on true
        where t.period is not null
          and t.region_code in (select left(n.region_code, 2) from grid_cells n union select 'ID');
    -- Years and categories that a total speaks of, so that the join below is one of equal values. "largest": it counts all that the
    -- cell does; "least": the cell counts all that it does, alone or with the other parts of its category.
    create temporary table grid_total_of on commit drop as
        select t.*, y.year, c.category as cell_category, c.alone, c.largest, c.least as is_least
        from grid_total t
        cross join lateral generate_series(
            extract(year from t.period_start)::integer, extract(year from t.period_end)::integer) as y(year)
        cross join lateral (
            select t.category, true as alone, true as largest, true as least
            union all
            select x.narrower, false, true, x.covering from warehouse.dim_category_part x where x.wider = t.category
            union all
            select x.wider, true, false, true from warehouse.dim_category_part x where x.narrower = t.category) as c;
    create temporary table grid_area on commit drop as
        select n.*, a.area
        from grid_cells n cross join lateral (values ('ID'), (left(n.region_code, 2))) as a(area);
    analyze grid_area;
    analyze grid_total;
    analyze grid_total_of;
    create temporary table grid_beside on commit drop as
        select t.total_id, n.cell_id, n.category, n.region_code, n.year, n.least, n.most, n.width,
               t.region_code as area, t.least - t.known_most as rest_least, t.most - t.known_least as rest_most,
               t.regions - t.known_regions as unknown,
               t.largest and t.part is null
                   and make_date(n.year, 1, 1) >= t.period_start and make_date(n.year, 12, 31) <= t.period_end
                   and t.status in (n.status, 'reported') and warehouse.group_holds(t.victim_group, n.victim_group) as is_largest,
               t.is_least and n.status in (t.status, 'reported') and warehouse.group_holds(n.victim_group, t.victim_group) as is_least,
               extract(year from t.period_end) - extract(year from t.period_start) + 1 as years,
               case when t.alone then n.category else '' end as together
        from grid_total_of t
        join grid_area n on n.area = t.region_code and n.year = t.year and n.category = t.cell_category
            and n.measure = t.measure
            and (t.register = n.register or 'unknown' in (t.register, n.register))
            and not (t.region_code = 'ID' and exists (
                select from grid_public q
                where q.region_code = left(n.region_code, 2) and q.series = t.series and q.period = t.period));
    analyze grid_beside;

    -- What public counts of kabupaten and kota leave of a province's total: those that count less than it take from it, those that
    -- count as much or more hold their share of it.
    create temporary table grid_below on commit drop as
        select t.total_id, p.region_code,
               max(p.most) filter (
                   where p.part is null and p.period <@ t.period
                     and p.category = any (c.narrower || t.category)
                     and (t.status = 'reported' or p.status = t.status) and warehouse.group_holds(t.victim_group, p.victim_group))
                   as least,
               min(p.least) filter (
                   where p.part is null and t.period <@ p.period
                     and p.category = any (c.wider || t.category)
                     and p.status in (t.status, 'reported') and warehouse.group_holds(p.victim_group, t.victim_group))
                   as most
        from (select distinct total_id from grid_beside where area <> 'ID') b
        join grid_total t using (total_id)
        cross join lateral (
            select array(select x.narrower from warehouse.dim_category_part x where x.wider = t.category) as narrower,
                   array(select x.wider from warehouse.dim_category_part x where x.narrower = t.category) as wider) c
        join grid_public p on left(p.region_code, 2) = t.region_code and length(p.region_code) = 5 and p.period && t.period
            and p.measure = t.measure and (t.register = p.register or 'unknown' in (t.register, p.register))
        group by t.total_id, p.region_code;
    analyze grid_below;
    insert into grid_reason
    with taken as (
        select total_id, sum(least) as least from grid_below where least is not null group by total_id),
    low as (
        select b.total_id, b.category
        from grid_beside b left join taken k using (total_id)
        where b.is_largest
        group by b.total_id, b.category, b.rest_least, k.least
        having b.rest_least - coalesce(k.least, 0) - sum(b.least) < max(b.width)),
    beside as (
        select total_id, together, rest_most, unknown, years, sum(most) as most, max(width) as widest,
               count(distinct (region_code, year)) as covered
        from grid_beside
        where is_least
        group by total_id, together, rest_most, unknown, years),
    high as (
        select b.total_id, b.together
        from beside b
        left join lateral (
            select sum(k.most) as most, count(*) as regions
            from grid_below k
            where k.total_id = b.total_id and k.most is not null
              and not exists (
                  select from grid_beside n
                  where n.total_id = b.total_id and n.together = b.together and n.is_least and n.region_code = k.region_code)) k
            on true
        where b.most + coalesce(k.most, 0) - b.rest_most < b.widest
          and b.covered + coalesce(k.regions, 0) * b.years >= b.unknown * b.years)
    select distinct b.cell_id, 'near_a_total'
    from grid_beside b
    where b.is_largest and (b.total_id, b.category) in (select total_id, category from low)
       or b.is_least and (b.total_id, b.together) in (select total_id, together from high);

    update warehouse.grid_version v set withheld = r.reason
    from (select cell_id, min(reason) as reason from grid_reason group by cell_id) r
    where r.cell_id = v.cell_id and v.withheld is null;
    with free as (
        update warehouse.grid_version v set recorded_to = moment
        from warehouse.grid_cell c
        where c.cell_id = v.cell_id and c.year in (select year from grid_year)
          and v.recorded_to is null and v.withheld is not null
          and not exists (select from grid_reason r where r.cell_id = v.cell_id)
        returning v.cell_id, v.value, v.suppressed)
    insert into warehouse.grid_version (cell_id, value, suppressed, recorded_from)
    select cell_id, value, suppressed, moment from free;
    drop table grid_cells, grid_heard, grid_public, grid_summed, grid_regions, grid_spoken, grid_reason, grid_total, grid_total_of,
        grid_area, grid_beside, grid_below;
end
$$;

-- Another confidence shows other totals, at once: so it is asked at once what they would give away.
create or replace function warehouse.confidence_changed() returns trigger
language plpgsql as $$
declare
    shown timestamptz := (select max(as_of) from warehouse.edition);
begin
    if shown is not null then
        perform warehouse.publish_grid(shown);
    end if;
    perform warehouse.count_coverage(null);
    return null;
end
$$;
comment on function warehouse.confidence_changed() is
    'Counts coverage and works the grid out anew for another confidence. | Menghitung kembali cakupan dan kisi untuk batas keyakinan lain.';

comment on table warehouse.grid_cell is
    'Cells of the grid for counts that rest on restricted sources alone, and which count each shows: the one that came first stays, '
    'since another one in its place would be told apart by the difference. So this depends on the order of arrival, as nothing else does. '
    '| Sel kisi untuk angka yang hanya bersumber dari dokumen terbatas; angka yang pertama datang tetap dipakai.';

delete from warehouse.setting where name = 'grid_basis';
