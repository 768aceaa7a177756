-- What changed from one edition to the next and why, and what may be added up.

-- Each edition beside the one before it.
create view warehouse.edition_step as
select e.edition, e.as_of, e.confidence, p.as_of as as_of_before, p.confidence as confidence_before
from warehouse.edition_shown e
left join lateral (
    select b.as_of, b.confidence from warehouse.edition_shown b
    where b.edition < e.edition order by b.edition desc limit 1) p on true;

-- The versions that an edition showed otherwise than the one before it; null on the side where there was none. What is told of
-- them is what researchers see, in their words; it stands in the view itself, since no function of this schema may be called for
-- a researcher.
do $$
declare
    hidden text[] := array['version_id', 'fact_id', 'recorded_from', 'recorded_to', 'content_hash', 'restricted'];
    entry record;
begin
    for entry in
        select * from (values
            ('case_count', 'and not %s.restricted', 'concat_ws('' '', v.qualifier, v.value)', 'as_told_on',
             'jsonb_build_object()'),
            ('regulation', '', 'coalesce(v.identifier, v.title, v.type)', 'relations',
             $t$jsonb_build_object('relations', (
                 select string_agg(concat_ws(' ', x.kind, coalesce(x.target_identifier, concat_ws(' ', x.type, x.number, x.year))),
                                   '; ' order by x.position)
                 from warehouse.regulation_relation x where x.version_id = v.version_id))$t$),
            ('meeting', '', 'concat_ws('' '', v.date_start, v.title)', 'speakers',
             $t$jsonb_build_object(
                 'chaired_by', (
                     select string_agg(concat_ws(', ', c ->> 'name', c ->> 'role'), '; ' order by n)
                     from jsonb_array_elements(v.chaired_by) with ordinality as e(c, n)),
                 'outcomes', (
                     select string_agg(o.text, '; ' order by o.position)
                     from warehouse.meeting_outcome o
                     join evidence.document d on d.document_id = o.document_id and not d.restricted
                     where o.version_id = v.version_id),
                 'participants', (
                     select string_agg(p.name, '; ' order by p.position)
                     from warehouse.meeting_participant p where p.version_id = v.version_id))$t$),
            ('initiative', '', 'concat_ws('' '', v.year, v.name)', 'coverage_regions',
             $t$jsonb_build_object('coverage_regions', (
                 select string_agg(c, '; ' order by c) from jsonb_array_elements_text(v.coverage_regions) as e(c)))$t$))
            as k(kind, open, name, hidden, more)
    loop
        execute format(
            $f$
            create view warehouse.change_%1$s as
            select s.edition, s.as_of, s.as_of_before, %5$L::text as kind, a.fact_id, %2$s as name_after, null::text as name_before,
                   b.version_id is null as came, false as went, %7$s as after,
                   case when b.version_id is not null then %8$s end as before
            from warehouse.edition_step s
            join warehouse.fact_%1$s a on a.recorded_from <= s.as_of
                and a.recorded_from > coalesce(s.as_of_before, '-infinity')
                and (a.recorded_to is null or a.recorded_to > s.as_of)
                and (a.confidence >= s.confidence or a.review <> 'none') %3$s
            left join warehouse.fact_%1$s b on b.fact_id = a.fact_id and b.recorded_from <= s.as_of_before
                and b.recorded_to > s.as_of_before
                and (b.confidence >= s.confidence_before or b.review <> 'none') %4$s
            union all
            select s.edition, s.as_of, s.as_of_before, %5$L::text, b.fact_id, null::text, %6$s, false, true,
                   null::jsonb, %8$s
            from warehouse.edition_step s
            join warehouse.fact_%1$s b on b.recorded_to <= s.as_of and b.recorded_to > s.as_of_before
                and b.recorded_from <= s.as_of_before
                and (b.confidence >= s.confidence_before or b.review <> 'none') %4$s
            where not exists (
                select from warehouse.fact_%1$s a
                where a.fact_id = b.fact_id and a.recorded_from <= s.as_of and (a.recorded_to is null or a.recorded_to > s.as_of)
                  and (a.confidence >= s.confidence or a.review <> 'none') %3$s)
            $f$,
            entry.kind,
            replace(entry.name, 'v.', 'a.'),
            format(entry.open, 'a'), format(entry.open, 'b'),
            entry.kind,
            replace(entry.name, 'v.', 'b.'),
            format('to_jsonb(a) - %L::text[] || %s', hidden || entry.hidden, replace(entry.more, 'v.', 'a.')),
            format('to_jsonb(b) - %L::text[] || %s', hidden || entry.hidden, replace(entry.more, 'v.', 'b.')));
    end loop;
end
$$;

create view warehouse.change as
select * from warehouse.change_case_count
union all
select * from warehouse.change_regulation
union all
select * from warehouse.change_meeting
union all
select * from warehouse.change_initiative;

