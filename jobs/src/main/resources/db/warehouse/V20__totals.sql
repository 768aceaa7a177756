-- What may be added up.

create table warehouse.dim_additivity (
    measure    text not null,
    status     text not null,
    dimension  text not null,
    additive   boolean not null,
    why_id     text not null,
    why_en     text not null,
    instead_id text not null,
    instead_en text not null,
    primary key (measure, status, dimension)
);
comment on table warehouse.dim_additivity is
    'Along which dimensions each measure may be added; the status * stands for all that have no line of their own. '
    '| Sepanjang dimensi mana tiap ukuran boleh dijumlahkan.';

create view research.additivity as
select a.measure, a.status, a.dimension, a.additive, a.why_id, a.why_en, a.instead_id, a.instead_en,
       (select sample from warehouse.edition_time) as sample
from warehouse.dim_additivity a;

-- Totals look at 552 regions, not at all villages for them.
create index dim_region_unit on warehouse.dim_region (province_code, code) where level in ('province', 'regency', 'city');

create view research.case_count_totals as
with may as materialized (
    select a.measure, a.status, a.dimension from warehouse.dim_additivity a where a.additive),
never as materialized (
    select a.measure, a.status, a.dimension from warehouse.dim_additivity a where not a.additive),
units as materialized (
    select u.region_code, u.parts, count(*) as expected
    from warehouse.dim_region r
    cross join lateral (values ('ID', 'regency'), (r.province_code, 'regency'), ('ID', 'province')) as u(region_code, parts)
    where r.level in ('province', 'regency', 'city')
      and (r.level = 'province') = (u.parts = 'province')
    group by u.region_code, u.parts),
-- an arm a kind of total, so that who asks for one province finds its kabupaten by index
part as (
    select 'region' as dimension, 'regency' as parts, c.province_code as region_code, c.period_start, c.period_end, c.register,
           c.category, c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    where c.region_level in ('regency', 'city') and c.scope = 'statistic' and c.part is null
      and c.period_start is not null and c.period_end is not null
    union all
    select 'region', case c.region_level when 'province' then 'province' else 'regency' end, 'ID', c.period_start, c.period_end, c.register,
           c.category, c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    where c.region_level in ('province', 'regency', 'city') and c.scope = 'statistic' and c.part is null
      and c.period_start is not null and c.period_end is not null
    union all
    select 'period', case m.months when 1 then 'month' when 3 then 'quarter' else 'half' end, c.region_code,
           date_trunc('year', c.period_start)::date, (date_trunc('year', c.period_start) + interval '1 year')::date - 1,
           c.register, c.category, c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    join (values (1), (3), (6)) as m(months)
        on extract(day from c.period_start) = 1 and (extract(month from c.period_start)::integer - 1) % m.months = 0
           and c.period_end = (c.period_start + make_interval(months => m.months))::date - 1
    where c.scope = 'statistic' and c.part is null and c.region_code is not null),
total as (
    select p.dimension, p.parts, p.region_code, p.period_start, p.period_end, p.register, p.category, p.victim_group, p.measure,
           p.status, p.rounded, sum(p.value)::bigint as value,
           case when bool_and(p.qualifier = 'exact') then 'exact'
                when bool_and(p.qualifier in ('exact', 'at_least')) then 'at_least'
                when bool_and(p.qualifier in ('exact', 'at_most')) then 'at_most'
                else 'about' end as qualifier,
           count(*) as heard, count(*) filter (where p.suppressed) as suppressed
    from part p
    where (p.measure, p.dimension) in (select measure, dimension from may where status = '*')
      and (p.measure, p.status, p.dimension) not in (select measure, status, dimension from never)
    group by p.dimension, p.parts, p.region_code, p.period_start, p.period_end, p.register, p.category, p.victim_group, p.measure,
             p.status, p.rounded)
select t.dimension, t.parts, t.region_code, r.full_name as region_name, t.period_start, t.period_end, t.register, t.category,
       t.victim_group, t.measure, t.status, t.value, t.qualifier, t.rounded, t.heard as parts_heard,
       e.expected as parts_expected, t.suppressed as parts_suppressed,
       t.heard = e.expected and t.suppressed = 0 as complete,
       (select max(s.enacted)
        from warehouse.dim_region_split s
        join warehouse.dim_region o on o.code = s.predecessor_code
        where s.enacted > t.period_start
          and case t.dimension
                  when 'period' then t.region_code in (s.predecessor_code, s.successor_code)
                  else (o.level = 'province') = (t.parts = 'province') and t.region_code in ('ID', o.province_code)
              end) as region_split,
       (select sample from warehouse.edition_time) as sample
from total t
left join warehouse.dim_region r on r.code = t.region_code
left join units u on t.dimension = 'region' and u.region_code = t.region_code and u.parts = t.parts
cross join lateral (
    select case t.parts when 'month' then 12 when 'quarter' then 4 when 'half' then 2 else u.expected end as expected) e;

create function research.sum_case_counts(over_dimension text, of_measure text default 'cases', of_status text default 'reported')
returns setof research.case_count_totals
language plpgsql stable as $$
declare
    rule record;
    known text;
