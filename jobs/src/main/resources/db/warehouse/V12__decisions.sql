-- Why a value was chosen, and which figures hold others.

alter table evidence.statement add column adds_up boolean;
comment on column evidence.statement.adds_up is
    'Of a count, whether parts that its document tells add up to it; null where it tells none, or was read before this was asked. '
    '| Untuk angka kasus: apakah rinciannya dalam dokumen itu berjumlah tepat.';

create temporary table said on commit drop as
select c.relname::text as view_name, a.attname::text as name, col_description(c.oid, a.attnum) as comment
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
where c.oid in ('research.case_counts'::regclass, 'research.conflicts'::regclass)
union all
select c.relname::text, null, obj_description(c.oid)
from pg_class c where c.oid in ('research.case_counts'::regclass, 'research.conflicts'::regclass);

drop view research.case_counts;
drop view research.conflicts;

create view research.case_counts as
select f.fact_id, f.region_code, r.full_name as region_name, r.level as region_level,
       r.province_code, p.full_name as province_name,
       f.period_start, f.period_end, f.register, f.scope, f.part, f.category, c.name_id as category_name,
       f.victim_group, f.measure, f.status, f.value, f.qualifier, false as suppressed, f.reporter,
       f.confidence, f.conflict, f.decided_by, f.review, f.source_count, f.recorded_from,
       (select l.fact_id from warehouse.shown_case_count l
        where l.region_code = f.region_code and l.period_start = f.period_start and l.category = f.category
          and l.period_end > f.period_end
          and l.register = f.register and l.scope = f.scope and l.part is not distinct from f.part
          and l.victim_group = f.victim_group and l.measure = f.measure and l.status = f.status
        order by l.period_end desc, l.fact_id limit 1) as superseded_by,
       (select l.fact_id from warehouse.shown_case_count l
        where l.region_code = f.region_code and l.period_start <= f.period_start and l.category = f.category
          and l.period_end >= f.period_end
          and l.period_end - l.period_start > f.period_end - f.period_start
          and l.register = f.register and l.scope = f.scope and l.part is not distinct from f.part
          and l.victim_group = f.victim_group and l.measure = f.measure and l.status = f.status
        order by l.period_end - l.period_start, l.period_end, l.fact_id limit 1) as contained_in,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_case_count f
left join warehouse.dim_region r on r.code = f.region_code
left join warehouse.dim_region p on p.code = r.province_code
left join warehouse.dim_term c on c.list = 'category' and c.code = f.category;

create view research.conflicts as
with conflicting as (
    select fact_id, 'case_count' as kind, region_code,
           concat_ws(', ', category, victim_group, measure, status, period_start::text, period_end::text) as what,
           value::text as chosen, decided_by
    from warehouse.shown_case_count where conflict
    union all
    select fact_id, 'regulation', region_code, coalesce(identifier, title, type),
           concat_ws(', ', status, enacted::text, promulgated::text), decided_by
    from warehouse.shown_regulation where conflict
    union all
    select fact_id, 'meeting', region_code, concat_ws(', ', title, date_start::text),
           concat_ws(', ', date_end::text, participants_count::text), decided_by
    from warehouse.shown_meeting where conflict
    union all
    select fact_id, 'initiative', region_code, name, concat_ws(', ', year::text, rank, coverage_count::text), decided_by
    from warehouse.shown_initiative where conflict)
select c.fact_id, c.kind, c.region_code, r.full_name as region_name, c.what, c.chosen, c.decided_by,
       (select string_agg(
            concat_ws(' ',
                case s.kind
                    when 'case_count' then s.qualifier || ' ' || s.value
                    when 'regulation' then coalesce(nullif(concat_ws(', ', t.fact ->> 'enacted', t.fact ->> 'promulgated'), ''), '-')
                    when 'meeting' then coalesce(nullif(concat_ws(', ', t.fact ->> 'date_end', t.fact ->> 'participants_count'), ''), '-')
                    else coalesce(nullif(concat_ws(', ', t.fact ->> 'date', t.fact ->> 'rank'), ''), '-') end,
                case when not s.agrees and s.kind <> 'case_count' then '≠' end,
                '(' || concat_ws(', ', s.publisher, s.published::text) || ')'),
            '; ' order by s.published, s.publisher, s.value, s.statement_id)
        from warehouse.shown_source s
        join evidence.statement t using (statement_id)
        where s.fact_id = c.fact_id and not s.restricted) as said,
       coalesce(d.name_id || ' | ' || d.name_en, c.decided_by) as reason,
       (select sample from warehouse.edition_time) as sample
from conflicting c
left join warehouse.dim_region r on r.code = c.region_code
left join warehouse.dim_term d on d.list = 'decision' and d.code = c.decided_by;

do $$
declare
    entry record;
begin
    for entry in select * from said where comment is not null loop
        if entry.name is null then
            execute format('comment on view research.%I is %L', entry.view_name, entry.comment);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.name, entry.comment);
        end if;
    end loop;
end
$$;

comment on column research.case_counts.superseded_by is
    'id: Angka dengan awal periode yang sama dan hari akhir paling baru; yang ini adalah keadaan sebelumnya '
    '| en: fact_id of the figure with the same first day and the latest last day; this one is an earlier state of it';
comment on column research.case_counts.contained_in is
    'id: Angka terdekat yang periodenya mencakup angka ini; keduanya tidak boleh dijumlahkan '
    '| en: fact_id of the next figure whose period holds this one; the two must never be added';
comment on column research.case_counts.decided_by is
    'id: Aturan yang memilih nilainya (kode, lihat conflicts.reason); kosong bila tidak ada yang perlu dipilih '
    '| en: The rule that chose the value (a code, see conflicts.reason); null where there was nothing to choose';

comment on column research.conflicts.reason is
    'id: Alasan pemilihan nilai, dalam bahasa Indonesia dan Inggris '
    '| en: Why the value was chosen, in Indonesian and English';
