-- What the watch found wrong with sources.

create table ops.source_flag (
    run_id        bigint not null references ops.run,
    source_id     text not null,
    verdict       text not null check (verdict in ('silent', 'exploding', 'shrunk', 'redesigned', 'blocked')),
    message       text not null,
    good_document bigint,
    bad_document  bigint,
    primary key (run_id, source_id, verdict)
);
comment on table ops.source_flag is
    'Sources that changed their ways in a run, with the last good document beside the bad one. '
    '| Sumber yang berubah dalam suatu proses, dengan dokumen baik terakhir di samping yang buruk.';
comment on column ops.source_flag.good_document is
    'landing.document: the last one that was loaded before this run. | Dokumen terakhir yang dimuat sebelum proses ini.';
comment on column ops.source_flag.bad_document is
    'landing.document: one of this run, the worst first. | Salah satu dokumen proses ini, yang terburuk.';
