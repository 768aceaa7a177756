-- Stories of one meeting may tell no day: what can be one meeting is now a month's stories of a province, not a day's.
-- Facts keep their ids.

create temporary table moved on commit drop as
select s.statement_id, s.block as was,
       'meeting|' || coalesce(to_char(coalesce((s.fact ->> 'date_start')::date, d.first_published - 1), 'YYYY-MM'),
                              d.syndication_group)
       || '|' || coalesce(split_part(s.fact ->> 'region', '.', 1), '-') as block
from evidence.statement s
join evidence.reading r using (reading_id)
join evidence.document d on d.document_id = s.document_id
where s.kind = 'meeting' and r.superseded_at is null;

update evidence.statement s set block = moved.block from moved where moved.statement_id = s.statement_id;

update warehouse.fact f
set block = told.block,
    identity = coalesce(told.date_start::text, '-') || '|' || f.identity
from (
    select distinct on (p.fact_id) p.fact_id, m.block, v.date_start
    from warehouse.fact_support p
    join moved m using (statement_id)
    join warehouse.fact_meeting v on v.fact_id = p.fact_id and v.recorded_to is null
    where p.recorded_to is null
    order by p.fact_id, m.block) as told
where told.fact_id = f.fact_id;

insert into evidence.pending (block) select was from moved union select block from moved;
