-- The public contract. Every view shows the last published edition; until the first one, facts are absent.
-- Inner views (warehouse.shown_*) say which rows that are; the outer ones give them their names.

create view warehouse.edition_time as
select (select as_of from warehouse.edition order by edition_id desc limit 1) as as_of,
       (select value::numeric from warehouse.setting where name = 'research_confidence') as confidence,
       (select value::boolean from warehouse.setting where name = 'sample') as sample;

-- Counts that rest on restricted sources alone stay out until disclosure control gives them its rounded grid.
create view warehouse.shown_case_count as
select f.* from warehouse.fact_case_count f
where f.recorded_from <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none')
  and not f.restricted;

create view warehouse.shown_regulation as
select f.* from warehouse.fact_regulation f
where f.recorded_from <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');

create view warehouse.shown_meeting as
select f.* from warehouse.fact_meeting f
where f.recorded_from <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');

create view warehouse.shown_initiative as
select f.* from warehouse.fact_initiative f
where f.recorded_from <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');

-- Who says so. Of several copies of one text the first published one is the independent one.
create view warehouse.shown_source as
select s.fact_id, s.agrees, t.statement_id, t.document_id, t.kind, t.value, t.qualifier, t.page, t.confidence,
       case when d.restricted then null else t.quote end as quote,
       d.url, d.publisher, d.published, d.restricted,
       row_number() over (
           partition by s.fact_id, d.syndication_group
           order by d.published nulls last, t.document_id, t.statement_id) = 1 as independent
from warehouse.fact_support s
join evidence.statement t using (statement_id)
join evidence.document d on d.document_id = t.document_id
where s.recorded_from <= (select as_of from warehouse.edition_time)
  and (s.recorded_to is null or s.recorded_to > (select as_of from warehouse.edition_time));

create view research.case_counts as
select f.fact_id, f.region_code, r.full_name as region_name, r.level as region_level,
       r.province_code, p.full_name as province_name,
       f.period_start, f.period_end, f.register, f.scope, f.part, f.category, c.name_id as category_name,
       f.victim_group, f.measure, f.status, f.value, f.qualifier, false as suppressed, f.reporter,
       f.confidence, f.conflict, f.decided_by, f.review, f.source_count, f.recorded_from,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_case_count f
left join warehouse.dim_region r on r.code = f.region_code
left join warehouse.dim_region p on p.code = r.province_code
left join warehouse.dim_term c on c.list = 'category' and c.code = f.category;

create view research.case_count_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.value, s.quote, s.page, s.confidence,
       s.independent, (select sample from warehouse.edition_time) as sample
from warehouse.shown_case_count f
join warehouse.shown_source s on s.fact_id = f.fact_id
where not s.restricted;

create view research.regulations as
select f.fact_id, f.identifier, f.type, t.name_id as type_name, f.region_code, r.full_name as region_name,
       f.number, f.year, f.title, f.status,
       (select string_agg(distinct o.identifier, '; ') from warehouse.regulation_relation x
        join warehouse.shown_regulation o using (version_id)
        where x.kind = 'amends' and x.target_identifier = f.identifier) as amended_by,
       (select string_agg(distinct o.identifier, '; ') from warehouse.regulation_relation x
        join warehouse.shown_regulation o using (version_id)
        where x.kind = 'revokes' and x.target_identifier = f.identifier) as revoked_by,
       f.source_count, f.first_mentioned, f.recorded_from, f.enacted, f.promulgated, f.confidence,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
left join warehouse.dim_region r on r.code = f.region_code
left join warehouse.dim_term t on t.list = 'regulation_type' and t.code = f.type;

create view research.regulation_relations as
select f.fact_id, x.kind, o.fact_id as target_fact_id, x.target_identifier,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
join warehouse.regulation_relation x using (version_id)
left join warehouse.shown_regulation o on o.identifier = x.target_identifier;

