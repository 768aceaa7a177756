-- Who holds an id from an earlier edition finds what became of it.
create view research.fact_aliases as
select a.old_id, a.fact_id, s.kind, (select sample from warehouse.edition_time) as sample
from warehouse.fact_alias a
join (
    select fact_id, 'case_count' as kind from warehouse.shown_case_count
    union all
    select fact_id, 'regulation' from warehouse.shown_regulation
    union all
    select fact_id, 'meeting' from warehouse.shown_meeting
    union all
    select fact_id, 'initiative' from warehouse.shown_initiative) s using (fact_id)
where a.since <= (select as_of from warehouse.edition_time);
comment on view research.fact_aliases is
    'id: Pengenal lama fakta yang ternyata sama dengan fakta lain | en: Old ids of facts that turned out to be another one';
comment on column research.fact_aliases.old_id is 'id: Pengenal lama | en: The old id';
comment on column research.fact_aliases.fact_id is
    'id: Pengenal fakta yang sekarang menggantikannya | en: Id of the fact that stands in its place now';
comment on column research.fact_aliases.kind is
    'id: case_count, regulation, meeting, initiative | en: case_count, regulation, meeting, initiative';
comment on column research.fact_aliases.sample is
    'id: Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan '
    '| en: True where the warehouse holds invented samples, no real data';
insert into warehouse.view_key (view_name, column_name, key_position, refers_to) values
    ('fact_aliases', 'old_id', 1, null);
create index fact_alias_fact on warehouse.fact_alias (fact_id);
