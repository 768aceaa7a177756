package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.syndication.Groups.Pair;
import id.simpul.jobs.reconcile.syndication.Sketch;
import id.simpul.jobs.reconcile.syndication.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of sketches and pairs of copies. Within the caller's transaction. */
final class CopyRows {

    /**
     * Documents that are looked at for one hash, and compared at most. What more documents share is a form's wording, or a
     * text of so many copies that these lead to the group; they are the first by content, so that no order decides.
     */
    private static final int SHARING = 500;

    private static final int COMPARED = 60;

    private final JdbcTemplate jdbc;

    CopyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> pending(int chunk) {
        return jdbc.queryForList("""
                select distinct document_id from evidence.syndication_pending order by document_id limit ?
                """, Long.class, chunk);
    }

    void done(Collection<Long> documents) {
        jdbc.update("delete from evidence.syndication_pending where document_id = any(?)", ids(documents));
    }

    /** Those of them whose word counts. */
    List<Long> speaking(Collection<Long> documents) {
        return jdbc.queryForList("""
                select document_id from evidence.reading
                where document_id = any(?) and superseded_at is null order by document_id
                """, Long.class, ids(documents));
    }

    /** The other sides of their pairs. */
    List<Long> partners(Collection<Long> documents) {
        return jdbc.queryForList("""
                select whole_id from evidence.copy where part_id = any(?)
                union select part_id from evidence.copy where whole_id = any(?)
                """, Long.class, ids(documents), ids(documents));
    }

    void forget(Collection<Long> documents) {
        jdbc.update("delete from evidence.sketch where document_id = any(?)", ids(documents));
        jdbc.update(
                "delete from evidence.copy where part_id = any(?) or whole_id = any(?)",
                ids(documents),
                ids(documents));
    }

    /** The text as its newest reader gave it; empty where it isn't kept any more. */
    Wording wording(long document) {
        return Wording.of(String.join("", jdbc.queryForList("""
                select text from landing.document_text where document_id = ? order by kept_at desc limit 1
                """, String.class, document)));
    }

    /** Stores the document's sketch and gives the documents whose sketches share most with it. */
    List<Long> candidates(long document, Wording text) {
        Object sketch = Arrays.stream(Sketch.of(text)).boxed().toArray(Long[]::new);
        List<Long> found = jdbc.queryForList("""
                select s.document_id
                from unnest(?::bigint[]) as h(hash)
                cross join lateral (
                    select document_key, document_id from evidence.sketch where hash = h.hash
                    order by document_key, document_id limit ?) as s
                group by s.document_id, s.document_key having count(*) >= ?
                order by count(*) desc, s.document_key, s.document_id limit ?
                """, Long.class, sketch, SHARING, Sketch.LEAST_SHARED, COMPARED);
        jdbc.update("""
                insert into evidence.sketch (hash, document_key, document_id)
                select hash, left(d.sha256, 16), d.document_id
                from evidence.document d, unnest(?::bigint[]) as h(hash) where d.document_id = ?
                """, sketch, document);
        return found;
    }

    void store(Pair pair) {
        jdbc.update(
                "insert into evidence.copy (part_id, whole_id, excerpt) values (?, ?, ?)",
                pair.part(),
                pair.whole(),
                pair.excerpt());
    }

    /** All pairs of the documents that hang together with these. */
    List<Pair> around(Collection<Long> documents) {
        return jdbc.query("""
                with recursive near(document_id) as (
                    select unnest(?::bigint[])
                    union
                    select c.document_id
                    from near n
                    cross join lateral (
                        select whole_id from evidence.copy where part_id = n.document_id
                        union all
                        select part_id from evidence.copy where whole_id = n.document_id) as c(document_id))
                select distinct c.part_id, c.whole_id, c.excerpt
                from near n join evidence.copy c on c.part_id = n.document_id
                """, (row, n) -> new Pair(row.getLong(1), row.getLong(2), row.getBoolean(3)), ids(documents));
    }

    private static Object ids(Collection<Long> documents) {
        return new TreeSet<>(documents).toArray(Long[]::new);
    }
}
