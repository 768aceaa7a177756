-- What is known of every province and kabupaten/kota, year by year. What nobody told is null: silence is not zero and no "no".
-- Years begin with 2007, that of the law on trafficking (UU 21/2007), which founded the duties. Two coordination meetings a year
-- are the duty of regional task forces.

create index fact_meeting_area on warehouse.fact_meeting (left(region_code, 5), date_start);

-- The scorecard of some regions looks at theirs alone.
create view research.scorecard as
with initiative as not materialized (
    select f.region_code as code, f.kind, f.name, f.rank, f.coverage_count, f.fact_id,
           coalesce(f.year, extract(year from f.date)::integer,
                    (select min(extract(year from s.published))::integer from warehouse.shown_source s where s.fact_id = f.fact_id))
               as year
    from warehouse.shown_initiative f
    where f.region_code is not null),
regulation as not materialized (
    select f.region_code as code, f.identifier, f.year, coalesce(f.promulgated, f.enacted) as since,
           (select min(coalesce(extract(year from coalesce(o.promulgated, o.enacted))::integer, o.year))
            from warehouse.regulation_relation x join warehouse.shown_regulation o using (version_id)
            where x.kind = 'revokes' and x.target_identifier = f.identifier) as revoked,
           f.status
    from warehouse.shown_regulation f
    where f.identifier is not null and f.region_code is not null and f.status in ('in_force', 'amended', 'revoked'))
select r.code as region_code, r.full_name as region_name, r.level as region_level, r.province_code, y.year,
       m.meetings as coordination_meetings,
       case when m.meetings >= 2 then true end as meeting_duty_met,
       g.regulations as regulations_in_force, g.latest as regulation,
       case when i.action_plan <= y.year then i.action_plan end as action_plan_since,
       case when i.task_force <= y.year then i.task_force end as task_force_since,
       case when i.service_unit <= y.year then i.service_unit end as service_unit_since,
       p.covered as community_programme_coverage,
       a.name as child_friendly_award, a.rank as child_friendly_rank,
       t.fact_id as trafficking_fact_id, t.value as trafficking, t.measure as trafficking_measure,
       t.period_end as trafficking_until, t.suppressed as trafficking_suppressed,
       v.fact_id as violence_fact_id, v.value as violence, v.measure as violence_measure,
       v.period_end as violence_until, v.suppressed as violence_suppressed,
       coalesce(m.meetings, g.regulations, p.covered) is not null
           or coalesce(least(i.action_plan, i.task_force, i.service_unit) <= y.year, false)
           or a.name is not null or t.fact_id is not null or v.fact_id is not null as heard,
       r.latitude, r.longitude,
       (select sample from warehouse.edition_time) as sample
from warehouse.dim_region r
cross join lateral (
    select n as year
    from generate_series(2007, (select extract(year from as_of)::integer from warehouse.edition_time)) as n) y
left join lateral (
    select extract(year from f.date_start)::integer as year, count(*) as meetings
    from warehouse.shown_meeting f
    where f.kind = 'coordination_meeting' and left(f.region_code, 5) = r.code and f.date_start is not null
    group by 1) m on m.year = y.year
left join lateral (
    select min(x.year) filter (where x.kind = 'action_plan') as action_plan,
           min(x.year) filter (where x.kind = 'task_force') as task_force,
           min(x.year) filter (where x.kind = 'service_unit') as service_unit
    from initiative x where x.code = r.code) i on true
left join lateral (
    select x.year, max(x.coverage_count) as covered
    from initiative x
    where x.code = r.code and x.kind = 'community_programme' and x.coverage_count is not null
    group by x.year) p on p.year = y.year
left join lateral (
    select distinct on (x.year) x.year, x.name, x.rank
    from initiative x
    where x.code = r.code and x.kind = 'award' and x.name ~* '\mlayak anak\M|\mKLA\M'
    order by x.year, array_position(array['paripurna', 'utama', 'nindya', 'madya', 'pratama'], x.rank), x.fact_id) a
    on a.year = y.year
