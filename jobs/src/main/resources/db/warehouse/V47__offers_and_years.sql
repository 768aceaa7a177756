-- What a reviewer needs to judge an offered instrument, and titles that tell a year once: "140/21/2022" says its own.

create or replace view research.jdihn as
select f.identifier as id_data,
       coalesce(t.name_id, f.type) as jenis_peraturan,
       f.type as singkatan_jenis,
       f.number as nomor_peraturan,
       f.year as tahun,
       concat_ws(' ', coalesce(t.name_id, f.type), r.full_name, 'Nomor', f.number,
                 case when f.number !~ ('[^0-9]' || f.year || '$') then 'Tahun ' || f.year end,
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

create or replace view warehouse.regulation_offer as
select u.fact_id, u.type, u.region_code, u.title, u.status, u.first_mentioned,
       n.fact_id as offered_fact_id, n.identifier as offered_identifier, n.title as offered_title,
       concat_ws(' ', coalesce(t.name_id, n.type), 'Nomor', n.number,
                 case when n.number !~ ('[^0-9]' || n.year || '$') then 'Tahun ' || n.year end) as offered_name,
       u.confidence, u.decided_by, u.review
from warehouse.fact_regulation u
join warehouse.fact_regulation n
    on n.type = u.type and n.region_code = u.region_code and n.recorded_to is null and n.identifier is not null
left join warehouse.dim_term t on t.list = 'regulation_type' and t.code = n.type
where u.recorded_to is null
  and u.number is null
  and regexp_replace(lower(u.title), '[^[:alnum:]]+', '', 'g') = regexp_replace(lower(n.title), '[^[:alnum:]]+', '', 'g')
  and (u.status not in ('draft', 'planned') or u.first_mentioned is null
       or n.year >= extract(year from u.first_mentioned));
