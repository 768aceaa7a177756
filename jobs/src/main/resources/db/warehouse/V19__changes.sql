-- What changed from one edition to the next and why.

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
            ('changes', 'why', 'Alasannya dalam bahasa Indonesia dan Inggris', 'The reason, in Indonesian and English', null))
            as g(view_name, column_name, id, en, unit)
    loop
        if entry.column_name is null then
            execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
        else
            execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
                'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
        end if;
    end loop;
    for entry in select unnest(array['changes']) as view_name loop
        execute format('comment on column research.%I.sample is %L', entry.view_name,
            'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
            '| en: True where the warehouse holds invented samples, no real data');
    end loop;
end
$$;
