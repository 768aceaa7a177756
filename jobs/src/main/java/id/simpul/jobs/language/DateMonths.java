package id.simpul.jobs.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Months as printed, "awal bulan Mei 2019"; one without a year is a month only where something around it says so, else it may be a name. */
final class DateMonths {

    private static final WordTable WORDS = WordTable.of(DateMonths.class, "date_words.csv");

    /** Before these words a month stands alone without year and is still no name. */
    private static final Set<String> BEFORE_MONTH = WORDS.of("before month");

    /** Between a month and its number. */
    private static final Set<String> TO_NUMBER = WORDS.of("to number");

    private static final Set<String> PAST = Set.of("lalu", "ini", "silam");

    /** Tokens between a month and its number, at most. */
    private static final int BEFORE_NUMBER = 3;

    /** Tokens between two months of a row, at most. */
    private static final int ROW = 16;

    private final TokenList text;
    private final DateYears years;
    private final DateDigits digits;

    DateMonths(TokenList text, DateYears years, DateDigits digits) {
        this.text = text;
        this.years = years;
        this.digits = digits;
    }

    /** The month that begins at a token, or null. */
    @Nullable
    DatePoint at(int index) {
        Integer edge = Calendar.look("edge", text.word(index));
        int at = edge == null ? index : index + 1;
        at = text.word(at).equals("bulan") ? at + 1 : at;
        Integer month = Calendar.month(text, at);
        if (month == null || !text.at(at).isWord()) {
            return null;
        }
        int end = Calendar.behindShort(text, at);
        DateYears.Read year =
                years.behindDate(text.word(end).equals(",") && digits.four(end + 1) != null ? end + 1 : end);
        if (year != null) {
            return DatePoint.month(month, year.year(), edge == null ? 0 : edge, year.end());
        }
        if (DateYears.ahead(text.word(end))) {
            return DatePoint.month(month, years.coming(month), edge == null ? 0 : edge, end + 1);
        }
        boolean meant = at > index || BEFORE_MONTH.contains(text.word(index - 1)) || joined(end) || paired(at, end);
        boolean past = PAST.contains(text.word(end));
        boolean counted =
                text.at(at).capital() && (counts(end) || text.word(end).equals(",") && counts(end + 1) && inRow(at));
        return meant || past || counted
                ? DatePoint.month(month, null, edge == null ? 0 : edge, past ? end + 1 : end)
                : null;
    }

    /** "Maret sebanyak 270", "April 394", "Juni melonjak jadi 604": a number of the month follows, behind verbs and the like. */
    private boolean counts(int end) {
        for (int at = end; at <= end + BEFORE_NUMBER; at++) {
            if (NumberWords.at(text, at) != null) {
                return true;
            }
            boolean filled = TO_NUMBER.contains(text.word(at)) || text.at(at).isWord() && verb(at);
            if (!filled) {
                return false;
            }
        }
        return false;
    }

    /** "Januari, 6 kasus dan … Februari, 7 kasus": another month stands a few words off, before or behind. */
    private boolean inRow(int month) {
        for (int off = 2; off <= ROW; off++) {
            if (Calendar.month(text, month + off) != null
                            && text.at(month + off).capital()
                    || month >= off
                            && Calendar.month(text, month - off) != null
                            && text.at(month - off).capital()) {
                return true;
            }
        }
        return false;
    }

    /** A passive or active verb: "dikabulkan", "tercatat", "menangani". */
    private boolean verb(int at) {
        String word = text.word(at);
        boolean led = word.startsWith("di") || word.startsWith("ter") || word.startsWith("me");
        return !text.at(at).capital() && word.length() > 5 && led;
    }

    /** "Februari dan Mei masing-masing 12 kasus": the first of two months that share what follows. */
    private boolean paired(int at, int end) {
        boolean and = text.word(end).equals("dan") || text.word(end).equals("serta");
        return and
                && text.at(at).capital()
                && Calendar.month(text, end + 1) != null
                && text.at(end + 1).capital();
    }

    /** Whether another month follows: "Januari hingga Mei". */
    private boolean joined(int end) {
        int joint = DateJoints.end(text, end);
        int at = joint > end && Calendar.look("edge", text.word(joint)) != null ? joint + 1 : joint;
        return joint > end && (Calendar.month(text, at) != null || Calendar.month(text, at + 1) != null);
    }
}
