package id.simpul.jobs.warehouse;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Masking;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.reconcile.Blocks;
import id.simpul.jobs.reconcile.Sums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The only writer of {@code evidence}: what one document says, every text of it masked before it is stored. Where masking
 * fails, nothing is stored. Thread-safe.
 */
public final class StatementWriter {

    private final Clock clock;
    private final Function<Document, TextMask> masking;

    public StatementWriter(Clock clock) {
        this(clock, document -> of(Masking.of(document)));
    }

    StatementWriter(Clock clock, Function<Document, TextMask> masking) {
        this.clock = clock;
        this.masking = masking;
    }

    private static TextMask of(Identities.Masker masker) {
        return new TextMask() {
            @Override
            public String mask(String text) {
                return masker.mask(text);
            }

            @Override
            public String maskPeople(String text) {
                return masker.maskPeople(text);
            }
        };
    }

    /**
     * Stores what a document says, in the place of what earlier readings of it said, and marks what is to be worked out
     * again. Takes no lock that another document's writer waits for. To be called for a document without findings, too.
     *
     * @param transaction with auto-commit off; neither committed nor closed here. The caller settles the document in
     *     {@code landing} as loaded (or irrelevant) in the same transaction
     * @param documentId of a document in {@code landing}
     * @throws MaskingException where the texts can't be masked; the transaction is untouched and can go on
     * @throws IllegalArgumentException for a document that {@code landing} doesn't have
     */
    public void write(Connection transaction, long documentId, Document document, List<? extends Finding<?>> findings)
            throws SQLException {
        MaskedDocument masked = MaskedDocument.of(document, findings, masking);
        Origin origin = store(transaction, documentId, masked);
        supersede(transaction, documentId);
        long reading = open(transaction, documentId);
        SortedSet<String> blocks = insert(transaction, reading, documentId, masked.told(), origin);
        mark(transaction, blocks);
        execute(transaction, "insert into evidence.syndication_pending (document_id) values (?)", documentId);
    }

    /**
     * Whether a reading says what the live one says, so that nothing is to be written.
     *
     * @throws MaskingException as {@link #write}
     */
    public boolean stands(
            Connection transaction, long documentId, Document document, List<? extends Finding<?>> findings)
            throws SQLException {
        MaskedDocument masked = MaskedDocument.of(document, findings, masking);
        String told = masked.metadata().url();
        String url = told != null ? told : address(transaction, documentId, masked);
        return new StoredReading(transaction, documentId).says(masked, url, document.text());
    }

