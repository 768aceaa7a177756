package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.syndication.Groups.Pair;
import id.simpul.jobs.reconcile.syndication.Sketch;
import id.simpul.jobs.reconcile.syndication.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of sketches and pairs of copies. Within the caller's transaction.
 *
 * <p>What very many documents share is a form's wording, or a text of so many copies that a few of them lead to the group. So
 * of the documents that share a hash the first ones by content are its hubs, and it counts between two documents only where
 * one of them is one. That is told from the documents that are there, not from the order in which they came.
 */
final class CopyRows {

    /** Of the documents of one hash. */
    static final int HUBS = 40;

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

    /** Those of them whose text is kept: erased ones can't be compared any more. */
    List<Long> withText(Collection<Long> documents) {
        return jdbc.queryForList("""
                select distinct document_id from landing.document_text where document_id = any(?) order by 1
                """, Long.class, ids(documents));
    }

    /** Their pairs with one side whose text is erased: what was found then can't be found again. */
    List<Pair> lasting(Collection<Long> documents) {
        return jdbc.query(
                """
                select c.part_id, c.whole_id, c.excerpt from evidence.copy c
                where (c.part_id = any(?) or c.whole_id = any(?))
                  and (not exists (select from landing.document_text t where t.document_id = c.part_id)
                       or not exists (select from landing.document_text t where t.document_id = c.whole_id))
                """,
                (row, n) -> new Pair(row.getLong(1), row.getLong(2), row.getBoolean(3)),
                ids(documents),
                ids(documents));
    }

    void forgetSketches(Collection<Long> documents) {
        jdbc.update("delete from evidence.sketch where document_id = any(?)", ids(documents));
    }

    void forgetPairs(Collection<Long> documents) {
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

    /** A document that is one of the first by content that have a hash. */
    record Hub(long hash, long document) {}

    /** The hashes of their sketches. */
    List<Long> hashes(Collection<Long> documents) {
        return jdbc.queryForList(
                "select distinct hash from evidence.sketch where document_id = any(?)", Long.class, ids(documents));
    }

    Set<Hub> hubs(Collection<Long> hashes) {
        return new HashSet<>(jdbc.query("""
                select h.hash, s.document_id
                from unnest(?::bigint[]) as h(hash)
                cross join lateral (
                    select document_id from evidence.sketch where hash = h.hash
                    order by document_key, document_id limit ?) as s
                """, (row, n) -> new Hub(row.getLong(1), row.getLong(2)), ids(hashes), HUBS));
    }

    /** @param hashes keyed */
    void sketch(long document, Long[] hashes) {
        jdbc.update("""
                insert into evidence.sketch (hash, document_key, document_id)
                select h.hash, left(d.sha256, 16), d.document_id
                from evidence.document d, unnest(?::bigint[]) as h(hash) where d.document_id = ?
                """, hashes, document);
    }

    /** The documents that share enough hashes with it. */
    List<Long> candidates(long document) {
        return jdbc.queryForList("""
                with own as (
                    select hash, (
                        select count(*) from (
                            select from evidence.sketch b
                            where b.hash = s.hash
                              and (b.document_key, b.document_id) < (s.document_key, s.document_id)
                            limit ?) as before) < ? as hub
                    from evidence.sketch s where document_id = ?)
                select other.document_id
                from own
                cross join lateral (
                    select document_id from evidence.sketch where hash = own.hash and own.hub
                    union
                    (select document_id from evidence.sketch where hash = own.hash
                     order by document_key, document_id limit ?)) as other
                where other.document_id <> ?
                group by other.document_id having count(*) >= ?
                order by other.document_id
                """, Long.class, HUBS, HUBS, document, HUBS, document, Sketch.LEAST_SHARED);
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
