-- A sketch's hashes are keyed with a secret of this warehouse: whoever reads them can't try which names stand in a text.

-- Neither researchers, staff nor reviewers may read the schema batch.
create table batch.sketch_key (
    one    boolean primary key default true check (one),
    secret bytea not null check (octet_length(secret) = 32)
);
comment on table batch.sketch_key is
    'The secret that the hashes of evidence.sketch are keyed with. | Kunci rahasia untuk hash di evidence.sketch.';
comment on column batch.sketch_key.one is 'There is one. | Hanya ada satu.';
comment on column batch.sketch_key.secret is
    'Drawn at random when the warehouse was made. | Diacak saat gudang data dibuat.';
insert into batch.sketch_key (secret) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

update evidence.sketch
set hash = ('x' || encode(substr(sha256(k.secret || int8send(hash)), 1, 8), 'hex'))::bit(64)::bigint
from batch.sketch_key k;
comment on column evidence.sketch.hash is
    'Of five words in their order, keyed with a secret: equal for equal words, and telling nothing else. '
    '| Hash berkunci dari lima kata berurutan; sama bila katanya sama.';

-- which documents are compared is told from all documents now, not from those that came before
insert into evidence.syndication_pending (document_id)
select document_id from evidence.reading where superseded_at is null order by document_id;
