-- The ledger of commitments: who is to do what until when, and what came of it. A link is made only where kind, region and
-- name agree and a later document tells that it was done; what is told only as a plan fulfils nothing.

create function warehouse.due_by(due text) returns date
language sql immutable parallel safe as $$
    select case
        when due ~ '^\d{4}$' then make_date(due::integer, 12, 31)
        when due ~ '^\d{4}-\d{2}-\d{2}$' then due::date
    end
$$;
comment on function warehouse.due_by(text) is
    'The last day of a due date or year; null for anything else. | Hari terakhir suatu batas waktu.';

create function warehouse.name_words(name text) returns text[]
language sql immutable parallel safe as $$
    select coalesce(array_agg(w order by n), '{}')
    from regexp_split_to_table(lower(name), '[^[:alnum:]]+') with ordinality as t(w, n)
    where length(w) >= 3
      and w not in ('dan', 'yang', 'untuk', 'pada', 'dalam', 'tentang', 'terhadap', 'atas', 'kota', 'kabupaten', 'provinsi',
                    'daerah', 'tingkat', 'pencegahan', 'penanganan')
$$;
comment on function warehouse.name_words(text) is
    'The words that tell a name apart, in order. | Kata-kata pembeda suatu nama, berurutan.';

-- On words, not on texts: it calls no function of this schema, so that a researcher's view may call it.
create function warehouse.speaks_of(told text[], name text[]) returns boolean
language sql immutable parallel safe as $$
    select cardinality(name) > 0
       and name[1] = any (told)
       and (select count(*) from unnest(name) w where w = any (told)) * 5 >= cardinality(name) * 3
       and (cardinality(name) = 1 or (select count(*) from unnest(name) w where w = any (told)) >= 2)
       and not exists (
           select from unnest(array['kecamatan', 'kelurahan', 'desa']) level
           where (level = any (name)) <> (level = any (told)))
$$;
comment on function warehouse.speaks_of(text[], text[]) is
    'Whether the words of a sentence name a body, conservatively: its first word, three in five of all, the same level. '
    '| Apakah kalimat menyebut suatu nama.';

create view warehouse.commitment as
select f.version_id, o.position, o.document_id, o.text, f.date_start as made, f.region_code,
       warehouse.due_by(o.due) as due_by
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
where o.type in ('commitment', 'agreement', 'plan')
  and o.actor is not null
  and f.date_start is not null
  and warehouse.due_by(o.due) is not null;

create view warehouse.fulfilment as
select c.version_id, c.position, i.fact_id, coalesce(i.date, make_date(i.year, 12, 31)) as since
from warehouse.commitment c
join warehouse.shown_initiative i
    on c.region_code = i.region_code or c.region_code like i.region_code || '.%' and i.region_code like '__.__'
where coalesce(i.date, make_date(i.year, 12, 31)) >= c.made
  and warehouse.speaks_of(warehouse.name_words(c.text), warehouse.name_words(i.name))
  and exists (
      select from warehouse.shown_source s
      where s.fact_id = i.fact_id and s.document_id <> c.document_id and s.published > c.made
        and (i.date <= s.published or i.year < extract(year from s.published)))
union all
select c.version_id, c.position, r.fact_id, coalesce(r.enacted, make_date(r.year, 12, 31))
from warehouse.commitment c
join warehouse.shown_regulation r
    on c.region_code = r.region_code or c.region_code like r.region_code || '.%' and r.region_code like '__.__'
join (values ('perda', '\m(perda|ranperda|raperda|peraturan daerah)\M'), ('qanun', '\mqanun\M'),
             ('pergub', '\m(pergub|peraturan gubernur)\M'), ('perbup', '\m(perbup|peraturan bupati)\M'),
             ('perwali', '\m(perwali|perwal|perwako|peraturan wali ?kota)\M')) as t(type, named) using (type)
where r.identifier is not null
  and r.status in ('in_force', 'amended')
  and coalesce(r.enacted, make_date(r.year, 12, 31)) >= c.made
  and c.text ~* t.named
  and warehouse.speaks_of(warehouse.name_words(c.text), warehouse.name_words(r.title));

create temporary table said on commit drop as
select a.attname::text as name, col_description(a.attrelid, a.attnum) as comment
from pg_attribute a
where a.attrelid = 'research.meeting_outcomes'::regclass and a.attnum > 0
union all
select null, obj_description('research.meeting_outcomes'::regclass);

drop view research.meeting_outcomes;

create view research.meeting_outcomes as
select f.fact_id as meeting_id, o.position, o.type, o.text, o.document_id, o.actor, o.addressee, o.due,
       d.fact_id as fulfilled_by,
       case when c.due_by is not null
            then d.fact_id is null and c.due_by < (select as_of from warehouse.edition_time)::date end as overdue,
       (select sample from warehouse.edition_time) as sample
from warehouse.shown_meeting f
join warehouse.meeting_outcome o using (version_id)
left join warehouse.commitment c using (version_id, position)
left join lateral (
    select x.fact_id from warehouse.fulfilment x
    where x.version_id = c.version_id and x.position = c.position
    order by x.since, x.fact_id limit 1) d on true;

do $$
declare
    entry record;
begin
    for entry in select * from said where comment is not null loop
        if entry.name is null then
            execute format('comment on view research.meeting_outcomes is %L', entry.comment);
        else
            execute format('comment on column research.meeting_outcomes.%I is %L', entry.name, entry.comment);
        end if;
    end loop;
end
$$;

comment on column research.meeting_outcomes.fulfilled_by is
    'id: fact_id inisiatif atau peraturan yang kemudian memenuhinya; hanya untuk rencana, komitmen, dan kesepakatan yang menyebut pelaku dan batas waktu '
    '| en: fact_id of the initiative or regulation that fulfilled it later; only for plans, commitments and agreements with actor and due';
comment on column research.meeting_outcomes.overdue is
    'id: Batas waktunya lewat dan belum diketahui dipenuhi; kosong bila tanpa pelaku atau batas waktu '
    '| en: Past its due date and not known to be fulfilled; null without actor or due date';
