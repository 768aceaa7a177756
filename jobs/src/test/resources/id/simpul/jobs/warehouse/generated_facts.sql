-- A warehouse of generated facts: what thirty editions of reading would have left. Seeded by hashes of the row numbers, so that
-- the same settings give the same rows. Settings: bench.years, bench.groups, bench.registers, bench.periods (1 or 13); the counts
-- are 552 regions * 12 categories * these, the other kinds one in fourteen of them.
set session_replication_role = replica;
set maintenance_work_mem = '256MB';
set work_mem = '64MB';
set jit = off;

create temporary table left_out as
select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
from pg_index i join pg_class c on c.oid = i.indrelid
where c.oid in ('warehouse.fact'::regclass, 'warehouse.fact_case_count'::regclass, 'warehouse.fact_regulation'::regclass,
                'warehouse.fact_meeting'::regclass, 'warehouse.fact_initiative'::regclass, 'warehouse.fact_support'::regclass,
                'evidence.statement'::regclass)
  and not i.indisprimary;
do $$
declare
    entry record;
begin
    for entry in select name from left_out loop
        execute 'drop index ' || entry.name;
    end loop;
end
$$;

create temporary table bench as
select current_setting('bench.years')::integer as years, current_setting('bench.groups')::integer as groups,
       current_setting('bench.registers')::integer as registers, current_setting('bench.periods')::integer as periods,
       30 as editions, 50 as facts_a_document;

-- a spread number of 0 to 2^31 out of a row number and a purpose
create function pg_temp.drawn(n bigint, purpose integer) returns integer
language sql immutable parallel safe as $$ select hashint8extended(n, 20261122 + purpose)::bit(32)::integer & 2147483647 $$;