create view research.regulation_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.quote, s.page, s.confidence,
       s.independent, (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
join warehouse.shown_source s on s.fact_id = f.fact_id;

create view research.meetings as
select f.fact_id, f.kind, f.title, f.date_start, f.date_end, f.region_code, r.full_name as region_name,
       f.venue, f.organizer,
       (select string_agg(concat_ws(', ', c ->> 'name', c ->> 'role'), '; ' order by n)
        from jsonb_array_elements(f.chaired_by) with ordinality as e(c, n)) as chaired_by,
       f.participants_count, f.source_count, f.confidence, f.recorded_from,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
left join warehouse.dim_region r on r.code = f.region_code;

create view research.meeting_outcomes as
select f.fact_id as meeting_id, o.position, o.type, o.text, o.document_id, o.actor, o.addressee, o.due,
       null::text as fulfilled_by, (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id);

create view research.meeting_participants as
select f.fact_id as meeting_id, p.name, p.agency_code, (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_participant p using (version_id);

create view research.meeting_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.quote, s.page, s.confidence,
       s.independent, (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.shown_source s on s.fact_id = f.fact_id;

create view research.initiatives as
select f.fact_id, f.kind, f.name, f.region_code, r.full_name as region_name, f.year, f.date, f.rank,
       f.coverage_count,
       (select string_agg(c, '; ' order by c) from jsonb_array_elements_text(f.coverage_regions) as e(c))
           as coverage_regions,
       f.source_count, f.confidence, f.recorded_from, (select sample from warehouse.edition_time) as sample
from warehouse.shown_initiative f
left join warehouse.dim_region r on r.code = f.region_code;

create view research.initiative_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.quote, s.page, s.confidence,
       s.independent, (select sample from warehouse.edition_time) as sample
from warehouse.shown_initiative f
join warehouse.shown_source s on s.fact_id = f.fact_id;

create view research.documents as
select d.document_id, d.source_id, d.url, d.publisher, d.title, d.published, d.fetched, d.media_type, d.language,
       d.syndication_group, (select sample from warehouse.edition_time) as sample
from evidence.document d
where exists (
    select from evidence.reading g
    where g.document_id = d.document_id
      and g.read_at <= (select as_of from warehouse.edition_time)
      and (g.superseded_at is null or g.superseded_at > (select as_of from warehouse.edition_time)));

create view research.regions as
select code, parent_code, level, name, full_name, latitude, longitude,
       (select sample from warehouse.edition_time) as sample
from warehouse.dim_region;

create view research.conflicts as
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
            concat_ws(' ', coalesce(s.qualifier || ' ' || s.value, case when s.agrees then '=' else '≠' end),
                      '(' || concat_ws(', ', s.publisher, s.published::text) || ')'),
            '; ' order by s.published, s.publisher, s.value)
        from warehouse.shown_source s
        where s.fact_id = c.fact_id and not s.restricted) as said,
       (select sample from warehouse.edition_time) as sample
from conflicting c
left join warehouse.dim_region r on r.code = c.region_code;

create view research.coverage as
with told as (
    select fact_id, 'case_count' as kind, region_code,
           extract(year from coalesce(period_end, period_start, as_told_on))::integer as year
    from warehouse.shown_case_count
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
join warehouse.shown_source s on s.fact_id = t.fact_id
where t.region_code is not null and t.year is not null
group by t.region_code, t.year;

create view research.data_dictionary as
with described as (
    select c.relname::text as view_name, a.attname::text as column_name, a.attnum as position,
           format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as text
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'research'::regnamespace and c.relkind in ('v', 'm')
    union all
    select c.relname::text, null, 0::smallint, null, obj_description(c.oid, 'pg_class')
    from pg_class c where c.relnamespace = 'research'::regnamespace and c.relkind in ('v', 'm'))
select view_name, column_name, position::integer as position, type,
       substring(text from '\| unit: (.*)$') as unit,
       substring(text from '^id: (.*?) \| en: ') as description_id,
       substring(text from ' \| en: (.*?)(?: \| unit: .*)?$') as description_en,
       (select sample from warehouse.edition_time) as sample
from described;
