-- The grid looks at those public counts alone that could tell something of its cells: a cell asks its own region and year whether
-- anybody speaks of it, and what is left asks for totals of its province and nation, and these for what is public below them. So
-- publishing costs what the cells of the changed years need, whatever else is held. What is withheld, and why, is as before.

-- Counts of villages, found from their kabupaten/kota.
create index fact_case_count_within on warehouse.fact_case_count (left(region_code, 5)) where length(region_code) > 5;

create view warehouse.heard_case_count as
select v.*
from warehouse.fact_case_count v
where not v.restricted and v.region_code is not null
  and (v.review <> 'none'
       or v.confidence >= (
           select least((select min(e.confidence) from warehouse.edition e), s.value::numeric)
           from warehouse.setting s where s.name = 'research_confidence'))
  and (v.period_start is null or v.period_end is null or v.period_start <= v.period_end);
comment on view warehouse.heard_case_count is
    'Public counts as any edition showed them or shows them, all versions. | Angka publik pada edisi mana pun.';

create function warehouse.categories_beside(category text) returns table (beside text)
language sql stable parallel safe as $$
    select $1
    union all select x.narrower from warehouse.dim_category_part x where x.wider = $1
    union all select x.wider from warehouse.dim_category_part x where x.narrower = $1
$$;
comment on function warehouse.categories_beside(text) is
    'A category, those that count within it and those that it counts within. | Kategori itu, yang tercakup, dan yang mencakupnya.';

-- Cells of which a public count of the same place, year and category speaks, or of a narrower or wider one.
create function warehouse.grid_told_in_public() returns void
language plpgsql as $$
begin
    create temporary table grid_asked on commit drop as
    select n.cell_id, n.region_code, n.year, c.beside as category,
           make_date(n.year, 1, 1) as first, make_date(n.year, 12, 31) as last
    from grid_cells n cross join lateral warehouse.categories_beside(n.category) c;
    analyze grid_asked;
    insert into grid_reason
    select distinct a.cell_id, 'told_in_public'
    from grid_asked a
    where exists (
        select from warehouse.heard_case_count p
        where p.region_code = a.region_code and p.category = a.category
          and coalesce(p.period_end, p.period_start, p.as_told_on) between a.first and a.last)
    union
    select a.cell_id, 'told_in_public'
    from grid_asked a
    join warehouse.heard_case_count p
        on left(p.region_code, 5) = a.region_code and length(p.region_code) > 5 and p.category = a.category
    where coalesce(p.period_end, p.period_start, p.as_told_on) between a.first and a.last
    union
    select a.cell_id, 'told_in_public'
    from grid_asked a
    join warehouse.heard_case_count p on left(p.region_code, 5) = a.region_code and p.category = a.category
    where extract(year from p.period_start) < extract(year from p.period_end)
      and length(p.region_code) >= 5 and p.period_start <= a.last and p.period_end >= a.first;
    drop table grid_asked;
end
$$;

