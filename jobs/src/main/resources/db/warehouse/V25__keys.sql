-- Every view of research has a key, and what is drawn on a map its coordinates: for tools that open a view like a table.

-- Makes a view of research anew with what stands in one place of it followed by more; its comments stay.
create function pg_temp.widen(name text, place text, more text) returns void
language plpgsql as $$
declare
    whole regclass := ('research.' || name)::regclass;
    told  text := pg_get_viewdef(whole);
    wider text := replace(told, place, place || ' ' || more);
    said  record;
begin
    if wider = told then
        raise exception 'research.% has no % any more: %', name, place, told;
    end if;
    create temporary table widened on commit drop as
    select a.attname::text as column_name, col_description(whole, a.attnum) as comment
    from pg_attribute a where a.attrelid = whole and a.attnum > 0 and not a.attisdropped
    union all
    select null, obj_description(whole, 'pg_class');
    execute format('drop view research.%I', name);
    execute format('create view research.%I as %s', name, wider);
    for said in select * from widened where comment is not null loop
        if said.column_name is null then
            execute format('comment on view research.%I is %L', name, said.comment);
        else
            execute format('comment on column research.%I.%I is %L', name, said.column_name, said.comment);
        end if;
    end loop;
    drop table widened;
end
$$;

select pg_temp.widen(name, 's.independent,', 'md5(s.statement_id::text) as row_key,')
from unnest(array['case_count_sources', 'regulation_sources', 'meeting_sources', 'initiative_sources']) as v(name);
select pg_temp.widen('regulation_relations', 'x.target_identifier,', 'x.position,');
select pg_temp.widen('meeting_participants', 'p.agency_code,', 'p.position,');
select pg_temp.widen('scorecard', ' AS heard,', 'r.latitude, r.longitude,');

do $$
declare
    entry record;
begin
    for entry in
        select * from (values
            ('case_count_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('regulation_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('meeting_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('initiative_sources', 'row_key', 'Pembeda baris fakta dan dokumen yang sama', 'Tells rows of the same fact and document apart'),
            ('regulation_relations', 'position', 'Urutan di antara hubungan peraturan yang sama', 'Place among the relations of the same regulation'),
            ('meeting_participants', 'position', 'Urutan di antara peserta rapat yang sama', 'Place among the participants of the same meeting'))
            as g(view_name, column_name, id, en)
    loop
        execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
            'id: ' || entry.id || ' | en: ' || entry.en);
    end loop;
end
$$;
comment on column research.scorecard.latitude is
    'id: Lintang titik tengah wilayah (WGS 84) | en: Latitude of the region''s centroid (WGS 84) | unit: degrees';
comment on column research.scorecard.longitude is
    'id: Bujur titik tengah wilayah (WGS 84) | en: Longitude of the region''s centroid (WGS 84) | unit: degrees';

insert into warehouse.view_key (view_name, column_name, key_position, refers_to) values
    ('case_count_sources', 'row_key', 3, null),
    ('regulation_sources', 'row_key', 3, null),
    ('meeting_sources', 'row_key', 3, null),
    ('initiative_sources', 'row_key', 3, null),
    ('regulation_relations', 'position', 2, null),
    ('meeting_participants', 'position', 2, null),
    ('scorecard', 'region_code', 1, 'regions.code'),
    ('scorecard', 'year', 2, null),
    ('scorecard', 'trafficking_fact_id', null, 'case_counts.fact_id'),
    ('scorecard', 'violence_fact_id', null, 'case_counts.fact_id'),
    ('changes', 'fact_id', 1, null),
    ('changes', 'edition', 2, 'editions.edition'),
    ('changes', 'what', 3, null),
    ('additivity', 'measure', 1, null),
    ('additivity', 'status', 2, null),
    ('additivity', 'dimension', 3, null),
    ('case_count_totals', 'dimension', 1, null),
    ('case_count_totals', 'parts', 2, null),
    ('case_count_totals', 'region_code', 3, 'regions.code'),
    ('case_count_totals', 'period_start', 4, null),
    ('case_count_totals', 'period_end', 5, null),
    ('case_count_totals', 'register', 6, null),
    ('case_count_totals', 'category', 7, null),
    ('case_count_totals', 'victim_group', 8, null),
    ('case_count_totals', 'measure', 9, null),
    ('case_count_totals', 'status', 10, null),
    ('case_count_totals', 'rounded', 11, null),
    ('data_dictionary', 'view_name', 1, null),
    ('data_dictionary', 'position', 2, null),
    ('case_counts_history', 'edition', 1, 'editions.edition'),
    ('case_counts_history', 'fact_id', 2, null),
    ('regulations_history', 'edition', 1, 'editions.edition'),
    ('regulations_history', 'fact_id', 2, null),
    ('meetings_history', 'edition', 1, 'editions.edition'),
    ('meetings_history', 'fact_id', 2, null),
    ('initiatives_history', 'edition', 1, 'editions.edition'),
    ('initiatives_history', 'fact_id', 2, null)
on conflict (view_name, column_name) do update set key_position = excluded.key_position, refers_to = excluded.refers_to;
update warehouse.view_key set key_position = 1
where (view_name, column_name) in (
    ('case_count_sources', 'fact_id'), ('regulation_sources', 'fact_id'), ('meeting_sources', 'fact_id'),
    ('initiative_sources', 'fact_id'), ('regulation_relations', 'fact_id'), ('meeting_participants', 'meeting_id'));
update warehouse.view_key set key_position = 2
where (view_name, column_name) in (
    ('case_count_sources', 'document_id'), ('regulation_sources', 'document_id'), ('meeting_sources', 'document_id'),
    ('initiative_sources', 'document_id'));
