package id.simpul.jobs.extract.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Simpul is about: trafficking, violence, the protection of women and children, migrants. */
final class Topic {

    private static final Pattern WORDS = Pattern.compile(
            "perdagangan (?:orang|manusia|anak|perempuan)|tppo|ptppo|trafficking|traficking|kekerasan|kdrt|pelecehan|perlindungan (?:perempuan|anak|saksi|pekerja)"
                    + "|pelindungan|perempuan|pemberdayaan perempuan|layak anak|hak anak|forum anak|ramah anak|perkawinan anak|pernikahan (?:dini|anak)|nikah dini|migran|"
                    + "\\bpmi\\b|\\bcpmi\\b|\\btki\\b|\\btkw\\b|perundungan|bullying|eksploitasi|uptd ppa|p2tp2a|patbm|penyelundupan (?:orang|manusia)|\\btpks\\b|korban|gender|anak");

    private Topic() {}

    static boolean in(CharSequence lower) {
        return WORDS.matcher(lower).find();
    }

    /** How often the text speaks of it, counted up to the limit. */
    static int count(CharSequence lower, int limit) {
        Matcher matcher = WORDS.matcher(lower);
        int count = 0;
        while (count < limit && matcher.find()) {
            count++;
        }
        return count;
    }
}
