-- Counts that rest on restricted sources alone come in on one fixed grid. It is worked out again for the years of which something
-- changed since the last edition: no reason to withhold a cell looks beyond its year, except totals over several years, which
-- bind theirs together.

-- The grid: one number a kabupaten/kota, calendar year and category. Which count of the restricted ones it is, is decided once
-- and never by a value: two counts of one cell would be told apart by their difference.
create table warehouse.grid_cell (
    cell_id      text primary key,
    region_code  text not null,
    year         integer not null,
    category     text not null,
    register     text not null,
    victim_group text not null,
    measure      text not null,
    status       text not null,
    unique (region_code, year, category)
);
create index grid_cell_year on warehouse.grid_cell (year);
comment on table warehouse.grid_cell is
    'Cells of the grid for counts that rest on restricted sources alone, and which count each shows. '
    '| Sel kisi untuk angka yang hanya bersumber dari dokumen terbatas.';

create table warehouse.grid_version (
    cell_id       text not null references warehouse.grid_cell,
    value         bigint check (value % 5 = 0),
    suppressed    boolean not null,
    recorded_from timestamptz not null,
    recorded_to   timestamptz check (recorded_to >= recorded_from),
    withheld      text check (withheld in ('told_in_public', 'near_a_total', 'near_a_sum')),
    check (suppressed = (value is null))
);
create unique index grid_version_current on warehouse.grid_version (cell_id) where recorded_to is null;
create index grid_version_from on warehouse.grid_version (recorded_from);
create index grid_version_to on warehouse.grid_version (recorded_to);
create index grid_version_cell on warehouse.grid_version (cell_id, recorded_from);
comment on table warehouse.grid_version is
    'What editions showed of a cell: a multiple of five, or suppressed. A true value that changes without changing that leaves no trace. '
    '| Yang ditampilkan tiap edisi untuk satu sel: kelipatan lima atau disembunyikan.';

comment on column warehouse.grid_version.withheld is
    'Why no edition shows it, earlier ones neither: a public document counts the same, or a total or sum would give it away. '
    '| Mengapa tidak ditampilkan edisi mana pun.';

create index fact_case_count_restricted on warehouse.fact_case_count (region_code) where restricted;
create index fact_case_count_day on warehouse.fact_case_count ((coalesce(period_start, period_end, as_told_on)));
create index fact_case_count_years on warehouse.fact_case_count (region_code)
    where extract(year from period_start) < extract(year from period_end);

create table warehouse.dim_category_part (
    wider    text not null,
    narrower text not null,
    covering boolean not null,
    primary key (wider, narrower)
);
comment on table warehouse.dim_category_part is
    'Which categories count within others; the covering ones may together be all of the wider one. '
    '| Kategori yang tercakup dalam kategori lain.';

-- What is published of a number: the whole of disclosure control of a single cell.
create function warehouse.grid_value(told bigint) returns bigint
language sql immutable parallel safe as $$
    select case when told between 1 and 4 then null else round(told / 5.0)::bigint * 5 end
$$;
comment on function warehouse.grid_value(bigint) is
    'What the grid shows of a number: null for 1 to 4, else the nearest multiple of five. '
    '| Yang ditampilkan kisi: kosong untuk 1 sampai 4, selain itu kelipatan lima terdekat.';

create function warehouse.grid_least(shown bigint) returns bigint
language sql immutable parallel safe as $$
    select case when shown is null then 1 when shown = 0 then 0 when shown = 5 then 5 else shown - 2 end
$$;
create function warehouse.grid_most(shown bigint) returns bigint
language sql immutable parallel safe as $$
    select case when shown is null then 4 when shown = 0 then 0 else shown + 2 end
$$;
comment on function warehouse.grid_least(bigint) is
    'The least number that the grid shows so. | Angka terkecil yang ditampilkan demikian.';
comment on function warehouse.grid_most(bigint) is
    'The largest number that the grid shows so. | Angka terbesar yang ditampilkan demikian.';

create function warehouse.months_of(first date, last date) returns integer
language sql immutable parallel safe as $$
    select months
    from (values (1), (3), (6), (12)) as step(months)
    where extract(day from first) = 1
      and (extract(month from first)::integer - 1) % months = 0
      and last = (first + make_interval(months => months))::date - 1
$$;
comment on function warehouse.months_of(date, date) is
    'How many months a calendar month, quarter, half or year has; null for any other period. '
    '| Jumlah bulan suatu bulan, triwulan, semester, atau tahun kalender.';

