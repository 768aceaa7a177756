-- What persons decide: on facts, and on documents. Nothing here is deleted; every act is in the audit log.

create table ops.review (
    review_id   bigint generated always as identity primary key,
    fact_id     text not null references warehouse.fact,
    decision    text not null check (decision in ('accepted', 'corrected', 'rejected')),
    fields      jsonb not null,
    reason      text not null,
    reviewer    text not null,
    decided_at  timestamptz not null,
    basis       text[] not null,
    replaced_at timestamptz
);
create unique index review_live on ops.review (fact_id) where replaced_at is null;
comment on table ops.review is
    'Decisions of persons on facts; the live one is applied at every reconciliation while what it was made on stands. '
    '| Keputusan peninjau atas fakta; berlaku selama pernyataan yang mendasarinya tidak berubah.';
comment on column ops.review.fields is
    'Fields of the fact with the values that the reviewer holds to be right. | Isian fakta menurut peninjau.';
comment on column ops.review.basis is
    'Hashes of the statements that the reviewer saw: document''s bytes and reading. '
    '| Hash pernyataan yang dilihat peninjau: isi dokumen dan hasil bacanya.';

create table ops.audit (
    audit_id bigint generated always as identity primary key,
    at       timestamptz not null,
    actor    text not null,
    action   text not null,
    object   text not null,
    detail   jsonb not null
);
comment on table ops.audit is 'Who did what. Appended to only. | Siapa melakukan apa.';

-- What waits for a person, the most useful first: decisions whose grounds changed, conflicts, then the surest of the unsure.
create view warehouse.review_queue as
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
                else 'low_confidence' end as why
    from current_fact f
    left join ops.review r on r.fact_id = f.fact_id and r.replaced_at is null
    where f.review = 'none'
      and (r.review_id is not null or f.conflict
           or f.confidence < (select value::numeric from warehouse.setting where name = 'research_confidence')))
select why, fact_id, kind, region_code, what, confidence, decided_by
from waiting;
comment on view warehouse.review_queue is
    'Facts that wait for a person, and why. | Fakta yang menunggu peninjau beserta alasannya.';
