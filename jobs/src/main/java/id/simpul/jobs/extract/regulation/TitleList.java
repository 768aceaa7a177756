package id.simpul.jobs.extract.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles alone behind a number of drafts: "lima raperda tersebut ialah raperda kebudayaan, pengarusutamaan gender, …", "Kelima
 * raperda itu adalah; Perlindungan Perempuan; …". Only a list that has as many titles as were counted is believed.
 */
final class TitleList {

    private static final int LONGEST = 160;
    private static final int LONGEST_NUMBER = 30;

    private static final Map<String, Integer> NUMBERS = Map.of(
            "dua",
            2,
            "tiga",
            3,
            "empat",
            4,
            "lima",
            5,
            "enam",
            6,
            "tujuh",
            7,
            "delapan",
            8,
            "sembilan",
            9,
            "sepuluh",
            10);

    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:ke)?(?<word>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[0-9]{1,2})\\s(?:buah\\s|usul(?:an)?\\s|judul\\s)?$");

    private static final Pattern LIST = Pattern.compile(
            "[^:;.]{0,80}?\\b(?:yakni|yaitu|ialah|adalah|meliputi|mencakup|antara lain|di\\s?antaranya|masing-masing|terdiri (?:dari|atas))\\b"
                    + "\\s{0,2}[:;,]?\\s{1,2}(?<list>.{5,900})",
            Pattern.DOTALL);

    private static final Pattern MARK = Pattern.compile(
            "^(?:(?:dan|serta)\\s)?(?:tentang\\s)?(?:(?:raperda|ranperda|raqan|rancangan (?:peraturan daerah|perda|qanun))\\s)?(?:tentang\\s)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM = Pattern.compile(
            "(?:[0-9]{1,2}[.)]|[a-z][.)]|[-•*–])\\s{0,3}(?<title>\\p{Lu}[^;.]{2,160}?)(?:[;,.]|\\s(?:dan|serta)|;\\s(?:dan|serta))?");

    private TitleList() {}

    /** How many instruments the words right before their name count; 0 where they count none. */
    static int counted(String before) {
        String near = before.substring(Math.max(0, before.length() - LONGEST_NUMBER))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", " ");
        Matcher count = COUNT.matcher(near);
        if (!count.find()) {
            return 0;
        }
        Integer number = NUMBERS.get(count.group("word"));
        return number == null ? Integer.parseInt(count.group("word")) : number;
    }

    /** The title that is all of an item of a list ("2. Pengelolaan Sampah;"), or null where a line is no such item. */
    static @Nullable String item(String line) {
        Matcher item = ITEM.matcher(line.strip());
        if (!item.matches()) {
            return null;
        }
        String title = MARK.matcher(item.group("title"))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        return title.length() > 2 && title.length() < LONGEST ? title : null;
    }

    /** Whether words lead on to a list in lines of its own. */
    static boolean leadsOn(String behind) {
        return behind.length() < LONGEST && behind.strip().endsWith(":");
    }

    /** The titles behind the name of counted instruments; empty where there aren't as many. */
    static List<String> titles(String behind, int count) {
        Matcher list = LIST.matcher(behind);
        if (count < 2 || !list.lookingAt()) {
            return List.of();
        }
        String told = list.group("list").strip().replaceFirst("[.;,]+$", "");
        String mark = told.indexOf(';') >= 0 ? ";" : ",";
        List<String> titles = new ArrayList<>();
        for (String item : told.split(mark, -1)) {
            titles.add(item.strip());
        }
        splitLast(titles, count);
        titles.replaceAll(title ->
                MARK.matcher(title).replaceFirst("").replaceAll("\\s+", " ").strip());
        boolean sound = titles.size() == count
                && titles.stream().allMatch(title -> title.length() > 2 && title.length() < LONGEST);
        return sound ? titles : List.of();
    }

    /** "penanganan limbah dan RPJMD", "Lingkungan Hidup, dan Tenaga Kesehatan": the last two, where one is missing. */
    private static void splitLast(List<String> titles, int count) {
        String last = titles.get(titles.size() - 1);
        for (String and : List.of(", dan ", ", serta ", " serta ", " dan ")) {
            int at = last.lastIndexOf(and);
            if (titles.size() == count - 1 && at > 0) {
                titles.set(titles.size() - 1, last.substring(0, at));
                titles.add(last.substring(at + and.length()));
            }
        }
    }
}
