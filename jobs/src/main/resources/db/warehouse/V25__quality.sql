-- The quality gate: what must hold before an edition is published. Each rule has a name and a kind; the rows that break it can be seen.

create table warehouse.quality_rule (
    name     text primary key,
    kind     text not null check (kind in ('min', 'max')),
    settings text not null,
    about_id text not null,
    about_en text not null
);
comment on table warehouse.quality_rule is
    'What must hold before publishing. min: a row that breaks it stops the publication, the last edition stands; max: it warns. '
    '| Yang harus berlaku sebelum terbit. min: satu baris yang melanggar menghentikan penerbitan; max: hanya peringatan.';
comment on column warehouse.quality_rule.settings is
    'Names of its thresholds in warehouse.setting, parted by blanks. | Nama ambang batasnya di warehouse.setting.';

insert into warehouse.setting (name, value, note) values
    ('quality_period_years', '20', 'period_too_long: years that a count may speak of at most'),
    ('quality_first_year', '1945', 'period_too_early: the first year that a fact may speak of'),
    ('quality_jump_times', '5', 'jump_*: a value leaps where it is more than so many times the other'),
    ('quality_jump_least', '20', 'jump_*: smaller differences are let be'),
    ('quality_lost_share', '0.5', 'facts_lost: share of the last edition''s facts of a kind that may vanish'),
    ('quality_lost_least', '20', 'facts_lost: where the last edition showed fewer of a kind, they may vanish'),
    ('quality_confident_share', '0.2', 'confident_share: share of the facts of a kind that should reach research_confidence'),
    ('quality_confident_least', '50', 'confident_share: where there are fewer of a kind, any share will do');

create function warehouse.quality_setting(name text) returns numeric
language sql stable as $$
    select s.value::numeric from warehouse.setting s where s.name = quality_setting.name
$$;
comment on function warehouse.quality_setting(text) is
    'A threshold of the quality gate. | Ambang batas pemeriksaan mutu.';

-- Findings are read by more people than the counts of restricted sources.
create function warehouse.openly(value bigint, restricted boolean) returns text
language sql immutable parallel safe as $$
    select case when restricted then '…' else value::text end
$$;
comment on function warehouse.openly(bigint, boolean) is
    'A number, hidden where it rests on restricted sources alone. | Angka; disembunyikan bila hanya bersumber dari dokumen terbatas.';

create view warehouse.held as
select 'case_count' as kind, fact_id, region_code, confidence, review from warehouse.fact_case_count where recorded_to is null
union all
select 'regulation', fact_id, region_code, confidence, review from warehouse.fact_regulation where recorded_to is null
union all
select 'meeting', fact_id, region_code, confidence, review from warehouse.fact_meeting where recorded_to is null
union all
select 'initiative', fact_id, region_code, confidence, review from warehouse.fact_initiative where recorded_to is null;
comment on view warehouse.held is
    'All facts that are held now, sure or not. | Semua fakta yang dipegang sekarang, yakin atau tidak.';

-- What the next edition would show.
create view warehouse.next_case_count as
select f.* from warehouse.fact_case_count f
where f.recorded_to is null
  and (f.confidence >= (select s.value::numeric from warehouse.setting s where s.name = 'research_confidence') or f.review <> 'none');
comment on view warehouse.next_case_count is
    'Counts that the next edition would show, those of restricted sources among them. '
    '| Angka kasus yang akan ditampilkan edisi berikutnya, termasuk yang dari sumber terbatas.';

create view warehouse.quality_check_code as
select 'case_count' as kind, f.fact_id, c.list, c.code
from warehouse.fact_case_count f
cross join lateral (values ('register', f.register), ('scope', f.scope), ('category', f.category), ('victim_group', f.victim_group),
                           ('measure', f.measure), ('case_status', f.status), ('qualifier', f.qualifier)) as c(list, code)
where f.recorded_to is null
  and not (f.register = any (array(select code from warehouse.dim_term where list = 'register'))
       and f.scope = any (array(select code from warehouse.dim_term where list = 'scope'))
       and f.category = any (array(select code from warehouse.dim_term where list = 'category'))
       and f.victim_group = any (array(select code from warehouse.dim_term where list = 'victim_group'))
       and f.measure = any (array(select code from warehouse.dim_term where list = 'measure'))
       and f.status = any (array(select code from warehouse.dim_term where list = 'case_status'))
       and f.qualifier = any (array(select code from warehouse.dim_term where list = 'qualifier')))
