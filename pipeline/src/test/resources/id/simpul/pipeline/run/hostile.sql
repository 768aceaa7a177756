-- One attempt a line; what stands before " ;; " is tried first, on the same connection.
-- other roles
set role simpul_owner ;; select bytes from landing.content
set role simpul_loader ;; select bytes from landing.content
set role simpul_staff ;; select * from warehouse.fact_case_count
set role simpul_reviewer ;; select * from ops.read_text(1)
set role simpul ;; select * from ops.audit
set role none ;; select * from ops.audit
reset role ;; select * from landing.document_text
set session authorization simpul ;; select * from landing.document_text
reset session authorization ;; select * from landing.document_text
set local role none ;; select * from evidence.statement
select set_config('role', 'simpul', false), query_to_xml('select * from ops.audit', true, true, '')
select set_config('role', 'none', false), query_to_xml('select * from ops.audit', true, true, '')
select set_config('session_authorization', 'simpul', false), query_to_xml('select * from ops.audit', true, true, '')
select set_config('session_authorization', 'default', false), query_to_xml('select encode(bytes, ''escape'') from landing.content', true, true, '')
alter role simpul_researcher superuser
alter role simpul_researcher_query superuser
alter role simpul_researcher_query createrole
alter role simpul_researcher_query bypassrls
alter role simpul password 'x'
alter role simpul_researcher set search_path = landing
alter role all set search_path = landing
alter database simpul set search_path = landing
alter database simpul owner to simpul_researcher_query
alter system set log_statement = 'all'
create role penyusup superuser
create role penyusup
drop role simpul_staff
grant simpul_owner to simpul_researcher_query
grant simpul_staff to current_user
grant pg_read_all_data to simpul_researcher_query
grant pg_read_server_files to current_user
grant select on all tables in schema landing to simpul_researcher
grant usage on schema warehouse to simpul_researcher
grant execute on function pg_sleep(double precision) to simpul_researcher
revoke select on research.case_counts from simpul_staff
reassign owned by simpul to simpul_researcher_query
drop owned by simpul
alter default privileges for role simpul grant select on tables to public
-- hidden things by other doors
table landing.content
table landing.document_text
select * from only landing.content
select bytes from landing.content limit 1
select 1 from landing.content where encode(bytes, 'escape') like '%rahasia%'
select count(*) from warehouse.fact_case_count where restricted
select exists (select from ops.review)
with t as materialized (select * from evidence.statement) select * from t
select (select text from landing.document_text limit 1)
select * from research.case_counts natural join warehouse.fact_case_count
select * from research.case_counts c, lateral (select * from warehouse.fact_case_count f where f.fact_id = c.fact_id) f
select f from warehouse.fact_case_count f
select warehouse.fact_case_count from warehouse.fact_case_count
select query_to_xml('select * from landing.document_text', true, true, '')
select query_to_xml_and_xmlschema('select * from landing.document_text', true, true, '')
select table_to_xml('landing.document_text', true, true, '')
select table_to_xml('warehouse.fact_case_count'::regclass, true, true, '')
select schema_to_xml('landing', true, true, '')
select schema_to_xml('ops', true, true, '')
select schema_to_xml('warehouse', true, true, '')
select database_to_xml(true, true, '')
select cursor_to_xml('c', 1, true, true, '')
declare c cursor for select * from ops.audit
begin ;; declare c cursor for select * from landing.document_text ;; fetch all from c
prepare p as select * from landing.document_text ;; execute p
prepare p (int) as select value from warehouse.fact_case_count where value > $1 ;; execute p(1)
select * from ts_stat('select to_tsvector(text) from landing.document_text')
select ts_rewrite('a'::tsquery, 'select text::tsquery, text::tsquery from landing.document_text')
select * from ts_parse('default', (select text from landing.document_text limit 1))
select xmlserialize(document query_to_xml('table ops.review', false, false, '') as text)
select to_json(t) from ops.review t
select row_to_json(t) from landing.source t
select json_agg(t) from evidence.statement t
select pg_column_size(bytes) from landing.content
select pg_relation_filepath('landing.content')
select pg_relation_filepath('landing.document_text') ;; select pg_read_binary_file(pg_relation_filepath('landing.document_text'))
select pg_get_viewdef('research.case_counts'::regclass)
select pg_get_functiondef('ops.read_text(bigint)'::regprocedure)
select ops.read_text(1)
select * from ops.read_text(1)
select * from ops.read_bytes(1)
select * from ops.read_reviews('cc-public')
select * from ops.read_document(1)
select * from ops.read_audit('-infinity')
select ops.note_read('x', 'y')
select warehouse.name_words('rahasia')
select warehouse.due_by('2024')
select * from warehouse.review_queue
select * from warehouse.shown_case_count
select * from warehouse.edition
select secret from batch.sketch_key
select currval('warehouse.version_seq')
select nextval('warehouse.version_seq')
select setval('warehouse.version_seq', 1)
select last_value from warehouse.version_seq
select * from pg_sequences where last_value is not null
select pg_sequence_last_value('warehouse.version_seq')
-- the catalogue and statistics
select * from pg_stats
select most_common_vals from pg_stats where tablename = 'fact_case_count'
select histogram_bounds from pg_stats where schemaname = 'warehouse'
select * from pg_statistic
select * from pg_statistic_ext_data
select * from pg_stats_ext
select * from pg_stat_activity
select query from pg_stat_activity where query like '%rahasia%'
select * from pg_stat_get_activity(null)
select pg_stat_get_backend_activity(1)
select * from pg_stat_statements
select * from pg_locks
select * from pg_prepared_statements
select * from pg_prepared_xacts
select * from pg_cursors
select * from pg_authid
select * from pg_shadow
select rolpassword from pg_roles
select passwd from pg_user
select * from pg_user_mappings
select * from pg_hba_file_rules
select * from pg_file_settings
select * from pg_ident_file_mappings
select * from pg_subscription
select * from pg_settings where name like '%password%'
select * from pg_largeobject
select * from pg_largeobject_metadata
select * from information_schema.tables
select * from information_schema.columns
select * from information_schema.column_privileges
select * from information_schema.view_table_usage
select * from information_schema.views
select * from information_schema.routines
select * from pg_views
select * from pg_proc where prosrc like '%rahasia%'
select * from pg_description
select * from pg_class
select * from pg_stat_user_tables
select * from pg_db_role_setting
select obj_description('landing.content'::regclass)
show data_directory
show config_file
show hba_file
show all
select current_setting('data_directory')
select pg_catalog.pg_backup_start('x')
-- files, programs, other servers
select pg_read_file('postgresql.conf')
select pg_read_file('pg_hba.conf')
select pg_read_binary_file('global/1260')
select pg_ls_dir('.')
select pg_ls_dir('base')
select * from pg_ls_logdir()
select * from pg_ls_waldir()
select * from pg_ls_tmpdir()
select * from pg_ls_archive_statusdir()
select pg_stat_file('postgresql.conf')
select pg_current_logfile()
select pg_rotate_logfile()
select pg_reload_conf()
select pg_switch_wal()
select pg_create_restore_point('x')
select pg_terminate_backend(pid) from pg_stat_activity where usename = 'simpul'
select pg_cancel_backend(pid) from pg_stat_activity where usename = 'simpul'
select pg_log_backend_memory_contexts(pid) from pg_stat_activity where usename = 'simpul'
select lo_import('/etc/passwd')
select lo_export(1, '/tmp/keluar')
select lo_create(4711)
select lo_creat(-1)
select lo_from_bytea(4712, 'x')
select lo_put(4711, 0, 'x')
select lo_get(4711)
select lo_open(4711, 131072)
select lo_unlink(4711)
copy (select 1) to program 'id'
copy (select text from landing.document_text) to stdout
copy (select 1) to '/tmp/keluar'
copy research.case_counts to '/tmp/keluar'
copy warehouse.fact_case_count from '/etc/passwd'
copy warehouse.fact_case_count from program 'id'
copy landing.document_text to stdout
copy research.regions to program 'cat'
create extension dblink ;; select dblink('dbname=simpul', 'select 1')
create extension postgres_fdw
create extension file_fdw
create extension pg_stat_statements
create extension pageinspect
create extension adminpack
create extension plpython3u
create server s foreign data wrapper postgres_fdw
create foreign data wrapper w
create language plperlu
load 'auto_explain'
load '/tmp/jahat.so'
import foreign schema x from server y into public
create subscription s connection 'host=127.0.0.1' publication p
create publication p for all tables
select pg_create_logical_replication_slot('s', 'test_decoding')
select pg_create_physical_replication_slot('s')
select pg_logical_emit_message(false, 'x', 'y')
select pg_replication_origin_create('x')
-- making things
create table public.t (a int)
create table t as select * from research.case_counts
create table research.t (a int)
create temporary table t (a int)
create temp table t as select * from research.case_counts
create temp view v as select * from research.case_counts
create view public.v as select 1
create view research.v as select * from warehouse.fact_case_count
create or replace view research.case_counts as select 1
create materialized view public.m as select 1
create schema jahat
create schema authorization simpul_researcher_query
create function pg_temp.f() returns int language sql as 'select 1'
create function public.f() returns int language sql security definer as 'select 1'
create function research.f(text) returns boolean language plpgsql cost 0.0000001 as 'begin raise notice ''%'', $1; return true; end'
create function pg_temp.f(text) returns boolean language plpgsql cost 0.0000001 as 'begin raise notice ''%'', $1; return true; end' ;; select * from research.case_counts where pg_temp.f(reporter)
create operator public.=== (leftarg = int, rightarg = int, procedure = int4eq)
create operator pg_temp.= (leftarg = text, rightarg = text, procedure = texteq)
create type public.jahat as (a int)
create type pg_temp.jahat as enum ('a')
create domain public.jahat as int
create aggregate public.jahat (int) (sfunc = int4pl, stype = int)
create cast (text as int) with inout as implicit
create collation public.jahat from "C"
create sequence public.s
create sequence pg_temp.s
create rule r as on select to research.case_counts do instead select 1
create trigger t before insert on research.case_counts execute function suppress_redundant_updates_trigger()
create event trigger t on ddl_command_start execute function pg_catalog.event_trigger_in('x')
create statistics public.s on region_code, category from warehouse.fact_case_count
create index on warehouse.fact_case_count (value)
create policy p on landing.content using (true)
create tablespace t location '/tmp'
create database d
create text search dictionary public.d (template = simple, stopwords = '../../../../etc/passwd')
create transform for int language sql (from sql with function int4recv(internal), to sql with function int4send(int))
do $$ begin raise notice '%', (select text from landing.document_text limit 1); end $$
do $$ begin execute 'set role simpul'; perform * from ops.audit; end $$
do $$ begin for i in 1..1000000000 loop null; end loop; end $$
do language sql 'select 1'
call ops.read_text(1)
select pg_notify('saluran', 'x')
-- search_path, settings
set search_path = pg_temp, warehouse, landing, ops ;; select * from content
set search_path = warehouse ;; select * from fact_case_count
set search_path = '' ;; select * from research.case_counts
set search_path = pg_temp, research ;; select * from case_counts
set row_security = off ;; select * from landing.content
set session_replication_role = replica
set log_statement = 'none'
set client_min_messages = debug5 ;; select * from research.case_counts
set debug_print_plan = on ;; set client_min_messages = log ;; select * from research.case_counts where value = 1
set debug_print_parse = on ;; set client_min_messages = log ;; select * from research.case_count_sources
set log_min_messages = debug5
set log_executor_stats = on
set temp_file_limit = -1
set session_preload_libraries = 'jahat'
set local_preload_libraries = '/tmp/jahat'
set dynamic_library_path = '/tmp'
set allow_system_table_mods = on
set zero_damaged_pages = on
set ignore_system_indexes = on
set transaction_read_only = off ;; update warehouse.setting set value = 'x'
set default_transaction_read_only = off ;; delete from ops.audit
set session characteristics as transaction read write ;; insert into ops.audit default values
begin read write ;; update research.case_counts set value = 1 ;; commit
set statement_timeout = 0 ;; select * from landing.document_text
set max_parallel_workers_per_gather = 8 ;; set debug_parallel_query = on ;; select * from research.case_counts
set plan_cache_mode = force_generic_plan ;; prepare p (text) as select * from research.case_counts where reporter = $1 ;; execute p('rahasia')
-- conditions that tell of hidden rows
select * from research.case_counts where case when reporter like '%rahasia%' then reporter else '0' end::int >= 0
select * from research.case_counts where case when value > 1000000 then (value || 'x')::int else 1 end > 0
select * from research.case_counts where value > 1000000 and 1 / (value - value) = 1
select * from research.case_counts where case when value > 1000000 then 1 / (value - value) else 1 end = 1
select * from research.case_count_sources where case when quote like '%rahasia%' then quote else '0' end::int >= 0
select * from research.case_count_sources where case when value > 1000000 then (value || 'x')::int else 1 end > 0
select * from research.documents where case when title like '%rahasia%' then title else '0' end::int >= 0
select * from research.conflicts where case when said like '%rahasia%' then said else '0' end::int >= 0
select * from research.meetings where case when title like '%rahasia%' then title::date else '2020-01-01'::date end > '2019-01-01'
select * from research.regulations where case when title like '%rahasia%' then title::json else '{}'::json end is not null
select * from research.initiatives where case when name like '%rahasia%' then name::xml else '<a/>'::xml end is not null
select * from research.initiatives where case when name like '%rahasia%' then name::inet else '::1'::inet end is not null
select * from research.case_counts where xmlelement(name x, reporter)::text like '%rahasia%'
select * from research.case_counts where reporter ~ 'rahasia' and reporter ~ reporter || '('
select * from research.case_counts where to_regclass(reporter || '.x') is null and reporter::regclass is not null
select * from research.case_counts where reporter like '%rahasia%' and reporter::regrole is not null
select * from research.case_counts where reporter like '%rahasia%' and set_config('simpul.curi', reporter, false) is not null ;; select current_setting('simpul.curi', true)
select set_config('simpul.curi', coalesce(current_setting('simpul.curi', true), '') || reporter, false) from research.case_counts where reporter like '%rahasia%' or set_config('simpul.curi', coalesce(reporter, ''), false) = '' ;; select current_setting('simpul.curi', true)
select * from research.case_counts where set_config('simpul.curi', coalesce(current_setting('simpul.curi', true), '') || coalesce(reporter, ''), false) is not null ;; select current_setting('simpul.curi', true)
select * from research.case_count_sources where set_config('simpul.curi', coalesce(current_setting('simpul.curi', true), '') || coalesce(quote, ''), false) is not null ;; select current_setting('simpul.curi', true)
select * from research.case_counts where set_config('simpul.curi', coalesce(current_setting('simpul.curi', true), '') || value, false) is not null ;; select current_setting('simpul.curi', true)
select * from research.case_counts order by set_config('simpul.curi', coalesce(current_setting('simpul.curi', true), '') || coalesce(reporter, ''), false) ;; select current_setting('simpul.curi', true)
select max(reporter) from research.case_counts having set_config('simpul.curi', max(reporter), false) is not null ;; select current_setting('simpul.curi', true)
select * from research.regions r join research.case_counts c on set_config('simpul.curi', coalesce(current_setting('simpul.curi', true), '') || coalesce(c.reporter, ''), false) is null ;; select current_setting('simpul.curi', true)
select * from research.case_counts tablesample bernoulli (100)
select ctid, xmin, tableoid from research.case_counts
select * from research.case_counts for update
explain analyze select * from research.case_counts
explain (analyze, verbose, buffers, format json) select * from research.case_counts where value > 1000000
explain verbose select * from research.case_count_sources where quote like 'rahasia%'
explain (verbose, settings, generic_plan) select * from research.documents where title = $1
explain select * from landing.document_text
explain analyze select * from landing.document_text
explain analyze update warehouse.setting set value = 'x'
explain (analyze) create table t as select * from research.case_counts
-- waiting, listening, locking
select pg_sleep(30)
select pg_sleep_for('30 seconds')
select pg_sleep_until(now() + interval '1 minute')
select pg_advisory_lock(92022087411052)
select pg_try_advisory_lock(92022087411052)
select pg_advisory_xact_lock(746785)
select pg_advisory_lock_shared(1)
select pg_advisory_unlock_all()
lock table warehouse.fact_case_count
lock table research.case_counts in access exclusive mode
lock table research.case_counts in row exclusive mode
prepare transaction 'menggantung'
begin ;; prepare transaction 'menggantung'
commit prepared 'menggantung'
listen saluran ;; select * from research.case_counts
vacuum full
vacuum landing.content
analyze warehouse.fact_case_count
analyze
cluster warehouse.fact_case_count
reindex database simpul
reindex table warehouse.fact_case_count
checkpoint
discard all ;; select * from landing.content
security label on table landing.content is 'x'
comment on view research.case_counts is 'x'
comment on table landing.content is 'x'
alter view research.case_counts set (security_barrier = false)
alter view research.case_counts set (security_invoker = true)
alter view research.case_counts owner to simpul_researcher_query
alter table landing.content owner to simpul_researcher_query
alter table landing.content disable row level security
alter table warehouse.fact_case_count alter column value set statistics 1000
alter function ops.read_text(bigint) owner to simpul_researcher_query
alter function ops.read_text(bigint) security invoker
alter schema landing owner to simpul_researcher_query
alter language plpgsql owner to simpul_researcher_query
drop view research.case_counts
drop view research.case_counts cascade
drop table landing.content cascade
drop schema landing cascade
drop function ops.read_text(bigint)
drop database simpul
truncate warehouse.fact_case_count cascade
insert into warehouse.setting values ('research_confidence', '0', 'x') on conflict (name) do update set value = '0'
update warehouse.setting set value = '0' where name = 'research_confidence'
merge into ops.review r using (select 1) x on true when matched then delete when not matched then do nothing
with w as (delete from ops.audit returning *) select * from w
with w as (insert into research.regions (code) values ('x') returning *) select * from w
notify saluran, 'x'
