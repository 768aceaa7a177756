package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.syndication.Groups;
import id.simpul.jobs.reconcile.syndication.Groups.Pair;
import id.simpul.jobs.reconcile.syndication.Likeness;
import id.simpul.jobs.reconcile.syndication.Sketch;
import id.simpul.jobs.reconcile.syndication.Wording;
import id.simpul.jobs.warehouse.CopyRows.Hub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the copies among the documents that came, changed or fell silent, and puts each in its group. Costs what is new: a
 * document is compared with the few that share parts of its text, found by index, and groups are worked out again only
 * around it. Goes before {@link Reconciliation}, which counts a group as one source. A killed run goes on where it was.
 */
public final class Syndication {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final CopyRows rows;
    private final GroupRows groups;

    public Syndication(DataSource database) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        rows = new CopyRows(jdbc);
        groups = new GroupRows(jdbc);
    }

    /** Documents that wait. */
    public long pendingCount() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(distinct document_id) from evidence.syndication_pending", Long.class));
    }

    /** Works off all that is pending. */
    public void run(int chunk) {
        while (next(chunk) > 0) {
            // each call is a transaction of its own
        }
    }

    /**
     * Looks at the next documents, in one transaction.
     *
     * @return how many; 0 when nothing was pending
     */
    public int next(int chunk) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.execute(RecordedTime.LOCK);
            List<Long> documents = rows.pending(chunk);
            if (!documents.isEmpty()) {
                Set<Long> touched = new TreeSet<>(documents);
                touched.addAll(rows.partners(documents));
                List<Pair> lasting = new ArrayList<>(rows.lasting(documents));
                Set<Long> again = sketch(documents);
                touched.addAll(again);
                touched.addAll(rows.partners(again));
                lasting.addAll(rows.lasting(again));
                rows.forgetPairs(again);
                Set<Long> compared = new TreeSet<>(rows.speaking(documents));
                compared.addAll(again);
                for (Pair pair : pairs(compared)) {
                    rows.store(pair);
                    touched.add(pair.part());
                    touched.add(pair.whole());
                }
                lasting.stream().filter(this::alike).forEach(rows::store);
                regroup(touched);
                rows.done(documents);
            }
            return documents.size();
        }));
    }

    /** Whether both sides still speak and their sketches share as much as those of copies do; for texts that are erased. */
    private boolean alike(Pair pair) {
        return rows.speaking(List.of(pair.part(), pair.whole())).size() == 2
                && rows.candidates(pair.part()).contains(pair.whole());
    }

    /**
     * Puts new sketches in the place of the old ones.
     *
     * @return the other documents that are to be compared anew, since they became or are no longer hubs of a hash
     */
    private Set<Long> sketch(List<Long> documents) {
        SketchKey key = SketchKey.of(jdbc);
        Map<Long, Long[]> sketches = new TreeMap<>();
        List<Long> speaking = rows.speaking(documents);
        rows.withText(speaking)
                .forEach(document -> sketches.put(document, key.keyed(Sketch.of(rows.wording(document)))));
        Set<Long> hashes = new TreeSet<>(rows.hashes(documents));
        sketches.values().forEach(sketch -> hashes.addAll(List.of(sketch)));
        Set<Hub> before = rows.hubs(hashes);
        List<Long> renewed = new ArrayList<>(documents);
        renewed.removeAll(speaking);
        renewed.addAll(sketches.keySet());
        rows.forgetSketches(renewed);
        rows.forgetPairs(documents);
        sketches.forEach(rows::sketch);
        Set<Hub> after = rows.hubs(hashes);
        Set<Long> changed = new TreeSet<>();
        before.stream().filter(hub -> !after.contains(hub)).map(Hub::document).forEach(changed::add);
        after.stream().filter(hub -> !before.contains(hub)).map(Hub::document).forEach(changed::add);
        documents.forEach(changed::remove);
        return changed;
    }

    /** Of these documents and all others, the copies. */
    private List<Pair> pairs(Set<Long> documents) {
        List<Pair> pairs = new ArrayList<>();
        for (long document : documents) {
            Wording text = rows.wording(document);
            for (long other : rows.candidates(document)) {
                if (documents.contains(other) && other < document) {
                    continue; // compared from the other side
                }
                Wording otherText = rows.wording(other);
                if (text.size() == 0 || otherText.size() == 0) {
                    continue; // erased; what was found while it was there stays
                }
                Likeness likeness = Likeness.of(text, otherText);
                if (likeness != Likeness.DIFFERENT) {
                    boolean first = text.compareTo(otherText) <= 0;
                    pairs.add(
                            new Pair(first ? document : other, first ? other : document, likeness == Likeness.EXCERPT));
                }
            }
        }
        return pairs;
    }

    private void regroup(Set<Long> touched) {
        List<Pair> pairs = rows.around(touched);
        Set<Long> documents = new TreeSet<>(touched);
        pairs.forEach(pair -> {
            documents.add(pair.part());
            documents.add(pair.whole());
        });
        groups.write(Groups.of(documents, pairs));
    }
}