union all
select 'regulation', f.fact_id, c.list, c.code
from warehouse.fact_regulation f
cross join lateral (values ('regulation_type', f.type), ('regulation_status', f.status)) as c(list, code)
where f.recorded_to is null
union all
select 'regulation', f.fact_id, c.list, c.code
from warehouse.fact_regulation f
join warehouse.regulation_relation x using (version_id)
cross join lateral (values ('relation_kind', x.kind), ('regulation_type', x.type)) as c(list, code)
where f.recorded_to is null
union all
select 'meeting', f.fact_id, 'meeting_kind', f.kind from warehouse.fact_meeting f where f.recorded_to is null
union all
select 'meeting', f.fact_id, 'outcome_type', o.type
from warehouse.fact_meeting f join warehouse.meeting_outcome o using (version_id) where f.recorded_to is null
union all
select 'initiative', f.fact_id, c.list, c.code
from warehouse.fact_initiative f
cross join lateral (values ('initiative_kind', f.kind), ('rank', f.rank)) as c(list, code)
where f.recorded_to is null and c.code is not null;
comment on view warehouse.quality_check_code is
    'Codes of facts that are to be looked up. | Kode-kode fakta yang diperiksa.';

-- Of one area, period and kind of count: what counts within what. Registers and reporters are never mixed, nor age bands.
create view warehouse.quality_check_total as
with told as (
    select f.*, (f.register, f.measure, f.status, f.period_start, f.period_end) as series
    from warehouse.next_case_count f
    where f.part is null and f.scope = 'statistic' and f.region_code is not null and f.period_start is not null and f.period_end is not null)
select 'category' as dimension, t.fact_id, t.value, t.restricted or p.restricted as restricted,
       p.fact_id as part_id, p.value as part_value, p.category as part
from warehouse.dim_category_part x
join told t on t.category = x.wider
join told p on p.category = x.narrower and p.region_code = t.region_code and p.series = t.series and p.victim_group = t.victim_group
where t.qualifier in ('exact', 'at_most') and p.qualifier in ('exact', 'at_least')
union all
select 'victim_group', t.fact_id, t.value, t.restricted or p.restricted, p.fact_id, p.value, p.victim_group
from (values ('any', 'women_and_children'), ('any', 'women'), ('any', 'children'), ('any', 'girls'), ('any', 'boys'), ('any', 'men'),
             ('women_and_children', 'women'), ('women_and_children', 'children'), ('women_and_children', 'girls'),
             ('women_and_children', 'boys'), ('children', 'girls'), ('children', 'boys')) as x(wider, narrower)
join told t on t.victim_group = x.wider
join told p on p.victim_group = x.narrower and p.region_code = t.region_code and p.series = t.series and p.category = t.category
where t.qualifier in ('exact', 'at_most') and p.qualifier in ('exact', 'at_least')
union all
select 'region', t.fact_id, t.value, t.restricted or p.restricted, p.fact_id, p.value, p.region_code
from told p
join warehouse.dim_region r on r.code = p.region_code
join told t on t.region_code in (r.parent_code, 'ID') and t.region_code <> p.region_code
    and p.series = t.series and p.category = t.category and p.victim_group = t.victim_group
where t.qualifier in ('exact', 'at_most') and p.qualifier in ('exact', 'at_least')
  -- what happened to a district's people abroad or elsewhere is counted at the level that tells it
  and r.level in ('province', 'regency', 'city')
union all
select 'period', t.fact_id, t.value, t.restricted or p.restricted, p.fact_id, p.value,
       concat_ws('..', p.period_start, p.period_end)
from told t
join told p on p.region_code = t.region_code and p.category = t.category and p.victim_group = t.victim_group
    and p.register = t.register and p.measure = t.measure and p.status = t.status
    and p.period_start >= t.period_start and p.period_end <= t.period_end
    and p.period_end - p.period_start < t.period_end - t.period_start
where t.qualifier in ('exact', 'at_most') and p.qualifier in ('exact', 'at_least') and t.status <> 'ongoing';
comment on view warehouse.quality_check_total is
    'Totals beside each of their parts: narrower category, victim group, region, period. '
    '| Angka keseluruhan di samping tiap bagiannya: kategori, kelompok korban, wilayah, periode.';