-- Out of grid_heard: of each region, kind and period the least and the largest number, as grid_public.
create function warehouse.grid_fold() returns void
language plpgsql as $$
begin
    -- what totals were said to be by those who were not believed is shown, too
    insert into grid_heard
    select distinct h.fact_id, h.region_code, h.category, h.register, h.victim_group, h.measure, h.status, t.value, h.scope, h.part,
           h.period_start, h.period_end
    from grid_heard h
    join warehouse.fact_support p using (fact_id)
    join evidence.statement t using (statement_id)
    join evidence.document d on d.document_id = t.document_id and not d.restricted
    where length(h.region_code) = 2 and t.value is not null and t.value <> h.value;

    create temporary table grid_public (
        total_id     bigint generated always as identity,
        region_code  text not null,
        category     text not null,
        register     text not null,
        victim_group text not null,
        measure      text not null,
        status       text not null,
        scope        text not null,
        part         text,
        period_start date not null,
        period_end   date not null,
        least        bigint not null,
        most         bigint not null,
        series       text
    ) on commit drop;
    insert into grid_public (region_code, category, register, victim_group, measure, status, scope, part, period_start, period_end,
        least, most, series)
    select region_code, category, register, victim_group, measure, status, scope, part, period_start, period_end,
           min(value), max(value),
           case when part is null then concat_ws('|', scope, register, category, victim_group, measure, status) end
    from grid_heard
    group by region_code, category, register, victim_group, measure, status, scope, part, period_start, period_end;
    create index on grid_public (region_code, series, period_start, period_end);
    analyze grid_public;

    -- what the months, quarters or halves of a year add up to is as good as told
    create temporary table grid_summed on commit drop as
    select region_code, category, register, victim_group, measure, status, scope, series, period_start, period_end,
           min(least) as least, max(most) as most
    from (
        select region_code, category, register, victim_group, measure, status, scope, series, make_date(year, 1, 1) as period_start,
               make_date(year, 12, 31) as period_end, sum(least)::bigint as least, sum(most)::bigint as most
        from (
            select p.*, extract(year from period_start)::integer as year,
                   warehouse.months_of(period_start, period_end) as months
            from grid_public p where series is not null) as told
        where months < 12
        group by region_code, category, register, victim_group, measure, status, scope, series, year, months
        having count(distinct period_start) = 12 / months) as sums
    group by region_code, category, register, victim_group, measure, status, scope, series, period_start, period_end;
    analyze grid_summed;
    update grid_public p set least = least(p.least, s.least), most = greatest(p.most, s.most)
    from grid_summed s
    where p.region_code = s.region_code and p.series = s.series and p.period_start = s.period_start and p.period_end = s.period_end;
    insert into grid_public (region_code, category, register, victim_group, measure, status, scope, part, period_start, period_end,
        least, most, series)
    select s.region_code, s.category, s.register, s.victim_group, s.measure, s.status, s.scope, null, s.period_start, s.period_end,
           s.least, s.most, s.series
    from grid_summed s
    where not exists (
        select from grid_public p
        where p.region_code = s.region_code and p.series = s.series
          and p.period_start = s.period_start and p.period_end = s.period_end);
    analyze grid_public;
    drop table grid_summed;
end
$$;

-- Public totals of a province or the nation beside the cells that they may count with, as grid_total and grid_beside.
create function warehouse.grid_totals() returns void
language plpgsql as $$
begin
    create temporary table grid_wanted on commit drop as
    select distinct a.area, n.year, c.beside as category, n.measure,
           make_date(n.year, 1, 1) as first, make_date(n.year, 12, 31) as last
    from grid_cells n
    cross join lateral (values ('ID'), (left(n.region_code, 2))) as a(area)
    cross join lateral warehouse.categories_beside(n.category) c;
    analyze grid_wanted;
    create temporary table grid_heard on commit drop as
    select p.fact_id, p.region_code, p.category, p.register, p.victim_group, p.measure, p.status, p.value, p.scope, p.part,
           p.period_start, p.period_end
    from grid_wanted w
    join warehouse.heard_case_count p on p.region_code = w.area and p.category = w.category and p.measure = w.measure
        and p.period_start between w.first and w.last and p.period_end <= w.last
    union all
    select p.fact_id, p.region_code, p.category, p.register, p.victim_group, p.measure, p.status, p.value, p.scope, p.part,
           p.period_start, p.period_end
    from warehouse.heard_case_count p
    where extract(year from p.period_start) < extract(year from p.period_end)
      and exists (
          select from grid_wanted w
          where w.area = p.region_code and w.category = p.category and w.measure = p.measure
            and p.period_start <= w.last and p.period_end >= w.first);
    analyze grid_heard;
    perform warehouse.grid_fold();
    create temporary table grid_total on commit drop as
    select t.*, g.regions
    from grid_public t
    join (
        select a.region_code, count(*) as regions
        from warehouse.dim_region r
        cross join lateral (values ('ID'), (r.province_code)) as a(region_code)
        where r.level in ('regency', 'city')
        group by a.region_code) g using (region_code);
    create index on grid_total (region_code, series, period_start, period_end);
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
    select t.total_id, n.cell_id, n.category, n.region_code, n.year, n.least, n.most, n.width, t.region_code as area,
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
            select from grid_total q
            where q.region_code = left(n.region_code, 2) and q.series = t.series
              and q.period_start = t.period_start and q.period_end = t.period_end));
    delete from grid_beside where not is_largest and not is_least;
    analyze grid_beside;
    drop table grid_wanted, grid_heard, grid_public, grid_total_of, grid_area;
end
$$;

