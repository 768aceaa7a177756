-- Every view of research has a key: for releases, and for tools that open a view like a table.

create table warehouse.view_key (
    view_name    text not null,
    column_name  text not null,
    key_position integer check (key_position >= 1),
    refers_to    text,
    primary key (view_name, column_name),
    check (key_position is not null or refers_to is not null)
);
comment on table warehouse.view_key is
    'Keys of the views of research, which PostgreSQL can''t declare for views. | Kunci tampilan research.';

insert into warehouse.view_key (view_name, column_name, key_position, refers_to) values
    ('case_counts', 'fact_id', 1, null),
    ('case_counts', 'region_code', null, 'regions.code'),
    ('case_counts', 'superseded_by', null, 'case_counts.fact_id'),
    ('case_counts', 'contained_in', null, 'case_counts.fact_id'),
    ('case_count_sources', 'fact_id', 1, 'case_counts.fact_id'),
    ('case_count_sources', 'document_id', 2, 'documents.document_id'),
    ('case_count_sources', 'row_key', 3, null),
    ('regulations', 'fact_id', 1, null),
    ('regulations', 'region_code', null, 'regions.code'),
    ('regulation_relations', 'fact_id', 1, 'regulations.fact_id'),
    ('regulation_relations', 'target_fact_id', null, 'regulations.fact_id'),
    ('regulation_relations', 'position', 2, null),
    ('regulation_sources', 'fact_id', 1, 'regulations.fact_id'),
    ('regulation_sources', 'document_id', 2, 'documents.document_id'),
    ('regulation_sources', 'row_key', 3, null),
    ('regulation_steps', 'fact_id', 1, 'regulations.fact_id'),
    ('regulation_steps', 'status', 2, null),
    ('regulation_steps', 'document_id', null, 'documents.document_id'),
    ('jdihn', 'id_data', 1, null),
    ('meetings', 'fact_id', 1, null),
    ('meetings', 'region_code', null, 'regions.code'),
    ('meeting_outcomes', 'meeting_id', 1, 'meetings.fact_id'),
    ('meeting_outcomes', 'position', 2, null),
    ('meeting_outcomes', 'document_id', null, 'documents.document_id'),
    ('meeting_participants', 'meeting_id', 1, 'meetings.fact_id'),
    ('meeting_participants', 'position', 2, null),
    ('meeting_sources', 'fact_id', 1, 'meetings.fact_id'),
    ('meeting_sources', 'document_id', 2, 'documents.document_id'),
    ('meeting_sources', 'row_key', 3, null),
    ('commitments', 'meeting_id', 1, 'meetings.fact_id'),
    ('commitments', 'position', 2, null),
    ('commitments', 'document_id', null, 'documents.document_id'),
    ('commitments', 'region_code', null, 'regions.code'),
    ('initiatives', 'fact_id', 1, null),
    ('initiatives', 'region_code', null, 'regions.code'),
    ('initiative_sources', 'fact_id', 1, 'initiatives.fact_id'),
    ('initiative_sources', 'document_id', 2, 'documents.document_id'),
    ('initiative_sources', 'row_key', 3, null),
    ('documents', 'document_id', 1, null),
    ('regions', 'code', 1, null),
    ('regions', 'parent_code', null, 'regions.code'),
    ('regions', 'predecessor_code', null, 'regions.code'),
    ('conflicts', 'fact_id', 1, null),
    ('conflicts', 'region_code', null, 'regions.code'),
    ('coverage', 'region_code', 1, 'regions.code'),
    ('coverage', 'year', 2, null),
    ('editions', 'edition', 1, null),
    ('scorecard', 'region_code', 1, 'regions.code'),
    ('scorecard', 'year', 2, null),
    ('scorecard', 'trafficking_fact_id', null, 'case_counts.fact_id'),
    ('scorecard', 'violence_fact_id', null, 'case_counts.fact_id'),
    ('changes', 'fact_id', 1, null),
    ('changes', 'edition', 2, 'editions.edition'),
    ('changes', 'what', 3, null),
    ('additivity', 'measure', 1, null),
    ('additivity', 'status', 2, null),
    ('additivity', 'dimension', 3, null),
    ('case_count_totals', 'dimension', 1, null),
    ('case_count_totals', 'parts', 2, null),
    ('case_count_totals', 'region_code', 3, 'regions.code'),
    ('case_count_totals', 'period_start', 4, null),
    ('case_count_totals', 'period_end', 5, null),
    ('case_count_totals', 'register', 6, null),
    ('case_count_totals', 'category', 7, null),
    ('case_count_totals', 'victim_group', 8, null),
    ('case_count_totals', 'measure', 9, null),
    ('case_count_totals', 'status', 10, null),
    ('case_count_totals', 'rounded', 11, null),
    ('data_dictionary', 'view_name', 1, null),
    ('data_dictionary', 'position', 2, null),
    ('case_counts_history', 'edition', 1, 'editions.edition'),
    ('case_counts_history', 'fact_id', 2, null),
    ('regulations_history', 'edition', 1, 'editions.edition'),
    ('regulations_history', 'fact_id', 2, null),
    ('meetings_history', 'edition', 1, 'editions.edition'),
    ('meetings_history', 'fact_id', 2, null),
    ('initiatives_history', 'edition', 1, 'editions.edition'),
    ('initiatives_history', 'fact_id', 2, null),
    ('region_changes', 'change', 1, null),
    ('region_changes', 'predecessor_code', 2, null),
    ('region_changes', 'successor_code', 3, 'regions.code');