-- Parts that don't overlap: regions of one level, girls and boys, calendar months.
create view warehouse.quality_check_sum as
select c.dimension, c.fact_id, c.value, bool_or(c.restricted) as restricted, sum(c.part_value)::bigint as parts, count(*) as number
from warehouse.quality_check_total c
join warehouse.fact_case_count p on p.fact_id = c.part_id and p.recorded_to is null
left join warehouse.dim_region r on r.code = p.region_code
where c.dimension = 'region'
   or c.dimension = 'victim_group' and p.victim_group in ('girls', 'boys')
   or c.dimension = 'period' and p.period_start = date_trunc('month', p.period_start)
      and p.period_end = (date_trunc('month', p.period_start) + interval '1 month')::date - 1
group by c.dimension, c.fact_id, c.value, case when c.dimension = 'region' then r.level = 'province' end
having count(*) > 1;
comment on view warehouse.quality_check_sum is
    'Totals beside the sum of parts that don''t overlap. | Angka keseluruhan di samping jumlah bagian yang tidak bertumpang tindih.';

create view warehouse.quality_check_jump as
select 'jump_edition' as rule, f.fact_id, f.restricted or e.restricted as restricted, e.value as before, f.value as after,
       'edisi sebelumnya' as against_id, 'the last edition' as against_en
from warehouse.next_case_count f
join warehouse.fact_case_count e on e.fact_id = f.fact_id
    and e.recorded_from <= (select as_of from warehouse.edition_time)
    and e.recorded_to > (select as_of from warehouse.edition_time)
where f.recorded_from > (select as_of from warehouse.edition_time)
union all
select 'jump_year', f.fact_id, f.restricted or e.restricted, e.value, f.value,
       'tahun ' || extract(year from e.period_start), 'the year ' || extract(year from e.period_start)
from warehouse.next_case_count f
join warehouse.next_case_count e
    on e.region_code = f.region_code and e.category = f.category and e.register = f.register and e.scope = f.scope
    and e.part is not distinct from f.part and e.victim_group = f.victim_group and e.measure = f.measure and e.status = f.status
    and e.period_start = (f.period_start - interval '1 year')::date and e.period_end = (f.period_end - interval '1 year')::date
where extract(doy from f.period_start) = 1 and f.period_end = (f.period_start + interval '1 year')::date - 1 and f.scope = 'statistic';
comment on view warehouse.quality_check_jump is
    'Values beside what the last edition showed, and beside those of the year before. '
    '| Angka di samping edisi sebelumnya dan tahun sebelumnya.';

create view warehouse.quality_check_lost as
select k.kind, count(*) as shown, count(*) filter (where not k.stays) as lost
from (
    select h.kind, h.fact_id,
           exists (select from warehouse.held n
                   where n.kind = h.kind and n.fact_id = h.fact_id
                     and (n.confidence >= (select s.value::numeric from warehouse.setting s where s.name = 'research_confidence')
                          or n.review <> 'none'))
           or exists (select from warehouse.fact_alias a where a.old_id = h.fact_id) as stays
    from (select 'case_count' as kind, fact_id from warehouse.shown_case_count
          union all select 'regulation', fact_id from warehouse.shown_regulation
          union all select 'meeting', fact_id from warehouse.shown_meeting
          union all select 'initiative', fact_id from warehouse.shown_initiative) as h) as k
group by k.kind;
comment on view warehouse.quality_check_lost is
    'How many facts of the last edition the next one would not show. '
    '| Banyaknya fakta edisi terakhir yang tidak akan ditampilkan edisi berikutnya.';

create view warehouse.quality_check as
select 'known_region' as rule, h.kind as fact_kind, h.fact_id as subject,
       'wilayah tidak dikenal ' || h.region_code as detail_id, 'unknown region ' || h.region_code as detail_en
from warehouse.held h
where h.region_code is not null and not exists (select from warehouse.dim_region r where r.code = h.region_code)
union all
select 'known_code', c.kind, c.fact_id, 'kode tidak dikenal ' || c.list || ' ' || c.code, 'unknown code ' || c.list || ' ' || c.code
from warehouse.quality_check_code c
where not exists (select from warehouse.dim_term t where t.list = c.list and t.code = c.code)
union all
select 'period_in_order', 'case_count', f.fact_id,
       'dari ' || f.period_start || ' sampai ' || f.period_end, 'from ' || f.period_start || ' to ' || f.period_end
