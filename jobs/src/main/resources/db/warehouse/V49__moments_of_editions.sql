-- An edition that only takes something back stands right behind the one before it on the axis of recorded times, before all that
-- was recorded since and is not published yet. Researchers saw it from its own moment on, and earlier moments show what they showed.

alter table warehouse.edition add column if not exists shown_from timestamptz;
comment on column warehouse.edition.shown_from is
    'Since when researchers see it; null: since as_of. Rises from edition to edition. '
    '| Sejak kapan edisi ditampilkan; kosong: sejak as_of.';

-- no other edition follows so closely, see RecordedTime
update warehouse.edition e set shown_from = e.published_at
from warehouse.edition b
where b.edition_id = (select max(edition_id) from warehouse.edition where edition_id < e.edition_id)
  and e.as_of = b.as_of + interval '1 microsecond' and e.published_at > e.as_of and e.shown_from is null;
-- where the clock was set back
update warehouse.edition e set shown_from = s.shown_from
from (
    select edition_id, max(coalesce(shown_from, as_of)) over (order by edition_id) as shown_from from warehouse.edition) s
where s.edition_id = e.edition_id and s.shown_from > coalesce(e.shown_from, e.as_of);

create or replace view research.editions as
select e.edition_id as edition, e.published_at as published, coalesce(e.shown_from, e.as_of) as as_of,
       (select sample from warehouse.edition_time) as sample
from warehouse.edition e;
comment on column research.editions.as_of is
    'id: Edisi ditampilkan sejak saat ini sampai edisi berikutnya; pakailah untuk fungsi *_as_of '
    '| en: The edition is shown from this moment until the next one; what to give the functions *_as_of';

create or replace view warehouse.edition_step as
select e.edition, e.as_of, e.confidence, p.as_of as as_of_before, p.confidence as confidence_before,
       (select coalesce(m.shown_from, m.as_of) from warehouse.edition m where m.edition_id = e.edition) as moment
from warehouse.edition_shown e
left join lateral (
    select b.as_of, b.confidence from warehouse.edition_shown b
    where b.edition < e.edition order by b.edition desc limit 1) p on true;

create or replace function warehouse.changes_recorded() returns trigger
language plpgsql as $$
begin
    perform warehouse.record_changes(new.edition_id);
    update warehouse.change set recorded = new.shown_from where edition_id = new.edition_id and recorded <> new.shown_from;
    return null;
end
$$;
update warehouse.change c set recorded = e.shown_from
from warehouse.edition e where e.edition_id = c.edition_id and c.recorded <> e.shown_from;

create or replace view research.changes as
with told as not materialized (
    select c.fact_id, c.kind, c.edition_id as edition, c.recorded, c.what, c.before, c.after, c.reasons, c.detail
    from warehouse.change c
    union all
    select g.cell_id, 'case_count', s.edition, s.moment, case when b.cell_id is null then 'new' else 'value' end,
           case when b.cell_id is not null then coalesce(b.value::text, 'suppressed') end,
           coalesce(g.value::text, 'suppressed'), array['restricted_source'], null
    from warehouse.edition_step s
    join warehouse.grid_version g on g.recorded_from <= s.as_of and g.recorded_from > coalesce(s.as_of_before, '-infinity')
        and (g.recorded_to is null or g.recorded_to > s.as_of) and g.withheld is null
    left join warehouse.grid_version b on b.cell_id = g.cell_id and b.recorded_from <= s.as_of_before
        and b.recorded_to > s.as_of_before and b.withheld is null
    union all
    select b.cell_id, 'case_count', s.edition, s.moment, 'gone', coalesce(b.value::text, 'suppressed'), null,
           array['restricted_source'], null
    from warehouse.edition_step s
    join warehouse.grid_version b on b.recorded_to <= s.as_of and b.recorded_to > s.as_of_before
        and b.recorded_from <= s.as_of_before and b.withheld is null
    where not exists (
        select from warehouse.grid_version g
        where g.cell_id = b.cell_id and g.recorded_from <= s.as_of and (g.recorded_to is null or g.recorded_to > s.as_of)
          and g.withheld is null))
select t.fact_id, t.kind, t.edition, t.recorded, t.what, t.before, t.after,
       -- what nearly all of them say is looked up once for all
       case when cardinality(t.reasons) < 2 and t.reasons <> array['decided'] and t.reasons <> array['merged']
            then (select jsonb_object_agg(r.code, r.name_id || ' | ' || r.name_en)
                  from warehouse.dim_term r where r.list = 'change_reason') ->> coalesce(t.reasons[1], 'worked_out_again')
            else (
                select string_agg(concat_ws(': ', r.name_id, d.name_id, x.id), '; ' order by e.n)
                    || ' | ' || string_agg(concat_ws(': ', r.name_en, d.name_en, x.id), '; ' order by e.n)
                from unnest(t.reasons) with ordinality as e(code, n)
                join warehouse.dim_term r on r.list = 'change_reason' and r.code = e.code
                left join warehouse.dim_term d on e.code = 'decided' and d.list = 'decision' and d.code = t.detail
                cross join lateral (select case when e.code = 'merged' then t.detail end as id) x)
            end as why,
       (select sample from warehouse.edition_time) as sample
from told t;
