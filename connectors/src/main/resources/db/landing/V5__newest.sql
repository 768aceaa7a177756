-- What a source brought last, every night anew.
create index document_fetched on landing.document (source_id, fetched_at);
