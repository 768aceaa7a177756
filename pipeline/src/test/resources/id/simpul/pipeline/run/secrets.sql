-- One fact that everybody may see, and beside it, in every corner, what nobody but the owner may: words with "rahasia", numbers of
-- nine digits that begin with 91827.
insert into landing.source values
    ('kabar', 'Kabar', 'Kabar', 'ID', 'news', 'public', now()),
    ('dinas', 'Dinas', 'Dinas', 'ID', 'agency_report', 'restricted', now());
insert into landing.content values
    (sha256('a'), 1, 'identity', 'rahasia-bytes-q1', now()), (sha256('b'), 1, 'identity', 'rahasia-bytes-q2', now());
insert into landing.document (source_id, address, file_name, sha256, fetched_at, state, reason_code, reason, state_at) values
    ('kabar', 'https://kabar.example/1', '1.html', sha256('a'), now(), 'loaded', 'read', null, now()),
    ('dinas', 'rahasia-address-q3', 'rahasia-name-q4', sha256('b'), now(), 'loaded', 'read', 'rahasia-reason-q5', now()),
    ('kabar', 'https://kabar.example/old', 'rahasia-old-q6', sha256('a'), now(), 'superseded', 'x', null, now());
insert into landing.document_text
select document_id, '1', 'rahasia-text-q7 918270001', now() from landing.document;
insert into evidence.document (document_id, source_id, medium, restricted, name, url, publisher, title, published, language, media_type,
                               fetched, sha256, syndication_group, first_published)
values (1, 'kabar', 'news', false, '1.html', 'https://kabar.example/1', 'Kabar', 'Berita', '2024-01-02', 'id', 'text/html', now(), 'a', 'a', '2024-01-02'),
       (3, 'kabar', 'news', false, 'rahasia-name-q8', 'rahasia-url-q9', 'rahasia-publisher-qa', 'rahasia-title-qb', '2024-01-02', 'id', 'text/html', now(), 'c', 'c', '2024-01-02'),
       (2, 'dinas', 'agency_report', true, 'x', null, 'Dinas', null, '2024-01-02', 'id', 'text/html', now(), 'b', 'b', '2024-01-02');
insert into evidence.reading (document_id, extractor_version, read_at, superseded_at, superseded_why) values
    (1, '1', '2024-01-03', null, null), (2, '1', '2024-01-03', null, null),
    (3, '1', '2024-01-03', '2024-01-04', 'withdrawn');
insert into evidence.statement (reading_id, document_id, kind, block, quote, confidence, rules, fact) values
    (1, 1, 'case_count', 'x', '120 kasus', 0.9, '{}', '{"region": "71.72", "value": 120, "qualifier": "exact"}'),
    (2, 2, 'case_count', 'x', 'rahasia-quote-qc', 0.9, '{}', '{"region": "71.72", "value": 918270002, "qualifier": "exact", "reporter": "rahasia-json-qd"}'),
    (3, 3, 'case_count', 'x', 'rahasia-quote-qe', 0.9, '{}', '{"region": "71.72", "value": 918270003, "qualifier": "exact"}');
insert into warehouse.fact (fact_id, kind, block, identity, minted_at)
select f, k, 'x', 'rahasia-identity-' || f, now() from (values
    ('cc-public', 'case_count'), ('cc-restricted', 'case_count'), ('cc-unsure', 'case_count'), ('cc-old', 'case_count'), ('cc-next', 'case_count'),
    ('mt-unsure', 'meeting'), ('rg-unsure', 'regulation'), ('in-unsure', 'initiative')) v (f, k);
