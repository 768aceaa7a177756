-- Regions in time: what split off from what and when, and which numbers count the territory from before a split.

create table warehouse.dim_region_split (
    predecessor_code text not null,
    successor_code   text not null primary key,
    enacted          date not null,
    law              text not null
);
create index dim_region_split_predecessor on warehouse.dim_region_split (predecessor_code);
comment on table warehouse.dim_region_split is
    'Splits of provinces and kabupaten by the day of their law. | Pemekaran menurut tanggal undang-undangnya.';

-- Gives a view more columns before its last one, around whatever it is by now; its comments stay.
create function pg_temp.widened(name text, more text, beside text default '') returns text
language sql as $$
    select format('create view research.%I as select %s, %s, d.sample from (%s) d %s', name,
                  (select string_agg('d.' || quote_ident(attname), ', ' order by attnum)
                   from pg_attribute
                   where attrelid = ('research.' || name)::regclass and attnum > 0 and not attisdropped and attname <> 'sample'),
                  more, rtrim(pg_get_viewdef(('research.' || name)::regclass), ';'), beside)
$$;

do $$
declare
    counted  text := pg_temp.widened('case_counts_history', $more$
        (select max(s.enacted) from warehouse.dim_region_split s
         where d.region_code in (s.predecessor_code, s.successor_code) and s.enacted > d.period_start) as region_split$more$);
    latest   text;
    as_of    text;
    totals   text := pg_temp.widened('case_count_totals', $more$
        (select max(s.enacted)
         from warehouse.dim_region_split s
         join warehouse.dim_region p on p.code = s.predecessor_code
         where s.enacted > d.period_start
           and case d.dimension
                   when 'period' then d.region_code in (s.predecessor_code, s.successor_code)
                   else (p.level = 'province') = (d.parts = 'province') and d.region_code in ('ID', p.province_code)
               end) as region_split$more$);
    summed   text := pg_get_functiondef('research.sum_case_counts(text, text, text)'::regprocedure);
    regions  text := pg_temp.widened('regions',
        'o.predecessor_code, o.enacted as valid_from, b.borders_since',
        'left join warehouse.dim_region_split o on o.successor_code = d.code'
        ' left join (select e.code, max(s.enacted) as borders_since from warehouse.dim_region_split s'
        '            cross join lateral (values (s.predecessor_code), (s.successor_code)) as e(code) group by e.code) b on b.code = d.code');
    said     record;
begin
    create temporary table spoken on commit drop as
    select 'column' as kind, format('research.%I.%I', c.relname, a.attname) as name, col_description(c.oid, a.attnum) as comment
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'research'::regnamespace
      and c.relname in ('case_counts_history', 'case_counts', 'case_count_totals', 'regions')
    union all
    select 'view', format('research.%I', c.relname), obj_description(c.oid, 'pg_class')
    from pg_class c
    where c.relnamespace = 'research'::regnamespace
      and c.relname in ('case_counts_history', 'case_counts', 'case_count_totals', 'regions')
    union all
    select 'function', p.oid::regprocedure::text, obj_description(p.oid, 'pg_proc')
    from pg_proc p
    where p.oid in ('research.sum_case_counts(text, text, text)'::regprocedure,
                    'research.case_counts_as_of(timestamptz)'::regprocedure);

    -- the last edition and any other: the same columns of the same view
    latest := pg_get_viewdef('research.case_counts'::regclass);
    latest := regexp_replace(latest, ',\s*sample(\s+from)', ', region_split, sample\1', 'i');
    as_of := pg_get_functiondef('research.case_counts_as_of(timestamptz)'::regprocedure);
    as_of := regexp_replace(as_of, ',\s*sample(\s+from)', ', region_split, sample\1', 'i');
    if latest not like '%region_split%' or as_of not like '%region_split%' then
        raise exception 'case_counts is not what this migration knows: % %', latest, as_of;
    end if;

    drop function research.sum_case_counts(text, text, text);
    drop function research.case_counts_as_of(timestamptz);
    drop view research.case_count_totals;
    drop view research.case_counts;
    drop view research.case_counts_history;
    drop view research.regions;
    execute counted;
    execute 'create view research.case_counts as ' || latest;
    execute as_of;
    execute totals;
    execute summed;
    execute regions;
    for said in select * from spoken where comment is not null loop
        execute format('comment on %s %s is %L', said.kind, said.name, said.comment);
    end loop;
