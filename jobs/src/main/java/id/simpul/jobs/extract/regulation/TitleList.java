package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles alone behind the name of drafts: "lima raperda tersebut ialah raperda kebudayaan, pengarusutamaan gender, …", "Kelima
 * raperda itu adalah; Perlindungan Perempuan; …". A list that has as many titles as were counted is believed; one that has fewer,
 * or isn't counted, where all of them are written as titles are.
 */
final class TitleList {

    private static final int LONGEST = 160;
    private static final int FEWEST = 3;

    private static final String LEAD =
            "(?:yakni|yaitu|ialah|adalah|meliputi|mencakup|antara lain|di\\s?antaranya|masing-masing|terdiri (?:dari|atas))";

    private static final Pattern LIST = Pattern.compile(
            "[^:;.]{0,80}?\\b" + LEAD + "\\b(?:\\s" + LEAD + "\\b)?\\s{0,2}[:;,]?\\s{1,2}(?<list>.{5,1500})",
            Pattern.DOTALL);

    /** Between the name of drafts that aren't counted and a list of their titles: nothing but what tells which ones. */
    private static final Pattern OF_DRAFTS = Pattern.compile(
            "(?:\\s\\([^)]{1,20}\\))?(?:\\s(?:itu|tersebut|ini|dimaksud|lain|lainnya|baru))?"
                    + "(?:\\s(?:inisiatif|prakarsa|usul|usulan|dari|milik|yang|dalam|pada|untuk|tahun|prioritas|di)\\b[^,:;.]{0,70}?)?[\\s,]{1,3}"
                    + LEAD + ".{5,}",
            Pattern.DOTALL);

    /** How a sentence opens that goes on with a list. */
    private static final Pattern FURTHER = Pattern.compile(
            "(?:kemudian|selanjutnya|lalu|berikutnya|terakhir|serta|dan|juga)(?:\\s(?:ada|juga))?[\\s,]{1,2}(?<list>\\p{Lu}.{5,1500})",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern SHARED = Pattern.compile(
            "\\s(?:\\([^)]{1,20}\\)\\s)?tentang\\s(?<list>[^.;:(]{10,600}?)(?=[.;:(]|,\\s(?i:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\\b|,?\\s(?i:pada|dalam|yang|saat|ketika)\\s|$)");

    private static final Pattern ORDINAL = Pattern.compile(
            "\\s*(?i:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|terakhir)\\s?,\\s(?:(?:yakni|yaitu|adalah)\\s)?(?<title>(?i:perubahan|pencabutan|revisi)\\s[^,;]{5,150}?)[\\s.;]*");

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:berikut|daftar|rincian|yaitu|yakni|antara lain|di\\s?antaranya|meliputi|adalah|sebagai berikut)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM = Pattern.compile(
            "(?:[0-9]{1,2}[.)]|[a-z][.)]|[-•*–])\\s{0,3}(?<title>\\p{Lu}(?:[^;.]|\\.(?=\\s?[0-9])){2,160}?)(?:[;,.]|\\s(?:dan|serta)|;\\s(?:dan|serta))?");

    private TitleList() {}

    /** Where the title stands that is all of an item of a list ("2. Pengelolaan Sampah;"), or null where a line is no such item. */
    static @Nullable Span item(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        Matcher item = ITEM.matcher(line).region(from, to);
        if (!item.matches()) {
            return null;
        }
        Span title = ListCut.bare(line, new Span(item.start("title"), item.end("title")));
        return title.length() > 2 && title.length() < LONGEST ? title : null;
    }

    /** Whether words lead on to a list in lines of its own. */
    static boolean leadsOn(String behind) {
        return behind.length() < LONGEST && behind.strip().endsWith(":");
    }

    /**
     * Where the titles stand behind the name of drafts; empty where none are listed.
     *
     * @param count how many drafts the text counts, 0 where it doesn't
     */
    static List<Span> titles(String behind, int count) {
        Matcher list = LIST.matcher(behind);
        if (!list.lookingAt()) {
            return List.of();
        }
        List<Span> titles = ListCut.titles(behind, list.start("list"), count);
        boolean counted = count >= 2 && titles.size() == count;
        boolean written = titles.size() >= FEWEST
                && (count == 0 || titles.size() < count)
                && OF_DRAFTS.matcher(behind).lookingAt()
                && TitleForm.areTitles(behind, titles, false);
        return counted || written ? sound(titles) : List.of();
    }

    /** "tiga raperda tentang pajak daerah, pengelolaan sampah, dan kota layak anak": one title for each that is counted. */
    static List<Span> shared(String behind, int count) {
        Matcher about = SHARED.matcher(behind);
        if (count < 2 || !about.lookingAt()) {
            return List.of();
        }
        List<Span> titles = ListCut.titles(behind.substring(0, about.end("list")), about.start("list"), count);
        return titles.size() == count && TitleForm.areTitles(behind, titles, true) ? sound(titles) : List.of();
    }

    /** The title in a sentence that tells drafts one by one ("Ketiga, perubahan Perda Nomor 8 …"), or null. */
    static @Nullable Span ordinal(String sentence) {
        Matcher ordinal = ORDINAL.matcher(sentence);
        return ordinal.matches() && ordinal.end("title") - ordinal.start("title") < LONGEST
                ? ListCut.bare(sentence, new Span(ordinal.start("title"), ordinal.end("title")))
                : null;
    }

    /** A line that is a title and nothing else, as lists have it whose marks were lost; null where it is none. */
    static @Nullable Span plain(String line) {
        String told = line.strip();
        if (told.length() < 4 || told.length() > LONGEST || ".:?!".indexOf(told.charAt(told.length() - 1)) >= 0) {
            return null;
        }
        int start = line.indexOf(told);
        Span title = ListCut.bare(line, new Span(start, start + told.length()));
        return TitleForm.areTitles(line, List.of(title), true) && !Character.isLowerCase(line.charAt(title.start()))
                ? title
                : null;
    }

    /** Whether words lead on to a list that follows in lines of its own, and name what is listed no more. */
    static boolean leadsOnAgain(String line) {
        return leadsOn(line) && AGAIN.matcher(line).find();
    }

    /** Where the titles stand in a sentence that goes on with a list ("Kemudian Pajak Daerah, …"); empty where it doesn't. */
    static List<Span> further(String sentence) {
        Matcher list = FURTHER.matcher(sentence);
        if (!list.lookingAt()) {
            return List.of();
        }
        List<Span> titles = ListCut.titles(sentence, list.start("list"), 0);
        return titles.size() >= 2 && TitleForm.areTitles(sentence, titles, false) ? sound(titles) : List.of();
    }

    /** A title as it stands at a place, white space folded. */
    static String folded(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private static List<Span> sound(List<Span> titles) {
        boolean sound = titles.stream().allMatch(title -> title.length() > 2 && title.length() < LONGEST);
        return sound ? titles : List.of();
    }
}
