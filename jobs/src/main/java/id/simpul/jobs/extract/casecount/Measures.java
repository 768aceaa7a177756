package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Phrases;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nouns that are counted, from {@code measures.csv}. */
final class Measures {

    enum Role {
        /** Counts of itself: kasus, korban, tersangka. */
        UNIT,
        /** Counts in court: permohonan (dispensasi). */
        APPLICATION,
        /** People, who may be victims, participants or anything else. */
        PERSON
    }

    /** @param group the group that the noun itself names, or null */
    record Word(
            String rule,
            Measure measure,
            Role role,
            @Nullable VictimGroup group) {}

    private static final Phrases<Word> WORDS = Phrases.of(rows(), "phrases", Measures::word);

    private static final Vocabulary<Word> VOCABULARY = Vocabulary.of("measures.csv", Measures::word);

    private Measures() {}

    private static List<Map<String, String>> rows() {
        return CsvResource.of(Measures.class, "measures.csv").named();
    }

    private static Word word(Map<String, String> row) {
        return new Word(
                row.getOrDefault("rule", ""),
                Measure.valueOf(row.getOrDefault("measure", "")),
                Role.valueOf(row.getOrDefault("role", "")),
                Categories.constant(VictimGroup.class, row.get("group")));
    }

    /** The noun that begins at a token, or null. */
    static Phrases.@Nullable Match<Word> at(TokenList text, int index) {
        return text.at(index).isWord() ? WORDS.startingAt(text, index) : null;
    }

    static List<Vocabulary.Term<Word>> find(TokenList text) {
        return VOCABULARY.find(text);
    }

    /** The measure that a short text, such as a table's header, names first. */
    static Optional<Measure> named(CharSequence text) {
        return find(TokenList.of(text)).stream()
                .map(term -> term.value().measure())
                .findFirst();
    }
}
