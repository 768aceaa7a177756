package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Optional;

/** The words for how far a case has come, from {@code statuses.csv}. */
final class Statuses {

    record Word(String rule, CaseStatus status) {}

    private static final Vocabulary<Word> WORDS = Vocabulary.of(
            "statuses.csv",
            row -> new Word(row.getOrDefault("rule", ""), CaseStatus.valueOf(row.getOrDefault("status", ""))));

    private Statuses() {}

    static List<Vocabulary.Term<Word>> find(TokenList text) {
        return WORDS.find(text);
    }

    /** The status that a short text, such as a table's header, names; of several the last, which tells most. */
    static Optional<CaseStatus> named(CharSequence text) {
        List<Vocabulary.Term<Word>> found = find(TokenList.of(text));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).value().status());
    }
}
