-- Whose document it is, as its source says: what the responsible agency tells of its own region stands over the press.
alter table evidence.document add column region_code text;
update evidence.document d set region_code = s.region_code from landing.source s where s.source_id = d.source_id;
comment on column evidence.document.region_code is
    'The region of its source. | Wilayah sumbernya.';
create index document_terms on evidence.document (source_id, medium, region_code, restricted);

-- Agencies' own documents are told apart by region from now on.
insert into evidence.pending (block)
select distinct s.block
from evidence.document d
join evidence.reading r on r.document_id = d.document_id and r.superseded_at is null
join evidence.statement s using (reading_id)
where d.medium = 'agency_report';
