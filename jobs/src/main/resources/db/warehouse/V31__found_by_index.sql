-- What a night asks for again and again is found by index.
create index syndication_pending_document on evidence.syndication_pending (document_id);
create index document_published on evidence.document (source_id, published);
