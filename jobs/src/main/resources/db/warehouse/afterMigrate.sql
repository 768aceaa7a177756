-- Group roles and their rights. Runs after every migration, since roles may come later than the schemas: a login without
-- the right to create roles leaves that to the operator, and the next migration grants.

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

do $$
declare
    granted record;
begin
    revoke all on schema evidence, warehouse, research, ops, batch, landing from public;
    for granted in
        select * from (values
            ('simpul_researcher', 'research', 'select'),
            ('simpul_staff', 'research', 'select'),
            ('simpul_staff', 'warehouse', 'select'),
            ('simpul_reviewer', 'research', 'select'),
            ('simpul_reviewer', 'warehouse', 'select'),
            ('simpul_reviewer', 'evidence', 'select'),
            ('simpul_reviewer', 'landing', 'select'),
            ('simpul_reviewer', 'ops', 'select'),
            ('simpul_loader', 'research', 'select'),
            ('simpul_loader', 'warehouse', 'select, insert, update, delete'),
            ('simpul_loader', 'evidence', 'select, insert, update, delete'),
            ('simpul_loader', 'landing', 'select, insert, update, delete'),
            ('simpul_loader', 'ops', 'select, insert, update, delete'),
            ('simpul_loader', 'batch', 'select, insert, update, delete'),
            ('simpul_owner', 'research', 'all'),
            ('simpul_owner', 'warehouse', 'all'),
            ('simpul_owner', 'evidence', 'all'),
            ('simpul_owner', 'landing', 'all'),
            ('simpul_owner', 'ops', 'all'),
            ('simpul_owner', 'batch', 'all')) as g(role_name, schema_name, rights)
        where exists (select from pg_roles where rolname = role_name)
    loop
        execute format('grant usage on schema %I to %I', granted.schema_name, granted.role_name);
        execute format('grant %s on all tables in schema %I to %I', granted.rights, granted.schema_name, granted.role_name);
        -- other modules' migrations come later: what they create is granted from the beginning
        execute format('alter default privileges in schema %I grant %s on tables to %I',
            granted.schema_name, granted.rights, granted.role_name);
        if granted.role_name in ('simpul_loader', 'simpul_owner') then
            execute format('grant usage on all sequences in schema %I to %I', granted.schema_name, granted.role_name);
            execute format('alter default privileges in schema %I grant usage on sequences to %I',
                granted.schema_name, granted.role_name);
        end if;
    end loop;
end
$$;