-- What the grid was worked out with, beside the facts.
create function warehouse.grid_basis() returns text
language sql stable as $$
    select md5(concat_ws(';',
        (select value from warehouse.setting where name = 'research_confidence'),
        (select string_agg(p::text, ',' order by p::text) from warehouse.dim_category_part p),
        (select md5(string_agg(concat_ws('|', code, province_code, level), ',' order by code))
         from warehouse.dim_region where level in ('regency', 'city'))))
$$;
comment on function warehouse.grid_basis() is
    'Fingerprint of the tables and settings that the grid rests on. | Sidik tabel dan pengaturan yang mendasari kisi.';

create function warehouse.grid_years(moment timestamptz) returns void
language plpgsql as $$
declare
    since timestamptz;
    basis text := warehouse.grid_basis();
begin
    select max(e.as_of) into since from warehouse.edition e
    where exists (select from warehouse.setting s where s.name = 'grid_basis' and s.value = basis);
    create temporary table grid_year on commit drop as
    select distinct y.year
    from warehouse.fact_case_count f
    cross join lateral generate_series(
        extract(year from coalesce(f.period_start, f.period_end, f.as_told_on))::integer,
        extract(year from coalesce(f.period_end, f.period_start, f.as_told_on))::integer) as y(year)
    where since is null or f.recorded_from > since or f.recorded_to > since;
    if since is null then
        insert into grid_year select c.year from warehouse.grid_cell c except select y.year from grid_year y;
    end if;
    loop
        insert into grid_year
        select distinct y.year
        from warehouse.fact_case_count f
        cross join lateral generate_series(
            extract(year from f.period_start)::integer, extract(year from f.period_end)::integer) as y(year)
        where extract(year from f.period_start) < extract(year from f.period_end)
          and (f.region_code = 'ID' or length(f.region_code) = 2)
          and exists (
              select from grid_year b
              where b.year between extract(year from f.period_start) and extract(year from f.period_end))
          and not exists (select from grid_year b where b.year = y.year);
        exit when not found;
    end loop;
    analyze grid_year;
    insert into warehouse.setting (name, value, note)
    values ('grid_basis', basis, 'what the grid was worked out with; a difference makes the next edition work out all of it')
    on conflict (name) do update set value = excluded.value;
end
$$;
comment on function warehouse.grid_years(timestamptz) is
    'The years that an edition as of that moment works the grid out for, as the temporary table grid_year. '
    '| Tahun-tahun yang kisinya dihitung kembali.';

create function warehouse.publish_grid(moment timestamptz) returns void
-- tables that were empty a moment ago are planned for as if they still were: nested loops over them never end
language plpgsql set enable_nestloop = off as $$
begin
    if not exists (select from warehouse.grid_version where recorded_to is null)
       and not exists (select from warehouse.fact_case_count where restricted) then
        return;
    end if;
    perform warehouse.grid_years(moment);

    create temporary table grid_told on commit drop as
    select f.fact_id, f.region_code, extract(year from f.period_start)::integer as year, f.category,
           f.register, f.victim_group, f.measure, f.status, f.value
    from warehouse.fact_case_count f
    join warehouse.dim_region r on r.code = f.region_code and r.level in ('regency', 'city')
    where f.restricted
      and f.recorded_from <= moment and (f.recorded_to is null or f.recorded_to > moment)
      and (f.review <> 'none'
           or f.confidence >= (select value::numeric from warehouse.setting where name = 'research_confidence'))
      and f.scope = 'statistic' and f.part is null
      and f.period_start = date_trunc('year', f.period_start)::date
      and f.period_end = f.period_start + interval '1 year' - interval '1 day'
      -- not a join: nothing is known yet of how many rows there are
      and (extract(year from f.period_start)::integer in (select year from grid_year)) is true;
    analyze grid_told;

    insert into warehouse.grid_cell (cell_id, region_code, year, category, register, victim_group, measure, status)
    select distinct on (region_code, year, category)
           'gr-' || left(encode(sha256(convert_to(concat_ws('|', region_code, year, category), 'UTF8')), 'hex'), 20),
           region_code, year, category, register, victim_group, measure, status
    from grid_told
    order by region_code, year, category,
             array_position(array['cases', 'victims', 'reports', 'suspects', 'perpetrators'], measure),
             array_position(array['reported', 'handled', 'ongoing', 'resolved', 'prosecuted', 'prevented', 'returned'], status),
             array_position(array['women_and_children', 'any', 'children', 'women', 'girls', 'boys', 'men'], victim_group),
             array_position(array['service_unit', 'police', 'court', 'migration', 'commission', 'ngo', 'other', 'unknown'], register),
             fact_id
    on conflict (region_code, year, category) do nothing;

    create temporary table grid_now on commit drop as
    select distinct on (c.cell_id)
           c.cell_id, c.region_code, c.year, c.category, c.register, c.victim_group, c.measure, c.status,
           warehouse.grid_value(t.value) as shown, false as closed
    from warehouse.grid_cell c
    join grid_told t using (region_code, year, category, register, victim_group, measure, status)
    order by c.cell_id, t.fact_id;
    analyze grid_now;

    update warehouse.grid_version v set recorded_to = moment
    from warehouse.grid_cell c
    where c.cell_id = v.cell_id and c.year in (select year from grid_year) and v.recorded_to is null
      and not exists (select from grid_now n where n.cell_id = v.cell_id and n.shown is not distinct from v.value);
    insert into warehouse.grid_version (cell_id, value, suppressed, recorded_from)
    select n.cell_id, n.shown, n.shown is null, moment
    from grid_now n
    where not exists (select from warehouse.grid_version v where v.cell_id = n.cell_id and v.recorded_to is null);

    perform warehouse.withhold_grid(moment);
    drop table grid_now, grid_told, grid_year;
