package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for whom it was done to, from {@code groups.csv}; names such as "Perlindungan Perempuan dan Anak" name none. */
final class Groups {

    /** @param group null for a name that names no group */
    record Word(String rule, @Nullable VictimGroup group) {}

    private static final Set<VictimGroup> YOUNG = Set.of(VictimGroup.CHILDREN, VictimGroup.GIRLS, VictimGroup.BOYS);

    private static final Vocabulary<Word> WORDS = Vocabulary.of(
            "groups.csv",
            row -> new Word(row.getOrDefault("rule", ""), Categories.constant(VictimGroup.class, row.get("group"))));

    private Groups() {}

    /** Every word for a group in a text, names without a group included. */
    static List<Vocabulary.Term<Word>> find(TokenList text) {
        return WORDS.find(text);
    }

    /** The group that a short text, such as a table's header, names: women and children together are one group. */
    static Optional<VictimGroup> named(CharSequence text) {
        return union(find(TokenList.of(text)).stream()
                .map(term -> term.value().group())
                .filter(Objects::nonNull)
                .toList());
    }

    /** One group for several, or empty where no code of ours holds just these. */
    static Optional<VictimGroup> union(List<VictimGroup> groups) {
        List<VictimGroup> all = groups.stream().distinct().toList();
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        if (YOUNG.containsAll(all)) {
            return Optional.of(VictimGroup.CHILDREN);
        }
        return all.contains(VictimGroup.MEN) ? Optional.empty() : Optional.of(VictimGroup.WOMEN_AND_CHILDREN);
    }

    /** Whether one group lies within another and is smaller; every group lies within the unnamed one. */
    static boolean narrower(VictimGroup one, VictimGroup other) {
        return switch (other) {
            case ANY -> one != VictimGroup.ANY;
            case WOMEN_AND_CHILDREN -> one == VictimGroup.WOMEN || young(one);
            case CHILDREN -> one == VictimGroup.GIRLS || one == VictimGroup.BOYS;
            case WOMEN, MEN, GIRLS, BOYS -> false;
        };
    }

    /** "perempuan" among children are girls. */
    static VictimGroup younger(VictimGroup group) {
        return switch (group) {
            case WOMEN -> VictimGroup.GIRLS;
            case MEN -> VictimGroup.BOYS;
            default -> group;
        };
    }

    static boolean young(VictimGroup group) {
        return YOUNG.contains(group);
    }
}
