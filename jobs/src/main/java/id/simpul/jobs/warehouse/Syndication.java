package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.syndication.Groups;
import id.simpul.jobs.reconcile.syndication.Groups.Pair;
import id.simpul.jobs.reconcile.syndication.Likeness;
import id.simpul.jobs.reconcile.syndication.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            Set<Long> touched = new TreeSet<>(documents);
            touched.addAll(rows.partners(documents));
            rows.forget(documents);
            for (long document : rows.speaking(documents)) {
                for (Pair pair : pairs(document)) {
                    rows.store(pair);
                    touched.add(pair.part());
                    touched.add(pair.whole());
                }
            }
            regroup(touched);
            rows.done(documents);
            return documents.size();
        }));
    }

    /** The copies of a document among those that were looked at before. */
    private List<Pair> pairs(long document) {
        Wording text = rows.wording(document);
        List<Pair> pairs = new ArrayList<>();
        for (long other : rows.candidates(document, text)) {
            Wording otherText = rows.wording(other);
            Likeness likeness = Likeness.of(text, otherText);
            if (likeness != Likeness.DIFFERENT) {
                boolean first = text.compareTo(otherText) <= 0;
                pairs.add(new Pair(first ? document : other, first ? other : document, likeness == Likeness.EXCERPT));
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
