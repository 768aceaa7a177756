package id.simpul.jobs.reconcile.syndication;

import java.util.Iterator;
import java.util.TreeSet;

/**
 * The smallest hashes of a text's shingles: a sample that two texts draw alike, so that what they share shows in it (the
 * bottom-k sketch of A. Broder, On the resemblance and containment of documents, 1997). Kept by hash, it finds the
 * documents that share a text without looking at any other.
 */
public final class Sketch {

    /** Words of a shingle: long enough to be rare, short enough to survive a light edit. */
    private static final int SHINGLE = 5;

    /** A third of a text taken over whole still shares some sixteen of these. */
    private static final int SIZE = 48;

    /** Documents that share fewer hashes than this have nothing to be compared. */
    public static final int LEAST_SHARED = 3;

    private Sketch() {}

    /** Ascending; empty for a text too short to be told apart. */
    public static long[] of(Wording text) {
        TreeSet<Long> smallest = new TreeSet<>();
        for (int at = 0; at + SHINGLE <= text.size(); at++) {
            long hash = text.shingle(at, SHINGLE);
            if (smallest.size() < SIZE || hash < smallest.last()) {
                smallest.add(hash);
                if (smallest.size() > SIZE) {
                    smallest.pollLast();
                }
            }
        }
        return smallest.size() < LEAST_SHARED ? new long[0] : array(smallest);
    }

    private static long[] array(TreeSet<Long> hashes) {
        long[] array = new long[hashes.size()];
        Iterator<Long> next = hashes.iterator();
        for (int i = 0; i < array.length; i++) {
            array[i] = next.next();
        }
        return array;
    }
}
