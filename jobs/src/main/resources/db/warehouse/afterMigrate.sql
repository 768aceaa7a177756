-- Group roles and their rights, as a matrix. Runs after every migration, since roles may come later than the schemas: a login
-- without the right to create roles leaves that to the operator, and the next migration grants. What stands is left alone; what
-- differs in whatever way (new objects, a right given by hand) is made anew.

-- two commands at once: one grants, the other waits and finds it done
select pg_advisory_xact_lock(746786);

do $$
declare
    group_role text;
begin
    foreach group_role in array array[
        'simpul_owner', 'simpul_loader', 'simpul_reviewer', 'simpul_staff', 'simpul_researcher']
    loop
        if not exists (select from pg_roles where rolname = group_role) then
            begin
                execute format('create role %I nologin', group_role);
            exception
                when insufficient_privilege then
                    raise notice 'role % is missing and may not be created by %', group_role, current_user;
                when duplicate_object or unique_violation then
                    null; -- another database of this server made it meanwhile
            end;
        end if;
        -- so that "simpul query" can put on a researcher's rights; who made a role may grant it, even to himself
        if not (select rolsuper from pg_roles where rolname = current_user) then
            begin
                execute format('grant %I to %I', group_role, current_user);
            exception
                when insufficient_privilege or undefined_object then
                    raise notice 'role % may not be granted by %', group_role, current_user;
            end;
        end if;
    end loop;
end
$$;

-- A condition on a view is never to be tried on rows that the view hides: its errors would tell of them.
do $$
declare
    name text;
begin
    for name in
        select relname from pg_class
        where relnamespace = 'research'::regnamespace and relkind = 'v'
          and not coalesce('security_barrier=true' = any (reloptions), false)
    loop
        execute format('alter view research.%I set (security_barrier = true)', name);
    end loop;
end
$$;

-- What PostgreSQL gives to everybody. Who is not superuser may not take that back and leaves it as it is.
do $$
declare
    open_function regprocedure;
    member        text;