    /** Whether the document's word counts. */
    public boolean speaks(Connection transaction, long documentId) throws SQLException {
        try (PreparedStatement select = transaction.prepareStatement(
                "select from evidence.reading where document_id = ? and superseded_at is null")) {
            select.setLong(1, documentId);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Takes the word of a document that says nothing any more. */
    public void silence(Connection transaction, long documentId) throws SQLException {
        supersede(transaction, documentId);
        execute(transaction, "insert into evidence.syndication_pending (document_id) values (?)", documentId);
    }

    /** What of the stored document the blocks depend on; its copies may change it, see {@link Syndication}. */
    private record Origin(@Nullable LocalDate published, String source) {}

    private Origin store(Connection transaction, long documentId, MaskedDocument masked) throws SQLException {
        Metadata metadata = masked.metadata();
        String url = metadata.url() != null ? metadata.url() : address(transaction, documentId, masked);
        try (PreparedStatement insert = transaction.prepareStatement("""
                insert into evidence.document (
                    document_id, source_id, medium, region_code, restricted, name, url, publisher, title, published, language,
                    media_type, fetched, sha256, syndication_group, first_published)
                select d.document_id, d.source_id, s.medium, s.region_code, s.disclosure = 'restricted', ?, ?,
                       coalesce(?, s.publisher), ?, told.published, ?, d.media_type, d.fetched_at,
                       encode(d.sha256, 'hex'), left(encode(d.sha256, 'hex'), 16), told.published
                from landing.document d
                join landing.source s using (source_id)
                cross join (select ?::date) as told(published)
                where d.document_id = ?
                on conflict (document_id) do update set
                    medium = excluded.medium, region_code = excluded.region_code,
                    restricted = excluded.restricted, name = excluded.name, url = excluded.url,
                    publisher = excluded.publisher, title = excluded.title, published = excluded.published,
                    language = excluded.language
                returning first_published, syndication_group
                """)) {
            insert.setString(1, masked.name());
            insert.setString(2, url);
            insert.setString(3, metadata.publisher());
            insert.setString(4, metadata.title());
            insert.setString(5, metadata.language());
            insert.setObject(6, metadata.published(), Types.DATE);
            insert.setLong(7, documentId);
            try (ResultSet stored = insert.executeQuery()) {
                if (!stored.next()) {
                    throw new IllegalArgumentException("landing has no document " + documentId + " with bytes");
                }
                return new Origin(stored.getObject(1, LocalDate.class), stored.getString(2));
            }
        }
    }

    /** The address that a page was fetched from; null for a file's. */
    private static @Nullable String address(Connection transaction, long documentId, MaskedDocument masked)
            throws SQLException {
        try (PreparedStatement select = transaction.prepareStatement(
                "select address from landing.document where document_id = ? and address ~ '^https?://'")) {
            select.setLong(1, documentId);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? masked.mask(found.getString(1)) : null;
            }
        }
    }

    private void supersede(Connection transaction, long documentId) throws SQLException {
        execute(transaction, """
                insert into evidence.pending (block)
                select distinct s.block from evidence.statement s join evidence.reading r using (reading_id)
                where r.document_id = ? and r.superseded_at is null
                """, documentId);
        try (PreparedStatement update = transaction.prepareStatement("""
                update evidence.reading set superseded_at = ?, superseded_why = 'read_again'
                where document_id = ? and superseded_at is null
                """)) {
            update.setObject(1, now());
            update.setLong(2, documentId);
            update.executeUpdate();
        }
    }

    private long open(Connection transaction, long documentId) throws SQLException {
        try (PreparedStatement insert = transaction.prepareStatement("""
                insert into evidence.reading (document_id, extractor_version, read_at) values (?, ?, ?)
                returning reading_id
                """)) {
            insert.setLong(1, documentId);
            insert.setString(2, Extractors.VERSION);
            insert.setObject(3, now());
            try (ResultSet inserted = insert.executeQuery()) {
                inserted.next();
                return inserted.getLong(1);
            }
        }
    }

    private static SortedSet<String> insert(
            Connection transaction, long reading, long documentId, List<MaskedDocument.Told> told, Origin origin)
            throws SQLException {
        SortedSet<String> blocks = new TreeSet<>();
        try (PreparedStatement insert = transaction.prepareStatement("""
                insert into evidence.statement (
                    reading_id, document_id, kind, block, quote, span_start, span_end, sheet, cell, page, confidence,
                    rules, fact, adds_up)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """)) {
            Iterator<@Nullable Boolean> sums = Sums.of(
                            told.stream().map(MaskedDocument.Told::fact).toList())
                    .iterator();
            for (MaskedDocument.Told one : told) {
                String block = Blocks.of(one.fact(), origin.published(), origin.source());
                blocks.add(block);
                Finding<?> finding = one.finding();
                Span span = finding.span();
                insert.setLong(1, reading);
                insert.setLong(2, documentId);
                insert.setString(3, one.fact().kind());
                insert.setString(4, block);
                insert.setString(5, one.quote());
                insert.setObject(6, span == null ? null : span.start(), Types.INTEGER);
                insert.setObject(7, span == null ? null : span.end(), Types.INTEGER);
                insert.setString(8, one.sheet());
                insert.setString(9, finding.cell());
                insert.setObject(10, finding.page(), Types.INTEGER);
                insert.setBigDecimal(
                        11, BigDecimal.valueOf(finding.confidence()).setScale(3, RoundingMode.HALF_UP));
                insert.setArray(
                        12, transaction.createArrayOf("text", finding.rules().toArray()));
                insert.setString(13, FactPayload.write(one.fact()));
                insert.setObject(14, sums.next(), Types.BOOLEAN);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return blocks;
    }

    private static void mark(Connection transaction, SortedSet<String> blocks) throws SQLException {
        try (PreparedStatement insert =
                transaction.prepareStatement("insert into evidence.pending (block) select unnest(?::text[])")) {
            insert.setArray(1, transaction.createArrayOf("text", blocks.toArray()));
            insert.executeUpdate();
        }
    }

    private static void execute(Connection transaction, String sql, long documentId) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(sql)) {
            statement.setLong(1, documentId);
            statement.executeUpdate();
        }
    }

    /** In microseconds, as PostgreSQL keeps them. */
    private OffsetDateTime now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.atOffset(ZoneOffset.UTC);
    }
}