-- Why: out of what came and went between the two editions. Only public documents are asked.
create view warehouse.change_reason as
select c.edition, c.fact_id, c.kind, c.came, c.went, c.before, c.after, c.name_before, c.name_after, c.as_of,
       array_remove(array[
           case when c.before ->> 'review' is distinct from c.after ->> 'review'
                     and coalesce(nullif(c.after ->> 'review', 'none'), nullif(c.before ->> 'review', 'none')) is not null
                     and not (c.came or c.went)
                  or c.went and exists (
                     select from ops.review r
                     where r.fact_id = c.fact_id and r.decision = 'rejected' and r.replaced_at is null)
                then 'review' end,
           case when 'withdrawn' = any (w.ended) then 'withdrawn' end,
           case when 'newer_version' = any (w.ended) then 'newer_version' end,
           case when 'better_extractor' = any (w.ended) then 'better_extractor' end,
           case when 'read_again' = any (w.ended) then 'read_again' end,
           case when w.fresh then 'new_source' end,
           case when not (c.came or c.went)
                     and c.after ->> 'decided_by' <> 'review'
                     and (c.after ->> 'decided_by', c.after ->> 'value') is distinct from (c.before ->> 'decided_by', c.before ->> 'value')
                then 'decided' end,
           case when not (c.came or c.went) and w.ended is null and not w.fresh
                     and c.after ->> 'source_count' is distinct from c.before ->> 'source_count'
                then 'syndication' end], null) as reasons
from warehouse.change c
left join lateral (
    select array_agg(distinct case
               when g.superseded_why = 'read_again' and exists (
                   select from evidence.reading n
                   where n.document_id = g.document_id and n.reading_id > g.reading_id and n.extractor_version <> g.extractor_version)
               then 'better_extractor' else g.superseded_why end)
               filter (where s.recorded_to <= c.as_of and s.recorded_to > c.as_of_before and g.superseded_at <= c.as_of) as ended,
           coalesce(bool_or(
               s.recorded_from <= c.as_of and s.recorded_from > coalesce(c.as_of_before, '-infinity')
               and not exists (
                   select from warehouse.fact_support e
                   join evidence.statement x using (statement_id)
                   where e.fact_id = s.fact_id and x.document_id = t.document_id and e.recorded_from < s.recorded_from)), false)
               as fresh
    from warehouse.fact_support s
    join evidence.statement t using (statement_id)
    join evidence.document d on d.document_id = t.document_id and not d.restricted
    join evidence.reading g on g.reading_id = t.reading_id
    where s.fact_id = c.fact_id) w on true;

create view research.changes as
with told as (
    select c.fact_id, c.kind, c.edition, c.as_of as recorded, d.what, d.before, d.after, c.reasons, c.after ->> 'decided_by' as rule
    from warehouse.change_reason c
    cross join lateral (
        select 'new' as what, null::text as before, c.name_after as after where c.came
        union all
        select 'gone', c.name_before, null where c.went
        union all
        select coalesce(b.key, a.key), b.value, a.value
        from jsonb_each_text(c.before) b
        full join jsonb_each_text(c.after) a on a.key = b.key
        where not c.came and not c.went and a.value is distinct from b.value) d
    union all
    select g.cell_id, 'case_count', s.edition, s.as_of, case when b.cell_id is null then 'new' else 'value' end,
           case when b.cell_id is not null then coalesce(b.value::text, 'suppressed') end,
           coalesce(g.value::text, 'suppressed'), array['restricted_source'], null
    from warehouse.edition_step s
    join warehouse.grid_version g on g.recorded_from <= s.as_of and g.recorded_from > coalesce(s.as_of_before, '-infinity')
        and (g.recorded_to is null or g.recorded_to > s.as_of) and g.withheld is null
    left join warehouse.grid_version b on b.cell_id = g.cell_id and b.recorded_from <= s.as_of_before
        and b.recorded_to > s.as_of_before and b.withheld is null
    union all
    select b.cell_id, 'case_count', s.edition, s.as_of, 'gone', coalesce(b.value::text, 'suppressed'), null,
           array['restricted_source'], null
    from warehouse.edition_step s
    join warehouse.grid_version b on b.recorded_to <= s.as_of and b.recorded_to > s.as_of_before
        and b.recorded_from <= s.as_of_before and b.withheld is null
    where not exists (
        select from warehouse.grid_version g
        where g.cell_id = b.cell_id and g.recorded_from <= s.as_of and (g.recorded_to is null or g.recorded_to > s.as_of)
          and g.withheld is null))
select t.fact_id, t.kind, t.edition, t.recorded, t.what, t.before, t.after,
       (select string_agg(r.name_id || coalesce(': ' || d.name_id, ''), '; ' order by e.n)
               || ' | ' || string_agg(r.name_en || coalesce(': ' || d.name_en, ''), '; ' order by e.n)
        from unnest(case when t.reasons = '{}' then array['worked_out_again'] else t.reasons end) with ordinality as e(code, n)
        join warehouse.dim_term r on r.list = 'change_reason' and r.code = e.code
        left join warehouse.dim_term d on e.code = 'decided' and d.list = 'decision' and d.code = t.rule) as why,
       (select sample from warehouse.edition_time) as sample
