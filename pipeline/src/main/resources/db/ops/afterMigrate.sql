-- These tables may be younger than the roles' rights, which the warehouse's migrations grant. Runs and the health of sources are
-- no secrets of a reviewer's.
do $$
begin
    if to_regrole('simpul_reviewer') is not null
       and not has_table_privilege('simpul_reviewer', 'ops.source_flag', 'select') then
        grant select on ops.run, ops.source_problem, ops.source_flag to simpul_reviewer;
    end if;
    if to_regrole('simpul_loader') is not null
       and has_table_privilege('simpul_loader', 'ops.schema_history', 'update') then
        revoke insert, update, delete on ops.schema_history from simpul_loader;
    end if;
end
$$;
