-- Bytes of restricted sources are kept for a while only. That a content was there stays, so that it is not fetched again.

alter table landing.content drop constraint content_encoding_check;
alter table landing.content add constraint content_encoding_check check (encoding in ('identity', 'deflate', 'erased'));
alter table landing.content add constraint content_erased_check check (encoding <> 'erased' or octet_length(bytes) = 0);
comment on column landing.content.encoding is
    'How the bytes are stored; erased: they were of a restricted source and their time was over. '
    '| Cara penyimpanan; erased: isi dokumen terbatas yang masa simpannya habis.';