from warehouse.fact_case_count f where f.recorded_to is null and f.period_start > f.period_end
union all
select 'days_in_order', 'meeting', f.fact_id,
       'dari ' || f.date_start || ' sampai ' || f.date_end, 'from ' || f.date_start || ' to ' || f.date_end
from warehouse.fact_meeting f where f.recorded_to is null and f.date_start > f.date_end
union all
select 'no_negative_count', n.kind, n.fact_id, 'angka ' || n.value, 'value ' || n.value
from (select 'case_count' as kind, fact_id, value from warehouse.fact_case_count where recorded_to is null
      union all
      select 'meeting', fact_id, participants_count from warehouse.fact_meeting where recorded_to is null
      union all
      select 'initiative', fact_id, coverage_count from warehouse.fact_initiative where recorded_to is null) as n
where n.value < 0
union all
select 'supported', h.kind, h.fact_id, 'tanpa pernyataan dokumen mana pun', 'no document''s statement carries it'
from warehouse.held h
where not exists (select from warehouse.fact_support s where s.fact_id = h.fact_id and s.recorded_to is null)
union all
select 'unique_identity', 'case_count', max(f.fact_id),
       'identitas yang sama dengan ' || min(f.fact_id), 'has the identity of ' || min(f.fact_id)
from warehouse.fact_case_count f
where f.recorded_to is null and f.scope = 'statistic' and (f.period_start is not null or f.period_end is not null)
group by f.register, f.part, f.region_code, f.period_start, f.period_end, f.category, f.victim_group, f.measure, f.status
having count(*) > 1
union all
select 'unique_identity', 'regulation', max(f.fact_id),
       'identitas yang sama dengan ' || min(f.fact_id), 'has the identity of ' || min(f.fact_id)
from warehouse.fact_regulation f where f.recorded_to is null and f.identifier is not null
group by f.identifier having count(*) > 1
union all
select 'confidence_in_range', h.kind, h.fact_id, 'keyakinan ' || h.confidence, 'confidence ' || h.confidence
from warehouse.held h where h.confidence not between 0 and 1
union all
select 'facts_lost', l.kind, l.kind, l.lost || ' dari ' || l.shown || ' fakta edisi sebelumnya hilang',
       l.lost || ' of the ' || l.shown || ' facts of the last edition are gone'
from warehouse.quality_check_lost l
where l.shown >= warehouse.quality_setting('quality_lost_least')
  and l.lost > l.shown * warehouse.quality_setting('quality_lost_share')
union all
select 'period_in_future', 'case_count', f.fact_id,
       concat_ws('..', f.period_start, f.period_end) || ', terbit ' || w.day,
       concat_ws('..', f.period_start, f.period_end) || ', published ' || w.day
from warehouse.next_case_count f
cross join lateral (
    select max(coalesce(d.published, d.fetched::date)) as day
    from warehouse.fact_support s
    join evidence.statement t using (statement_id)
    join evidence.document d on d.document_id = t.document_id
    where s.fact_id = f.fact_id and s.recorded_to is null) as w
where f.period_start > w.day or f.period_end > make_date(extract(year from w.day)::integer, 12, 31)
union all
select 'period_too_long', 'case_count', f.fact_id,
       concat_ws('..', f.period_start, f.period_end), concat_ws('..', f.period_start, f.period_end)
from warehouse.next_case_count f
where f.period_end >= f.period_start + make_interval(years => warehouse.quality_setting('quality_period_years')::integer)
union all
select 'period_too_early', e.kind, e.fact_id, 'tahun ' || e.year, 'year ' || e.year
from (select 'case_count' as kind, fact_id, extract(year from coalesce(period_start, period_end)) as year
      from warehouse.fact_case_count where recorded_to is null
      union all
      select 'regulation', fact_id, year from warehouse.fact_regulation where recorded_to is null
      union all
      select 'meeting', fact_id, extract(year from date_start) from warehouse.fact_meeting where recorded_to is null
      union all
      select 'initiative', fact_id, least(year, extract(year from date)) from warehouse.fact_initiative where recorded_to is null) as e
