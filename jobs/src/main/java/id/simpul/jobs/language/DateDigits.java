package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/** Days printed in digits alone: dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy, yyyy-mm-dd, dd/mm. */
final class DateDigits {

    private static final int YEAR_DIGITS = 4;

    /** Characters of a comma and an hour, "08.15", at most. */
    private static final int HOUR = 6;

    private final TokenList text;

    DateDigits(TokenList text) {
        this.text = text;
    }

    /**
     * The day that begins at a token, or null.
     *
     * @param due whether the caller says that a date is due: a bare "13/8" is one only then
     */
    @Nullable
    DatePoint at(int index, boolean due) {
        if (!text.at(index).isDigits()) {
            return null;
        }
        if (text.word(index).indexOf('.') > 0) {
            return pointed(index);
        }
        Integer first = small(index);
        String mark = text.word(index + 1);
        boolean dash = text.at(index + 1).isDash();
        if (!mark.equals("/") && !dash) {
            return null;
        }
        Integer second = small(index + 2);
        if (first == null && second != null && dash && text.at(index + 3).isDash()) {
            Integer year = four(index);
            Integer day = small(index + 4);
            return year == null || day == null ? null : DatePoint.valid(day, second, year, index + 5);
        }
        if (first == null || second == null) {
            return null;
        }
        boolean third = text.word(index + 3).equals(mark);
        Integer year = third ? yearOf(index + 4) : null;
        if (year != null) {
            return DatePoint.valid(first, second, year, index + 5);
        }
        return due && !dash && !third ? DatePoint.valid(first, second, null, index + 3) : null;
    }

    private @Nullable DatePoint pointed(int index) {
        String[] parts = text.word(index).split("\\.", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return null;
        }
        return DatePoint.valid(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.valueOf(parts[2]), index + 1);
    }

    /** The number of one or two digits at a token, or null. */
    @Nullable
    Integer small(int index) {
        String word = text.word(index);
        return text.at(index).isDigits() && word.length() <= 2 ? Integer.valueOf(word) : null;
    }

    /** The number of four digits alone at a token, or null. */
    @Nullable
    Integer four(int index) {
        String word = text.word(index);
        boolean four =
                text.at(index).isDigits() && word.length() == 4 && word.indexOf('.') < 0 && word.indexOf(',') < 0;
        return four ? Integer.valueOf(word) : null;
    }

    private @Nullable Integer yearOf(int index) {
        Integer two = small(index);
        if (two != null && text.word(index).length() == 2) {
            return 2000 + two;
        }
        Integer four = four(index);
        return four == null ? beforeHour(index) : four;
    }

    /** "12-07-2022,10:05 WIB": sites print the hour right behind the comma. */
    private @Nullable Integer beforeHour(int index) {
        String word = text.word(index);
        boolean hour = text.at(index).isDigits()
                && word.length() > YEAR_DIGITS + 1
                && word.length() <= YEAR_DIGITS + HOUR
                && word.indexOf(',') == YEAR_DIGITS
                && word.indexOf('.') != YEAR_DIGITS + 1;
        return hour ? Integer.valueOf(word.substring(0, YEAR_DIGITS)) : null;
    }
}
