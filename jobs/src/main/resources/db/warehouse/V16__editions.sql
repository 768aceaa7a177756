-- Every edition can be seen again: the views of the last edition and the functions *_as_of read one definition of their columns,
-- which says for each edition what it showed. Counts that rest on restricted sources alone come in on the fixed grid.

alter table warehouse.edition add column confidence numeric;
update warehouse.edition set confidence = (select value::numeric from warehouse.setting where name = 'research_confidence');
comment on column warehouse.edition.confidence is
    'The confidence from which it showed facts. | Batas keyakinan fakta yang ditampilkannya.';

-- The last edition follows the setting at once, earlier ones stay as they were.
create view warehouse.edition_shown as
select e.edition_id as edition, e.as_of,
       case when e.edition_id = (select max(l.edition_id) from warehouse.edition l)
            then (select s.value::numeric from warehouse.setting s where s.name = 'research_confidence')
            else coalesce(e.confidence, (select s.value::numeric from warehouse.setting s where s.name = 'research_confidence'))
            end as confidence
from warehouse.edition e;

create or replace view research.editions as
select e.edition_id as edition, e.published_at as published, e.as_of,
       (select sample from warehouse.edition_time) as sample
from warehouse.edition e;

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

create function warehouse.publish_grid(moment timestamptz) returns void
language plpgsql as $$
begin
    if not exists (select from warehouse.grid_version where recorded_to is null)
       and not exists (select from warehouse.fact_case_count where restricted) then
        return;
    end if;

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
      and f.period_end = f.period_start + interval '1 year' - interval '1 day';

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
    analyze grid_told;
    analyze grid_now;

    update warehouse.grid_version v set recorded_to = moment
    where v.recorded_to is null
      and not exists (select from grid_now n where n.cell_id = v.cell_id and n.shown is not distinct from v.value);
    insert into warehouse.grid_version (cell_id, value, suppressed, recorded_from)
    select n.cell_id, n.shown, n.shown is null, moment
    from grid_now n
    where not exists (select from warehouse.grid_version v where v.cell_id = n.cell_id and v.recorded_to is null);

    perform warehouse.withhold_grid(moment);
    drop table grid_now, grid_told;
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
    from warehouse.fact_case_count f
    where not f.restricted and f.region_code is not null
      and f.recorded_from <= moment and (f.recorded_to is null or f.recorded_to > moment)
      and (f.review <> 'none'
           or f.confidence >= (select value::numeric from warehouse.setting where name = 'research_confidence'))
      and (f.period_start is null or f.period_end is null or f.period_start <= f.period_end);
    -- what the months, quarters or halves of a year add up to is as good as told
    insert into grid_public
    select min(total_id), region_code, min(category), min(register), min(victim_group), min(measure), min(status), sum(value),
           make_date(year, 1, 1), make_date(year, 12, 31), null, series,
           daterange(make_date(year, 1, 1), make_date(year, 12, 31), '[]')
    from (
        select p.*, extract(year from period_start)::integer as year,
               warehouse.months_of(period_start, period_end) as months
        from grid_public p where series is not null) as told
    where months < 12
    group by region_code, series, year, months
    having count(distinct period_start) = 12 / months and count(*) = 12 / months
       and not exists (
           select from grid_public y
           where y.region_code = told.region_code and y.series = told.series
             and y.period = daterange(make_date(told.year, 1, 1), make_date(told.year, 12, 31), '[]'));
    create index on grid_public (region_code, series);
    create index on grid_public (series, period);
    analyze grid_public;
    create temporary table grid_regions on commit drop as
    select a.region_code, count(*) as regions
    from warehouse.dim_region r
    cross join lateral (values ('ID'), (r.province_code)) as a(region_code)
    where r.level in ('regency', 'city')
    group by a.region_code;

    create temporary table grid_reason on commit drop as
    select distinct n.cell_id, 'told_in_public' as reason
    from grid_now n
    join grid_public p on left(p.region_code, 5) = n.region_code
    where n.year between extract(year from coalesce(p.period_start, p.period_end, p.as_told_on))
                     and extract(year from coalesce(p.period_end, p.period_start, p.as_told_on))
      and (p.category = n.category
           or exists (
               select from warehouse.dim_category_part x
               where (x.wider, x.narrower) in ((p.category, n.category), (n.category, p.category))));
    delete from grid_now n using grid_reason r where r.cell_id = n.cell_id;

    -- A wider category beside its parts: they may overlap, but together they hold it.
    insert into grid_reason
    with sums as (
        select w.cell_id, w.region_code, w.year, w.category,
               warehouse.grid_least(w.shown) as least, sum(warehouse.grid_most(n.shown)) as most
        from grid_now w
        join warehouse.dim_category_part x on x.wider = w.category and x.covering
        join grid_now n on n.region_code = w.region_code and n.year = w.year and n.category = x.narrower
        group by w.cell_id, w.region_code, w.year, w.category, w.shown)
    select s.cell_id, 'near_a_sum' from sums s where s.most - s.least < 3;
    delete from grid_now n using grid_reason r where r.cell_id = n.cell_id;

    -- Public totals of a province or the nation, less what is public below them.
    insert into grid_reason
    with total as materialized (
        select t.total_id, t.region_code, t.category, t.value, t.period_start, t.period_end, t.series, t.period,
               t.register, t.victim_group, t.measure, t.status,
               g.regions, coalesce(k.regions, 0) as known_regions, coalesce(k.value, 0) as known
        from grid_public t
        join grid_regions g on g.region_code = t.region_code
        left join lateral (
            select sum(below.regions) as regions, sum(below.value) as value
            from (
                select p.value, g.regions
                from grid_public p join grid_regions g on g.region_code = p.region_code
                where t.region_code = 'ID' and p.region_code <> 'ID' and p.series = t.series and p.period = t.period
                union all
                select p.value, 1
                from grid_public p
                where length(p.region_code) = 5 and t.region_code in ('ID', left(p.region_code, 2))
                  and p.series = t.series and p.period = t.period
                  and not (t.region_code = 'ID' and exists (
                      select from grid_public q
                      where q.region_code = left(p.region_code, 2) and q.series = t.series and q.period = t.period))) as below) k on true
        where t.period is not null
          and t.region_code in (select left(n.region_code, 2) from grid_now n union select 'ID')),
    cell as materialized (
        select n.*, a.area
        from grid_now n cross join lateral (values ('ID'), (left(n.region_code, 2))) as a(area)),
    -- years and categories that a total speaks of, so that the join below is one of equal values
    spoken as materialized (
        select t.*, y.year, c.category as cell_category, c.covering
        from total t
        cross join lateral generate_series(
            extract(year from t.period_start)::integer, extract(year from t.period_end)::integer) as y(year)
        cross join lateral (
            select t.category, true as covering
            union all
            select x.narrower, x.covering from warehouse.dim_category_part x where x.wider = t.category) as c),
    beside as materialized (
        select t.total_id, t.value - t.known as rest, t.regions - t.known_regions as unknown, n.cell_id, n.category, n.region_code, n.year,
               warehouse.grid_least(n.shown) as least, warehouse.grid_most(n.shown) as most,
               make_date(n.year, 1, 1) >= t.period_start and make_date(n.year, 12, 31) <= t.period_end as held,
               extract(year from t.period_end) - extract(year from t.period_start) + 1 as years,
               n.category = t.category as same, t.covering
        from spoken t
        join cell n on n.area = t.region_code and n.year = t.year and n.category = t.cell_category
            and n.measure = t.measure and n.status = t.status
            and (t.victim_group in (n.victim_group, 'any', 'women_and_children')
                 or n.victim_group in ('any', 'women_and_children'))
            and (t.register = n.register or 'unknown' in (t.register, n.register))
            and not (t.region_code = 'ID' and exists (
                select from grid_public q
                where q.region_code = left(n.region_code, 2) and q.series = t.series and q.period = t.period))),
    low as (
        select total_id, category from beside where held
        group by total_id, category, rest
        having rest - sum(least) < 3),
    high as (
        select total_id, same from beside
        where covering
        group by total_id, same, rest, unknown, years
        having sum(most) - rest < 3
           and count(distinct (region_code, year)) >= unknown * years)
    select distinct b.cell_id, 'near_a_total'
    from beside b
    where (b.total_id, b.category) in (select total_id, category from low)
       or (b.total_id, b.same) in (select total_id, same from high);

    update warehouse.grid_version v set withheld = r.reason
    from (select cell_id, min(reason) as reason from grid_reason group by cell_id) r
    where r.cell_id = v.cell_id and v.withheld is null;
    with free as (
        update warehouse.grid_version v set recorded_to = moment
        where v.recorded_to is null and v.withheld is not null
          and not exists (select from grid_reason r where r.cell_id = v.cell_id)
        returning v.cell_id, v.value, v.suppressed)
    insert into warehouse.grid_version (cell_id, value, suppressed, recorded_from)
    select cell_id, value, suppressed, moment from free;
    drop table grid_public, grid_regions, grid_reason;
