-- Coverage is counted when an edition is published, for the regions and years of which something changed.

create index fact_case_count_region_heard on warehouse.fact_case_count (region_code, (coalesce(period_end, period_start, as_told_on)));

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
