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

create temporary table said on commit drop as
select a.attname::text as name, col_description(a.attrelid, a.attnum) as comment
from pg_attribute a where a.attrelid = 'research.regions'::regclass and a.attnum > 0
union all
select null, obj_description('research.regions'::regclass, 'pg_class');

drop view research.regions;

create view research.regions as
select r.code, r.parent_code, r.level, r.name, r.full_name, r.latitude, r.longitude,
       o.predecessor_code, o.enacted as valid_from, b.borders_since,
       (select sample from warehouse.edition_time) as sample
from warehouse.dim_region r
left join warehouse.dim_region_split o on o.successor_code = r.code
left join (
    select e.code, max(s.enacted) as borders_since
    from warehouse.dim_region_split s
    cross join lateral (values (s.predecessor_code), (s.successor_code)) as e(code)
    group by e.code) b on b.code = r.code;

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
    for entry in select * from said where comment is not null loop
        if entry.name is null then
            execute format('comment on view research.regions is %L', entry.comment);
        else
            execute format('comment on column research.regions.%I is %L', entry.name, entry.comment);
        end if;
    end loop;
    for entry in
        select * from (values
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
