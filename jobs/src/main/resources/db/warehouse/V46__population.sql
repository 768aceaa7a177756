-- How many live in a region, and counts of whole years in proportion to them.

create table warehouse.dim_population (
    region_code text not null,
    counted_on  date not null,
    population  bigint not null check (population > 0),
    source      text not null,
    primary key (region_code, counted_on)
);
comment on table warehouse.dim_population is
    'Inhabitants of provinces, kabupaten and kota. | Jumlah penduduk provinsi, kabupaten, dan kota.';

create view research.population as
select p.region_code, r.full_name as region_name, r.level as region_level, p.counted_on, p.population, p.source,
       (select sample from warehouse.edition_time) as sample
from warehouse.dim_population p
join warehouse.dim_region r on r.code = p.region_code;

-- Nothing is estimated: of the numbers that were counted at most a year before or after the period the nearest one is taken, and
-- none where the region was split between both.
create view research.case_rates as
select c.fact_id, c.region_code, c.region_name, c.region_level, c.province_code, c.period_start, c.period_end, c.register, c.category,
       c.victim_group, c.measure, c.status, c.value, c.qualifier, c.suppressed, c.rounded, p.population, p.counted_on,
       round(c.value * 100000.0 / p.population, 2) as rate_per_100000, c.conflict, c.source_count, c.sample
from research.case_counts c
join lateral (
    select n.population, n.counted_on
    from warehouse.dim_population n
    where n.region_code = c.region_code
      and n.counted_on between (c.period_start - interval '1 year')::date and (c.period_end + interval '1 year')::date
      and not exists (
          select from warehouse.dim_region_split s
          where n.region_code in (s.predecessor_code, s.successor_code)
            and s.enacted > least(c.period_start, n.counted_on) and s.enacted <= greatest(c.period_end, n.counted_on))
    order by abs(n.counted_on - (c.period_start + 182)), n.counted_on
    limit 1) p on true
where c.scope = 'statistic' and c.part is null
  and extract(month from c.period_start) = 1 and extract(day from c.period_start) = 1
  and c.period_end = (c.period_start + interval '1 year')::date - 1;

insert into warehouse.view_key (view_name, column_name, key_position, refers_to) values
    ('population', 'region_code', 1, 'regions.code'),
    ('population', 'counted_on', 2, null),
    ('case_rates', 'fact_id', 1, 'case_counts.fact_id'),
    ('case_rates', 'region_code', null, 'regions.code');

do $$
declare
    entry record;
begin
    for entry in
        select * from (values
            ('population', null, 'Jumlah penduduk provinsi, kabupaten, dan kota menurut hari pencacahannya', 'Inhabitants of provinces, kabupaten and kota by the day of counting', null),
            ('population', 'region_code', 'Kode wilayah', 'Code of the region', null),
            ('population', 'region_name', 'Nama lengkap wilayah', 'Full name of the region', null),
            ('population', 'region_level', 'nation, province, regency, city', 'nation, province, regency, city', null),
            ('population', 'counted_on', 'Hari yang diwakili angkanya', 'The day that the number stands for', null),
            ('population', 'population', 'Jumlah penduduk, semua jenis kelamin dan umur', 'Inhabitants of both sexes and all ages', 'persons'),
            ('population', 'source', 'Siapa yang menghitung', 'Who counted', null),
            ('case_rates', null, 'Angka kasus satu tahun kalender per 100.000 penduduk; hanya bila jumlah penduduk diketahui paling jauh setahun dari masanya. Yang dilaporkan bukan yang terjadi: angka tinggi dapat berarti pelaporan yang baik', 'Counts of a calendar year per 100,000 inhabitants; only where the population is known within a year of the period. What is reported is not what happens: a high rate may mean good reporting', null),
            ('case_rates', 'fact_id', 'Faktanya, lihat case_counts', 'The fact, see case_counts', null),
            ('case_rates', 'region_code', 'Kode wilayah', 'Code of the region', null),
            ('case_rates', 'region_name', 'Nama lengkap wilayah', 'Full name of the region', null),
            ('case_rates', 'region_level', 'nation, province, regency, city', 'nation, province, regency, city', null),
            ('case_rates', 'province_code', 'Kode provinsinya', 'Code of its province', null),
            ('case_rates', 'period_start', 'Hari pertama', 'First day', null),
            ('case_rates', 'period_end', 'Hari terakhir', 'Last day', null),
            ('case_rates', 'register', 'Buku siapa', 'Whose book', null),
            ('case_rates', 'category', 'Kode jenis kasus', 'Code of what is counted', null),
            ('case_rates', 'victim_group', 'Kelompok korban; pembaginya tetap seluruh penduduk', 'Victim group; the divisor is the whole population all the same', null),
            ('case_rates', 'measure', 'Yang dihitung', 'What is counted', null),
            ('case_rates', 'status', 'Status penanganan', 'State of handling', null),
            ('case_rates', 'value', 'Nilainya, seperti di case_counts; kosong bila disembunyikan', 'The value as in case_counts; null where it is suppressed', 'as measure says'),
            ('case_rates', 'qualifier', 'exact, at_least, at_most atau about', 'exact, at_least, at_most or about', null),
            ('case_rates', 'suppressed', 'Benar bila nilainya disembunyikan', 'True where the value is suppressed', null),
            ('case_rates', 'rounded', 'Benar bila nilainya dibulatkan', 'True where the value is rounded', null),
            ('case_rates', 'population', 'Jumlah penduduk pembaginya', 'The inhabitants that it is divided by', 'persons'),
            ('case_rates', 'counted_on', 'Hari yang diwakili jumlah penduduk itu', 'The day that this number of inhabitants stands for', null),
            ('case_rates', 'rate_per_100000', 'Nilai per 100.000 penduduk, dua angka desimal; kosong bila disembunyikan', 'The value per 100,000 inhabitants, two decimals; null where it is suppressed', 'per 100,000 inhabitants'),
            ('case_rates', 'conflict', 'Benar bila sumber-sumbernya berbeda; kosong pada angka terbatas', 'True where sources differ; null for restricted counts', null),
            ('case_rates', 'source_count', 'Jumlah sumber yang mandiri; kosong pada angka terbatas', 'Number of independent sources; null for restricted counts', 'sources'))
            as g(view_name, column_name, id, en, unit)
    loop
        if entry.column_name is null then
            execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
                'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
        end if;
    end loop;
    for entry in select unnest(array['population', 'case_rates']) as view_name loop
        execute format('comment on column research.%I.sample is %L', entry.view_name,
            'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
            '| en: True where the warehouse holds invented samples, no real data');
    end loop;
end
$$;