end
$$;
comment on function warehouse.withhold_grid(timestamptz) is
    'Withholds the cells that public counts or other cells would give away. '
    '| Menahan sel yang dapat ditebak dari angka publik atau sel lain.';

-- Which facts each edition showed. Counts of restricted sources alone are not among them.
create view warehouse.edition_case_count as
select e.edition, f.*
from warehouse.edition_shown e
join warehouse.fact_case_count f on f.recorded_from <= e.as_of and (f.recorded_to is null or f.recorded_to > e.as_of)
where (f.confidence >= e.confidence or f.review <> 'none') and not f.restricted;

create view warehouse.edition_grid as
select e.edition, c.cell_id, c.region_code, c.year, c.category, c.register, c.victim_group, c.measure, c.status,
       g.value, g.suppressed, g.recorded_from
from warehouse.edition_shown e
join warehouse.grid_version g on g.recorded_from <= e.as_of and (g.recorded_to is null or g.recorded_to > e.as_of)
join warehouse.grid_cell c using (cell_id)
where g.withheld is null;

create view warehouse.edition_regulation as
select e.edition, f.*
from warehouse.edition_shown e
join warehouse.fact_regulation f on f.recorded_from <= e.as_of and (f.recorded_to is null or f.recorded_to > e.as_of)
where f.confidence >= e.confidence or f.review <> 'none';

