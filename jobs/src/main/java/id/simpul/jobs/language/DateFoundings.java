package id.simpul.jobs.language;

import id.simpul.jobs.language.DateSearch.Hit;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that begin when something was set up: "sejak dibentuk hingga 20 Juni", where the text told the day before. */
final class DateFoundings {

    private static final Set<String> FOUNDED =
            Set.of("dibentuk", "dibuka", "berdiri", "diluncurkan", "diresmikan", "beroperasi", "bertugas");

    /** Tokens from such a word to its day, at most: "dibentuk Kapolri pada 5 Juni". */
    private static final int REACH = 6;

    private final TokenList text;
    private final DateUntil until;
    private final @Nullable LocalDate published;

    DateFoundings(TokenList text, DateUntil until, @Nullable LocalDate published) {
        this.text = text;
        this.until = until;
        this.published = published;
    }

    /** "dibentuk", "diluncurkan". */
    static boolean founded(String word) {
        return FOUNDED.contains(word);
    }

    /**
     * @param index of "sejak"
     * @param before what the text told before, in order
     */
    @Nullable
    Hit at(int index, List<Mention<When>> before) {
        LocalDate day = founded(text.word(index + 1)) ? day(before) : null;
        if (day == null) {
            return null;
        }
        Hit ending = until.at(index + 2);
        LocalDate end = ending == null ? published : ending.when().end();
        boolean told = end != null && !end.isBefore(day);
        return told
                ? new Hit(
                        new When(day, end, Grain.DAYS, false, null, true),
                        ending == null ? index + 2 : ending.end(),
                        "date.since-founded")
                : null;
    }

    /** The day on which something was set up, told last; null where none was. */
    private @Nullable LocalDate day(List<Mention<When>> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            When when = before.get(i).value();
            int first = text.from(before.get(i).span().start());
            if (when.grain() == Grain.DAY && !when.until() && set(first)) {
                return when.start();
            }
        }
        return null;
    }

    private boolean set(int first) {
        for (int at = first - 1; at >= first - REACH && !text.word(at).equals("."); at--) {
            if (founded(text.word(at))) {
                return true;
            }
        }
        return false;
    }
}
