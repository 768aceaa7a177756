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

    private static final Set<String> SINCE = Set.of("sejak", "semenjak");

    /** Tokens from "sejak" to the day, the founded body's name between them, at most. */
    private static final int NAME_REACH = 18;

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

    /** "sejak Satgas TPPO dibentuk pada Senin, 5 Juni 2023": from that day on; any other time as it is. */
    Hit since(Hit hit, int first) {
        LocalDate day = hit.when().start();
        LocalDate today = published;
        boolean one = hit.when().grain() == Grain.DAY && day != null && today != null && !today.isBefore(day);
        return one && set(first) && since(first)
                ? new Hit(new When(day, today, Grain.DAYS, false, null, true), hit.end(), "date.since-founded")
                : hit;
    }

    /** Whether "sejak" stands before who was founded, without another mark but brackets between. */
    private boolean since(int first) {
        for (int at = first - 1; at >= first - NAME_REACH; at--) {
            if (SINCE.contains(text.word(at))) {
                return true;
            }
            if (text.word(at).equals(".")
                    || text.at(at).isDigits()
                    || text.at(at).kind() == Token.Kind.BREAK) {
                return false;
            }
        }
        return false;
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