create view warehouse.edition_meeting as
select e.edition, f.*
from warehouse.edition_shown e
join warehouse.fact_meeting f on f.recorded_from <= e.as_of and (f.recorded_to is null or f.recorded_to > e.as_of)
where f.confidence >= e.confidence or f.review <> 'none';

create view warehouse.edition_initiative as
select e.edition, f.*
from warehouse.edition_shown e
join warehouse.fact_initiative f on f.recorded_from <= e.as_of and (f.recorded_to is null or f.recorded_to > e.as_of)
where f.confidence >= e.confidence or f.review <> 'none';

-- Documents of restricted sources are shown nowhere.
create or replace view warehouse.shown_source as
select s.fact_id, s.agrees, t.statement_id, t.document_id, t.kind, t.value, t.qualifier, t.page, t.confidence,
       t.quote, d.url, d.publisher, d.published, d.restricted,
       row_number() over (
           partition by s.fact_id, d.syndication_group
           order by d.published nulls last, t.document_id, t.statement_id) = 1 as independent
from warehouse.fact_support s
join evidence.statement t using (statement_id)
join evidence.document d on d.document_id = t.document_id
where s.recorded_from <= (select as_of from warehouse.edition_time)
  and (s.recorded_to is null or s.recorded_to > (select as_of from warehouse.edition_time))
  and not d.restricted;

create or replace view research.documents as
select d.document_id, d.source_id, d.url, d.publisher, d.title, d.published, d.fetched, d.media_type, d.language,
       d.syndication_group, (select sample from warehouse.edition_time) as sample
from evidence.document d
where not d.restricted
  and exists (
    select from evidence.reading g
    where g.document_id = d.document_id
      and g.read_at <= (select as_of from warehouse.edition_time)
      and (g.superseded_at is null or g.superseded_at > (select as_of from warehouse.edition_time)));

create or replace view warehouse.commitment as
select f.version_id, o.position, o.document_id, o.text, f.date_start as made, f.region_code,
       warehouse.due_by(o.due) as due_by,
       f.fact_id as meeting_id, o.type, o.actor, o.addressee, o.due
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
join evidence.document d on d.document_id = o.document_id and not d.restricted
where o.type in ('commitment', 'agreement', 'plan')
  and o.actor is not null
  and f.date_start is not null
  and warehouse.due_by(o.due) is not null;

create or replace view research.meeting_outcomes as
select f.fact_id as meeting_id, o.position, o.type, o.text, o.document_id, o.actor, o.addressee, o.due,
       d.fact_id as fulfilled_by,
       case when c.due_by is not null
            then d.fact_id is null and c.due_by < (select as_of from warehouse.edition_time)::date end as overdue,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
