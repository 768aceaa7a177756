package id.simpul.jobs.rewriting;

import java.util.List;
import java.util.Locale;

/** Numbers as Indonesian texts write them. */
final class Spelling {

    private static final List<String> ONES = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private Spelling() {}

    /** @param number 0 to 999 */
    static String words(int number) {
        if (number < 12) {
            return ONES.get(number);
        }
        if (number < 20) {
            return ONES.get(number - 10) + " belas";
        }
        if (number < 100) {
            return with(ONES.get(number / 10) + " puluh", number % 10);
        }
        return with(number < 200 ? "seratus" : ONES.get(number / 100) + " ratus", number % 100);
    }

    /** With a point before every three digits. */
    static String digits(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    private static String with(String head, int rest) {
        return rest == 0 ? head : head + " " + words(rest);
    }
}