left join lateral (
    select nullif(count(*), 0) as regulations, (array_agg(x.identifier order by x.year desc, x.identifier))[1] as latest
    from regulation x
    where x.code = r.code and coalesce(extract(year from x.since)::integer, x.year) <= y.year
      and (x.revoked > y.year or x.revoked is null and x.status <> 'revoked')) g on true
left join lateral (
    select c.* from (
        select f.fact_id, f.value, f.measure, f.victim_group, f.status, f.register, f.period_start, f.period_end, false as suppressed
        from warehouse.shown_case_count f
        where f.region_code = r.code and f.category = 'trafficking' and f.scope = 'statistic' and f.part is null
          and f.period_start >= make_date(y.year, 1, 1) and f.period_start <= make_date(y.year, 12, 31)
          and f.period_end <= make_date(y.year, 12, 31)
        union all
        select e.cell_id, e.value, e.measure, e.victim_group, e.status, e.register, make_date(e.year, 1, 1), make_date(e.year, 12, 31),
               e.suppressed
        from warehouse.edition_grid e
        where e.edition = (select max(edition_id) from warehouse.edition)
          and e.region_code = r.code and e.year = y.year and e.category = 'trafficking') c
    order by c.period_end desc, c.period_start,
             array_position(array['cases', 'victims', 'reports', 'suspects', 'perpetrators'], c.measure),
             array_position(array['women_and_children', 'any', 'children', 'women', 'girls', 'boys', 'men'], c.victim_group),
             array_position(array['reported', 'handled', 'ongoing', 'resolved', 'prosecuted', 'prevented', 'returned'], c.status),
             array_position(array['service_unit', 'police', 'court', 'migration', 'commission', 'ngo', 'other', 'unknown'], c.register),
             c.fact_id
    limit 1) t on true
left join lateral (
    select c.* from (
        select f.fact_id, f.value, f.measure, f.victim_group, f.status, f.register, f.period_start, f.period_end, false as suppressed
        from warehouse.shown_case_count f
        where f.region_code = r.code and f.category = 'violence' and f.scope = 'statistic' and f.part is null
          and f.period_start >= make_date(y.year, 1, 1) and f.period_start <= make_date(y.year, 12, 31)
          and f.period_end <= make_date(y.year, 12, 31)
        union all
        select e.cell_id, e.value, e.measure, e.victim_group, e.status, e.register, make_date(e.year, 1, 1), make_date(e.year, 12, 31),
               e.suppressed
        from warehouse.edition_grid e
        where e.edition = (select max(edition_id) from warehouse.edition)
          and e.region_code = r.code and e.year = y.year and e.category = 'violence') c
    order by c.period_end desc, c.period_start,
             array_position(array['cases', 'victims', 'reports', 'suspects', 'perpetrators'], c.measure),
             array_position(array['women_and_children', 'any', 'children', 'women', 'girls', 'boys', 'men'], c.victim_group),
             array_position(array['reported', 'handled', 'ongoing', 'resolved', 'prosecuted', 'prevented', 'returned'], c.status),
             array_position(array['service_unit', 'police', 'court', 'migration', 'commission', 'ngo', 'other', 'unknown'], c.register),
             c.fact_id
    limit 1) v on true
where r.level in ('province', 'regency', 'city');

do $$
declare
    entry record;
