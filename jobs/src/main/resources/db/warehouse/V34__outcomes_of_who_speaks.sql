-- The sentences of a meeting that several documents tell are of those whose word counted in the edition.
create or replace view warehouse.commitment as
select f.version_id, o.position, o.document_id, o.text, f.date_start as made, f.region_code,
       warehouse.due_by(o.due) as due_by,
       f.fact_id as meeting_id, o.type, o.actor, o.addressee, o.due
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
join evidence.document d on d.document_id = o.document_id and not d.restricted
where o.type in ('commitment', 'agreement', 'plan')
  and o.actor is not null
  and f.date_start is not null
  and warehouse.due_by(o.due) is not null
  and exists (
      select from evidence.reading g
      where g.document_id = o.document_id and g.read_at <= (select as_of from warehouse.edition_time)
        and (g.superseded_at is null or g.superseded_at > (select as_of from warehouse.edition_time)));

create or replace view research.meeting_outcomes as
select f.fact_id as meeting_id, o.position, o.type, o.text, o.document_id, o.actor, o.addressee, o.due,
       d.fact_id as fulfilled_by,
       case when c.due_by is not null
            then d.fact_id is null and c.due_by < (select as_of from warehouse.edition_time)::date end as overdue,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
join evidence.document t on t.document_id = o.document_id and not t.restricted
left join warehouse.commitment c using (version_id, position)
left join lateral (
    select x.fact_id from warehouse.fulfilment x
    where x.version_id = c.version_id and x.position = c.position
    order by x.since, x.fact_id limit 1) d on true
where exists (
    select from evidence.reading g
    where g.document_id = o.document_id and g.read_at <= (select as_of from warehouse.edition_time)
      and (g.superseded_at is null or g.superseded_at > (select as_of from warehouse.edition_time)));