insert into warehouse.fact_case_count (fact_id, recorded_from, recorded_to, content_hash, confidence, conflict, source_count, restricted,
                                       region_code, period_start, period_end, register, scope, category, victim_group, measure, status,
                                       value, qualifier, reporter) values
    ('cc-public', '2024-02-01', null, 'h', 0.9, true, 1, false, '71.72', '2023-01-01', '2023-12-31', 'dp3a', 'statistic', 'violence', 'any', 'cases', 'reported', 120, 'exact', 'Dinas'),
    ('cc-restricted', '2024-02-01', null, 'h', 0.9, true, 1, true, '71.72', '2023-01-01', '2023-12-31', 'dp3a', 'statistic', 'trafficking', 'any', 'cases', 'reported', 918270002, 'exact', 'rahasia-reporter-qf'),
    ('cc-unsure', '2024-02-01', null, 'h', 0.3, true, 1, false, '71.72', '2022-01-01', '2022-12-31', 'dp3a', 'statistic', 'violence', 'any', 'cases', 'reported', 918270004, 'exact', 'rahasia-reporter-qg'),
    ('cc-old', '2024-01-01', '2024-01-15', 'h', 0.9, true, 1, true, '71.72', '2021-01-01', '2021-12-31', 'dp3a', 'statistic', 'violence', 'any', 'cases', 'reported', 918270005, 'exact', 'rahasia-reporter-qh'),
    ('cc-next', '2030-01-01', null, 'h', 0.9, true, 1, false, '71.72', '2020-01-01', '2020-12-31', 'dp3a', 'statistic', 'violence', 'any', 'cases', 'reported', 918270006, 'exact', 'rahasia-reporter-qi');
insert into warehouse.fact_support values
    ('cc-public', 1, true, '2024-02-01', null), ('cc-public', 2, false, '2024-02-01', null), ('cc-restricted', 2, true, '2024-02-01', null),
    ('cc-old', 3, true, '2024-01-01', '2024-01-15');
insert into warehouse.fact_meeting (fact_id, recorded_from, content_hash, confidence, conflict, source_count, restricted, kind, title,
                                    date_start, region_code, venue, chaired_by, speakers)
values ('mt-unsure', '2024-02-01', 'h', 0.2, true, 1, false, 'coordination_meeting', 'rahasia-title-qj', '2024-01-01', '71.72', 'rahasia-venue-qk', '[]', '[]');
insert into warehouse.meeting_outcome (version_id, position, type, text, actor, due, document_id)
select version_id, 1, 'plan', 'rahasia-outcome-ql membentuk satgas', 'rahasia-actor-qm', '2024', 1 from warehouse.fact_meeting;
insert into warehouse.fact_regulation (fact_id, recorded_from, content_hash, confidence, conflict, source_count, restricted, type, region_code,
                                       number, year, title, status, identifier)
values ('rg-unsure', '2024-02-01', 'h', 0.2, true, 1, false, 'perda', '71.72', '918270007', 2020, 'rahasia-title-qn', 'in_force', 'rahasia-identifier-qo');
insert into warehouse.fact_initiative (fact_id, recorded_from, content_hash, confidence, conflict, source_count, restricted, kind, name,
                                       region_code, year, coverage_regions, coverage_count)
values ('in-unsure', '2024-02-01', 'h', 0.2, true, 1, false, 'task_force', 'rahasia-name-qp', '71.72', 2020, '[]', 918270008);
insert into warehouse.edition (run_id, published_at, as_of, tally) values (1, '2024-03-01', '2024-03-01', '{}');
insert into ops.review (fact_id, decision, fields, reason, reviewer, decided_at, basis)
values ('cc-public', 'accepted', '{"reporter": "rahasia-field-qq"}', 'rahasia-reason-qr', 'rahasia-reviewer-qs', now(), '{}');
insert into ops.audit (at, actor, action, object, detail)
values (now(), 'rahasia-actor-qt', 'review_accepted', 'cc-public', '{"reason": "rahasia-reason-qu", "n": 918270009}');
insert into ops.run (kind, sample, started_at, status, version) values ('run', false, now(), 'running', 'rahasia-version-qv');
insert into ops.source_problem (run_id, source_id, code, message) values (1, 'kabar', 'x', 'rahasia-message-qw');
create table public.penanda (a text);
insert into public.penanda values ('rahasia-public-qx');
analyze;
