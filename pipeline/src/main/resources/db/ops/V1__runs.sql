-- What ran, when, and how it ended.

create table ops.run (
    run_id     bigint generated always as identity primary key,
    kind       text not null check (kind in ('run')),
    sample     boolean not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    status     text not null check (status in ('running', 'done', 'incomplete', 'gate', 'failed', 'stopped', 'killed')),
    message    text,
    loaded      bigint,
    unchanged   bigint,
    duplicate   bigint,
    irrelevant  bigint,
    quarantined bigint,
    version    text not null,
    check ((status = 'running') = (ended_at is null))
);
comment on table ops.run is 'Every run with what came in. | Setiap proses beserta dokumen yang masuk.';
comment on column ops.run.status is
    'running; done; incomplete: documents refused or sources failed; gate: not published; failed; stopped; killed. '
    '| running; done; incomplete: ada dokumen ditolak atau sumber gagal; gate: tidak diterbitkan; failed; stopped; killed.';

create table ops.source_problem (
    run_id    bigint not null references ops.run,
    source_id text not null,
    code      text not null,
    message   text not null,
    primary key (run_id, source_id, code)
);
comment on table ops.source_problem is 'Sources that failed in a run, and why. | Sumber yang gagal dan sebabnya.';