begin
    if (select rolsuper from pg_roles where rolname = current_user) then
        for open_function in
            select p.oid::regprocedure from pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace
              and (p.proname ~ '^(pg_sleep|lo_|pg_advisory_|pg_try_advisory_|pg_logical_emit_message|pg_notify)'
                   or p.proname in ('lowrite', 'loread'))
              and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
        loop
            execute format('revoke execute on function %s from public', open_function);
            execute format('grant execute on function %s to simpul_loader, simpul_owner', open_function);
        end loop;
        if exists (select from pg_language l, aclexplode(coalesce(l.lanacl, acldefault('l', l.lanowner))) a
                   where l.lanname = 'plpgsql' and a.grantee = 0) then
            revoke usage on language plpgsql from public;
            grant usage on language plpgsql to simpul_loader, simpul_owner;
        end if;
    end if;
    if exists (select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
               where d.datname = current_database() and a.grantee = 0 and a.privilege_type = 'TEMPORARY') then
        begin
            execute format('grant temporary on database %I to %I', current_database(), current_user);
            execute format('revoke temporary on database %I from public', current_database());
        exception
            when insufficient_privilege then
                raise notice 'temporary tables may not be forbidden by %', current_user;
        end;
    end if;
    -- the jobs work with some
    for member in
        select rolname from pg_roles
        where rolname in ('simpul_owner', 'simpul_loader')
          and not has_database_privilege(oid, current_database(), 'TEMPORARY')
    loop
        begin
            execute format('grant temporary on database %I to %I', current_database(), member);
        exception
            when insufficient_privilege then
                raise notice 'temporary tables may not be allowed to % by %', member, current_user;
        end;
    end loop;
    if exists (select from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
               where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE') then
        begin
            revoke create on schema public from public;
        exception
            when insufficient_privilege then
                raise notice 'objects in schema public may not be forbidden by %', current_user;
        end;
    end if;
end
$$;

create temporary table right_of (role_name text, schema_name text, on_tables text, on_functions boolean) on commit drop;
insert into right_of values
    ('simpul_researcher', 'research', 'select', true),
    ('simpul_staff', 'research', 'select', true),
    ('simpul_staff', 'warehouse', 'select', true),
    ('simpul_reviewer', 'research', 'select', true),
    ('simpul_reviewer', 'warehouse', 'select', true),
    ('simpul_reviewer', 'evidence', 'select', true),
    -- ops of the reviewer: see below
    ('simpul_reviewer', 'ops', null, false),
    ('simpul_loader', 'research', 'select', true),
    ('simpul_loader', 'warehouse', 'select, insert, update, delete', true),
    ('simpul_loader', 'evidence', 'select, insert, update, delete', true),
    ('simpul_loader', 'landing', 'select, insert, update, delete', true),
    ('simpul_loader', 'ops', 'select, insert, update, delete', false),
    ('simpul_loader', 'batch', 'select, insert, update, delete', true),
    ('simpul_owner', 'research', 'all', true),
    ('simpul_owner', 'warehouse', 'all', true),
    ('simpul_owner', 'evidence', 'all', true),
    ('simpul_owner', 'landing', 'all', true),
    ('simpul_owner', 'ops', 'all', true),
    ('simpul_owner', 'batch', 'all', true);

-- A fingerprint of what is granted and of what shall be.
create temporary view granted_now as
select md5((select string_agg(w::text, ',' order by w::text) from right_of w) || string_agg(acl, ',' order by acl)) as fingerprint
from (
    select 'c' || oid || relacl::text from pg_class
    where relnamespace in (select oid from pg_namespace where nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch'))
    union all
    select 'c' || oid from pg_class
    where relacl is null and relkind in ('r', 'v', 'S', 'p', 'm')
      and relnamespace in (select oid from pg_namespace where nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch'))
    union all
    select 'a' || attrelid || attname || attacl::text from pg_attribute where attacl is not null
    union all
    select 'p' || oid || coalesce(proacl::text, '-') from pg_proc
    where pronamespace in (select oid from pg_namespace where nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch'))
    union all
    select 'n' || oid || coalesce(nspacl::text, '-') from pg_namespace
    where nspname in ('landing', 'evidence', 'warehouse', 'research', 'ops', 'batch')
    union all
    select 'd' || oid || defaclacl::text from pg_default_acl
    union all
    select 'r' || oid from pg_roles where rolname in (select role_name from right_of)) as given (acl);

do $$
declare
    place   text;
    member  text;
    granted record;
    called  regprocedure;
begin
    if exists (select from warehouse.setting s, granted_now g where s.name = 'granted' and s.value = g.fingerprint) then
        return;
    end if;

    -- functions are everybody's from birth, unless their maker says otherwise once and for all
    alter default privileges revoke execute on functions from public;
    foreach place in array array['landing', 'evidence', 'warehouse', 'research', 'ops', 'batch'] loop
        execute format('revoke all on schema %I from public', place);
        execute format('revoke all on all tables in schema %I from public', place);
        execute format('revoke all on all functions in schema %I from public', place);
        for member in select distinct role_name from right_of where exists (select from pg_roles where rolname = role_name) loop
            execute format('revoke all on schema %I from %I', place, member);
            execute format('revoke all on all tables in schema %I from %I', place, member);
            execute format('revoke all on all sequences in schema %I from %I', place, member);
            execute format('revoke all on all functions in schema %I from %I', place, member);
            execute format('alter default privileges in schema %I revoke all on tables from %I', place, member);
            execute format('alter default privileges in schema %I revoke all on sequences from %I', place, member);
        end loop;
    end loop;

    for granted in select * from right_of where exists (select from pg_roles where rolname = role_name) loop
        execute format('grant usage on schema %I to %I', granted.schema_name, granted.role_name);
        if granted.on_tables is not null then
            execute format('grant %s on all tables in schema %I to %I', granted.on_tables, granted.schema_name, granted.role_name);
            -- other modules' migrations come later: what they create is granted from the beginning
            execute format('alter default privileges in schema %I grant %s on tables to %I',
                granted.schema_name, granted.on_tables, granted.role_name);
        end if;
        if granted.role_name in ('simpul_loader', 'simpul_owner') then
            execute format('grant usage on all sequences in schema %I to %I', granted.schema_name, granted.role_name);
            execute format('alter default privileges in schema %I grant usage on sequences to %I',
                granted.schema_name, granted.role_name);
        end if;
        -- functions that run with their owner's rights are granted by name or in research, where they are meant for all readers
        for called in
            select p.oid::regprocedure from pg_proc p
            where p.pronamespace = granted.schema_name::regnamespace and granted.on_functions
              and (not p.prosecdef or granted.schema_name = 'research' or granted.role_name = 'simpul_owner')
        loop
            execute format('grant execute on function %s to %I', called, granted.role_name);
        end loop;
    end loop;

    -- a view's functions are called with its reader's rights; without the schema they can't be called by name
    for called in
        select p.oid::regprocedure from pg_proc p
        where p.pronamespace = 'warehouse'::regnamespace and not p.prosecdef
    loop
        if to_regrole('simpul_researcher') is not null then
            execute format('grant execute on function %s to simpul_researcher', called);
        end if;
    end loop;

    if to_regrole('simpul_owner') is not null then
        grant create on schema landing, evidence, warehouse, research, ops, batch to simpul_owner;
        -- the bytes of restricted sources are for the loader alone
        revoke all on landing.content, landing.document_text from simpul_owner;
        grant select (sha256, size, encoding, landed_at), insert, update, delete, references on landing.content to simpul_owner;
        grant select (document_id, reader_version, kept_at), insert, update, delete, references
            on landing.document_text to simpul_owner;
    end if;
    if to_regrole('simpul_loader') is not null then
        -- appended to only
        revoke update, delete on ops.audit from simpul_loader;
        revoke delete on ops.review from simpul_loader;
        for place in
            select oid::regclass::text from pg_class
            where relname = 'schema_history' and relnamespace in (select oid from pg_namespace where nspname in ('landing', 'warehouse', 'ops'))
        loop
            execute format('revoke insert, update, delete on %s from simpul_loader', place);
        end loop;
    end if;
    if to_regrole('simpul_reviewer') is not null then
        grant execute on function ops.read_document(bigint), ops.read_text(bigint), ops.read_bytes(bigint),
            ops.read_reviews(text), ops.read_audit(timestamptz) to simpul_reviewer;
        for place in
            select c.oid::regclass::text from pg_class c
            where c.relnamespace = 'ops'::regnamespace and c.relkind in ('r', 'v')
              and c.relname not in ('audit', 'review')
        loop
            execute format('grant select on %s to simpul_reviewer', place);
        end loop;
    end if;

    insert into warehouse.setting (name, value, note)
    select 'granted', fingerprint, 'what afterMigrate.sql granted last; a difference makes it grant again' from granted_now
    on conflict (name) do update set value = excluded.value;
end
$$;
drop view granted_now;

-- Settings of a group role are not its members': each login of readers gets them, unless the operator gave it some. Compiling
-- queries (jit) costs readers more than it saves: logins that were set up before get that one too.
do $$
declare
    reader record;
    wish   record;
begin
    for reader in
        select r.rolname, coalesce(g.settings, '{}') as given
        from pg_roles r
        left join lateral (
            select s.setconfig as settings from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
            where s.setrole = r.oid and d.datname = current_database()) g on true
        where not r.rolsuper
          and r.oid <> current_user::regrole
          and (r.rolname in ('simpul_researcher', 'simpul_staff')
               or r.rolcanlogin and exists (
                   select from pg_roles g
                   where g.rolname in ('simpul_researcher', 'simpul_staff') and pg_has_role(r.oid, g.oid, 'member')))
          and not exists (
              select from pg_roles g
              where g.rolname in ('simpul_reviewer', 'simpul_loader', 'simpul_owner') and pg_has_role(r.oid, g.oid, 'member'))
          and not exists (select from unnest(coalesce(g.settings, '{}')) as e(setting) where setting like 'jit=%')
    loop
        begin
            for wish in
                select * from (values
                    ('default_transaction_read_only', 'on', false),
                    ('statement_timeout', '60s', false),
                    ('idle_in_transaction_session_timeout', '5min', false),
                    ('idle_session_timeout', '8h', false),
                    ('lock_timeout', '10s', false),
                    ('jit', 'off', false),
                    -- this one its owner can't change
                    ('temp_file_limit', '4GB', true)) as w (name, value, superuser)
                where (reader.given = '{}' or name = 'jit')
                  and (not superuser or (select rolsuper from pg_roles where rolname = current_user))
            loop
                execute format('alter role %I in database %I set %s = %L', reader.rolname, current_database(), wish.name, wish.value);
            end loop;
            if reader.given = '{}' and (select rolcanlogin and rolconnlimit = -1 from pg_roles where rolname = reader.rolname) then
                execute format('alter role %I connection limit 20', reader.rolname);
            end if;
        exception
            when insufficient_privilege then
                raise notice 'the limits of % may not be set by %', reader.rolname, current_user;
        end;
    end loop;
end
$$;
