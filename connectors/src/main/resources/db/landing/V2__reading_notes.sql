-- What readers left out of documents that they read, or doubt.

create table landing.reading_note (
    document_id bigint not null references landing.document,
    run_id      bigint not null,
    position    integer not null,
    code        text not null,
    page        integer check (page >= 1),
    sheet       text,
    message     text not null,
    primary key (document_id, run_id, position)
);
create index reading_note_run on landing.reading_note (run_id);
comment on table landing.reading_note is
    'What the reading of a document in a run left out or doubts; the document was read all the same. '
    '| Bagian dokumen yang dilewati atau diragukan saat dibaca dalam suatu proses; dokumennya tetap dibaca.';
comment on column landing.reading_note.page is
    'From 1; null where it holds for a sheet or the whole document. '
    '| Mulai dari 1; kosong bila menyangkut lembar atau seluruh dokumen.';
