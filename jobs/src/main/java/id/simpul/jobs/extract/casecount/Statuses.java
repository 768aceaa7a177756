package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for how far a case has come, from {@code statuses.csv}. */
final class Statuses {

    record Word(String rule, CaseStatus status) {}

    private static final Vocabulary<Word> WORDS = Vocabulary.of(
            "statuses.csv",
            row -> new Word(row.getOrDefault("rule", ""), CaseStatus.valueOf(row.getOrDefault("status", ""))));

    /** The greater, the more a status tells. */
    private static final Map<CaseStatus, Integer> TELLING = Map.of(
            CaseStatus.RETURNED, 6,
            CaseStatus.PREVENTED, 6,
            CaseStatus.PROSECUTED, 5,
            CaseStatus.RESOLVED, 4,
            CaseStatus.ONGOING, 4,
            CaseStatus.HANDLED, 2,
            CaseStatus.REPORTED, 1);

    /** How much a word must tell to say what became of people. */
    private static final int FATE = 6;

    /** How much a word must tell to be an outcome. */
    private static final int OUTCOME = 4;

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

    /** How much a status tells beside others: of several the one that tells most decides. */
    static int telling(CaseStatus status) {
        return TELLING.getOrDefault(status, 0);
    }

    /** Whether it says how a case or a person's way has ended, or where it stands. */
    static boolean outcome(CaseStatus status) {
        return telling(status) >= OUTCOME;
    }

    /** Whether it says what became of people. */
    static boolean fate(CaseStatus status) {
        return telling(status) >= FATE;
    }
}
