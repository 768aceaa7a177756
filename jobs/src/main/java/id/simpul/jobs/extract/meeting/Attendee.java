package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.WordTable;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is listed as attending an event: bodies and groups, beside people of a case, how many there were, and when. */
final class Attendee {

    private static final WordTable WORDS = WordTable.of(Attendee.class, "attendance.csv");

    /** "ayah korban": a relative of somebody, "keluarga █": of somebody who stays unnamed. */
    private static final Pattern RELATIVE = Pattern.compile(
            "^" + WORDS.any("kin") + "\\b(?:.*\\b" + WORDS.any("of a case")
                    + "(?:nya)?\\b|\\s+(?-i:\\p{Lu}\\p{Ll}+)(?:\\s+(?-i:\\p{Lu}\\p{Ll}+))*$|.*█)",
            Pattern.CASE_INSENSITIVE);

    /** "korban", "saksi pelapor" */
    private static final Pattern OF_A_CASE = Pattern.compile(
            "^(?:saksi |seorang |\\d+ )?" + WORDS.any("of a case") + "(?:nya)?\\b.*", Pattern.CASE_INSENSITIVE);

    /** "45 peserta (daftar terlampir)", "12 instansi" */
    private static final Pattern AMOUNT =
            Pattern.compile("^(?:sebanyak |sekitar )?\\d[\\d.]*(?: \\([^)]*\\))?(?: orang)? \\S+(?: \\([^)]*\\)?)?$");

    private static final Pattern DAY =
            Pattern.compile("^(?:hari )?" + WORDS.any("weekday") + "\\b.*", Pattern.CASE_INSENSITIVE);

    private Attendee() {}

    /** Whether it is a body, an office or a group; a private person in a case is none. */
    static boolean body(String listed) {
        String line = listed.strip();
        return !RELATIVE.matcher(line).find()
                && !OF_A_CASE.matcher(line).matches()
                && !AMOUNT.matcher(line.toLowerCase(Locale.ROOT)).matches()
                && !DAY.matcher(line).matches();
    }
}
