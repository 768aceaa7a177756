package id.simpul.jobs.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things by number that hang together, directly or by others. */
public final class Clusters {

    private final int[] parent;

    /** @param size how many things there are; each is alone at first */
    public Clusters(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    public void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    /** Those that hang together, each group in ascending order; what is alone is a group too. */
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    /** The number of the thing that stands for all that hang together with one; it may change when others are joined. */
    public int root(int thing) {
        int at = thing;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