-- What is public below those totals: of the nation's what provinces, and kabupaten and kota of the others, count in the same way; of
-- a province's what its kabupaten and kota count with it. As grid_known and grid_below.
create function warehouse.grid_parts() returns void
language plpgsql as $$
begin
    create temporary table grid_nation on commit drop as
    select t.*, warehouse.months_of(t.period_start, t.period_end) is not distinct from 12 as calendar_year
    from grid_total t
    where t.region_code = 'ID' and t.series is not null
      and exists (select from grid_beside b where b.total_id = t.total_id);
    -- a total of less than the cells holds nothing below it, and one of more is held by nothing
    create temporary table grid_role on commit drop as
    select t.total_id, t.region_code, t.register, t.victim_group, t.measure, t.status, t.period_start, t.period_end,
           k.takes, k.category, y.year, make_date(y.year, 1, 1) as first, make_date(y.year, 12, 31) as last
    from grid_total t
    join (
        select b.total_id, bool_or(b.is_largest) as largest, bool_or(b.is_least) as least
        from grid_beside b where b.area <> 'ID' group by b.total_id) b using (total_id)
    cross join lateral (
        select true as takes, t.category where b.largest
        union all
        select true, x.narrower from warehouse.dim_category_part x where b.largest and x.wider = t.category
        union all
        select false, t.category where b.least
        union all
        select false, x.wider from warehouse.dim_category_part x where b.least and x.narrower = t.category) k
    cross join lateral generate_series(
        extract(year from t.period_start)::integer, extract(year from t.period_end)::integer) as y(year);
    analyze grid_nation;
    analyze grid_role;
    create temporary table grid_wanted on commit drop as
    select r.code as region_code, w.year, w.category, w.measure, w.first, w.last
    from (select distinct region_code, year, category, measure, first, last from grid_role) w
    join warehouse.dim_region r on length(r.code) = 5 and left(r.code, 2) = w.region_code;
    analyze grid_wanted;

    create temporary table grid_heard on commit drop as
    select p.fact_id, p.region_code, p.category, p.register, p.victim_group, p.measure, p.status, p.value, p.scope, p.part,
           p.period_start, p.period_end
    from (
        select p.*
        from grid_wanted w
        join warehouse.heard_case_count p on p.region_code = w.region_code and p.category = w.category and p.measure = w.measure
            and p.period_start between w.first and w.last and p.period_end <= w.last
        where p.part is null
        union
        select p.*
        from warehouse.heard_case_count p
        where extract(year from p.period_start) < extract(year from p.period_end) and p.part is null
          and exists (
              select from grid_wanted w
              where w.region_code = p.region_code and w.category = p.category and w.measure = p.measure
                and p.period_start <= w.last and p.period_end >= w.first)
        union
        select p.*
        from grid_nation t
        join warehouse.heard_case_count p
            on p.category = t.category and p.register = t.register and p.victim_group = t.victim_group and p.measure = t.measure
            and p.status = t.status and p.scope = t.scope and p.part is null
            and p.period_start = t.period_start and p.period_end = t.period_end
        where length(p.region_code) in (2, 5) and p.region_code <> 'ID'
        union
        -- its months, quarters and halves
        select p.*
        from grid_nation t
        join warehouse.heard_case_count p
            on p.category = t.category and p.register = t.register and p.victim_group = t.victim_group and p.measure = t.measure
            and p.status = t.status and p.scope = t.scope and p.part is null
            and p.period_start between t.period_start and t.period_end and p.period_end <= t.period_end
        where t.calendar_year and length(p.region_code) in (2, 5) and p.region_code <> 'ID'
          and warehouse.months_of(p.period_start, p.period_end) < 12) p;
    analyze grid_heard;
    perform warehouse.grid_fold();

    create temporary table grid_known on commit drop as
    select t.total_id, sum(k.regions) as regions, sum(k.least) as least, sum(k.most) as most
    from grid_nation t
    join (
        select p.series, p.period_start, p.period_end, p.least, p.most, coalesce(g.regions, 1) as regions
        from grid_public p
        left join (
            select r.province_code, count(*) as regions
            from warehouse.dim_region r where r.level in ('regency', 'city')
            group by r.province_code) g on g.province_code = p.region_code
        where length(p.region_code) = 2 and g.regions is not null
           or length(p.region_code) = 5 and not exists (
                  select from grid_public q
                  where q.region_code = left(p.region_code, 2) and q.series = p.series
                    and q.period_start = p.period_start and q.period_end = p.period_end)) k
        using (series, period_start, period_end)
    group by t.total_id;
    analyze grid_known;

    -- Those that count less than a province's total take from it, those that count as much or more hold their share of it.
    create temporary table grid_below on commit drop as
    with part as materialized (
        select p.*, left(p.region_code, 2) as province_code, y.year
        from grid_public p
        cross join lateral generate_series(
            extract(year from p.period_start)::integer, extract(year from p.period_end)::integer) as y(year)
        where length(p.region_code) = 5)
    select t.total_id, p.region_code,
           max(p.most) filter (where t.takes) as least,
           min(p.least) filter (where not t.takes) as most
    from grid_role t
    join part p on p.province_code = t.region_code and p.year = t.year and p.category = t.category and p.measure = t.measure
    where (t.register = p.register or 'unknown' in (t.register, p.register))
      and case when t.takes
          then p.period_start >= t.period_start and p.period_end <= t.period_end
               and t.status in (p.status, 'reported') and warehouse.group_holds(t.victim_group, p.victim_group)
          else p.period_start <= t.period_start and p.period_end >= t.period_end
               and p.status in (t.status, 'reported') and warehouse.group_holds(p.victim_group, t.victim_group) end
    group by t.total_id, p.region_code;
    create index on grid_below (total_id);
    analyze grid_below;
    drop table grid_nation, grid_role, grid_wanted, grid_heard, grid_public;
