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

-- The planner tells everybody who may ask a view how many rows it expects, hidden ones included: it is to know nothing of values.
alter table warehouse.fact_case_count alter column value set statistics 0;
alter table evidence.statement alter column value set statistics 0;
alter table evidence.statement alter column fact set statistics 0;
alter table evidence.statement alter column quote set statistics 0;
