-- The register of regulations: identifiers after the FRBR pattern of Akoma Ntoso (OASIS Akoma Ntoso Naming Convention 1.0:
-- /akn/jurisdiction/act/subtype/date/number), what was told of each instrument over time, its entry under the labels of the
-- national legal network (JDIHN), and which numbered instrument may be the one that a text names without number.

create function warehouse.akn(identifier text) returns text
language sql immutable parallel safe as $$
    select case
        when identifier ~ '^id/[^/]+/[^/]+/[0-9]{4}/[^/]+$' then
            '/akn/' || case split_part(identifier, '/', 3)
                           when 'ID' then 'id' else 'id-' || split_part(identifier, '/', 3) end
            || '/act/' || split_part(identifier, '/', 2)
            || '/' || split_part(identifier, '/', 4)
            || '/' || split_part(identifier, '/', 5)
        else identifier
    end
$$;
update warehouse.fact_regulation set identifier = warehouse.akn(identifier) where identifier is not null;
update warehouse.regulation_relation set target_identifier = warehouse.akn(target_identifier)
where target_identifier is not null;
drop function warehouse.akn(text);

-- A step is what a document says, never what follows from it: a citation alone tells of an instrument, not since when it holds.
create view research.regulation_steps as
select distinct on (f.fact_id, t.fact ->> 'status')
       f.fact_id, f.identifier, t.fact ->> 'status' as status,
       case t.fact ->> 'status'
           when 'in_force' then coalesce(f.promulgated, f.enacted)
           when 'amended' then (
               select min(coalesce(o.promulgated, o.enacted))
               from warehouse.shown_regulation o
               join warehouse.regulation_relation x using (version_id)
               where x.kind = 'amends' and x.target_identifier = f.identifier)
           when 'revoked' then (
               select min(coalesce(o.promulgated, o.enacted))
               from warehouse.shown_regulation o
               join warehouse.regulation_relation x using (version_id)
               where x.kind = 'revokes' and x.target_identifier = f.identifier)
       end as since,
       s.published as first_told, s.document_id, s.url, s.publisher, s.quote,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
join warehouse.shown_source s on s.fact_id = f.fact_id
join evidence.statement t on t.statement_id = s.statement_id
where t.fact ->> 'status' is not null
order by f.fact_id, t.fact ->> 'status', s.published nulls last, s.document_id, s.statement_id;

create view research.jdihn as
select f.identifier as id_data,
       coalesce(t.name_id, f.type) as jenis_peraturan,
       f.type as singkatan_jenis,
       f.number as nomor_peraturan,
       f.year as tahun,
       concat_ws(' ', coalesce(t.name_id, f.type), r.full_name, 'Nomor', f.number, 'Tahun', f.year::text,
                 'tentang ' || f.title) as judul,
       r.full_name as teu_badan,
       f.enacted as tanggal_penetapan,
       f.promulgated as tanggal_pengundangan,
       case f.status when 'revoked' then 'Tidak Berlaku' when 'amended' then 'Berlaku (Diubah)' else 'Berlaku' end as status,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_regulation f
left join warehouse.dim_region r on r.code = f.region_code
left join warehouse.dim_term t on t.list = 'regulation_type' and t.code = f.type
where f.identifier is not null and f.status not in ('draft', 'planned');

-- Never merged by guess: offered to a reviewer. A draft is not the instrument of years before, which it is to replace.
create view warehouse.regulation_offer as
select u.fact_id, u.type, u.region_code, u.title, u.status, u.first_mentioned,
       n.fact_id as offered_fact_id, n.identifier as offered_identifier, n.title as offered_title
from warehouse.fact_regulation u
join warehouse.fact_regulation n
    on n.type = u.type and n.region_code = u.region_code and n.recorded_to is null and n.identifier is not null
where u.recorded_to is null
  and u.number is null
  and regexp_replace(lower(u.title), '[^[:alnum:]]+', '', 'g') = regexp_replace(lower(n.title), '[^[:alnum:]]+', '', 'g')
  and (u.status not in ('draft', 'planned') or u.first_mentioned is null
       or n.year >= extract(year from u.first_mentioned));
comment on view warehouse.regulation_offer is
    'Instruments without number and the numbered ones of the same region, type and title, for a reviewer to join. '
    '| Peraturan tanpa nomor dan calon padanannya yang bernomor, untuk diputuskan peninjau.';

comment on column research.regulations.identifier is
    'id: Pengenal baku /akn/id-wilayah/act/jenis/tahun/nomor; kosong bila tanpa nomor | en: Identifier after Akoma Ntoso, /akn/id-region/act/type/year/number; null without a number';

do $$
declare
    entry record;
begin
    for entry in
        select * from (values
            ('regulation_steps', null,
             'Perjalanan status tiap peraturan: rancangan, berlaku, diubah, dicabut, beserta dokumen yang mengatakannya',
             'What was told of each regulation over time: draft, in force, amended, revoked, with the document that says so'),
            ('regulation_steps', 'fact_id', 'Pengenal tetap fakta', 'Stable id of the fact'),
            ('regulation_steps', 'identifier', 'Pengenal baku peraturan', 'Identifier of the regulation'),
            ('regulation_steps', 'status', 'planned, draft, in_force, amended, revoked', 'planned, draft, in_force, amended, revoked'),
            ('regulation_steps', 'since', 'Sejak kapan, menurut tanggal penetapan atau pengundangan; kosong bila tidak dikatakan',
             'Since when, by a day of enactment or promulgation; null where nothing tells it'),
            ('regulation_steps', 'first_told', 'Hari terbit dokumen pertama yang mengatakannya',
             'Day of publication of the first document that says so'),
            ('regulation_steps', 'document_id', 'Dokumen itu', 'That document'),
            ('regulation_steps', 'url', 'Alamat dokumen itu', 'Address of that document'),
            ('regulation_steps', 'publisher', 'Penerbit dokumen itu', 'Publisher of that document'),
            ('regulation_steps', 'quote', 'Kutipan yang mengatakannya', 'The passage that says so'),
            ('regulation_steps', 'sample', 'Benar bila isinya data contoh', 'True where these are sample data'),
            ('jdihn', null, 'Peraturan bernomor dengan nama kolom JDIHN', 'Numbered regulations under the labels of JDIHN'),
            ('jdihn', 'id_data', 'Pengenal baku peraturan', 'Identifier of the regulation'),
            ('jdihn', 'jenis_peraturan', 'Jenis/bentuk peraturan', 'Type of instrument'),
            ('jdihn', 'singkatan_jenis', 'Singkatan jenis', 'Abbreviated type'),
            ('jdihn', 'nomor_peraturan', 'Nomor peraturan', 'Number'),
            ('jdihn', 'tahun', 'Tahun', 'Year of the number'),
            ('jdihn', 'judul', 'Judul lengkap', 'Full title'),
            ('jdihn', 'teu_badan', 'T.E.U. badan: wilayah penerbit', 'Main entry: the issuer''s region'),
            ('jdihn', 'tanggal_penetapan', 'Tanggal penetapan', 'Day of enactment'),
            ('jdihn', 'tanggal_pengundangan', 'Tanggal pengundangan', 'Day of promulgation'),
            ('jdihn', 'status', 'Berlaku, Berlaku (Diubah), Tidak Berlaku', 'In force, in force (amended), no longer in force'),
            ('jdihn', 'sample', 'Benar bila isinya data contoh', 'True where these are sample data'))
            as g(view_name, column_name, id, en)
    loop
        if entry.column_name is null then
            execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
                'id: ' || entry.id || ' | en: ' || entry.en);
        end if;
    end loop;
end
$$;
