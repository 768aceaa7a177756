-- What a release needs to know: which edition is shown, and which columns tell rows apart and lead to other views.

create or replace view research.editions as
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

-- The planner tells everybody who may ask a view how many rows it expects, hidden ones included: it is to know nothing of values.
alter table warehouse.fact_case_count alter column value set statistics 0;
alter table evidence.statement alter column value set statistics 0;
alter table evidence.statement alter column fact set statistics 0;
alter table evidence.statement alter column quote set statistics 0;

-- PostgreSQL has no triggers on reading. So these functions are a reviewer's only way into the landing zone and to decisions, and
-- note who read what before they answer. Who rolls back loses the row of the audit, not the line in the server's log.
create function ops.note_read(action text, object text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into ops.audit (at, actor, action, object, detail)
    values (clock_timestamp(), session_user, note_read.action, note_read.object, '{}');
    raise log 'simpul: % by % on %', action, session_user, object;
end
$$;
comment on function ops.note_read(text, text) is
    'Notes that somebody reads something. | Mencatat siapa membaca apa.';

create function ops.read_document(document bigint)
returns table (document_id bigint, source_id text, restricted boolean, address text, file_name text, media_type text,
               size bigint, fetched_at timestamptz, state text, reason_code text, reason text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform ops.note_read('read_document', document::text);
    return query
    select d.document_id, d.source_id, s.disclosure = 'restricted',
           case when s.disclosure = 'public' then d.address end, case when s.disclosure = 'public' then d.file_name end,
           d.media_type, c.size, d.fetched_at, d.state, d.reason_code,
           case when s.disclosure = 'public' then d.reason end
    from landing.document d
    join landing.source s using (source_id)
    left join landing.content c using (sha256)
    where d.document_id = document;
end
$$;
comment on function ops.read_document(bigint) is
    'What the landing zone knows of a document; of restricted sources without address and name. Noted in the audit log. '
    '| Keterangan dokumen di zona pendaratan; dicatat dalam log audit.';

create function ops.read_text(document bigint) returns table (reader_version text, text text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform ops.note_read('read_text', document::text);
    return query
    select t.reader_version, t.text
    from landing.document_text t
    join landing.document d using (document_id)
    join landing.source s using (source_id)
    where t.document_id = document and s.disclosure = 'public'
    order by t.kept_at desc;
end
$$;
comment on function ops.read_text(bigint) is
    'The unmasked text of a document of a public source, the latest first. Noted in the audit log. '
    '| Teks dokumen dari sumber publik, tanpa penyamaran; dicatat dalam log audit.';

create function ops.read_bytes(document bigint) returns table (encoding text, size bigint, bytes bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform ops.note_read('read_bytes', document::text);
    return query
    select c.encoding, c.size, c.bytes
    from landing.content c
    join landing.document d using (sha256)
    where d.document_id = document
      and not exists (
          select from landing.document other join landing.source s using (source_id)
          where other.sha256 = c.sha256 and s.disclosure = 'restricted');
end
$$;
comment on function ops.read_bytes(bigint) is
    'The bytes of a document as fetched, unless a restricted source had the same. Noted in the audit log. '
    '| Isi dokumen sebagaimana diambil, kecuali dari sumber terbatas; dicatat dalam log audit.';

create function ops.read_reviews(fact text) returns setof ops.review
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform ops.note_read('read_reviews', fact);
    return query select r.* from ops.review r where r.fact_id = fact order by r.review_id;
end
$$;
comment on function ops.read_reviews(text) is
    'What persons decided on a fact. Noted in the audit log. | Keputusan peninjau atas suatu fakta; dicatat dalam log audit.';

create function ops.read_audit(since timestamptz) returns setof ops.audit
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform ops.note_read('read_audit', since::text);
    return query select a.* from ops.audit a where a.at >= since order by a.audit_id;
end
$$;
comment on function ops.read_audit(timestamptz) is
    'Who did what since a moment. Noted in the audit log itself. | Siapa melakukan apa sejak suatu saat; dicatat pula.';
