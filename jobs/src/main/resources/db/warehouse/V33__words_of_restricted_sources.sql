-- That a meeting was held or a body founded is no secret; whom a restricted document names, and what it counts, stays with it:
-- of meetings and initiatives that rest on restricted sources alone nobody is named and nothing counted in research.
-- (Where a public document speaks, restricted ones decide none of the values.)
create or replace view warehouse.shown_meeting as
select f.version_id, f.fact_id, f.recorded_from, f.recorded_to, f.content_hash, f.confidence, f.conflict, f.decided_by, f.review,
       f.source_count, f.restricted, f.kind, f.title, f.date_start, f.date_end, f.region_code, f.venue, f.organizer,
       case when f.restricted then '[]'::jsonb else f.chaired_by end as chaired_by,
       case when f.restricted then '[]'::jsonb else f.speakers end as speakers,
       case when not f.restricted then f.participants_count end as participants_count
from warehouse.fact_meeting f
where coalesce(f.recorded_from, 'infinity') <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');

create or replace view warehouse.shown_initiative as
select f.version_id, f.fact_id, f.recorded_from, f.recorded_to, f.content_hash, f.confidence, f.conflict, f.decided_by, f.review,
       f.source_count, f.restricted, f.kind, f.name, f.region_code, f.year, f.date, f.rank,
       case when not f.restricted then f.coverage_count end as coverage_count, f.coverage_regions
from warehouse.fact_initiative f
where coalesce(f.recorded_from, 'infinity') <= (select as_of from warehouse.edition_time)
  and (f.recorded_to is null or f.recorded_to > (select as_of from warehouse.edition_time))
  and (f.confidence >= (select confidence from warehouse.edition_time) or f.review <> 'none');

create or replace view warehouse.edition_meeting as
select e.edition, f.version_id, f.fact_id, f.recorded_from, f.recorded_to, f.content_hash, f.confidence, f.conflict, f.decided_by,
       f.review, f.source_count, f.restricted, f.kind, f.title, f.date_start, f.date_end, f.region_code, f.venue, f.organizer,
       case when f.restricted then '[]'::jsonb else f.chaired_by end as chaired_by,
       case when f.restricted then '[]'::jsonb else f.speakers end as speakers,
       case when not f.restricted then f.participants_count end as participants_count
from warehouse.edition_shown e
join warehouse.fact_meeting f on f.recorded_from <= e.as_of and (f.recorded_to is null or f.recorded_to > e.as_of)
where f.confidence >= e.confidence or f.review <> 'none';

create or replace view warehouse.edition_initiative as
select e.edition, f.version_id, f.fact_id, f.recorded_from, f.recorded_to, f.content_hash, f.confidence, f.conflict, f.decided_by,
       f.review, f.source_count, f.restricted, f.kind, f.name, f.region_code, f.year, f.date, f.rank,
       case when not f.restricted then f.coverage_count end as coverage_count, f.coverage_regions
from warehouse.edition_shown e
join warehouse.fact_initiative f on f.recorded_from <= e.as_of and (f.recorded_to is null or f.recorded_to > e.as_of)
where f.confidence >= e.confidence or f.review <> 'none';

comment on column research.meetings.participants_count is
    'id: Jumlah peserta; kosong bila hanya bersumber dari dokumen terbatas '
    '| en: Number of participants; null where restricted sources alone tell it | unit: people';
comment on column research.initiatives.coverage_count is
    'id: Jumlah satuan yang dicakup, misalnya kelurahan; kosong bila hanya bersumber dari dokumen terbatas '
    '| en: Number of units covered, such as kelurahan; null where restricted sources alone tell it | unit: units';

create or replace view research.meeting_participants as
select f.fact_id as meeting_id, p.name, p.agency_code, p.position, (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_participant p using (version_id)
where not f.restricted;
comment on column research.meetings.chaired_by is
    'id: Yang memimpin atau membuka: nama, jabatan; dipisah titik koma; kosong bila hanya bersumber dari dokumen terbatas '
    '| en: Who led or opened it: name, role; separated by semicolons; null where restricted sources alone tell it';
