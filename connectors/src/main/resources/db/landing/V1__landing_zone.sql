-- The landing zone: bytes once by SHA-256, every fetch, and what became of each document.

create table landing.source (
    source_id   text primary key,
    name        text not null,
    publisher   text not null,
    region_code text not null,
    medium      text not null check (medium in ('news', 'agency_report', 'regulations', 'minutes')),
    disclosure  text not null check (disclosure in ('public', 'restricted')),
    recorded_at timestamptz not null
);
comment on table landing.source is
    'Where documents come from, as its YAML file last said. | Asal dokumen, menurut berkas YAML-nya yang terakhir.';

create table landing.content (
    sha256     bytea primary key check (octet_length(sha256) = 32),
    size       bigint not null check (size >= 0),
    encoding   text not null check (encoding in ('identity', 'deflate')),
    bytes      bytea not null,
    landed_at  timestamptz not null
);
-- compressed already: PostgreSQL's own compression would only cost time
alter table landing.content alter column bytes set storage external;
comment on table landing.content is 'Bytes as fetched, once each. | Isi dokumen sebagaimana diambil, satu kali saja.';

create table landing.document (
    document_id   bigint generated always as identity primary key,
    source_id     text not null references landing.source,
    address       text not null,
    file_name     text not null,
    media_type    text,
    sha256        bytea references landing.content,
    fetched_at    timestamptz not null,
    state         text not null
        check (state in ('due', 'loaded', 'duplicate', 'irrelevant', 'quarantined', 'superseded')),
    reason_code   text,
    reason        text,
    state_at      timestamptz not null,
    duplicate_of  bigint references landing.document,
    check (state = 'due' or reason_code is not null),
    check ((state = 'duplicate') = (duplicate_of is not null)),
    check (sha256 is not null or state in ('quarantined', 'superseded'))
);
create index document_due on landing.document (document_id) where state = 'due';
create index document_address on landing.document (source_id, address) where state <> 'superseded';
create index document_content on landing.document (sha256) where state <> 'superseded';
create index document_duplicates on landing.document (duplicate_of) where duplicate_of is not null;
comment on table landing.document is
    'A version of a document: an address with the bytes it had. What the loaded ones say counts. '
    '| Satu versi dokumen: alamat beserta isinya. Yang berlaku adalah isi versi berstatus loaded.';
comment on column landing.document.sha256 is
    'Null where the file was refused before its bytes were stored. | Kosong bila berkas ditolak sebelum disimpan.';

create table landing.settlement (
    settlement_id bigint generated always as identity primary key,
    document_id   bigint not null references landing.document,
    run_id        bigint not null,
    state         text not null,
    reason_code   text,
    reason        text,
    settled_at    timestamptz not null
);
create index settlement_run on landing.settlement (run_id, document_id);
create index settlement_document on landing.settlement (document_id);
comment on table landing.settlement is
    'Every change of a document''s state, with its reason. | Setiap perubahan status dokumen beserta alasannya.';

create table landing.address (
    source_id   text not null references landing.source,
    address     text not null,
    fingerprint text,
    document_id bigint references landing.document,
    primary key (source_id, address)
);
comment on table landing.address is
    'What each address last held, so that what has not changed is not read again. '
    '| Keadaan terakhir setiap alamat, agar yang tidak berubah tidak dibaca lagi.';
comment on column landing.address.fingerprint is
    'How the address told that it changed (size and times, ETag); null: look again next time. '
    '| Penanda perubahan (ukuran dan waktu, ETag); kosong: periksa lagi.';

create table landing.fetch (
    fetch_id    bigint generated always as identity primary key,
    run_id      bigint not null,
    source_id   text not null references landing.source,
    address     text not null,
    fetched_at  timestamptz not null,
    outcome     text not null check (outcome in ('new', 'changed', 'unchanged', 'refused', 'failed')),
    size        bigint,
    sha256      bytea references landing.content,
    document_id bigint references landing.document
);
create index fetch_run on landing.fetch (run_id, source_id, address);
comment on table landing.fetch is 'Every look at an address. | Setiap pemeriksaan sebuah alamat.';

create table landing.document_text (
    document_id    bigint not null references landing.document,
    reader_version text not null,
    text           text not null,
    kept_at        timestamptz not null,
    primary key (document_id, reader_version)
);
comment on table landing.document_text is
    'The extracted text that statements cite by span, with the version of the reader that made it. '
    '| Teks hasil pembacaan yang dirujuk pernyataan, beserta versi pembacanya.';
