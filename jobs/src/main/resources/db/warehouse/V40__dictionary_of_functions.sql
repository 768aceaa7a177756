-- The dictionary names the functions of research, too, with what they take.

create table warehouse.function_parameter (
    function_name  text not null,
    parameter_name text not null,
    about_id       text not null,
    about_en       text not null,
    primary key (function_name, parameter_name)
);
comment on table warehouse.function_parameter is
    'What the parameters of the functions of research mean. | Arti parameter fungsi-fungsi research.';

insert into warehouse.function_parameter values
    ('sum_case_counts', 'over_dimension', 'Dimensi yang dijumlahkan: region atau period', 'The dimension that is added up: region or period'),
    ('sum_case_counts', 'of_measure', 'Ukuran; bawaan cases', 'The measure; cases unless told'),
    ('sum_case_counts', 'of_status', 'Status; bawaan reported', 'The status; reported unless told'),
    ('case_counts_as_of', 'moment', 'Saat yang ditanyakan', 'The moment that is asked about'),
    ('regulations_as_of', 'moment', 'Saat yang ditanyakan', 'The moment that is asked about'),
    ('meetings_as_of', 'moment', 'Saat yang ditanyakan', 'The moment that is asked about'),
    ('initiatives_as_of', 'moment', 'Saat yang ditanyakan', 'The moment that is asked about');

create temporary table kept on commit drop as
select a.attname::text as name, col_description(a.attrelid, a.attnum) as comment
from pg_attribute a where a.attrelid = 'research.data_dictionary'::regclass and a.attnum > 0;

drop view research.data_dictionary;

create view research.data_dictionary as
with functions as (
    select p.oid, p.proname::text as name, p.proargnames[1:p.pronargs] as names, p.proargtypes::oid[] as types
    from pg_proc p where p.pronamespace = 'research'::regnamespace and p.prokind = 'f'),
described as (
    select 'view' as kind, c.relname::text as view_name, a.attname::text as column_name, a.attnum::integer as position,
           format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as text
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'research'::regnamespace and c.relkind in ('v', 'm')
    union all
    select 'view', c.relname::text, null, 0, null, obj_description(c.oid, 'pg_class')
    from pg_class c where c.relnamespace = 'research'::regnamespace and c.relkind in ('v', 'm')
    union all
    select 'function', f.name, null, 0, pg_get_function_result(f.oid), obj_description(f.oid, 'pg_proc') from functions f
    union all
    select 'function', f.name, a.name, a.n::integer, format_type(a.type, null),
           'id: ' || p.about_id || ' | en: ' || p.about_en
    from functions f
    cross join lateral unnest(f.names, f.types) with ordinality as a(name, type, n)
    left join warehouse.function_parameter p on p.function_name = f.name and p.parameter_name = a.name)
select d.view_name, d.column_name, d.position, d.type,
       substring(d.text from '\| unit: (.*)$') as unit,
       substring(d.text from '^id: (.*?) \| en: ') as description_id,
       substring(d.text from ' \| en: (.*?)(?: \| unit: .*)?$') as description_en,
       k.key_position, k.refers_to, d.kind,
       (select sample from warehouse.edition_time) as sample
from described d
left join warehouse.view_key k on d.kind = 'view' and k.view_name = d.view_name and k.column_name = d.column_name;

do $$
declare
    entry record;
begin
    for entry in select * from kept where comment is not null loop
        execute format('comment on column research.data_dictionary.%I is %L', entry.name, entry.comment);
    end loop;
end
$$;

comment on view research.data_dictionary is
    'id: Penjelasan tiap tampilan dan kolom, serta tiap fungsi dan parameternya '
    '| en: What every view and column means, and every function and parameter';
comment on column research.data_dictionary.view_name is
    'id: Nama tampilan atau fungsi | en: Name of the view or function';
comment on column research.data_dictionary.column_name is
    'id: Nama kolom atau parameter; kosong untuk tampilan atau fungsi itu sendiri '
    '| en: Name of the column or parameter; null for the view or function itself';
comment on column research.data_dictionary.type is
    'id: Tipe data PostgreSQL; untuk fungsi, tipe hasilnya | en: PostgreSQL type; of a function, what it returns';
comment on column research.data_dictionary.kind is
    'id: view: tampilan; function: fungsi | en: view or function';
