package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations that a text explains itself, "kekerasan terhadap perempuan dan anak (KPA)", and uses from there on: "kasus KPA
 * 26". They say what the words before their bracket say, and whom it was done to.
 */
final class Abbreviated {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    /** Words of what is abbreviated, at most. */
    private static final int WORDS = 10;

    /** Words that give no letter. */
    private static final Set<String> LITTLE =
            Set.of("terhadap", "dan", "pada", "di", "dalam", "kepada", "atas", "yang", "dengan", "berbasis");

    private final TokenList tokens;
    private final List<Term<Categories.Word>> categories;
    private final List<Term<Groups.Word>> groups;
    private final Map<String, Categories.Word> meanings = new HashMap<>();

    private Abbreviated(TokenList tokens, List<Term<Categories.Word>> categories, List<Term<Groups.Word>> groups) {
        this.tokens = tokens;
        this.categories = categories;
        this.groups = groups;
    }

    /** The terms of a text with those that its own abbreviations stand for, in order. */
    static List<Term<Categories.Word>> with(
            TokenList tokens, List<Term<Categories.Word>> categories, List<Term<Groups.Word>> groups) {
        return new Abbreviated(tokens, categories, groups).all();
    }

    private List<Term<Categories.Word>> all() {
        List<Term<Categories.Word>> all = new ArrayList<>();
        int known = 0;
        for (int at = 0; at < tokens.size(); at++) {
            while (known < categories.size() && categories.get(known).behind() <= at) {
                known++;
            }
            boolean taken = known < categories.size() && categories.get(known).first() <= at;
            if (taken || !capitals(tokens.at(at))) {
                continue;
            }
            String word = tokens.word(at);
            if (tokens.word(at - 1).equals("(") && tokens.word(at + 1).equals(")")) {
                Categories.Word meaning = meaning(at - 1, word);
                if (meaning != null) {
                    meanings.put(word, meaning);
                }
            } else if (meanings.containsKey(word)) {
                all.add(new Term<>(meanings.get(word), at, at + 1, tokens.at(at).span()));
            }
        }
        if (all.isEmpty()) {
            return categories;
        }
        all.addAll(categories);
        all.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return all;
    }

    private boolean capitals(Token token) {
        String written = token.isWord() ? token.span().of(tokens.text()) : "";
        return written.length() >= SHORTEST
                && written.length() <= LONGEST
                && written.chars().allMatch(Character::isUpperCase);
    }

    /** What the words before a bracket say whose first letters are those of the abbreviation, or null where they say nothing. */
    private Categories.@Nullable Word meaning(int bracket, String word) {
        int first = begin(bracket, word);
        if (first < 0) {
            return null;
        }
        Set<Category> said = EnumSet.noneOf(Category.class);
        categories.stream()
                .filter(term -> term.first() >= first && term.behind() <= bracket)
                .map(term -> term.value().category())
                .filter(Objects::nonNull)
                .forEach(said::add);
        Category category = CategoryRows.several(said);
        if (category == null) {
            return null;
        }
        List<VictimGroup> whom = groups.stream()
                .filter(term -> term.first() >= first && term.behind() <= bracket)
                .map(term -> term.value().group())
                .filter(Objects::nonNull)
                .toList();
        return new Categories.Word(
                "category.abbreviated",
                category,
                Categories.Strength.STRONG,
                Groups.union(whom).orElse(null));
    }

    /** Where the words begin, read back from the bracket, whose first letters spell the abbreviation; else -1. */
    private int begin(int bracket, String word) {
        int letter = word.length() - 1;
        for (int at = bracket - 1; at >= Math.max(0, bracket - WORDS); at--) {
            if (!tokens.at(at).isWord()) {
                return -1;
            }
            boolean gives = tokens.word(at).charAt(0) == word.charAt(letter);
            if (gives && letter == 0) {
                return at;
            }
            if (gives) {
                letter--;
            } else if (!LITTLE.contains(tokens.word(at))) {
                return -1;
            }
        }
        return -1;
    }
}
