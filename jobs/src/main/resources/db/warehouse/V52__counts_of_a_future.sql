-- Counts of a time after their documents were published wait for a person under a reason of their own.

create view warehouse.future_count as
select f.fact_id, f.period_start, f.period_end, w.day
from warehouse.fact_case_count f
cross join lateral (
    select max(coalesce(d.published, d.fetched::date)) as day
    from warehouse.fact_support s
    join evidence.statement t using (statement_id)
    join evidence.document d on d.document_id = t.document_id
    where s.fact_id = f.fact_id and s.recorded_to is null) as w
where f.recorded_to is null
  and (f.period_start > w.day or f.period_end > make_date(extract(year from w.day)::integer, 12, 31));
comment on view warehouse.future_count is
    'Counts that speak of a time after their documents were published. '
    '| Angka kasus yang menyangkut waktu setelah dokumennya terbit.';

create or replace view warehouse.review_queue as
with current_fact as (
    select fact_id, 'case_count' as kind, region_code, confidence, conflict, decided_by, review,
           concat_ws(' ', qualifier, value, category, victim_group, measure, status, period_start, period_end) as what
    from warehouse.fact_case_count where recorded_to is null
    union all
    select fact_id, 'regulation', region_code, confidence, conflict, decided_by, review,
           concat_ws(' ', coalesce(identifier, type), status, title)
    from warehouse.fact_regulation where recorded_to is null
    union all
    select fact_id, 'meeting', region_code, confidence, conflict, decided_by, review,
           concat_ws(' ', date_start, kind, title, venue)
    from warehouse.fact_meeting where recorded_to is null
    union all
    select fact_id, 'initiative', region_code, confidence, conflict, decided_by, review,
           concat_ws(' ', year, kind, name, rank)
    from warehouse.fact_initiative where recorded_to is null),
waiting as (
    select f.*,
           case when r.review_id is not null then 'changed_since_review'
                when f.conflict then 'conflict'
                when f.kind = 'case_count' and exists (select from warehouse.future_count c where c.fact_id = f.fact_id)
                then 'period_in_future'
                else 'low_confidence' end as why
    from current_fact f
    left join ops.review r on r.fact_id = f.fact_id and r.replaced_at is null
    where f.review = 'none'
      and (r.review_id is not null or f.conflict
           or f.confidence < (select value::numeric from warehouse.setting where name = 'research_confidence'))),
-- as it was told last: a fact that a person confirmed or corrected and that nothing tells any more, or on which a person
-- decided otherwise than on the one that it turned out to be
gone as (
    select 'changed_since_review' as why, r.fact_id, g.kind, last.region_code, last.what, last.confidence, last.decided_by
    from ops.review r
    join warehouse.fact g using (fact_id)
    left join lateral (
        select * from (
            select recorded_from, version_id, region_code, confidence, decided_by,
                   concat_ws(' ', qualifier, value, category, victim_group, measure, status, period_start, period_end) as what
            from warehouse.fact_case_count where fact_id = r.fact_id
            union all
            select recorded_from, version_id, region_code, confidence, decided_by,
                   concat_ws(' ', coalesce(identifier, type), status, title)
            from warehouse.fact_regulation where fact_id = r.fact_id
            union all
            select recorded_from, version_id, region_code, confidence, decided_by,
                   concat_ws(' ', date_start, kind, title, venue)
            from warehouse.fact_meeting where fact_id = r.fact_id
            union all
            select recorded_from, version_id, region_code, confidence, decided_by, concat_ws(' ', year, kind, name, rank)
            from warehouse.fact_initiative where fact_id = r.fact_id) as version
        order by recorded_from desc, version_id desc limit 1) as last on true
    where r.replaced_at is null
      and (r.decision <> 'rejected' or exists (select from warehouse.fact_alias a where a.old_id = r.fact_id))
      and not exists (select from current_fact f where f.fact_id = r.fact_id)
      -- what a person claimed for another one is where it belongs
      and not (r.becomes is not null and exists (select from warehouse.fact_alias a where a.old_id = r.fact_id))),
-- what was told of a fact after a person said that another one is this one
told_since as (
    select 'told_since_review' as why, r.fact_id, f.kind, f.region_code, f.what, f.confidence, f.decided_by
    from ops.review r
    join current_fact f on f.fact_id = r.fact_id and f.review <> 'none'
    join warehouse.fact_case_count v on v.fact_id = r.fact_id and v.recorded_to is null
    where r.replaced_at is null and r.becomes is not null
      and exists (
          select from evidence.statement s join evidence.reading g using (reading_id)
          where s.block = r.becomes and g.superseded_at is null and g.read_at > r.decided_at and s.value <> v.value)),
-- the newest version of an address whose word was taken back
held_back as (
    select distinct on (source_id, address)
           'withdrawn_address' as why, document_id::text as fact_id, 'document' as kind, null::text as region_code,
           concat_ws(' ', source_id, fetched_at::date, reason) as what, null::numeric(4, 3) as confidence, null::text as decided_by
    from landing.document where state = 'quarantined' and reason_code = 'withdrawn_address'
    order by source_id, address, document_id desc)
select why, fact_id, kind, region_code, what, confidence::numeric(4, 3), decided_by from waiting
union all
select why, fact_id, kind, region_code, what, confidence::numeric(4, 3), decided_by from gone
union all
select why, fact_id, kind, region_code, what, confidence::numeric(4, 3), decided_by from held_back
union all
select why, fact_id, kind, region_code, what, confidence::numeric(4, 3), decided_by from told_since;