where e.year < warehouse.quality_setting('quality_first_year')
union all
select 'total_below_part', 'case_count', c.fact_id,
       warehouse.openly(c.value, c.restricted) || ' lebih kecil daripada bagiannya '
           || warehouse.openly(c.part_value, c.restricted) || ' (' || c.dimension || ' ' || c.part || ', ' || c.part_id || ')',
       warehouse.openly(c.value, c.restricted) || ' is less than its part '
           || warehouse.openly(c.part_value, c.restricted) || ' (' || c.dimension || ' ' || c.part || ', ' || c.part_id || ')'
from warehouse.quality_check_total c where c.value < c.part_value
union all
select 'total_below_sum', 'case_count', c.fact_id,
       warehouse.openly(c.value, c.restricted) || ' lebih kecil daripada jumlah ' || c.number || ' bagiannya '
           || warehouse.openly(c.parts, c.restricted) || ' (' || c.dimension || ')',
       warehouse.openly(c.value, c.restricted) || ' is less than the sum of its ' || c.number || ' parts '
           || warehouse.openly(c.parts, c.restricted) || ' (' || c.dimension || ')'
from warehouse.quality_check_sum c where c.value < c.parts
union all
select j.rule, 'case_count', j.fact_id,
       warehouse.openly(j.after, j.restricted) || ', ' || j.against_id || ' ' || warehouse.openly(j.before, j.restricted),
       warehouse.openly(j.after, j.restricted) || ', ' || j.against_en || ' ' || warehouse.openly(j.before, j.restricted)
from warehouse.quality_check_jump j
where greatest(j.before, j.after) > warehouse.quality_setting('quality_jump_times') * greatest(least(j.before, j.after), 1)
  and abs(j.after - j.before) >= warehouse.quality_setting('quality_jump_least')
union all
select 'confident_share', k.kind, k.kind, k.sure || ' dari ' || k.held || ' fakta mencapai batas keyakinan',
       k.sure || ' of ' || k.held || ' facts reach the confidence'
from (select h.kind, count(*) as held,
             count(*) filter (where h.review <> 'none' or h.confidence >= warehouse.quality_setting('research_confidence')) as sure
      from warehouse.held h group by h.kind) as k
where k.held >= warehouse.quality_setting('quality_confident_least')
  and k.sure < k.held * warehouse.quality_setting('quality_confident_share');
comment on view warehouse.quality_check is
    'Rows that break a rule of the quality gate. | Baris yang melanggar aturan pemeriksaan mutu.';

create view warehouse.quality_failures as
select c.rule, r.kind, c.fact_kind, c.subject, c.detail_id, c.detail_en, r.about_id, r.about_en
from warehouse.quality_check c
join warehouse.quality_rule r on r.name = c.rule;
comment on view warehouse.quality_failures is
    'What breaks a rule of the quality gate now, with the rule''s kind and meaning. '
    '| Yang sekarang melanggar aturan pemeriksaan mutu, beserta jenis dan arti aturannya.';
comment on column warehouse.quality_failures.kind is
    'min: stops the publication; max: warns. | min: menghentikan penerbitan; max: peringatan.';
comment on column warehouse.quality_failures.subject is
    'The fact''s id, or the source or kind of fact where no single fact is meant. | Pengenal fakta, atau sumber atau jenis fakta.';

-- What each run found.
create table ops.quality_result (
    run_id   bigint not null,
    rule     text not null,
    kind     text not null check (kind in ('min', 'max')),
    failures bigint not null,
    primary key (run_id, rule)
);
comment on table ops.quality_result is
    'How many rows broke each rule of the quality gate in a run, none included. '
    '| Banyaknya baris yang melanggar tiap aturan dalam suatu proses, termasuk nol.';

create table ops.quality_finding (
    run_id    bigint not null,
    rule      text not null,
    position  integer not null,
    kind      text not null check (kind in ('min', 'max')),
    fact_kind text not null,
    subject   text not null,
    detail_id text not null,
    detail_en text not null,
    primary key (run_id, rule, position),
    foreign key (run_id, rule) references ops.quality_result
);
comment on table ops.quality_finding is
    'Rows that broke a rule of the quality gate in a run; the first 200 of each rule. '
    '| Baris yang melanggar aturan dalam suatu proses; 200 pertama tiap aturan.';
