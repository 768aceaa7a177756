package id.simpul.jobs.extract.casecount;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers behind a total add up to it: "849 kasus. Terdiri dari 351 kasus perempuan dan 498 kasus anak." With the
 * last of them the breakdown is over, and what follows belongs to the total again, not to the part told last.
 */
final class Additions {

    /** A smaller total is too easily met by chance. */
    private static final long LEAST = 12;

    /** Numbers between a total and its first part, at most. */
    private static final int BETWEEN = 2;

    /** Parts of a total, at most. */
    private static final int MOST = 40;

    /** Parts of a part, at most. */
    private static final int NESTED = 8;

    private static final long GREAT = 100;

    /** So many parts are no chance, though another number stands between. */
    private static final int MANY = 4;

    /** A total below this is met by chance where its parts stand apart. */
    private static final long LITTLE = 13;

    private final Map<Candidate, Candidate> totals = new IdentityHashMap<>();
    private final Map<Candidate, Candidate> closing = new IdentityHashMap<>();
    private final Map<Candidate, List<Candidate>> parts = new IdentityHashMap<>();

    /** @param all the numbers of a text in order */
    Additions(List<Candidate> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).value() >= LEAST) {
                close(all, i);
            }
        }
    }

    private void close(List<Candidate> all, int total) {
        for (int from = total + 1; from <= Math.min(total + 1 + BETWEEN, all.size() - 2); from++) {
            int last = last(all, from, all.get(total).value());
            if (last > 0) {
                closing.putIfAbsent(all.get(last), all.get(total));
                parts.put(all.get(total), List.copyOf(all.subList(from, last + 1)));
                divide(all, total, from, last);
                return;
            }
        }
    }

    /** The parts themselves, without parts of theirs; of two terms only a great number is no chance. */
    private void divide(List<Candidate> all, int total, int from, int last) {
        List<Candidate> terms = new ArrayList<>();
        boolean plain = plain(all, from, all.get(total).value()) == last;
        for (int at = from; at <= last; at = plain ? at + 1 : behindParts(all, at)) {
            terms.add(all.get(at));
        }
        Measures.Word head = all.get(total).head();
        boolean alike = head != null
                && terms.stream()
                        .allMatch(term -> term.head() == null || term.head().measure() == head.measure());
        boolean whole = last + 1 >= all.size() || ends(all.get(last), all.get(last + 1));
        boolean several = terms.size() > 2 || all.get(total).value() >= GREAT;
        boolean apart = terms.stream().noneMatch(totals::containsKey);
        boolean beside = from == total + 1 || terms.size() >= MANY;
        if (beside && alike && whole && several && apart && all.get(total).value() >= LITTLE) {
            terms.forEach(term -> totals.putIfAbsent(term, all.get(total)));
        }
    }

    /** Whether a breakdown can end between two numbers: not within a sentence, nor within a list. */
    private static boolean ends(Candidate last, Candidate next) {
        boolean list =
                last.passage().kind() == Passage.Kind.ITEM && next.passage().kind() == Passage.Kind.ITEM;
        return !list && !next.sentence().equals(last.sentence());
    }

    /** Index of the number with which a sum is reached, or -1; parts of parts are passed over where they add up, too. */
    private static int last(List<Candidate> all, int from, long value) {
        int plain = plain(all, from, value);
        return plain > 0 ? plain : nested(all, from, value);
    }

    private static int plain(List<Candidate> all, int from, long value) {
        long sum = 0;
        for (int at = from; at < Math.min(all.size(), from + MOST) && sum < value; at++) {
            sum += all.get(at).value();
            if (sum == value) {
                return at > from ? at : -1;
            }
        }
        return -1;
    }

    private static int nested(List<Candidate> all, int from, long value) {
        long sum = 0;
        int parts = 0;
        int at = from;
        while (at < Math.min(all.size(), from + MOST) && sum < value) {
            sum += all.get(at).value();
            parts++;
            int behind = behindParts(all, at);
            if (sum == value && parts > 1) {
                return behind - 1;
            }
            at = behind;
        }
        return -1;
    }

    private static int behindParts(List<Candidate> all, int at) {
        long sum = 0;
        for (int next = at + 1; next < Math.min(all.size(), at + 1 + NESTED); next++) {
            sum += all.get(next).value();
            if (sum >= all.get(at).value()) {
                return sum == all.get(at).value() && next > at + 1 ? next + 1 : at + 1;
            }
        }
        return at + 1;
    }

    /** The parts of each total that is told in full. */
    Map<Candidate, List<Candidate>> parts() {
        return parts;
    }

    /** The total that a number is a part of, told in another sentence, or null. */
    @Nullable
    Candidate totalOf(Candidate part) {
        return totals.get(part);
    }

    /** The total that is complete with a number, or null. */
    @Nullable
    Candidate closed(Candidate part) {
        return closing.get(part);
    }
}
