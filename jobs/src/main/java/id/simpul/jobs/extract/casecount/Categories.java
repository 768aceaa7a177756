package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for what was done, from {@code categories.csv}. */
final class Categories {

    enum Strength {
        /** Says the category wherever it stands. */
        STRONG,
        /** Says it only as the label of a part: "fisik", "lainnya". */
        WEAK,
        /** As WEAK, and right behind its number too: "10 kasus perzinahan". */
        LABEL,
        /** A name that holds such a word and counts nothing: "Gugus Tugas TPPO". */
        MASK
    }

    /**
     * @param category null for a mask
     * @param implies the group that the word itself names, or null
     */
    record Word(
            String rule,
            @Nullable Category category,
            Strength strength,
            @Nullable VictimGroup implies) {}

    private static final Vocabulary<Word> WORDS = Vocabulary.of(
            "categories.csv",
            row -> new Word(
                    row.getOrDefault("rule", ""),
                    constant(Category.class, row.get("category")),
                    Strength.valueOf(row.getOrDefault("strength", "")),
                    constant(VictimGroup.class, row.get("implies"))));

    private Categories() {}

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    /** Every word for a category in a text, masks included. */
    static List<Vocabulary.Term<Word>> find(TokenList text) {
        return WORDS.find(text);
    }

    /** What a short text, such as a table's header or cell, is about: its first category, several of them being violence. */
    static Optional<Category> named(CharSequence text) {
        List<Category> all = find(TokenList.of(text)).stream()
                .flatMap(term -> Optional.ofNullable(term.value().category()).stream())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.size() == 1 ? all.get(0) : Category.VIOLENCE);
    }
}
