-- What documents say. One writer fills it and masks every string; nothing here is changed, only superseded.

create table evidence.document (
    document_id       bigint primary key references landing.document,
    source_id         text not null,
    medium            text not null,
    restricted        boolean not null,
    name              text not null,
    url               text,
    publisher         text not null,
    title             text,
    published         date,
    language          text,
    media_type        text,
    fetched           timestamptz not null,
    sha256            text not null,
    syndication_group text not null
);
create index document_group on evidence.document (syndication_group);
comment on table evidence.document is
    'A document that was read, with identities masked. | Dokumen yang telah dibaca, identitas disamarkan.';
comment on column evidence.document.syndication_group is
    'Documents of one group count as one source; until copies are recognised, those of the same bytes. '
    '| Dokumen sekelompok dihitung sebagai satu sumber.';

create table evidence.reading (
    reading_id        bigint generated always as identity primary key,
    document_id       bigint not null references evidence.document,
    extractor_version text not null,
    read_at           timestamptz not null,
    superseded_at     timestamptz,
    superseded_why    text check (superseded_why in ('read_again', 'newer_version', 'withdrawn')),
    check ((superseded_at is null) = (superseded_why is null))
);
create unique index reading_live on evidence.reading (document_id) where superseded_at is null;
create index reading_read on evidence.reading (read_at);
create index reading_superseded on evidence.reading (superseded_at);
create index reading_document on evidence.reading (document_id);
comment on table evidence.reading is
    'One reading of a document by one version of the extractors; the live one speaks. '
    '| Satu pembacaan dokumen oleh satu versi ekstraktor.';

create table evidence.statement (
    statement_id bigint generated always as identity primary key,
    reading_id   bigint not null references evidence.reading,
    document_id  bigint not null references evidence.document,
    kind         text not null check (kind in ('case_count', 'regulation', 'meeting', 'initiative')),
    block        text not null,
    quote        text,
    span_start   integer,
    span_end     integer,
    sheet        text,
    cell         text,
    page         integer,
    confidence   numeric(4, 3) not null check (confidence between 0 and 1),
    rules        text[] not null,
    fact         jsonb not null,
    region_code  text generated always as (fact ->> 'region') stored,
    value        bigint generated always as ((fact ->> 'value')::bigint) stored,
    qualifier    text generated always as (fact ->> 'qualifier') stored,
    check ((span_start is null) = (span_end is null))
);
create index statement_reading on evidence.statement (reading_id);
create index statement_block on evidence.statement (block);
comment on table evidence.statement is
    'One document''s word: a fact with the passage that carries it. | Perkataan satu dokumen beserta kutipannya.';
comment on column evidence.statement.block is
    'Statements of one block can speak of one fact, those of two can''t. '
    '| Hanya pernyataan dalam satu blok yang dapat membicarakan fakta yang sama.';

-- Appended to, never updated: two writers never wait for each other. Reconciliation deletes what it has seen.
create table evidence.pending (
    pending_id bigint generated always as identity primary key,
    block      text not null
);
create index pending_block on evidence.pending (block);
comment on table evidence.pending is 'Blocks whose facts are to be worked out again. | Blok yang menunggu rekonsiliasi.';
