package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers and regions told in rows: "Sewon dan Imogiri, masing-masing empat dan tujuh kasus", "Wakatobi dan Buton nihil". */
final class Sharing {

    /** Words that give the same number to each of a row. */
    private static final List<String> ALIKE = List.of("sama banyak", "sama-sama", "sama besar");

    private final Scene scene;
    private final RegionRows regions;
    private final CategoryRows categories;
    private final PeriodLink periods;
    private final PeopleRows offences;
    private final SuccessiveYears years;

    Sharing(Scene scene, Story story) {
        this.scene = scene;
        this.categories = new CategoryRows(scene);
        this.periods = new PeriodLink(scene);
        this.offences = new PeopleRows(scene);
        this.years = new SuccessiveYears(scene, periods);
        this.regions = new RegionMentions(scene).rows();
    }

    /** The count, or several of it, one a region that shares it; in a row of numbers the region of its place; a sum over several has none. */
    List<Count> shared(Count count, List<Candidate> all, int index) {
        Candidate candidate = count.candidate();
        if (count.region().isRefused()) {
            return List.of(count); // of an island: "Maluku dan Papua 30 kasus" is one
        }
        Period year = years.of(all, index);
        if (year != null) {
            return List.of(count.when(new Link<>(year, Link.Source.OWN)));
        }
        Span before = candidate.before();
        boolean own = each(candidate.left());
        boolean alike = ALIKE.stream().anyMatch(candidate.left().of(scene.text())::contains);
        boolean each = own || alike || !count.region().own() && each(before);
        if (each) {
            List<Category> forms = categories.row(candidate.left());
            List<Region> named = regions.before(candidate.left());
            List<Region> places = own && named.isEmpty() ? regions.behind(candidate) : named;
            if (forms.size() < 2 && places.size() > 1 && !beside(all, index)) {
                return places.stream()
                        .map(place -> count.in(new Link<>(place, Link.Source.OWN)))
                        .toList();
            }
            List<Period> times =
                    (own || alike) && places.isEmpty() && forms.size() < 2 ? times(candidate.left()) : List.of();
            if (times.size() > 1 && !beside(all, index)) {
                return times.stream()
                        .map(time -> count.when(new Link<>(time, Link.Source.OWN)))
                        .toList();
            }
            List<Category> shared = own && forms.size() < 2 ? categories.row(candidate.right()) : List.of();
            if (shared.size() > 1 && !beside(all, index)) {
                return shared.stream()
                        .map(form -> count.as(new Link<>(form, Link.Source.OWN)))
                        .toList();
            }
            List<Measure> people = forms.size() < 2 ? offences.people(candidate) : List.of();
            if (people.size() > 1 && !beside(all, index)) {
                return people.stream()
                        .map(measure -> count.counting(new Link<>(measure, Link.Source.OWN)))
                        .toList();
            }
            return forms.size() > 1 && !beside(all, index)
                    ? forms.stream()
                            .map(form -> count.as(new Link<>(form, Link.Source.OWN)))
                            .toList()
                    : List.of(placed(count, all, index));
        }
        if (!each && regions.before(first(all, index).left()).size() > 1 && paired(all, index)) {
            return List.of(placed(count, all, index));
        }
        List<Category> none = candidate.value() == 0 ? categories.row(candidate.right()) : List.of();
        if (none.size() > 1) {
            return none.stream()
                    .map(form -> count.as(new Link<>(form, Link.Source.OWN)))
                    .toList();
        }
        List<Region> row = regions.before(candidate.left());
        if (row.size() < 2 || candidate.value() > 0 && regions.listed(candidate.left()) && numbered(all, index)) {
            return List.of(count);
        }
        return candidate.value() == 0 || candidate.value() < row.size() || ranked(all, index) || rankedOn(all, index)
                ? row.stream()
                        .map(region -> count.in(new Link<>(region, Link.Source.OWN)))
                        .toList()
                : List.of();
    }

