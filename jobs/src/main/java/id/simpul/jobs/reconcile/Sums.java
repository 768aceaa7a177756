package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of a document's numbers are the sum of others that it tells: age bands, sexes and groups, forms, states of the
 * cases, regions within a region. Only exact numbers are added, and of each kind of part all that the document tells.
 */
public final class Sums {

    private static final Map<VictimGroup, List<Set<VictimGroup>>> GROUPS = new EnumMap<>(Map.of(
            VictimGroup.ANY,
            List.of(
                    Set.of(VictimGroup.WOMEN, VictimGroup.MEN),
                    Set.of(VictimGroup.WOMEN, VictimGroup.CHILDREN),
                    Set.of(VictimGroup.WOMEN, VictimGroup.MEN, VictimGroup.CHILDREN),
                    Set.of(VictimGroup.WOMEN, VictimGroup.MEN, VictimGroup.GIRLS, VictimGroup.BOYS)),
            VictimGroup.WOMEN_AND_CHILDREN,
            List.of(
                    Set.of(VictimGroup.WOMEN, VictimGroup.CHILDREN),
                    Set.of(VictimGroup.WOMEN, VictimGroup.GIRLS, VictimGroup.BOYS)),
            VictimGroup.CHILDREN,
            List.of(Set.of(VictimGroup.GIRLS, VictimGroup.BOYS))));

    private final List<CaseCount> counts;
    private final Map<CaseCount, Boolean> closing = new HashMap<>();

    private Sums(List<CaseCount> counts) {
        this.counts = counts;
        parts(count -> count.part() == null, Sums::withoutPart);
        parts(count -> count.status() == CaseStatus.REPORTED, Sums::withoutStatus);
        parts(count -> count.category() == Category.VIOLENCE, Sums::withoutCategory);
        otherForms();
        regions();
        groups();
    }

    /**
     * For each fact in its place: true where parts of it add up, false where parts are told and none do, null where none are
     * told, or where it is no count.
     */
    public static List<@Nullable Boolean> of(List<? extends Fact> facts) {
        Sums sums = new Sums(facts.stream()
                .filter(CaseCount.class::isInstance)
                .map(CaseCount.class::cast)
                .filter(count -> count.qualifier() == Qualifier.EXACT)
                .distinct()
                .toList());
        List<@Nullable Boolean> all = new ArrayList<>();
        facts.forEach(fact -> all.add(fact instanceof CaseCount count ? sums.closing.get(count) : null));
        return all;
    }

    private void parts(Predicate<CaseCount> whole, Function<CaseCount, CaseCount> common) {
        Map<CaseCount, List<CaseCount>> families = new HashMap<>();
        counts.forEach(count -> families.computeIfAbsent(common.apply(count), key -> new ArrayList<>())
                .add(count));
        families.values().forEach(family -> {
            Parts parts = family.stream()
                    .filter(whole.negate())
                    .map(count -> new Parts(1, count.value()))
                    .reduce(Parts.NONE, Parts::plus);
            family.stream().filter(whole).forEach(total -> note(total, parts));
        });
    }

    /** In a table of forms there may be one that we know by no name of its own ("kekerasan dalam pacaran"). */
    private void otherForms() {
        Map<CaseCount, List<CaseCount>> families = new HashMap<>();
        counts.forEach(count -> families.computeIfAbsent(withoutCategory(count), key -> new ArrayList<>())
                .add(count));
        families.values().forEach(family -> {
            Set<Long> beside = new HashSet<>();
            Parts forms = Parts.NONE;
            for (CaseCount count : family) {
                if (count.category() == Category.VIOLENCE) {
                    beside.add(count.value());
                } else {
                    forms = forms.plus(new Parts(1, count.value()));
                }
            }
            if (forms.count() >= 2 && beside.size() >= 2) {
                for (CaseCount count : family) {
                    if (count.category() == Category.VIOLENCE) {
                        noteWithRest(count, forms, beside);
                    }
                }
            }
        });
    }