begin
    for entry in
        select * from (values
            ('region_code', 'Provinsi atau kabupaten/kota (kode Kemendagri)', 'Province or kabupaten/kota (Kemendagri code)', null),
            ('region_name', 'Nama lengkap wilayah', 'Full name of the region', null),
            ('region_level', 'province, regency, city', 'province, regency, city', null),
            ('province_code', 'Kode provinsi', 'Code of the province', null),
            ('year', 'Tahun, mulai dari 2007', 'Year, from 2007', 'calendar year'),
            ('coordination_meetings', 'Rapat koordinasi yang diberitakan; kosong bila tidak terdengar', 'Coordination meetings that were told of; null where none was heard of', 'meetings'),
            ('meeting_duty_met', 'Benar bila terdengar dua rapat koordinasi atau lebih; kosong bila tidak diketahui', 'True where two coordination meetings or more were heard of; null where it is not known', null),
            ('regulations_in_force', 'Peraturan daerah itu yang berlaku; kosong bila tidak terdengar', 'Regulations of the region in force; null where none was heard of', 'regulations'),
            ('regulation', 'Pengenal peraturan berlaku yang terbaru', 'Identifier of the latest one in force', null),
            ('action_plan_since', 'Tahun rencana aksi yang pertama; kosong bila tidak terdengar', 'Year of the first action plan; null where none was heard of', 'calendar year'),
            ('task_force_since', 'Tahun gugus tugas yang pertama; kosong bila tidak terdengar', 'Year of the first task force; null where none was heard of', 'calendar year'),
            ('service_unit_since', 'Tahun unit layanan yang pertama; kosong bila tidak terdengar', 'Year of the first service unit; null where none was heard of', 'calendar year'),
            ('community_programme_coverage', 'Satuan yang dicakup program masyarakat pada tahun itu', 'Units covered by community programmes in that year', 'units'),
            ('child_friendly_award', 'Penghargaan Kabupaten/Kota Layak Anak pada tahun itu', 'Child-friendly award in that year', null),
            ('child_friendly_rank', 'Peringkatnya: pratama, madya, nindya, utama, paripurna', 'Its rank: pratama, madya, nindya, utama, paripurna', null),
            ('trafficking_fact_id', 'fact_id angka perdagangan orang terakhir tahun itu; kosong bila tidak terdengar', 'fact_id of the year''s latest count of trafficking; null where none was heard of', null),
            ('trafficking', 'Angkanya; nol adalah angka; kosong juga bila disembunyikan', 'The number; zero is a number; null also where suppressed', 'as trafficking_measure says'),
            ('trafficking_measure', 'Yang dihitung', 'What is counted', null),
            ('trafficking_until', 'Hari terakhir yang dihitung', 'Last day counted', null),
            ('trafficking_suppressed', 'Benar bila angkanya disembunyikan', 'True where the number is suppressed', null),
            ('violence_fact_id', 'fact_id angka kekerasan terakhir tahun itu; kosong bila tidak terdengar', 'fact_id of the year''s latest count of violence; null where none was heard of', null),
            ('violence', 'Angkanya; nol adalah angka; kosong juga bila disembunyikan', 'The number; zero is a number; null also where suppressed', 'as violence_measure says'),
            ('violence_measure', 'Yang dihitung', 'What is counted', null),
            ('violence_until', 'Hari terakhir yang dihitung', 'Last day counted', null),
            ('violence_suppressed', 'Benar bila angkanya disembunyikan', 'True where the number is suppressed', null),
            ('heard', 'Benar bila ada sesuatu yang terdengar; baris tanpa kabar bukan berarti nol', 'True where anything was heard of; a row without news is silence, not zero', null),
            ('latitude', 'Lintang titik tengah wilayah (WGS 84)', 'Latitude of the region''s centroid (WGS 84)', 'degrees'),
            ('longitude', 'Bujur titik tengah wilayah (WGS 84)', 'Longitude of the region''s centroid (WGS 84)', 'degrees'),
            ('sample', 'Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan', 'True where the warehouse holds invented samples, no real data', null))
            as g(column_name, id, en, unit)
    loop
        execute format('comment on column research.scorecard.%I is %L', entry.column_name,
            'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
    end loop;
end
$$;
comment on view research.scorecard is
    'id: Rapor daerah: satu baris satu provinsi atau kabupaten/kota dan tahun, apa yang terdengar; yang tidak terdengar kosong, bukan nol '
    '| en: Scorecard: one row a province or kabupaten/kota and year, what was heard; what was not is null, not zero';