end
$$;

comment on function warehouse.publish_grid(timestamptz) is
    'Brings the grid up to date for an edition as of that moment. | Memperbarui kisi untuk edisi pada saat itu.';

-- What cells would give away beside public counts and beside each other. The first reason looks at no value of a restricted
-- source. The others withhold all cells of a group as soon as one true number could be narrowed down, whether or not it is small;
-- a withheld cell is shown by no edition any more, neither is that it is there.
create function warehouse.withhold_grid(moment timestamptz) returns void
language plpgsql as $$
begin
    create temporary table grid_public on commit drop as
    select f.version_id as total_id, f.region_code, f.category, f.register, f.victim_group, f.measure, f.status, f.value,
           f.period_start, f.period_end, f.as_told_on,
           case when f.part is null then concat_ws('|', f.scope, f.register, f.category, f.victim_group, f.measure, f.status) end as series,
           case when f.part is null and f.period_start is not null and f.period_end is not null
                then daterange(f.period_start, f.period_end, '[]') end as period
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
      and exists (select from grid_now)
      and f.recorded_from <= moment and (f.recorded_to is null or f.recorded_to > moment)
      and (f.review <> 'none'
           or f.confidence >= (select value::numeric from warehouse.setting where name = 'research_confidence'))
      and (f.period_start is null or f.period_end is null or f.period_start <= f.period_end);
    -- what the months, quarters or halves of a year add up to is as good as told
    analyze grid_public;
    insert into grid_public
    select s.*
    from (
        select min(total_id), region_code, min(category), min(register), min(victim_group), min(measure), min(status), sum(value),
               make_date(year, 1, 1), make_date(year, 12, 31), null::date, series,
               daterange(make_date(year, 1, 1), make_date(year, 12, 31), '[]') as period
        from (
            select p.*, extract(year from period_start)::integer as year,
                   warehouse.months_of(period_start, period_end) as months
            from grid_public p where series is not null) as told
        where months < 12
        group by region_code, series, year, months
        having count(distinct period_start) = 12 / months and count(*) = 12 / months) s
    -- outside of the sums: it is one join, not a search for each of them
    where not exists (
        select from grid_public y where y.region_code = s.region_code and y.series = s.series and y.period = s.period);
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
        greatest(s.first, (select min(n.year) from grid_now n)), least(s.last, (select max(n.year) from grid_now n))) as y(year);
    analyze grid_spoken;
    create temporary table grid_reason on commit drop as
    select n.cell_id, 'told_in_public' as reason
    from grid_now n
    join grid_spoken s using (region_code, year, category);
    delete from grid_now n using grid_reason r where r.cell_id = n.cell_id;

    -- A sum whose slack is as wide as the widest of its cells (3 for 1 to 4, 4 for a 10 that stands for 8 to 12) narrows none of them:
    -- so that nothing is left for several sums to narrow together either.
    -- A wider category beside its parts: they may overlap, but together they hold it.
    insert into grid_reason
    with sums as (
        select w.cell_id, w.region_code, w.year, w.category,
               warehouse.grid_least(w.shown) as least, sum(warehouse.grid_most(n.shown)) as most,
               greatest(warehouse.grid_most(w.shown) - warehouse.grid_least(w.shown),
                        max(warehouse.grid_most(n.shown) - warehouse.grid_least(n.shown))) as widest
        from grid_now w
        join warehouse.dim_category_part x on x.wider = w.category and x.covering
        join grid_now n on n.region_code = w.region_code and n.year = w.year and n.category = x.narrower
        group by w.cell_id, w.region_code, w.year, w.category, w.shown)
    select s.cell_id, 'near_a_sum' from sums s where s.most - s.least < s.widest;
    delete from grid_now n using grid_reason r where r.cell_id = n.cell_id;

    -- Public totals of a province or the nation, less what is public below them.
    -- Tables of their own, so that it is known how many rows each step has.
    -- What is public below a province or the nation is added up once, not anew for each of its totals.
    create temporary table grid_below on commit drop as
        select left(p.region_code, 2) as region_code, p.series, p.period, count(*) as regions, sum(p.value) as value
        from grid_public p
        where length(p.region_code) = 5 and p.series is not null and p.period is not null
        group by 1, 2, 3;
    analyze grid_below;
    create temporary table grid_total on commit drop as
        select t.total_id, t.region_code, t.category, t.value, t.period_start, t.period_end, t.series, t.period,
               t.register, t.victim_group, t.measure, t.status,
               g.regions, coalesce(k.regions, 0) as known_regions, coalesce(k.value, 0) as known
        from grid_public t
        join grid_regions g on g.region_code = t.region_code
        left join (
            select b.region_code, b.series, b.period, b.regions, b.value from grid_below b
            union all
            select 'ID', below.series, below.period, sum(below.regions), sum(below.value)
            from (
                select p.series, p.period, g.regions, p.value
                from grid_public p join grid_regions g on g.region_code = p.region_code
                where p.region_code <> 'ID' and p.series is not null and p.period is not null
                union all
                select b.series, b.period, b.regions, b.value
                from grid_below b
                where not exists (
                    select from grid_public q
                    where q.region_code = b.region_code and q.series = b.series and q.period = b.period)) as below
            group by 2, 3) k on k.region_code = t.region_code and k.series = t.series and k.period = t.period
        where t.period is not null
          and t.region_code in (select left(n.region_code, 2) from grid_now n union select 'ID');
    -- years and categories that a total speaks of, so that the join below is one of equal values
    create temporary table grid_total_of on commit drop as
        select t.*, y.year, c.category as cell_category, c.covering
        from grid_total t
        cross join lateral generate_series(
            extract(year from t.period_start)::integer, extract(year from t.period_end)::integer) as y(year)
        cross join lateral (
            select t.category, true as covering
            union all
            select x.narrower, x.covering from warehouse.dim_category_part x where x.wider = t.category) as c;
    create temporary table grid_area on commit drop as
        select n.*, a.area
        from grid_now n cross join lateral (values ('ID'), (left(n.region_code, 2))) as a(area);
    analyze grid_area;
    analyze grid_total_of;
    create temporary table grid_beside on commit drop as
        select t.total_id, t.value - t.known as rest, t.regions - t.known_regions as unknown, n.cell_id, n.category, n.region_code, n.year,
               warehouse.grid_least(n.shown) as least, warehouse.grid_most(n.shown) as most,
               make_date(n.year, 1, 1) >= t.period_start and make_date(n.year, 12, 31) <= t.period_end as held,
               extract(year from t.period_end) - extract(year from t.period_start) + 1 as years,
               n.category = t.category as same, t.covering
        from grid_total_of t
        join grid_area n on n.area = t.region_code and n.year = t.year and n.category = t.cell_category
            and n.measure = t.measure and n.status = t.status
            and (t.victim_group in (n.victim_group, 'any', 'women_and_children')
                 or n.victim_group in ('any', 'women_and_children'))
            and (t.register = n.register or 'unknown' in (t.register, n.register))
            and not (t.region_code = 'ID' and exists (
                select from grid_public q
                where q.region_code = left(n.region_code, 2) and q.series = t.series and q.period = t.period));
    analyze grid_beside;
    insert into grid_reason
    with low as (
        select total_id, category from grid_beside where held
        group by total_id, category, rest
        having rest - sum(least) < max(most - least)),
    high as (
        select total_id, same from grid_beside
        where covering
        group by total_id, same, rest, unknown, years
        having sum(most) - rest < max(most - least)
           and count(distinct (region_code, year)) >= unknown * years)
    select distinct b.cell_id, 'near_a_total'
    from grid_beside b
    where (b.total_id, b.category) in (select total_id, category from low)
       or (b.total_id, b.same) in (select total_id, same from high);

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
    drop table grid_public, grid_regions, grid_spoken, grid_reason, grid_below, grid_total, grid_total_of, grid_area, grid_beside;
end
$$;

comment on function warehouse.withhold_grid(timestamptz) is
    'Withholds the cells that public counts or other cells would give away. '
    '| Menahan sel yang dapat ditebak dari angka publik atau sel lain.';
