package id.simpul.jobs.extract.casecount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that add up to one told before divide it: "97 kasus … Kasus anak 65 … Kasus perempuan 32". */
final class Sums {

    /** Numbers looked at, at most. */
    private static final int MOST = 40;

    /** A smaller number is too easily met by chance. */
    private static final long LEAST = 12;

    private Sums() {}

    /**
     * The first of some counts that the numbers from a place on add up to, or null; parts of parts are passed over.
     *
     * @param told the counts that may be divided, the likeliest first
     */
    static @Nullable Count of(List<Candidate> found, int from, List<Count> told) {
        for (Count count : told) {
            long value = count.candidate().value();
            if (value >= LEAST && (plain(found, from, value) || adds(found, from, value))) {
                return count;
            }
        }
        return null;
    }

    /** Whether the numbers add up to a value, one after the other, up to the end of a sentence. */
    private static boolean plain(List<Candidate> found, int from, long value) {
        long sum = 0;
        for (int at = from; at < Math.min(found.size(), from + MOST) && sum < value; at++) {
            sum += found.get(at).value();
            if (sum == value) {
                return at > from && ends(found, at + 1);
            }
        }
        return false;
    }

    private static boolean adds(List<Candidate> found, int from, long value) {
        long sum = 0;
        int terms = 0;
        int at = from;
        while (at < found.size() && at < from + MOST) {
            long next = found.get(at).value();
            if (next >= value) {
                return false;
            }
            sum += next;
            terms++;
            if (sum >= value) {
                return sum == value && terms > 1 && ends(found, behindParts(found, at));
            }
            at = behindParts(found, at);
        }
        return false;
    }

    /** Whether a sentence ends before a number. */
    private static boolean ends(List<Candidate> found, int at) {
        return at >= found.size()
                || !found.get(at).sentence().equals(found.get(at - 1).sentence());
    }

    /** Index behind a number and those of its sentence right behind it that add up to it. */
    private static int behindParts(List<Candidate> found, int at) {
        long sum = 0;
        for (int next = at + 1; next < found.size(); next++) {
            if (!found.get(next).sentence().equals(found.get(at).sentence())) {
                break;
            }
            sum += found.get(next).value();
            if (sum >= found.get(at).value()) {
                return sum == found.get(at).value() && next > at + 1 ? next + 1 : at + 1;
            }
        }
        return at + 1;
    }
}