begin
    select a.* into rule
    from research.additivity a
    where a.dimension = over_dimension and a.measure = of_measure and a.status in (of_status, '*')
    order by a.status = '*'
    limit 1;
    if not found then
        select string_agg(distinct a.dimension, ', ') || '; ' || string_agg(distinct a.measure, ', ') into known
        from research.additivity a;
        raise exception using
            errcode = 'invalid_parameter_value',
            message = format('nothing is known of adding %s over %s', coalesce(of_measure, 'null'), coalesce(over_dimension, 'null')),
            detail = 'Tidak ada aturan untuk ukuran dan dimensi itu. | There is no rule for this measure and dimension.',
            hint = 'known: ' || known;
    end if;
    if not rule.additive then
        raise exception using
            errcode = 'invalid_parameter_value',
            message = format('%s (%s) may not be added over %s', of_measure, of_status, over_dimension),
            detail = rule.why_id || ' | ' || rule.why_en,
            hint = rule.instead_id || ' | ' || rule.instead_en;
    end if;
    return query
        select t.* from research.case_count_totals t
        where t.dimension = over_dimension and t.measure = of_measure and t.status = of_status;
end
$$;
comment on function research.sum_case_counts(text, text, text) is
    'id: Jumlah angka kasus menurut satu dimensi (region atau period); menolak dimensi yang tidak boleh dijumlahkan, beserta alasannya '
    '| en: Totals of counts over one dimension (region or period); refuses dimensions that may not be added, and says why';

do $$
declare
    entry record;
begin
    for entry in
        select * from (values
            ('additivity', null, 'Sepanjang dimensi mana tiap ukuran boleh dijumlahkan', 'Along which dimensions each measure may be added up', null),
            ('additivity', 'measure', 'Ukuran: cases, victims, perpetrators, suspects, reports', 'Measure: cases, victims, perpetrators, suspects, reports', null),
            ('additivity', 'status', 'Status penanganan; * untuk semua yang tidak punya baris sendiri', 'State of handling; * for all that have no row of their own', null),
            ('additivity', 'dimension', 'region, period, category, victim_group, part, register, status', 'region, period, category, victim_group, part, register, status', null),
            ('additivity', 'additive', 'Benar bila boleh dijumlahkan', 'True where it may be added', null),
            ('additivity', 'why_id', 'Alasannya (Indonesia)', 'Why (Indonesian)', null),
            ('additivity', 'why_en', 'Alasannya (Inggris)', 'Why (English)', null),
            ('additivity', 'instead_id', 'Yang dapat dilakukan sebagai gantinya (Indonesia)', 'What to do instead (Indonesian)', null),
            ('additivity', 'instead_en', 'Yang dapat dilakukan sebagai gantinya (Inggris)', 'What to do instead (English)', null),
            ('case_count_totals', null, 'Jumlah angka kasus yang boleh dijumlahkan: kabupaten/kota menjadi provinsi dan nasional, bulan menjadi tahun; hanya angka dengan kunci yang sama', 'Totals of counts that may be added: kabupaten/kota to province and nation, months to years; identical keys only', null),
            ('case_count_totals', 'dimension', 'Yang dijumlahkan: region atau period', 'What was added over: region or period', null),
            ('case_count_totals', 'parts', 'Satuan yang dijumlahkan: regency, province, month, quarter, half', 'The parts: regency, province, month, quarter, half', null),
            ('case_count_totals', 'region_code', 'Wilayah jumlah ini', 'Region of the total', null),
            ('case_count_totals', 'region_name', 'Nama lengkap wilayah', 'Full name of the region', null),
            ('case_count_totals', 'period_start', 'Hari pertama', 'First day', null),
            ('case_count_totals', 'period_end', 'Hari terakhir', 'Last day', null),
            ('case_count_totals', 'register', 'Buku siapa', 'Whose book', null),
            ('case_count_totals', 'category', 'Kode jenis kasus', 'Code of what is counted', null),
            ('case_count_totals', 'victim_group', 'Kelompok korban', 'Victim group', null),
            ('case_count_totals', 'measure', 'Yang dihitung', 'What is counted', null),
            ('case_count_totals', 'status', 'Status penanganan', 'State of handling', null),
            ('case_count_totals', 'value', 'Jumlah bagian yang terdengar dan tidak disembunyikan; kosong bila semua disembunyikan', 'Sum of the parts that were heard of and are not suppressed; null where all are', 'as measure says'),
            ('case_count_totals', 'qualifier', 'exact, at_least, at_most atau about, menurut bagian-bagiannya', 'exact, at_least, at_most or about, after its parts', null),
            ('case_count_totals', 'rounded', 'Benar bila bagiannya angka yang dibulatkan', 'True where its parts are rounded numbers', null),
            ('case_count_totals', 'parts_heard', 'Jumlah bagian yang terdengar', 'Number of parts that were heard of', 'parts'),
            ('case_count_totals', 'parts_expected', 'Jumlah bagian seharusnya, menurut wilayah sekarang; yang tak terdengar bukan nol', 'Number of parts that there are, by today''s regions; what was not heard of is not zero', 'parts'),
            ('case_count_totals', 'parts_suppressed', 'Jumlah bagian yang disembunyikan', 'Number of parts that are suppressed', 'parts'),
            ('case_count_totals', 'complete', 'Benar bila semua bagian terdengar dan tidak ada yang disembunyikan', 'True where every part was heard of and none is suppressed', null),
            ('case_count_totals', 'region_split', 'Hari pemekaran terakhir, setelah masa hitung dimulai, di antara bagian yang dijumlahkan; parts_expected dihitung menurut wilayah sekarang. Kosong bila tidak diketahui ada', 'Day of the last split among the parts after the period began; parts_expected goes by today''s regions. Null where none is known', null))
            as g(view_name, column_name, id, en, unit)
    loop
        if entry.column_name is null then
            execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
                'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
        end if;
    end loop;
    for entry in select unnest(array['additivity', 'case_count_totals']) as view_name loop
        execute format('comment on column research.%I.sample is %L', entry.view_name,
            'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
            '| en: True where the warehouse holds invented samples, no real data');
    end loop;
end
$$;