join evidence.document t on t.document_id = o.document_id and not t.restricted
left join warehouse.commitment c using (version_id, position)
left join lateral (
    select x.fact_id from warehouse.fulfilment x
    where x.version_id = c.version_id and x.position = c.position
    order by x.since, x.fact_id limit 1) d on true;

create or replace view research.coverage as
with told as (
    select fact_id, 'case_count' as kind, region_code,
           extract(year from coalesce(period_end, period_start, as_told_on))::integer as year
    from warehouse.shown_case_count
    union all
    select cell_id, 'case_count', region_code, year
    from warehouse.edition_grid where edition = (select max(edition_id) from warehouse.edition)
    union all
    select fact_id, 'regulation', region_code, coalesce(year, extract(year from first_mentioned)::integer)
    from warehouse.shown_regulation
    union all
    select fact_id, 'meeting', region_code, extract(year from date_start)::integer from warehouse.shown_meeting)
select t.region_code, t.year,
       count(distinct s.document_id) as documents,
       count(distinct t.fact_id) filter (where t.kind = 'case_count') as case_counts,
       count(distinct t.fact_id) filter (where t.kind = 'regulation') as regulations,
       count(distinct t.fact_id) filter (where t.kind = 'meeting') as meetings,
       max(s.published) as last_heard,
       (select sample from warehouse.edition_time) as sample
from told t
left join warehouse.shown_source s on s.fact_id = t.fact_id
where t.region_code is not null and t.year is not null
group by t.region_code, t.year;

create temporary table said on commit drop as
select a.attname::text as name, col_description(c.oid, a.attnum) as comment
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
where c.oid = 'research.case_counts'::regclass
union all
select null, obj_description('research.case_counts'::regclass);

drop view research.case_counts;

