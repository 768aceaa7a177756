-- Which part of the night a run was.

alter table ops.run drop constraint run_kind_check;
alter table ops.run add constraint run_kind_check check (kind in ('run', 'collect', 'process', 'reprocess'));
comment on column ops.run.kind is
    'run: the whole night; collect, process, reprocess: a part of it by its command. '
    '| run: seluruh proses; collect, process, reprocess: sebagian, menurut perintahnya.';
