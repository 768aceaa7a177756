-- Copies of one text: which documents are, and what finds them. All of it can be worked out again from the texts.

create table evidence.sketch (
    hash         bigint not null,
    document_key text not null,
    document_id  bigint not null references evidence.document,
    primary key (hash, document_key, document_id)
);
create index sketch_document on evidence.sketch (document_id);
comment on table evidence.sketch is
    'A sample of each speaking document''s word sequences as hashes: documents that share a text share some of them. '
    '| Cuplikan rangkaian kata tiap dokumen sebagai hash, untuk menemukan salinan.';
comment on column evidence.sketch.document_key is
    'The beginning of the document''s SHA-256: an order that the content alone decides. | Awal SHA-256 dokumen.';

create table evidence.copy (
    part_id  bigint not null references evidence.document,
    whole_id bigint not null references evidence.document,
    excerpt  boolean not null,
    primary key (part_id, whole_id),
    check (part_id <> whole_id)
);
create index copy_whole on evidence.copy (whole_id);
comment on table evidence.copy is
    'Pairs of speaking documents that print one text. | Pasangan dokumen yang memuat teks yang sama.';
comment on column evidence.copy.excerpt is
    'Whether the whole one holds much more than the part. | Apakah dokumen kedua memuat jauh lebih banyak.';

-- Appended to, never updated, as evidence.pending is.
create table evidence.syndication_pending (
    pending_id  bigint generated always as identity primary key,
    document_id bigint not null references evidence.document
);
comment on table evidence.syndication_pending is
    'Documents that came, changed or fell silent since copies were last looked for. '
    '| Dokumen yang menunggu pencarian salinan.';

alter table evidence.document add column first_published date;
comment on column evidence.document.first_published is
    'The oldest day of publication in its group: when the text was first told; null where no copy tells a day. '
    '| Hari terbit paling awal dalam kelompoknya.';
update evidence.document set first_published = published;
comment on column evidence.document.syndication_group is
    'Documents of one group print one text and count as one source. | Dokumen sekelompok memuat satu teks dan dihitung sebagai satu sumber.';
comment on column evidence.statement.block is
    'Statements of one block can speak of one fact, those of two can''t. Follows from the fact and its document''s group. '
    '| Hanya pernyataan dalam satu blok yang dapat membicarakan fakta yang sama.';
comment on column research.documents.syndication_group is
    'id: Dokumen sekelompok memuat salinan satu teks dan dihitung sebagai satu sumber '
    '| en: Documents of one group are copies of one text and count as one source';

insert into evidence.syndication_pending (document_id)
select document_id from evidence.reading where superseded_at is null order by document_id;
