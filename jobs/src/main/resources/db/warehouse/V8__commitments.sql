-- The ledger as a view of its own, with the passage that tells the fulfilment. A link is stricter in two ways (who acts is not
-- what is founded; the promise must be to found or issue it) and wider in one: a body is one by its long and its short name.

create or replace function warehouse.name_words(name text) returns text[]
language sql immutable parallel safe as $$
    select coalesce(array_agg(w order by n), '{}')
    from regexp_split_to_table(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            regexp_replace(lower(name), '\msatuan tugas\M', 'satgas', 'g'),
            '\m(unit pelaksana teknis daerah|unit pelaksana teknis|upt)\M', 'uptd', 'g'),
            '\m(perlindungan|pelindungan) perempuan dan anak\M', 'ppa', 'g'),
            '\m(tindak pidana )?(perdagangan (orang|manusia)|traff?ick?ing)\M', 'tppo', 'g'),
            '\mrencana aksi daerah\M', 'rad', 'g'),
            '\m(standar|standard|prosedur) operasional (prosedur|standar)\M', 'sop', 'g'),
            '\m(kota|kabupaten|kabupaten/kota) layak anak\M', 'kla', 'g'),
            '\m(desa|kelurahan|desa/kelurahan) ramah perempuan dan peduli anak\M', 'drppa', 'g'),
            '\mperlindungan anak terpadu berbasis masyarakat\M', 'patbm', 'g'),
        '[^[:alnum:]]+') with ordinality as t(w, n)
    where length(w) >= 3
      and w not in ('dan', 'yang', 'untuk', 'pada', 'dalam', 'tentang', 'terhadap', 'atas', 'kota', 'kabupaten', 'provinsi',
                    'daerah', 'tingkat', 'pencegahan', 'penanganan')
$$;

create or replace view warehouse.commitment as
select f.version_id, o.position, o.document_id, o.text, f.date_start as made, f.region_code,
       warehouse.due_by(o.due) as due_by,
       f.fact_id as meeting_id, o.type, o.actor, o.addressee, o.due
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
where o.type in ('commitment', 'agreement', 'plan')
  and o.actor is not null
  and f.date_start is not null
  and warehouse.due_by(o.due) is not null;

create or replace view warehouse.fulfilment as
select c.version_id, c.position, i.fact_id, coalesce(i.date, make_date(i.year, 12, 31)) as since
from warehouse.commitment c
join warehouse.shown_initiative i
    on c.region_code = i.region_code or c.region_code like i.region_code || '.%' and i.region_code like '__.__'
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
    on c.region_code = r.region_code or c.region_code like r.region_code || '.%' and r.region_code like '__.__'
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

create view research.commitments as
select c.meeting_id, c.position, c.type, c.text, c.document_id, c.actor, c.addressee, c.due, c.due_by, c.made,
       c.region_code, r.full_name as region_name,
       case
           when d.fact_id is not null then 'fulfilled'
           when c.due_by < (select as_of from warehouse.edition_time)::date then 'overdue'
           else 'open'
       end as state,
       d.fact_id as fulfilled_by, d.since as fulfilled_on,
       e.document_id as evidence_document_id, e.quote as evidence_quote,
       (select sample from warehouse.edition_time) as sample
from warehouse.commitment c
left join warehouse.dim_region r on r.code = c.region_code
left join lateral (
    select x.fact_id, x.since from warehouse.fulfilment x
    where x.version_id = c.version_id and x.position = c.position
    order by x.since, x.fact_id limit 1) d on true
left join lateral (
    select s.document_id, s.quote from warehouse.shown_source s
    where s.fact_id = d.fact_id and s.document_id <> c.document_id and s.published > c.made
    order by s.published, s.document_id limit 1) e on true;

comment on view research.commitments is
    'id: Buku janji: satu baris satu rencana, komitmen, atau kesepakatan yang menyebut pelaku dan batas waktu, dan apa jadinya '
    '| en: The ledger: one row a plan, commitment or agreement with actor and due, and what came of it';
comment on column research.commitments.meeting_id is
    'id: Pengenal rapat: fact_id di meetings | en: Id of the meeting: fact_id of meetings';
comment on column research.commitments.position is
    'id: Urutan dalam hasil rapat | en: Place among the outcomes of the meeting';
comment on column research.commitments.type is
    'id: commitment, agreement, atau plan | en: commitment, agreement or plan';
comment on column research.commitments.text is
    'id: Kalimat yang menjanjikannya, identitas disamarkan | en: The sentence that promises it, identities masked';
comment on column research.commitments.document_id is
    'id: Pengenal dokumen yang memuat janji | en: Id of the document with the promise';
comment on column research.commitments.actor is
    'id: Siapa yang berjanji atau bertugas | en: Who promises or is to do it';
comment on column research.commitments.addressee is
    'id: Kepada siapa, bila disebut | en: To whom, where it is told';
comment on column research.commitments.due is
    'id: Batas waktu: tanggal atau tahun | en: By when: a date or a year';
comment on column research.commitments.due_by is
    'id: Hari terakhir batas waktu | en: The last day of the due date | unit: day';
comment on column research.commitments.made is
    'id: Hari rapat yang melahirkannya | en: Day of the meeting that made it | unit: day';
comment on column research.commitments.region_code is
    'id: Wilayah rapat (kode Kemendagri) | en: Region of the meeting (Kemendagri code)';
comment on column research.commitments.region_name is
    'id: Nama lengkap wilayah | en: Full name of the region';
comment on column research.commitments.state is
    'id: fulfilled (terpenuhi), overdue (lewat batas waktu dan belum diketahui dipenuhi), open (masih berjalan) '
    '| en: fulfilled, overdue (past its due date and not known to be fulfilled), open';
comment on column research.commitments.fulfilled_by is
    'id: fact_id inisiatif atau peraturan yang kemudian memenuhinya | en: fact_id of the initiative or regulation that fulfilled it later';
comment on column research.commitments.fulfilled_on is
    'id: Sejak kapan itu ada; hari terakhir tahun bila hanya tahunnya diketahui | en: Since when that stands; the last day of the year where only the year is known';
comment on column research.commitments.evidence_document_id is
    'id: Dokumen kemudian yang pertama menyebut pemenuhannya | en: The first later document that tells the fulfilment';
comment on column research.commitments.evidence_quote is
    'id: Kutipan dokumen itu, identitas disamarkan; kosong untuk sumber terbatas | en: Its passage, identities masked; null for restricted sources';
comment on column research.commitments.sample is
    'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
    '| en: True where the warehouse holds invented samples, no real data';