end
$$;

create view research.region_changes as
select 'split' as change, s.predecessor_code, p.full_name as predecessor_name, s.successor_code, n.full_name as successor_name,
       s.enacted as since, s.law, (select sample from warehouse.edition_time) as sample
from warehouse.dim_region_split s
left join warehouse.dim_region p on p.code = s.predecessor_code
left join warehouse.dim_region n on n.code = s.successor_code
union all
select c.change, c.old_code, c.old_name, c.new_code, c.new_name, s.enacted, s.law,
       (select sample from warehouse.edition_time)
from warehouse.dim_region_change c
left join warehouse.dim_region_split s on c.change = 'code' and s.successor_code = left(c.new_code, 2);

do $$
declare
    entry record;
begin
    for entry in
        select * from (values
            ('case_counts', 'region_split', 'Hari pemekaran terakhir yang mengubah batas wilayah ini setelah masa hitung dimulai; angka seperti itu tidak sebanding dengan angka sesudahnya. Kosong bila tidak diketahui ada', 'Day of the last split that changed this region''s borders after the period began; such a number does not compare with later ones. Null where none is known', null),
            ('case_counts_history', 'region_split', 'Hari pemekaran terakhir yang mengubah batas wilayah ini setelah masa hitung dimulai; angka seperti itu tidak sebanding dengan angka sesudahnya. Kosong bila tidak diketahui ada', 'Day of the last split that changed this region''s borders after the period began; such a number does not compare with later ones. Null where none is known', null),
            ('case_count_totals', 'region_split', 'Hari pemekaran terakhir, setelah masa hitung dimulai, di antara bagian yang dijumlahkan; parts_expected dihitung menurut wilayah sekarang. Kosong bila tidak diketahui ada', 'Day of the last split among the parts after the period began; parts_expected goes by today''s regions. Null where none is known', null),
            ('regions', 'predecessor_code', 'Kode wilayah asal; kosong bila tidak diketahui', 'Code of the region that it split off from; null where it is not known', null),
            ('regions', 'valid_from', 'Hari undang-undang pembentukannya; kosong bila tidak diketahui', 'Day of the law that made it; null where it is not known', null),
            ('regions', 'borders_since', 'Hari pemekaran terakhir yang mengubah batasnya; kosong bila tidak diketahui ada', 'Day of the last split that changed its borders; null where none is known', null),
            ('region_changes', null, 'Perubahan wilayah: pemekaran (split), kode yang berganti (code), nama yang berganti (name)', 'Changes of regions: splits, codes and names that changed', null),
            ('region_changes', 'change', 'split, code, name', 'split, code, name', null),
            ('region_changes', 'predecessor_code', 'Kode sebelumnya', 'The code before', null),
            ('region_changes', 'predecessor_name', 'Nama sebelumnya', 'The name before', null),
            ('region_changes', 'successor_code', 'Kode sesudahnya', 'The code since', null),
            ('region_changes', 'successor_name', 'Nama sesudahnya', 'The name since', null),
            ('region_changes', 'since', 'Hari undang-undangnya; kosong bila tidak diketahui', 'Day of the law; null where it is not known', null),
            ('region_changes', 'law', 'Undang-undangnya; kosong bila tidak diketahui', 'The law; null where it is not known', null),
            ('region_changes', 'sample', 'Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan', 'True where the warehouse holds invented samples, no real data', null))
            as g(view_name, column_name, id, en, unit)
    loop
        if entry.column_name is null then
            execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
                'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
        end if;
    end loop;
end
$$;

insert into warehouse.view_key (view_name, column_name, key_position, refers_to) values
    ('regions', 'predecessor_code', null, 'regions.code'),
    ('region_changes', 'change', 1, null),
    ('region_changes', 'predecessor_code', 2, null),
    ('region_changes', 'successor_code', 3, 'regions.code')
on conflict (view_name, column_name) do nothing;
