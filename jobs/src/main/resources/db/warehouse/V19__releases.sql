-- What a release needs to know: which edition is shown, and which columns tell rows apart and lead to other views.

create view research.editions as
select e.edition_id as edition, e.published_at as published, e.as_of,
       (select sample from warehouse.edition_time) as sample
from warehouse.edition e;

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
    ('case_count_sources', 'fact_id', null, 'case_counts.fact_id'),
    ('case_count_sources', 'document_id', null, 'documents.document_id'),
    ('regulations', 'fact_id', 1, null),
    ('regulations', 'region_code', null, 'regions.code'),
    ('regulation_relations', 'fact_id', null, 'regulations.fact_id'),
    ('regulation_relations', 'target_fact_id', null, 'regulations.fact_id'),
    ('regulation_sources', 'fact_id', null, 'regulations.fact_id'),
    ('regulation_sources', 'document_id', null, 'documents.document_id'),
    ('regulation_steps', 'fact_id', 1, 'regulations.fact_id'),
    ('regulation_steps', 'status', 2, null),
    ('regulation_steps', 'document_id', null, 'documents.document_id'),
    ('jdihn', 'id_data', 1, null),
    ('meetings', 'fact_id', 1, null),
    ('meetings', 'region_code', null, 'regions.code'),
    ('meeting_outcomes', 'meeting_id', 1, 'meetings.fact_id'),
    ('meeting_outcomes', 'position', 2, null),
    ('meeting_outcomes', 'document_id', null, 'documents.document_id'),
    ('meeting_participants', 'meeting_id', null, 'meetings.fact_id'),
    ('meeting_sources', 'fact_id', null, 'meetings.fact_id'),
    ('meeting_sources', 'document_id', null, 'documents.document_id'),
    ('commitments', 'meeting_id', 1, 'meetings.fact_id'),
    ('commitments', 'position', 2, null),
    ('commitments', 'document_id', null, 'documents.document_id'),
    ('commitments', 'region_code', null, 'regions.code'),
    ('initiatives', 'fact_id', 1, null),
    ('initiatives', 'region_code', null, 'regions.code'),
    ('initiative_sources', 'fact_id', null, 'initiatives.fact_id'),
    ('initiative_sources', 'document_id', null, 'documents.document_id'),
    ('documents', 'document_id', 1, null),
    ('regions', 'code', 1, null),
    ('regions', 'parent_code', null, 'regions.code'),
    ('conflicts', 'fact_id', 1, null),
    ('conflicts', 'region_code', null, 'regions.code'),
    ('coverage', 'region_code', 1, 'regions.code'),
    ('coverage', 'year', 2, null),
    ('editions', 'edition', 1, null);

-- Around whatever the dictionary says by now.
do $$
declare
    told text := rtrim(pg_get_viewdef('research.data_dictionary'::regclass), ';');
    own  text;
    said record;
begin
    select string_agg('d.' || quote_ident(attname), ', ' order by attnum) into own
    from pg_attribute
    where attrelid = 'research.data_dictionary'::regclass and attnum > 0 and not attisdropped and attname <> 'sample';
    create temporary table dictionary_comments on commit drop as
    select a.attname::text as name, col_description(a.attrelid, a.attnum) as comment
    from pg_attribute a where a.attrelid = 'research.data_dictionary'::regclass and a.attnum > 0 and not a.attisdropped
    union all
    select null, obj_description('research.data_dictionary'::regclass, 'pg_class');
    drop view research.data_dictionary;
    execute 'create view research.data_dictionary as select ' || own
        || ', k.key_position, k.refers_to, d.sample from (' || told || ') d'
        || ' left join warehouse.view_key k on k.view_name = d.view_name and k.column_name = d.column_name';
    for said in select * from dictionary_comments where comment is not null loop
        if said.name is null then
            execute format('comment on view research.data_dictionary is %L', said.comment);
        else
            execute format('comment on column research.data_dictionary.%I is %L', said.name, said.comment);
        end if;
    end loop;
end
$$;

comment on column research.data_dictionary.key_position is
    'id: Urutan kolom dalam kunci yang membedakan baris; kosong bila bukan bagiannya '
    '| en: Place of the column in the key that tells rows apart; null where it is no part of it';
comment on column research.data_dictionary.refers_to is
    'id: Kolom tampilan lain yang memuat nilai yang sama (tampilan.kolom); baris yang tidak ditampilkan dapat tidak ada '
    '| en: Column of another view that holds the same value (view.column); what is not shown may be missing there';

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