create view research.case_counts_history as
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
        order by l.period_end desc, l.fact_id limit 1) as superseded_by,
       (select l.fact_id from warehouse.edition_case_count l
        where l.edition = f.edition
          and l.region_code = f.region_code and l.period_start <= f.period_start and l.category = f.category
          and l.period_end >= f.period_end
          and l.period_end - l.period_start > f.period_end - f.period_start
          and l.register = f.register and l.scope = f.scope and l.part is not distinct from f.part
          and l.victim_group = f.victim_group and l.measure = f.measure and l.status = f.status
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
left join warehouse.dim_term c on c.list = 'category' and c.code = g.category;

create view research.regulations_history as
select f.edition, f.fact_id, f.identifier, f.type, t.name_id as type_name, f.region_code, r.full_name as region_name,
       f.number, f.year, f.title, f.status,
       (select string_agg(distinct o.identifier, '; ') from warehouse.regulation_relation x
        join warehouse.edition_regulation o using (version_id)
        where o.edition = f.edition and x.kind = 'amends' and x.target_identifier = f.identifier) as amended_by,
       (select string_agg(distinct o.identifier, '; ') from warehouse.regulation_relation x
        join warehouse.edition_regulation o using (version_id)
        where o.edition = f.edition and x.kind = 'revokes' and x.target_identifier = f.identifier) as revoked_by,
       f.source_count, f.first_mentioned, f.recorded_from, f.enacted, f.promulgated, f.confidence,
       (select sample from warehouse.edition_time) as sample
from warehouse.edition_regulation f
left join warehouse.dim_region r on r.code = f.region_code
left join warehouse.dim_term t on t.list = 'regulation_type' and t.code = f.type;

create view research.meetings_history as
select f.edition, f.fact_id, f.kind, f.title, f.date_start, f.date_end, f.region_code, r.full_name as region_name,
       f.venue, f.organizer,
       (select string_agg(concat_ws(', ', c ->> 'name', c ->> 'role'), '; ' order by n)
        from jsonb_array_elements(f.chaired_by) with ordinality as e(c, n)) as chaired_by,
       f.participants_count, f.source_count, f.confidence, f.recorded_from,
       (select sample from warehouse.edition_time) as sample
from warehouse.edition_meeting f
left join warehouse.dim_region r on r.code = f.region_code;

create view research.initiatives_history as
select f.edition, f.fact_id, f.kind, f.name, f.region_code, r.full_name as region_name, f.year, f.date, f.rank,
       f.coverage_count,
       (select string_agg(c, '; ' order by c) from jsonb_array_elements_text(f.coverage_regions) as e(c))
           as coverage_regions,
       f.source_count, f.confidence, f.recorded_from, (select sample from warehouse.edition_time) as sample
from warehouse.edition_initiative f
left join warehouse.dim_region r on r.code = f.region_code;

-- The last edition as the views, any edition as functions: the same columns of the same definition. The functions read views of
-- research only, with the caller's rights, so that they are opened up in the query and use the indices that it allows.
do $$
declare
    entry record;
    columns text;
begin
    for entry in select * from (values ('case_counts'), ('regulations'), ('meetings'), ('initiatives')) as v(name) loop
        select string_agg(a.attname, ', ' order by a.attnum) into columns
        from pg_attribute a
        where a.attrelid = ('research.' || entry.name || '_history')::regclass and a.attnum > 1;
        execute format(
            'create or replace view research.%1$I as select %2$s from research.%3$I'
            ' where edition = (select max(edition_id) from warehouse.edition)',
            entry.name, columns, entry.name || '_history');
        execute format(
            'create function research.%1$I(moment timestamptz) returns setof research.%2$I'
            ' language sql stable parallel safe rows 100000 as'
            ' $f$select %3$s from research.%4$I'
            ' where edition = (select max(edition) from research.editions where as_of <= moment)$f$',
            entry.name || '_as_of', entry.name, columns, entry.name || '_history');
        execute format('comment on function research.%I(timestamptz) is %L', entry.name || '_as_of',
            'id: Baris ' || entry.name || ' sebagaimana ditampilkan edisi yang berlaku pada saat itu; kosong sebelum edisi pertama '
            '| en: The rows of ' || entry.name || ' as the edition in force at that moment showed them; none before the first edition');
    end loop;
    for entry in select * from said where comment is not null loop
        if entry.name is null then
            execute format('comment on view research.case_counts is %L', entry.comment);
        else
            execute format('comment on column research.case_counts.%I is %L', entry.name, entry.comment);
        end if;
    end loop;
end
$$;

comment on view research.case_counts is
    'id: Angka kasus dan orang: satu baris satu angka yang dipegang, dari semua dokumen yang menyebutnya; angka yang hanya bersumber dari dokumen terbatas tampil dibulatkan (rounded), satu angka tiap kabupaten/kota, tahun, dan jenis kasus '
    '| en: Counts of cases and people: one row a count that is held to be so, out of all documents that tell it; counts that rest on restricted sources alone appear rounded, one a kabupaten/kota, year and category';
comment on column research.case_counts.value is
    'id: Angkanya; nol adalah fakta tersendiri; kosong bila disembunyikan (suppressed) '
    '| en: The number; zero is a fact of its own; null where suppressed | unit: as measure says';
comment on column research.case_counts.suppressed is
    'id: Benar bila angkanya 1 sampai 4 dan disembunyikan demi kerahasiaan '
    '| en: True where the number is 1 to 4 and withheld for confidentiality';
comment on column research.case_counts.rounded is
    'id: Benar bila angkanya hanya bersumber dari dokumen terbatas: kelipatan lima terdekat, tanpa sumber dan keyakinan '
    '| en: True where the number rests on restricted sources alone: the nearest multiple of five, without sources and confidence';

do $$
declare
    entry record;
begin
    for entry in
        select h.oid::regclass as history, a.attname as name, col_description(v.oid, b.attnum) as comment
        from pg_class h
        join pg_class v on v.relnamespace = h.relnamespace and h.relname = v.relname || '_history'
        join pg_attribute a on a.attrelid = h.oid and a.attnum > 0
        join pg_attribute b on b.attrelid = v.oid and b.attname = a.attname
        where h.relnamespace = 'research'::regnamespace and h.relkind = 'v'
    loop
        execute format('comment on column %s.%I is %L', entry.history, entry.name, entry.comment);
    end loop;
    for entry in
        select h.oid::regclass as history, obj_description(v.oid, 'pg_class') as comment
        from pg_class h
        join pg_class v on v.relnamespace = h.relnamespace and h.relname = v.relname || '_history'
        where h.relnamespace = 'research'::regnamespace and h.relkind = 'v'
    loop
        execute format('comment on view %s is %L', entry.history,
            replace(replace(entry.comment, 'id: ', 'id: Semua edisi (saring dengan edition). '),
                    ' | en: ', ' | en: All editions (filter by edition). '));
        execute format('comment on column %s.edition is %L', entry.history,
            'id: Nomor edisi yang menampilkannya | en: Number of the edition that showed it');
    end loop;
end
$$;