create temporary table kept on commit drop as
select c.relname::text as view_name, a.attname::text as name, col_description(c.oid, a.attnum) as comment
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
where c.relnamespace = 'research'::regnamespace
  and c.relname in ('case_count_sources', 'regulation_sources', 'meeting_sources', 'initiative_sources', 'regulation_relations',
                    'meeting_participants', 'data_dictionary')
union all
select c.relname::text, null, obj_description(c.oid, 'pg_class')
from pg_class c
where c.relnamespace = 'research'::regnamespace
  and c.relname in ('case_count_sources', 'regulation_sources', 'meeting_sources', 'initiative_sources', 'regulation_relations',
                    'meeting_participants', 'data_dictionary');

drop view research.case_count_sources, research.regulation_sources, research.meeting_sources, research.initiative_sources,
    research.regulation_relations, research.meeting_participants, research.data_dictionary;

create view research.case_count_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.value, s.quote, s.page, s.confidence,
       s.independent, md5(s.statement_id::text) as row_key, (select sample from warehouse.edition_time) as sample
from warehouse.shown_case_count f
join warehouse.shown_source s on s.fact_id = f.fact_id
where not s.restricted;

create view research.regulation_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.quote, s.page, s.confidence,
       s.independent, md5(s.statement_id::text) as row_key, (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
join warehouse.shown_source s on s.fact_id = f.fact_id;

create view research.meeting_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.quote, s.page, s.confidence,
       s.independent, md5(s.statement_id::text) as row_key, (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.shown_source s on s.fact_id = f.fact_id;

create view research.initiative_sources as
select s.fact_id, s.document_id, s.url, s.publisher, s.published, s.quote, s.page, s.confidence,
       s.independent, md5(s.statement_id::text) as row_key, (select sample from warehouse.edition_time) as sample
from warehouse.shown_initiative f
join warehouse.shown_source s on s.fact_id = f.fact_id;

create view research.regulation_relations as
select f.fact_id, x.kind, o.fact_id as target_fact_id, x.target_identifier, x.position,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
join warehouse.regulation_relation x using (version_id)
left join warehouse.shown_regulation o on o.identifier = x.target_identifier;

create view research.meeting_participants as
select f.fact_id as meeting_id, p.name, p.agency_code, p.position, (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_participant p using (version_id);

create view research.data_dictionary as
with described as (
    select c.relname::text as view_name, a.attname::text as column_name, a.attnum as position,
           format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as text
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'research'::regnamespace and c.relkind in ('v', 'm')
    union all
    select c.relname::text, null, 0::smallint, null, obj_description(c.oid, 'pg_class')
    from pg_class c where c.relnamespace = 'research'::regnamespace and c.relkind in ('v', 'm'))
select d.view_name, d.column_name, d.position::integer as position, d.type,
       substring(d.text from '\| unit: (.*)$') as unit,
       substring(d.text from '^id: (.*?) \| en: ') as description_id,
       substring(d.text from ' \| en: (.*?)(?: \| unit: .*)?$') as description_en,
       k.key_position, k.refers_to,
       (select sample from warehouse.edition_time) as sample
from described d
left join warehouse.view_key k on k.view_name = d.view_name and k.column_name = d.column_name;

do $$
declare
    entry record;
begin
    for entry in select * from kept where comment is not null loop
        if entry.name is null then
            execute format('comment on view research.%I is %L', entry.view_name, entry.comment);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.name, entry.comment);
        end if;
    end loop;
    for entry in
        select * from (values
            ('case_count_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('regulation_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('meeting_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('initiative_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('regulation_relations', 'position', 'Urutan di antara hubungan peraturan yang sama', 'Place among the relations of the same regulation'),
            ('meeting_participants', 'position', 'Urutan di antara peserta rapat yang sama', 'Place among the participants of the same meeting'))
            as g(view_name, column_name, id, en)
    loop
        execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
            'id: ' || entry.id || ' | en: ' || entry.en);
    end loop;
end
$$;

comment on column research.data_dictionary.key_position is
    'id: Urutan kolom dalam kunci yang membedakan baris; kosong bila bukan bagiannya '
    '| en: Place of the column in the key that tells rows apart; null where it is no part of it';
comment on column research.data_dictionary.refers_to is
    'id: Kolom tampilan lain yang memuat nilai yang sama (tampilan.kolom); baris yang tidak ditampilkan dapat tidak ada '
    '| en: Column of another view that holds the same value (view.column); what is not shown may be missing there';