    private void regions() {
        Map<CaseCount, Parts> below = new HashMap<>();
        Map<CaseCount, Set<Long>> beside = new HashMap<>();
        counts.forEach(count -> {
            beside.computeIfAbsent(with(count, count.region()), key -> new HashSet<>())
                    .add(count.value());
            String region = count.region();
            if (region != null && !region.equals("ID")) {
                int dot = region.lastIndexOf('.');
                below.merge(
                        with(count, dot < 0 ? "ID" : region.substring(0, dot)),
                        new Parts(1, count.value()),
                        Parts::plus);
            }
        });
        counts.forEach(total -> {
            CaseCount key = with(total, total.region());
            Parts parts = below.getOrDefault(key, Parts.NONE);
            note(total, parts);
            // an office of the whole region may have cases of its own beside those of its branches
            noteWithRest(total, parts, beside.getOrDefault(key, Set.of()));
        });
    }

    private void groups() {
        Map<CaseCount, Map<VictimGroup, Parts>> families = new HashMap<>();
        counts.forEach(
                count -> families.computeIfAbsent(with(count, VictimGroup.ANY), key -> new EnumMap<>(VictimGroup.class))
                        .merge(count.victimGroup(), new Parts(1, count.value()), Parts::plus));
        counts.forEach(total -> {
            Map<VictimGroup, Parts> family = families.getOrDefault(with(total, VictimGroup.ANY), Map.of());
            for (Set<VictimGroup> groups : GROUPS.getOrDefault(total.victimGroup(), List.of())) {
                Parts parts = groups.stream()
                        .map(group -> family.getOrDefault(group, Parts.NONE))
                        .reduce(Parts.NONE, Parts::plus);
                if (parts.count() == groups.size()) {
                    note(total, parts);
                }
            }
        });
    }

    /** So many numbers, and what they add up to. */
    private record Parts(int count, long sum) {

        static final Parts NONE = new Parts(0, 0);

        Parts plus(Parts more) {
            return new Parts(count + more.count, sum + more.sum);
        }
    }

    /** What the parts leave over of the total may stand beside it, as if it were another one. */
    private void noteWithRest(CaseCount total, Parts parts, Set<Long> beside) {
        long rest = total.value() - parts.sum();
        if (rest > 0 && rest < total.value() && beside.contains(rest)) {
            note(total, new Parts(parts.count() + 1, total.value()));
        }
    }

    private void note(CaseCount total, Parts parts) {
        if (parts.count() >= 2) {
            closing.merge(total, parts.sum() == total.value(), Boolean::logicalOr);
        }
    }

    private static CaseCount withoutPart(CaseCount count) {
        return key(count, count.region(), count.category(), count.victimGroup(), count.status(), null);
    }

    private static CaseCount withoutStatus(CaseCount count) {
        return key(count, count.region(), count.category(), count.victimGroup(), CaseStatus.REPORTED, count.part());
    }

    private static CaseCount withoutCategory(CaseCount count) {
        return key(count, count.region(), Category.VIOLENCE, count.victimGroup(), count.status(), count.part());
    }

    private static CaseCount with(CaseCount count, @Nullable String region) {
        return key(count, region, count.category(), count.victimGroup(), count.status(), count.part());
    }

    private static CaseCount with(CaseCount count, VictimGroup group) {
        return key(count, count.region(), count.category(), group, count.status(), count.part());
    }

    /** What numbers of one family share, without their values. */
    private static CaseCount key(
            CaseCount count,
            @Nullable String region,
            Category category,
            VictimGroup group,
            CaseStatus status,
            @Nullable String part) {
        return new CaseCount(
                region,
                count.periodStart(),
                count.periodEnd(),
                category,
                group,
                count.measure(),
                status,
                0,
                Qualifier.EXACT,
                null,
                count.register(),
                count.scope(),
                part);
    }
}
