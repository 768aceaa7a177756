-- Every edition can be seen again: the views of the last edition and the functions *_as_of read one definition of their columns,
-- which says for each edition what it showed.

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

create view research.editions as
select e.edition_id as edition, e.published_at as published, e.as_of,
       (select sample from warehouse.edition_time) as sample
from warehouse.edition e;

comment on view research.editions is
    'id: Edisi yang pernah diterbitkan; yang bernomor terbesar adalah yang ditampilkan '
    '| en: The editions that were published; the one with the highest number is shown';
comment on column research.editions.edition is 'id: Nomor edisi | en: Number of the edition';
comment on column research.editions.published is 'id: Saat diterbitkan | en: When it was published';
comment on column research.editions.as_of is
    'id: Edisi menampilkan fakta menurut keadaan pada saat ini; pakailah untuk fungsi *_as_of '
    '| en: The edition shows the facts as held at this moment; what to give the functions *_as_of';
comment on column research.editions.sample is
    'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
    '| en: True where the warehouse holds invented samples, no real data';

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

-- A source is independent where no earlier one of its group tells the same fact: asked row by row, so that the sources of some
-- facts are found without those of all. Documents of restricted sources are shown nowhere.
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

-- A promise of a place looks at what that place and its kabupaten/kota have, by index.
create or replace view warehouse.fulfilment as
select c.version_id, c.position, i.fact_id, coalesce(i.date, make_date(i.year, 12, 31)) as since
from warehouse.commitment c
join warehouse.shown_initiative i
    on i.region_code in (c.region_code, left(c.region_code, 5))
where coalesce(i.date, make_date(i.year, 12, 31)) >= c.made
  and c.text ~* '\m(pem|mem|di|ter)?bentuk(an|nya)?\M|\m(pen|men|di)dirikan|\m(pem|mem|di)bangun|\m(mem|di)?buka\M|\mpembukaan\M|\m(per|me|di)?resmi(kan|an)\M|luncurkan|\mpeluncuran\M|\m(me|di)?(nyusun|susun)|\mpenyusunan\M|\m(me|di)?(nyiapkan|siapkan|nyediakan|sediakan)\M|operasi|aktifkan|canang|kukuh|tetapkan|\mpenetapan\M|\m(me|di)?(miliki|nambah|tambah)|\mpunya\M|\mada\M|\m(me)?raih\M'
  and warehouse.speaks_of(warehouse.name_words(c.text), warehouse.name_words(i.name))
  and not warehouse.speaks_of(warehouse.name_words(c.actor), warehouse.name_words(i.name))
  and exists (
      select from warehouse.shown_source s
      where s.fact_id = i.fact_id and s.document_id <> c.document_id and s.published > c.made
        and (i.date <= s.published or i.year < extract(year from s.published)))
union all
select c.version_id, c.position, r.fact_id, coalesce(r.enacted, make_date(r.year, 12, 31))
from warehouse.commitment c
join warehouse.shown_regulation r
    on r.region_code in (c.region_code, left(c.region_code, 5))
join (values ('perda', '\m(perda|ranperda|raperda|peraturan daerah)\M'), ('qanun', '\m(qanun|raqan)\M'),
             ('pergub', '\m(pergub|ranpergub|rapergub|peraturan gubernur)\M'),
             ('perbup', '\m(perbup|ranperbup|raperbup|peraturan bupati)\M'),
             ('perwali', '\m(perwali|perwal|perwako|ranperwal|raperwal|peraturan wali ?kota)\M')) as t(type, named) on t.type = r.type
where r.identifier is not null
  and r.status in ('in_force', 'amended')
  and coalesce(r.enacted, make_date(r.year, 12, 31)) >= c.made
  and c.text ~* t.named
  and c.text ~* 'sahkan|\mpengesahan\M|tetapkan|\mpenetapan\M|terbit|undangkan|susun|bentuk|buat\M|rampung|selesai|tuntas|ajukan|bahas|teken|tandatangan|keluarkan|revisi|\mada\M|miliki'
  and warehouse.speaks_of(warehouse.name_words(c.text), warehouse.name_words(r.title));

-- What warehouse.commitment asks of an outcome is asked here again: joined, all of them would be looked at for those of one meeting.
create or replace view research.meeting_outcomes as
select f.fact_id as meeting_id, o.position, o.type, o.text, o.document_id, o.actor, o.addressee, o.due,
       d.fact_id as fulfilled_by,
       case when c.due_by is not null
            then d.fact_id is null and c.due_by < (select as_of from warehouse.edition_time)::date end as overdue,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
join evidence.document t on t.document_id = o.document_id and not t.restricted
cross join lateral (
    select case when o.type in ('commitment', 'agreement', 'plan') and o.actor is not null and f.date_start is not null
                then warehouse.due_by(o.due) end as due_by) c
left join lateral (
    select x.fact_id from warehouse.fulfilment x
    where x.version_id = f.version_id and x.position = o.position
    order by x.since, x.fact_id limit 1) d on true;

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

-- Whether a count is superseded by or contained in another one is asked within one series.
create index fact_case_count_region_series on warehouse.fact_case_count
    (region_code, category, victim_group, register, measure, status, period_start, period_end);
create index fact_case_count_period on warehouse.fact_case_count (period_start, period_end, category);
create index fact_case_count_conflict on warehouse.fact_case_count (region_code) where conflict;

create temporary table said on commit drop as
select a.attname::text as name, col_description(c.oid, a.attnum) as comment
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
where c.oid = 'research.case_counts'::regclass
union all
select null, obj_description('research.case_counts'::regclass);

drop view research.case_counts;

-- The union stands within: one on top of a view would let conditions through its security barrier.
create view research.case_counts_history as
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
    left join warehouse.dim_term c on c.list = 'category' and c.code = g.category) d;

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
comment on column research.case_counts.region_split is
    'id: Hari pemekaran terakhir yang mengubah batas wilayah ini setelah masa hitung dimulai; angka seperti itu tidak sebanding dengan angka sesudahnya. Kosong bila tidak diketahui ada '
    '| en: Day of the last split that changed this region''s borders after the period began; such a number does not compare with later ones. Null where none is known';

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