end
$$;

create or replace function warehouse.withhold_grid(moment timestamptz) returns void
-- each table is analysed before it is asked, so that looking one up by index is believed to be cheap where it is
language plpgsql set enable_nestloop = on set work_mem = '64MB' as $$
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
    create temporary table grid_reason (cell_id text not null, reason text not null) on commit drop;

    perform warehouse.grid_told_in_public();
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
    analyze grid_cells;

    perform warehouse.grid_totals();
    perform warehouse.grid_parts();
    -- Public totals of a province or the nation, less what is public below them.
    insert into grid_reason
    with rest as (
        select t.total_id, t.least - coalesce(k.most, 0) as least, t.most - coalesce(k.least, 0) as most,
               t.regions - coalesce(k.regions, 0) as unknown
        from grid_total t left join grid_known k using (total_id)),
    taken as (
        select total_id, sum(least) as least from grid_below where least is not null group by total_id),
    low as (
        select b.total_id, b.category
        from grid_beside b join rest r using (total_id) left join taken k using (total_id)
        where b.is_largest
        group by b.total_id, b.category, r.least, k.least
        having r.least - coalesce(k.least, 0) - sum(b.least) < max(b.width)),
    beside as (
        select b.total_id, b.together, r.most as rest_most, r.unknown, b.years, sum(b.most) as most, max(b.width) as widest,
               count(distinct (b.region_code, b.year)) as covered
        from grid_beside b join rest r using (total_id)
        where b.is_least
        group by b.total_id, b.together, r.most, r.unknown, b.years),
    holding as (
        select k.total_id, b.together, sum(k.most) as most, count(*) as regions
        from (select distinct total_id, together from beside) b
        join grid_below k using (total_id)
        where k.most is not null
          and not exists (
              select from grid_beside n
              where n.total_id = b.total_id and n.together = b.together and n.is_least and n.region_code = k.region_code)
        group by k.total_id, b.together),
    high as (
        select b.total_id, b.together
        from beside b left join holding k using (total_id, together)
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
    drop table grid_cells, grid_reason, grid_total, grid_beside, grid_known, grid_below;
end
$$;
comment on function warehouse.grid_told_in_public() is
    'Withholds cells of which public counts speak: from grid_cells into grid_reason. | Menahan sel yang sudah disebut angka publik.';
comment on function warehouse.grid_fold() is
    'Least and largest number of each region, kind and period: from grid_heard into grid_public. '
    '| Angka terkecil dan terbesar tiap wilayah, jenis, dan periode.';
comment on function warehouse.grid_totals() is
    'Public totals beside cells: from grid_cells into grid_total and grid_beside. | Jumlah publik di samping sel.';
comment on function warehouse.grid_parts() is
    'What is public below those totals: into grid_known and grid_below. | Angka publik di bawah jumlah itu.';