    /** "tahun 2015 dan 2016 masing-masing 41 kasus", "pada Mei dan Oktober masing-masing 1": the times in a row before the number. */
    private List<Period> times(Span left) {
        List<Told<Period>> told = periods.told(left);
        List<Period> row = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0; i--) {
            boolean joined = i == told.size() - 1
                    || scene.distance(told.get(i).span(), told.get(i + 1).span()) <= 1;
            if (!joined) {
                break;
            }
            row.add(0, told.get(i).value());
        }
        return row.stream().distinct().toList();
    }

    /** "Kolaka Utara 6, Muna Barat dan Wakatobi 4": in a row of regions, each with its number, two have the same. */
    private boolean ranked(List<Candidate> all, int index) {
        return index > 0
                && all.get(index - 1).sentence().equals(all.get(index).sentence())
                && scene.regions(all.get(index - 1).left()).stream()
                                .map(Mention::value)
                                .distinct()
                                .count()
                        >= 1;
    }

    /** "Tebo 71 kasus, Bungo, Merangin 46 kasus": beside regions with a number each one has lost its own, and 46 is of the last. */
    private boolean numbered(List<Candidate> all, int index) {
        Candidate here = all.get(index);
        Candidate beside = index > 0 ? all.get(index - 1) : index + 1 < all.size() ? all.get(index + 1) : null;
        return beside != null
                && beside.sentence().equals(here.sentence())
                && beside.head() != null
                && beside.head().equals(here.head())
                && !scene.regions(beside.left()).isEmpty();
    }

    /** "Polda Jambi dan Polda Riau tiga laporan, Polda Aceh dua laporan": the next one has its own region, and counts the same. */
    private boolean rankedOn(List<Candidate> all, int index) {
        if (index + 1 >= all.size()) {
            return false;
        }
        Candidate here = all.get(index);
        Candidate next = all.get(index + 1);
        Measures.Word unit = here.head();
        return next.sentence().equals(here.sentence())
                && unit != null
                && unit.equals(next.head())
                && next.value() < here.value()
                && !regions.before(next.left()).isEmpty()
                && scene.categories(next.own()).isEmpty();
    }

    /** "masing-masing", "masing - masing". */
    private boolean each(Span stretch) {
        String text = stretch.of(scene.text()).toLowerCase(Locale.ROOT);
        int at = text.indexOf("masing");
        return at >= 0 && text.indexOf("masing", at + 1) > at;
    }

    /** Whether another number stands right before or behind: then each has its own. */
    private boolean beside(List<Candidate> all, int index) {
        return index > 0 && near(all.get(index - 1), all.get(index))
                || index + 1 < all.size() && near(all.get(index), all.get(index + 1));
    }

    private boolean near(Candidate first, Candidate second) {
        return first.sentence().equals(second.sentence())
                && scene.regions(second.left()).isEmpty()
                && scene.categories(second.left()).isEmpty()
                && scene.dates(second.left()).isEmpty()
                && scene.distance(first.body(), second.number().span()) <= 2;
    }

    /** "Limapuluh Kota dan Kabupaten Solok … 2 dan 4 kasus": as many numbers as regions, side by side. */
    private boolean paired(List<Candidate> all, int index) {
        int first = index > 0 && and(all.get(index - 1), all.get(index)) ? index - 1 : index;
        return first + 1 < all.size()
                && and(all.get(first), all.get(first + 1))
                && regions.before(all.get(first).left()).size() == 2;
    }

    private boolean and(Candidate one, Candidate other) {
        int from = scene.tokens().from(one.body().end());
        return one.sentence().equals(other.sentence())
                && Set.of("dan", "serta").contains(scene.tokens().word(from))
                && scene.tokens().from(other.number().span().start()) == from + 1;
    }

    private Candidate first(List<Candidate> all, int index) {
        return index > 0 && and(all.get(index - 1), all.get(index)) ? all.get(index - 1) : all.get(index);
    }

    private Count placed(Count count, List<Candidate> all, int index) {
        int first = index;
        while (first > 0
                && all.get(first - 1).sentence().equals(count.candidate().sentence())
                && scene.distance(
                                all.get(first - 1).body(),
                                all.get(first).number().span())
                        <= 2) {
            first--;
        }
        List<Region> row = regions.before(all.get(first).left());
        int place = index - first;
        return place < row.size() && row.size() > 1 ? count.in(new Link<>(row.get(place), Link.Source.OWN)) : count;
    }
}