from told t;

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

create view research.case_count_totals as
with may as materialized (
    select a.measure, a.status, a.dimension from warehouse.dim_additivity a where a.additive),
never as materialized (
    select a.measure, a.status, a.dimension from warehouse.dim_additivity a where not a.additive),
units as materialized (
    select u.region_code, u.parts, count(*) as expected
    from warehouse.dim_region r
    cross join lateral (values ('ID', 'regency'), (r.province_code, 'regency'), ('ID', 'province')) as u(region_code, parts)
    where (r.level in ('regency', 'city') and u.parts = 'regency') or (r.level = 'province' and u.parts = 'province')
    group by u.region_code, u.parts),
part as (
    select 'region' as dimension, u.region_code, u.parts, u.expected, c.period_start, c.period_end, c.register, c.category,
           c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    join units u on (c.region_level in ('regency', 'city') and u.parts = 'regency' and u.region_code in ('ID', c.province_code))
                 or (c.region_level = 'province' and u.parts = 'province')
    where c.scope = 'statistic' and c.part is null and c.period_start is not null and c.period_end is not null
    union all
    select 'period', c.region_code, case m.months when 1 then 'month' when 3 then 'quarter' else 'half' end, 12 / m.months,
           date_trunc('year', c.period_start)::date, (date_trunc('year', c.period_start) + interval '1 year')::date - 1,
           c.register, c.category, c.victim_group, c.measure, c.status, c.rounded, c.value, c.qualifier, c.suppressed
    from research.case_counts c
    join (values (1), (3), (6)) as m(months)
        on extract(day from c.period_start) = 1 and (extract(month from c.period_start)::integer - 1) % m.months = 0
           and c.period_end = (c.period_start + make_interval(months => m.months))::date - 1
    where c.scope = 'statistic' and c.part is null and c.region_code is not null)
select p.dimension, p.parts, p.region_code, r.full_name as region_name, p.period_start, p.period_end, p.register, p.category,
       p.victim_group, p.measure, p.status, sum(p.value)::bigint as value,
       case when bool_and(p.qualifier = 'exact') then 'exact'
            when bool_and(p.qualifier in ('exact', 'at_least')) then 'at_least'
            when bool_and(p.qualifier in ('exact', 'at_most')) then 'at_most'
            else 'about' end as qualifier,
       p.rounded, count(*) as parts_heard, p.expected::bigint as parts_expected,
       count(*) filter (where p.suppressed) as parts_suppressed,
       count(*) = p.expected and not bool_or(p.suppressed) as complete,
       (select sample from warehouse.edition_time) as sample
from part p
left join warehouse.dim_region r on r.code = p.region_code
where (p.measure, p.dimension) in (select measure, dimension from may where status = '*')
  and (p.measure, p.status, p.dimension) not in (select measure, status, dimension from never)
group by p.dimension, p.parts, p.expected, p.region_code, r.full_name, p.period_start, p.period_end, p.register, p.category,
         p.victim_group, p.measure, p.status, p.rounded;

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
            ('changes', null, 'Yang berubah dari satu edisi ke edisi berikutnya: satu baris satu isian yang berubah, atau fakta baru atau hilang', 'What changed from one edition to the next: one row a changed field, or a fact that is new or gone', null),
            ('changes', 'fact_id', 'Pengenal fakta', 'Id of the fact', null),
            ('changes', 'kind', 'case_count, regulation, meeting, initiative', 'case_count, regulation, meeting, initiative', null),
            ('changes', 'edition', 'Edisi pertama yang menampilkan perubahan', 'The first edition that shows it', null),
            ('changes', 'recorded', 'Saat edisi itu', 'The moment of that edition', null),
            ('changes', 'what', 'Nama isian yang berubah; new bila fakta baru, gone bila hilang', 'Name of the changed field; new for a new fact, gone for one that is shown no more', null),
            ('changes', 'before', 'Isi sebelumnya; kosong bila tidak ada', 'What it was before; null where there was none', null),
            ('changes', 'after', 'Isi sesudahnya; kosong bila tidak ada', 'What it is since; null where there is none', null),
            ('changes', 'why', 'Alasannya dalam bahasa Indonesia dan Inggris', 'The reason, in Indonesian and English', null),
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
            ('case_count_totals', 'complete', 'Benar bila semua bagian terdengar dan tidak ada yang disembunyikan', 'True where every part was heard of and none is suppressed', null))
            as g(view_name, column_name, id, en, unit)
    loop
        if entry.column_name is null then
            execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
                'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
        end if;
    end loop;
    for entry in select unnest(array['changes', 'additivity', 'case_count_totals']) as view_name loop
        execute format('comment on column research.%I.sample is %L', entry.view_name,
            'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
            '| en: True where the warehouse holds invented samples, no real data');
    end loop;
end
$$;
