package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bands of age beside a number: "usia 3-6 tahun 7 orang", "880 kasus berusia 13-17 tahun". */
final class Ages {

    /** Who is no older is a child (UU 35/2014, Pasal 1: not yet 18). */
    private static final int CHILD = 18;

    /** Words between a number and the band before it, at most. */
    private static final int BEFORE = 3;

    /** Words between what is counted and the band behind it, at most. */
    private static final int BEHIND = 2;

    private static final Pattern BAND =
            Pattern.compile("(\\d{1,2})\\s*(?:[-–—]|sampai|hingga|s/d|s\\.d\\.?)\\s*(\\d{1,2})");

    private final Scene scene;

    Ages(Scene scene) {
        this.scene = scene;
    }

    /** @param from years, @param to years, the last one included, @param behind whether it stands behind the number */
    record Band(int from, int to, boolean behind) {

        /** As the contract writes it: "3–6 tahun". */
        String label() {
            return from + "–" + to + " tahun";
        }

        boolean adults() {
            return from >= CHILD;
        }

        boolean childs() {
            return to <= CHILD;
        }
    }

    /** The band beside a number, or null. */
    @Nullable
    Band of(Candidate candidate) {
        List<Mention<Quantity>> before = scene.numbers(candidate.left());
        Mention<Quantity> last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && aged(last) && scene.distance(last.span(), candidate.body()) <= BEFORE) {
            return band(last.span(), false);
        }
        List<Mention<Quantity>> behind = candidate.head() == null ? List.of() : scene.numbers(candidate.right());
        Mention<Quantity> first = behind.isEmpty() ? null : behind.get(0);
        return first != null && aged(first) && scene.distance(candidate.body(), first.span()) <= BEHIND
                ? band(first.span(), true)
                : null;
    }

    private static boolean aged(Mention<Quantity> number) {
        return number.value().kind() == Quantity.Kind.AGE;
    }

    private @Nullable Band band(Span span, boolean behind) {
        Matcher match = BAND.matcher(span.of(scene.text()));
        return match.find()
                ? new Band(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), behind)
                : null;
    }
}