insert into landing.source (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
select 'made' || n, 'Made ' || n, 'Penerbit ' || n, 'ID', 'news', 'public', '2026-01-01' from generate_series(1, 40) n;
insert into warehouse.edition (run_id, published_at, as_of, tally, confidence)
select n, timestamptz '2026-01-01 20:00:00Z' + n * interval '1 day', timestamptz '2026-01-01 20:00:00Z' + n * interval '1 day', '{}', 0.8
from bench cross join lateral generate_series(1, editions) n;

create temporary table unit as
select row_number() over (order by code) as n, code from warehouse.dim_region where level in ('province', 'regency', 'city');
create temporary table sort_of as
select n, code
from unnest(array['violence', 'trafficking', 'sexual_violence', 'physical_violence', 'psychological_violence', 'domestic_violence',
    'neglect', 'exploitation', 'child_marriage', 'bullying', 'online_violence', 'irregular_migration']) with ordinality as c(code, n);

-- Years outermost, months next: rows lie in the order in which they were told.
create temporary table told as
select row_number() over () as n, pg_temp.drawn(row_number() over (), 5) % 42 as lot, y.year, p.period, u.code as region, c.code as category, g.name as victim_group, r.name as register
from bench b
cross join lateral generate_series(2026 - b.years, 2025) as y(year)
cross join lateral generate_series(1, b.periods) as p(period)
cross join lateral (select name from unnest(array['any', 'children', 'women']) with ordinality as g(name, n) where n <= b.groups) g
cross join lateral (select name from unnest(array['service_unit', 'police']) with ordinality as g(name, n) where n <= b.registers) r
cross join sort_of c cross join unit u
order by y.year, p.period, hashtext(u.code), c.n;
analyze told;

insert into evidence.document (document_id, source_id, region_code, medium, restricted, name, url, publisher, title, published, language,
    media_type, fetched, sha256, syndication_group, first_published)
select d, 'made' || 1 + d % 40, 'ID', 'news', false, 'made' || d, 'https://made.example/' || d, 'Penerbit ' || 1 + d % 40,
       'Berita tentang ' || d, day, 'id', 'text/html', timestamptz '2026-01-01Z', md5(d::text),
       'g' || case when d % 10 = 0 then d - 1 else d end, day
from (select count(*) / min(facts_a_document) as documents, min(years) as years from told cross join bench) s
cross join lateral generate_series(1, greatest(s.documents, 100)) d
cross join lateral (select make_date(2026 - s.years, 1, 1) + (d * s.years * 365 / greatest(s.documents, 100))::integer as day) x;
insert into evidence.reading (reading_id, document_id, extractor_version, read_at)
overriding system value
select document_id, document_id, 'made', timestamptz '2026-01-01 12:00:00Z' from evidence.document;

-- nine in ten facts came in before the first edition
create function pg_temp.came(n bigint, last integer) returns integer
language sql immutable parallel safe as $$
    select case when pg_temp.drawn(n, 1) % 10 > 0 then 0 else 1 + pg_temp.drawn(n, 2) % (last - 1) end
$$;
create function pg_temp.moment(night integer) returns timestamptz
language sql stable parallel safe as $$ select timestamptz '2026-01-02 18:00:00Z' + night * interval '1 day' $$;

insert into warehouse.fact (fact_id, kind, block, identity, minted_at)
select 'cc-made' || n, 'case_count', 'made-' || n, n::text, pg_temp.moment(pg_temp.came(n, 30)) from told;
insert into warehouse.fact_case_count (version_id, fact_id, recorded_from, recorded_to, content_hash, confidence, conflict, decided_by,
    source_count, restricted, region_code, period_start, period_end, register, scope, category, victim_group, measure, status,
    value, qualifier, reporter)
select t.n * 2 + v.later, 'cc-made' || t.n,
       case when v.later = 1 then pg_temp.moment(t.turned) else pg_temp.moment(least(t.came, coalesce(t.turned - 1, t.came))) end,
       case when v.later = 0 and t.turned is not null then pg_temp.moment(t.turned) end,
       '', 0.78 + 0.01 * (t.luck % 22), t.luck % 50 = 0, case when t.luck % 50 = 0 then 'later_publication' end, 1 + (t.luck % 50 = 0)::integer,
       t.period = 13 and t.luck % 70 = 1 or (select periods from bench) = 1 and t.luck % 70 = 1,
       t.region, t.first, t.last, t.register, 'statistic', t.category, t.victim_group, 'cases', 'reported',
       t.luck % 300 + v.later, 'exact', 'DP3A'
from (
    select told.*, x.luck, x.came, case when x.luck % 20 = 7 then 1 + pg_temp.drawn(told.n, 4) % 29 end as turned,
           make_date(year, month.first, 1) as first, (make_date(year, month.last, 1) + interval '1 month')::date - 1 as last
    from told
    cross join lateral (select pg_temp.drawn(n, 3) as luck, pg_temp.came(n, 30) as came) x
    cross join lateral (select case when period = 13 or (select periods from bench) = 1 then 1 else period end as first,
                               case when period = 13 or (select periods from bench) = 1 then 12 else period end as last) month) t
cross join lateral (select 0 as later union all select 1 where t.turned is not null) v;

insert into evidence.statement (statement_id, reading_id, document_id, kind, block, quote, page, confidence, rules, fact)
overriding system value
select t.n, d.document, d.document, 'case_count', 'made-' || t.n, 'Tercatat ' || d.luck % 300 || ' kasus menurut dinas setempat.', 1, 0.9,
       array['made'], jsonb_build_object('region', t.region, 'value', d.luck % 300, 'qualifier', 'exact')
from told t
cross join (select max(document_id) as documents from evidence.document) x
cross join (select count(*) as rows from told) y
cross join lateral (select least(1 + t.n * x.documents / y.rows, x.documents) as document, pg_temp.drawn(t.n, 3) as luck) d;
insert into warehouse.fact_support (fact_id, statement_id, agrees, recorded_from)
select 'cc-made' || n, n, true, pg_temp.moment(pg_temp.came(n, 30)) from told;
-- of the counts in conflict, the one that says otherwise
insert into evidence.statement (statement_id, reading_id, document_id, kind, block, quote, page, confidence, rules, fact)
overriding system value
select 2000000000 + t.n, d.document, d.document, 'case_count', 'made-' || t.n, 'Dinas menyebut ' || 3 + t.luck % 300 || ' kasus.', 1, 0.9,
       array['made'], jsonb_build_object('region', t.region, 'value', 3 + t.luck % 300, 'qualifier', 'exact')
from (select told.*, pg_temp.drawn(n, 3) as luck from told) t
cross join (select max(document_id) as documents from evidence.document) x
cross join lateral (select 1 + (t.n * 7) % x.documents as document) d
where t.luck % 50 = 0;
insert into warehouse.fact_support (fact_id, statement_id, agrees, recorded_from)
select 'cc-made' || n, 2000000000 + n, false, pg_temp.moment(pg_temp.came(n, 30)) from told where pg_temp.drawn(n, 3) % 50 = 0;

insert into warehouse.fact (fact_id, kind, block, identity, minted_at)
select x.prefix || 'made' || n, x.kind, x.prefix || n, n::text, pg_temp.moment(pg_temp.came(n, 30))
from told
join (values ('rg-', 'regulation', 0), ('mt-', 'meeting', 14), ('in-', 'initiative', 28)) as x(prefix, kind, rest)
    on lot = rest;
insert into warehouse.fact_regulation (version_id, fact_id, recorded_from, content_hash, confidence, conflict, source_count, restricted,
    identifier, type, region_code, number, year, title, status, promulgated, first_mentioned)
select 1000000000 + n, 'rg-made' || n, pg_temp.moment(pg_temp.came(n, 30)), '', 0.9, false, 1, false, '/akn/id-' || region || '/act/perda/' || year || '/' || n,
       'perda', region, (n % 60)::text, year,
       'Peraturan Daerah tentang ' || (array['Perlindungan Anak', 'Penyelenggaraan Kota Layak Anak', 'Pencegahan Perdagangan Orang',
           'Pengelolaan Sampah', 'Retribusi Parkir', 'Ketertiban Umum', 'Perlindungan Perempuan'])[1 + n % 7] || ' nomor ' || n,
       'in_force', make_date(year, 3, 1), make_date(year, 4, 1)
from told where lot = 0;
insert into warehouse.fact_meeting (version_id, fact_id, recorded_from, content_hash, confidence, conflict, source_count, restricted,
    kind, title, date_start, region_code, chaired_by, speakers)
select 1000000000 + n, 'mt-made' || n, pg_temp.moment(pg_temp.came(n, 30)), '', 0.9, false, 1, false,
       'coordination_meeting', 'Rapat koordinasi ' || n, make_date(year, 1 + (n % 12)::integer, 5), region, '[]', '[]'
from told where lot = 14;
insert into warehouse.meeting_outcome (version_id, position, type, text, actor, addressee, due, document_id)
select 1000000000 + n, 1, 'commitment', 'Perda Perlindungan Anak akan disusun.', 'DP3A', null, (year + 1)::text, s.document_id
from told join evidence.statement s on s.statement_id = n
where lot = 14;
insert into warehouse.fact_initiative (version_id, fact_id, recorded_from, content_hash, confidence, conflict, source_count, restricted,
    kind, name, region_code, year, rank, coverage_count, coverage_regions)
select 1000000000 + n, 'in-made' || n, pg_temp.moment(pg_temp.came(n, 30)), '', 0.9, false, 1, false,
       (array['task_force', 'service_unit', 'award', 'action_plan'])[1 + n % 4], 'Kabupaten Layak Anak ' || n, region,
       case when n % 5 > 0 then year end, null, 3, '[]'
from told where lot = 28;
insert into evidence.statement (statement_id, reading_id, document_id, kind, block, quote, page, confidence, rules, fact)
overriding system value
select 1000000000 + f.n, s.reading_id, s.document_id, f.kind, f.kind || '|made-' || f.n, 'Menurut berita ' || f.n, 1, 0.9, array['made'],
       case f.kind
           when 'regulation' then jsonb_build_object('type', 'perda', 'region', f.region, 'number', f.n::text, 'year', f.year,
               'status', 'in_force', 'relations', jsonb_build_array())
           when 'meeting' then jsonb_build_object('meeting_kind', 'coordination_meeting', 'title', 'Rapat koordinasi ' || f.n,
               'date_start', make_date(f.year, 1 + (f.n % 12)::integer, 5), 'date_end', make_date(f.year, 1 + (f.n % 12)::integer, 5),
               'region', f.region, 'chaired_by', jsonb_build_array(), 'speakers', jsonb_build_array(),
               'participants', jsonb_build_array(), 'outcomes', jsonb_build_array())
           else jsonb_build_object('initiative_kind', 'task_force', 'name', 'Kabupaten Layak Anak ' || f.n, 'region', f.region,
               'year', f.year, 'coverage_regions', jsonb_build_array())
       end
from (
    select told.n, told.region, told.year, x.prefix, x.kind from told
    join (values ('rg-', 'regulation', 0), ('mt-', 'meeting', 14), ('in-', 'initiative', 28)) as x(prefix, kind, rest)
        on lot = rest) f
join evidence.statement s on s.statement_id = f.n;
insert into warehouse.fact_support (fact_id, statement_id, agrees, recorded_from)
select x.prefix || 'made' || n, 1000000000 + n, true, pg_temp.moment(pg_temp.came(n, 30))
from told
join (values ('rg-', 0), ('mt-', 14), ('in-', 28)) as x(prefix, rest) on lot = rest;

do $$
declare
    entry record;
begin
    for entry in select made from left_out loop
        execute entry.made;
    end loop;
end
$$;
select setval('warehouse.version_seq', 3000000000);
select setval(pg_get_serial_sequence('evidence.statement', 'statement_id'), 3000000000);
select setval(pg_get_serial_sequence('evidence.reading', 'reading_id'), 3000000000);
select setval(pg_get_serial_sequence('landing.document', 'document_id'), 3000000000);
drop table told, unit, sort_of, left_out, bench;
set session_replication_role = origin;
