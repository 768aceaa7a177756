package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Berturut-turut sejak 2013 hingga 2015 ada 19 kasus, 6 kasus dan 32 kasus": as many numbers as years, each with its own. */
final class SuccessiveYears {

    private static final Set<String> IN_TURN = Set.of("berturut-turut", "berturut", "masing-masing", "berurutan");

    /** Words between two numbers of such a row, at most. */
    private static final int APART = 3;

    private final Scene scene;
    private final PeriodLink periods;

    SuccessiveYears(Scene scene, PeriodLink periods) {
        this.scene = scene;
        this.periods = periods;
    }

    /** The year of one of the numbers, or null where it stands in no such row. */
    @Nullable
    Period of(List<Candidate> all, int index) {
        int first = index;
        while (first > 0 && next(all.get(first - 1), all.get(first))) {
            first--;
        }
        int behind = index + 1;
        while (behind < all.size() && next(all.get(behind - 1), all.get(behind))) {
            behind++;
        }
        int size = behind - first;
        Candidate leading = all.get(first);
        Span before = leading.before();
        List<Told<Period>> told = size < 2 || !inTurn(leading, all.get(behind - 1)) ? List.of() : periods.told(before);
        Period whole = told.isEmpty() ? null : told.get(told.size() - 1).value();
        LocalDate start = whole == null ? null : whole.start();
        boolean years = whole != null
                && start != null
                && start.getDayOfYear() == 1
                && whole.end().getYear() - start.getYear() + 1 == size;
        if (!years || start == null || whole == null) {
            return null;
        }
        int year = start.getYear() + index - first;
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Period(LocalDate.of(year, 1, 1), end.isAfter(whole.end()) ? whole.end() : end);
    }

    private boolean inTurn(Candidate first, Candidate last) {
        return scene.any(
                IN_TURN, new Span(first.sentence().start(), last.number().span().start()));
    }

    private boolean next(Candidate one, Candidate other) {
        return one.sentence().equals(other.sentence())
                && scene.distance(one.body(), other.number().span()) <= APART
                && scene.dates(other.left()).isEmpty()
                && scene.regions(other.left()).isEmpty()
                && scene.categories(other.left()).isEmpty()
                && scene.groups(other.left()).isEmpty();
    }
}
