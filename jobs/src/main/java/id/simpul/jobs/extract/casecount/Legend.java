package id.simpul.jobs.extract.casecount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What short names of a table stand for, by the notes below it: "Ket.: L = Lapor, S = Selesai". */
final class Legend {

    private static final Pattern ENTRY = Pattern.compile(
            "(?<![\\p{L}\\d])(?<name>\\p{Lu}[\\p{L}\\d]{0,3})\\s{0,2}=\\s{0,2}(?<words>\\p{L}[\\p{L} ]{2,40}?)\\s{0,2}(?=[,;.()]|$|\\s\\p{Lu}[\\p{L}\\d]{0,3}\\s{0,2}=)");

    private Legend() {}

    /** The words by the short name that they stand for. */
    static Map<String, String> of(List<String> notes) {
        Map<String, String> words = new HashMap<>();
        for (String note : notes) {
            Matcher entry = ENTRY.matcher(note);
            while (entry.find()) {
                words.putIfAbsent(entry.group("name"), entry.group("words").strip());
            }
        }
        return words;
    }
}
