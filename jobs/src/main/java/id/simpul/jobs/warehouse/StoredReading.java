package id.simpul.jobs.warehouse;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Finding;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is stored of a document's live reading, for comparison with another reading of it. */
record StoredReading(Connection transaction, long document) {

    /** A statement's columns. */
    private record Row(
            String kind,
            String block,
            @Nullable String quote,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Integer page,
            BigDecimal confidence,
            List<String> rules,
            JsonNode fact,
            @Nullable Boolean addsUp) {}

    /** Whether a reading of the same text would store what is stored. */
    boolean says(MaskedDocument masked, @Nullable String url, String text) throws SQLException {
        try (PreparedStatement select = transaction.prepareStatement("""
                select d.first_published, d.syndication_group
                from evidence.document d
                join evidence.reading r on r.document_id = d.document_id and r.superseded_at is null
                join landing.source s on s.source_id = d.source_id
                where d.document_id = ?
                  and (d.name, d.url, d.publisher, d.title, d.published, d.language)
                      is not distinct from (?, ?, coalesce(?, s.publisher), ?, ?, ?)
                  and ? = (select t.text from landing.document_text t
                           where t.document_id = d.document_id order by t.kept_at desc limit 1)
                """)) {
            Metadata metadata = masked.metadata();
            select.setLong(1, document);
            select.setString(2, masked.name());
            select.setString(3, url);
            select.setString(4, metadata.publisher());
            select.setString(5, metadata.title());
            select.setObject(6, metadata.published(), Types.DATE);
            select.setString(7, metadata.language());
            select.setString(8, text);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        && told(masked.told(), found.getObject(1, LocalDate.class), found.getString(2))
                                .equals(stored());
            }
        }
    }

    private static List<Row> told(List<MaskedDocument.Told> all, @Nullable LocalDate published, String group) {
        Iterator<@Nullable Boolean> sums =
                Sums.of(all.stream().map(MaskedDocument.Told::fact).toList()).iterator();
        List<Row> rows = new ArrayList<>();
        for (MaskedDocument.Told one : all) {
            Finding<?> finding = one.finding();
            Span span = finding.span();
            rows.add(new Row(
                    one.fact().kind(),
                    Blocks.of(one.fact(), published, group),
                    one.quote(),
                    span == null ? null : Integer.valueOf(span.start()),
                    span == null ? null : Integer.valueOf(span.end()),
                    one.sheet(),
                    finding.cell(),
                    finding.page(),
                    BigDecimal.valueOf(finding.confidence()).setScale(3, RoundingMode.HALF_UP),
                    finding.rules(),
                    FactPayload.mapper().readTree(FactPayload.write(one.fact())),
                    sums.next()));
        }
        return rows;
    }

    private List<Row> stored() throws SQLException {
        try (PreparedStatement select = transaction.prepareStatement("""
                select s.kind, s.block, s.quote, s.span_start, s.span_end, s.sheet, s.cell, s.page, s.confidence, s.rules,
                       s.fact, s.adds_up
                from evidence.statement s join evidence.reading r using (reading_id)
                where r.document_id = ? and r.superseded_at is null order by s.statement_id
                """)) {
            select.setLong(1, document);
            try (ResultSet found = select.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, Integer.class),
                row.getObject(5, Integer.class),
                row.getString(6),
                row.getString(7),
                row.getObject(8, Integer.class),
                Objects.requireNonNull(row.getBigDecimal(9)),
                Arrays.asList((String[]) row.getArray(10).getArray()),
                FactPayload.mapper().readTree(row.getString(11)),
                row.getObject(12, Boolean.class));
    }
}
