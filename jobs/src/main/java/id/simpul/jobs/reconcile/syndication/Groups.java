package id.simpul.jobs.reconcile.syndication;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents that are copies of one text. A copy of a copy is a copy. A document that holds the texts of several groups (the
 * week's news on one page) belongs to none of them, and a text that stands in documents of several groups (an agency's
 * portrait of itself) belongs to none of these: neither can melt them into one.
 */
public final class Groups {

    /**
     * Two documents of which one is a copy of the other.
     *
     * @param part the document that stands in the other; of copies, either
     * @param excerpt whether {@code whole} holds much more
     */
    public record Pair(long part, long whole, boolean excerpt) {}

    private final Map<Long, Long> parents = new HashMap<>();

    private Groups() {}

    /**
     * The group of each document, named by one of its members.
     *
     * @param pairs between these documents
     */
    public static Map<Long, Long> of(Collection<Long> documents, Collection<Pair> pairs) {
        Groups groups = new Groups();
        documents.forEach(document -> groups.parents.put(document, document));
        pairs.stream().filter(pair -> !pair.excerpt()).forEach(pair -> groups.join(pair.part(), pair.whole()));
        groups.joinExcerpts(pairs);
        Map<Long, Long> found = new TreeMap<>();
        documents.forEach(document -> found.put(document, groups.root(document)));
        return found;
    }

    /** All at once, from what the copies alone make: no excerpt joins because of another one. */
    private void joinExcerpts(Collection<Pair> pairs) {
        Map<Long, Set<Long>> parts = new HashMap<>();
        Map<Long, Set<Long>> wholes = new HashMap<>();
        pairs.stream().filter(Pair::excerpt).forEach(pair -> {
            long part = root(pair.part());
            long whole = root(pair.whole());
            if (part != whole) {
                parts.computeIfAbsent(whole, group -> new HashSet<>()).add(part);
                wholes.computeIfAbsent(part, group -> new HashSet<>()).add(whole);
            }
        });
        parts.forEach((whole, of) -> {
            long part = of.iterator().next();
            if (of.size() == 1 && wholes.getOrDefault(part, Set.of()).size() == 1) {
                join(part, whole);
            }
        });
    }

    private void join(long one, long other) {
        long a = root(one);
        long b = root(other);
        parents.put(Math.max(a, b), Math.min(a, b));
    }

    private long root(long document) {
        long at = document;
        long parent = parents.getOrDefault(at, at);
        while (parent != at) {
            long above = parents.getOrDefault(parent, parent);
            parents.put(at, above);
            at = above;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }
}
