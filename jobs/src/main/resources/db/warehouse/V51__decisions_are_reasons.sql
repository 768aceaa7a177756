-- A person's decision is the reason of what it changed, also where it is what first showed the fact, or followed another decision.
create index if not exists review_fact on ops.review (fact_id);
create index if not exists review_becomes on ops.review (becomes);

-- What is told of a version is what researchers see, in their words.
create or replace function warehouse.record_changes(of_edition bigint) returns void
language plpgsql as $$
declare
    step   record;
    entry  record;
    hidden constant text[] := array['version_id', 'fact_id', 'recorded_from', 'recorded_to', 'content_hash', 'restricted'];
begin
    select s.as_of, s.as_of_before, s.confidence, coalesce(s.confidence_before, s.confidence) as confidence_before into strict step
    from warehouse.edition_step s where s.edition = of_edition;
    delete from warehouse.change where edition_id = of_edition;
    for entry in
        select * from (values
            ('case_count', 'v.restricted', 'concat_ws('' '', v.qualifier, v.value)', 'as_told_on',
             'jsonb_build_object()'),
            ('regulation', 'false', 'coalesce(v.identifier, v.title, v.type)', 'relations',
             $t$jsonb_build_object('relations', (
                 select string_agg(concat_ws(' ', x.kind, coalesce(x.target_identifier, concat_ws(' ', x.type, x.number, x.year))),
                                   '; ' order by x.position)
                 from warehouse.regulation_relation x where x.version_id = v.version_id))$t$),
            ('meeting', 'false', 'concat_ws('' '', v.date_start, v.title)', 'speakers',
             $t$jsonb_build_object(
                 -- of what restricted sources alone tell nobody is named and nothing counted
                 'participants_count', case when not v.restricted then v.participants_count end,
                 'chaired_by', (
                     select string_agg(concat_ws(', ', c ->> 'name', c ->> 'role'), '; ' order by n)
                     from jsonb_array_elements(v.chaired_by) with ordinality as e(c, n) where not v.restricted),
                 'outcomes', (
                     select string_agg(o.text, '; ' order by o.position)
                     from warehouse.meeting_outcome o
                     join evidence.document d on d.document_id = o.document_id and not d.restricted
                     where o.version_id = v.version_id),
                 'participants', (
                     select string_agg(p.name, '; ' order by p.position)
                     from warehouse.meeting_participant p where p.version_id = v.version_id and not v.restricted))$t$),
            ('initiative', 'false', 'concat_ws('' '', v.year, v.name)', 'coverage_regions',
             $t$jsonb_build_object('coverage_count', case when not v.restricted then v.coverage_count end, 'coverage_regions', (
                 select string_agg(c, '; ' order by c) from jsonb_array_elements_text(v.coverage_regions) as e(c)))$t$))
            as k(kind, closed, name, hidden, more)
    loop
        if step.as_of_before is null then
            -- all of it is new: nothing to compare
            execute format(
                $f$
                insert into warehouse.change (edition_id, recorded, kind, fact_id, what, after, reasons)
                select $1, $2, %1$L, v.fact_id, 'new', %2$s,
                       case when v.restricted then array[]::text[] else array['new_source'] end
                from warehouse.fact_%1$s v
                where v.recorded_from <= $2 and (v.recorded_to is null or v.recorded_to > $2)
                  and (v.confidence >= $3 or v.review <> 'none') and not %3$s
                $f$, entry.kind, entry.name, entry.closed)
            using of_edition, step.as_of, step.confidence;
        else
            execute format(
                $f$
                insert into warehouse.change (edition_id, recorded, kind, fact_id, what, before, after, reasons, detail)
                with touched as (
                    select fact_id from warehouse.fact_%1$s where recorded_from > $3 and recorded_from <= $2
                    union
                    select fact_id from warehouse.fact_%1$s where recorded_to > $3 and recorded_to <= $2
                    union
                    select fact_id from warehouse.fact_%1$s
                    where $4 <> $5 and review = 'none' and confidence >= least($4, $5) and confidence < greatest($4, $5)
                      and recorded_from <= $3 and (recorded_to is null or recorded_to > $2)),
                differs as materialized (
                    select t.fact_id, b.version_id is null as came, a.version_id is null as went,
                           case when a.version_id is not null then %2$s end as name_after,
                           case when b.version_id is not null then %3$s end as name_before,
                           case when a.version_id is not null and b.version_id is not null then %4$s end as after,
                           case when a.version_id is not null and b.version_id is not null then %5$s end as before,
                           (b.version_id is null and a.recorded_from <= $3
                               or a.version_id is null and coalesce(b.recorded_to > $2, true)) as crossed
                    from touched t
                    -- limit: each is looked up by its index, never the whole table for some of them
                    left join lateral (
                        select v.* from warehouse.fact_%1$s v
                        where v.fact_id = t.fact_id and v.recorded_from <= $2 and (v.recorded_to is null or v.recorded_to > $2)
                          and (v.confidence >= $4 or v.review <> 'none') and not %6$s
                        limit 1) a on true
                    left join lateral (
                        select v.* from warehouse.fact_%1$s v
                        where v.fact_id = t.fact_id and v.recorded_from <= $3 and (v.recorded_to is null or v.recorded_to > $3)
                          and (v.confidence >= $5 or v.review <> 'none') and not %6$s
                        limit 1) b on true
                    where a.version_id is distinct from b.version_id)
                select $1, $2, %1$L, c.fact_id, d.what, d.before, d.after, r.reasons, coalesce(m.merged_into, c.after ->> 'decided_by')
                from differs c
                -- only public documents are asked
                cross join lateral (
                    select array_agg(distinct case
                               when g.superseded_why = 'read_again' and exists (
                                   select from evidence.reading n
                                   where n.document_id = g.document_id and n.reading_id > g.reading_id
                                     and n.extractor_version <> g.extractor_version)
                               then 'better_extractor' else g.superseded_why end)
                               filter (where s.recorded_to <= $2 and s.recorded_to > $3 and g.superseded_at <= $2) as ended,
                           coalesce(bool_or(
                               s.recorded_from <= $2 and s.recorded_from > $3
                               and not exists (
                                   select from warehouse.fact_support e
                                   join evidence.statement x using (statement_id)
                                   where e.fact_id = s.fact_id and x.document_id = t.document_id
                                     and e.recorded_from < s.recorded_from)), false) as fresh
                    from warehouse.fact_support s
                    join evidence.statement t using (statement_id)
                    join evidence.document d on d.document_id = t.document_id and not d.restricted
                    join evidence.reading g on g.reading_id = t.reading_id
                    where s.fact_id = c.fact_id) w
                -- the fact that it turned out to be, where researchers see that one
                left join lateral (
                    select l.fact_id as merged_into
                    from warehouse.fact_alias l
                    join warehouse.fact_%1$s v on v.fact_id = l.fact_id
                        and v.recorded_from <= $2 and (v.recorded_to is null or v.recorded_to > $2)
                        and (v.confidence >= $4 or v.review <> 'none') and not %6$s
                    where c.went and l.old_id = c.fact_id) m on true
                cross join lateral (
                    select array_remove(array[
                        case when c.before ->> 'review' is distinct from c.after ->> 'review'
                                  and coalesce(nullif(c.after ->> 'review', 'none'), nullif(c.before ->> 'review', 'none')) is not null
                               or c.went and exists (
                                  select from ops.review v
                                  where v.fact_id = c.fact_id and v.decision = 'rejected' and v.replaced_at is null)
                               -- also one that a decision brought in, took out, or decided otherwise than the one before it
                               or exists (
                                  select from ops.review v
                                  where c.fact_id in (v.fact_id, v.becomes) and v.decided_at > $3 and v.decided_at <= $2)
                             then 'review' end,
                        case when c.crossed then 'threshold' end,
                        case when m.merged_into is not null then 'merged' end,
                        case when 'withdrawn' = any (w.ended) then 'withdrawn' end,
                        case when 'newer_version' = any (w.ended) then 'newer_version' end,
                        case when 'better_extractor' = any (w.ended) then 'better_extractor' end,
                        case when 'read_again' = any (w.ended) then 'read_again' end,
                        case when w.fresh then 'new_source' end,
                        case when c.after ->> 'decided_by' <> 'review'
                                  and (c.after ->> 'decided_by', c.after ->> 'value')
                                      is distinct from (c.before ->> 'decided_by', c.before ->> 'value')
                             then 'decided' end,
                        case when not (c.came or c.went) and w.ended is null and not w.fresh
                                  and c.after ->> 'source_count' is distinct from c.before ->> 'source_count'
                             then 'syndication' end], null) as reasons) r
                cross join lateral (
                    select 'new' as what, null::text as before, c.name_after as after where c.came
                    union all
                    select 'gone', c.name_before, null where c.went
                    union all
                    select coalesce(o.key, n.key), o.value, n.value
                    from jsonb_each_text(c.before) o
                    full join jsonb_each_text(c.after) n on n.key = o.key
                    where not c.came and not c.went and n.value is distinct from o.value) d
                $f$,
                entry.kind,
                replace(entry.name, 'v.', 'a.'),
                replace(entry.name, 'v.', 'b.'),
                format('to_jsonb(a) - %L::text[] || %s', hidden || entry.hidden, replace(entry.more, 'v.', 'a.')),
                format('to_jsonb(b) - %L::text[] || %s', hidden || entry.hidden, replace(entry.more, 'v.', 'b.')),
                entry.closed)
            using of_edition, step.as_of, step.as_of_before, step.confidence, step.confidence_before;
        end if;
    end loop;
end
$$;

update warehouse.change c set reasons = array['review'] || c.reasons
from warehouse.edition_step s
where s.edition = c.edition_id and 'review' <> all (c.reasons)
  and exists (
      select from ops.review v
      where c.fact_id in (v.fact_id, v.becomes) and v.decided_at > s.as_of_before and v.decided_at <= s.as_of);
