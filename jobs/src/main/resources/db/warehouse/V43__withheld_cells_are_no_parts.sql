-- What totals would give away is asked again without the cells that are withheld: a cell of physical violence that nobody sees leaves
-- the public total of all violence to the cells of sexual violence alone, which would then be as large as they can be.

create or replace function warehouse.withhold_grid(moment timestamptz) returns void
-- each table is analysed before it is asked, so that looking one up by index is believed to be cheap where it is
language plpgsql set enable_nestloop = on set work_mem = '64MB' as $$
begin
    -- Each cell as narrow as its editions together make it: all of them are looked at, those of cells that are gone, too.
    create temporary table grid_cells on commit drop as
    select c.cell_id, c.region_code, c.year, c.category, c.register, c.victim_group, c.measure, c.status,
           max(warehouse.grid_least(v.value)) as least, min(warehouse.grid_most(v.value)) as most,
           max(warehouse.grid_most(v.value) - warehouse.grid_least(v.value)) as width
    from warehouse.grid_cell c
    join warehouse.grid_version v using (cell_id)
    where c.year in (select year from grid_year)
    group by c.cell_id;
    analyze grid_cells;
    create temporary table grid_reason (cell_id text not null, reason text not null) on commit drop;

    perform warehouse.grid_told_in_public();
    delete from grid_cells n using grid_reason r where r.cell_id = n.cell_id;

    -- A sum whose slack is as wide as the widest of its cells (3 for 1 to 4, 4 for a 10 that stands for 8 to 12) narrows none of them:
    -- so that nothing is left for several sums to narrow together either.
    -- A wider category beside its parts: they may overlap, but together they hold it.
    insert into grid_reason
    with sums as (
        select w.cell_id, w.region_code, w.year, w.category, w.least, sum(n.most) as most, greatest(w.width, max(n.width)) as widest
        from grid_cells w
        join warehouse.dim_category_part x on x.wider = w.category and x.covering
        join grid_cells n on n.region_code = w.region_code and n.year = w.year and n.category = x.narrower
        group by w.cell_id, w.region_code, w.year, w.category, w.least, w.width)
    select s.cell_id, 'near_a_sum' from sums s where s.most - s.least < s.widest;
    delete from grid_cells n using grid_reason r where r.cell_id = n.cell_id;
    analyze grid_cells;

    perform warehouse.grid_totals();
    perform warehouse.grid_parts();
    -- Public totals of a province or the nation, less what is public below them.
    -- Whoever doesn't see a withheld cell takes it for none: so the others are looked at without it, until none is withheld any more.
    loop
        insert into grid_reason
        with rest as (
            select t.total_id, t.least - coalesce(k.most, 0) as least, t.most - coalesce(k.least, 0) as most,
                   t.regions - coalesce(k.regions, 0) as unknown
            from grid_total t left join grid_known k using (total_id)),
        taken as (
            select total_id, sum(least) as least from grid_below where least is not null group by total_id),
        low as (
            select b.total_id, b.category
            from grid_beside b join rest r using (total_id) left join taken k using (total_id)
            where b.is_largest
            group by b.total_id, b.category, r.least, k.least
            having r.least - coalesce(k.least, 0) - sum(b.least) < max(b.width)),
        beside as (
            select b.total_id, b.together, r.most as rest_most, r.unknown, b.years, sum(b.most) as most, max(b.width) as widest,
                   count(distinct (b.region_code, b.year)) as covered
            from grid_beside b join rest r using (total_id)
            where b.is_least
            group by b.total_id, b.together, r.most, r.unknown, b.years),
        holding as (
            select k.total_id, b.together, sum(k.most) as most, count(*) as regions
            from (select distinct total_id, together from beside) b
            join grid_below k using (total_id)
            where k.most is not null
              and not exists (
                  select from grid_beside n
                  where n.total_id = b.total_id and n.together = b.together and n.is_least and n.region_code = k.region_code)
            group by k.total_id, b.together),
        high as (
            select b.total_id, b.together
            from beside b left join holding k using (total_id, together)
            where b.most + coalesce(k.most, 0) - b.rest_most < b.widest
              and b.covered + coalesce(k.regions, 0) * b.years >= b.unknown * b.years)
        select distinct b.cell_id, 'near_a_total'
        from grid_beside b
        where b.is_largest and (b.total_id, b.category) in (select total_id, category from low)
           or b.is_least and (b.total_id, b.together) in (select total_id, together from high);
        exit when not found;
        delete from grid_beside b using grid_reason r where r.cell_id = b.cell_id;
    end loop;

    update warehouse.grid_version v set withheld = r.reason
    from (select cell_id, min(reason) as reason from grid_reason group by cell_id) r
    where r.cell_id = v.cell_id and v.withheld is null;
    with free as (
        update warehouse.grid_version v set recorded_to = moment
        from warehouse.grid_cell c
        where c.cell_id = v.cell_id and c.year in (select year from grid_year)
          and v.recorded_to is null and v.withheld is not null
          and not exists (select from grid_reason r where r.cell_id = v.cell_id)
        returning v.cell_id, v.value, v.suppressed)
    insert into warehouse.grid_version (cell_id, value, suppressed, recorded_from)
    select cell_id, value, suppressed, moment from free;
    drop table grid_cells, grid_reason, grid_total, grid_beside, grid_known, grid_below;
end
$$;

-- All of the grid is worked out so with the next edition.
delete from warehouse.setting where name = 'grid_basis';
