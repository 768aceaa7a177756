package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final int LONGEST_NUMBER = 30;
    private static final int FEWEST = 3;

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
            "\\b(?:ke-?)?(?<word>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[0-9]{1,2})\\s(?:buah\\s|usul(?:an)?\\s|judul\\s)?$");

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

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:(?:dan|serta)\\s)?(?:\\(?[0-9a-z]{1,2}[.)]\\s{0,2})?(?:tentang\\s)?(?:(?:raperda|ranperda|raqan|rancangan (?:peraturan daerah|perda|qanun))\\s)?(?:tentang\\s)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DEED = Pattern.compile("(?i)(?:pe[mn]\\w{5,}|perlindung|pelindung)an");

    private static final Pattern ITEM = Pattern.compile(
            "(?:[0-9]{1,2}[.)]|[a-z][.)]|[-•*–])\\s{0,3}(?<title>\\p{Lu}(?:[^;.]|\\.(?=\\s?[0-9])){2,160}?)(?:[;,.]|\\s(?:dan|serta)|;\\s(?:dan|serta))?");

    private static final Map<String, Set<String>> WORDS = words();

    private TitleList() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Map<String, String> row :
                CsvResource.of(TitleList.class, "list_words.csv").named()) {
            words.put(
                    row.getOrDefault("role", ""),
                    Set.of(row.getOrDefault("words", "").split("\\|", -1)));
        }
        return words;
    }

    private static boolean is(String role, String word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word);
    }

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
        Span title = bare(line, new Span(item.start("title"), item.end("title")));
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
        List<Span> titles = cut(behind, list.start("list"), count);
        boolean counted = count >= 2 && titles.size() == count;
        boolean written = titles.size() >= FEWEST
                && (count == 0 || titles.size() < count)
                && OF_DRAFTS.matcher(behind).lookingAt()
                && areTitles(behind, titles, false);
        return counted || written ? sound(titles) : List.of();
    }

    /** "tiga raperda tentang pajak daerah, pengelolaan sampah, dan kota layak anak": one title for each that is counted. */
    static List<Span> shared(String behind, int count) {
        Matcher about = SHARED.matcher(behind);
        if (count < 2 || !about.lookingAt()) {
            return List.of();
        }
        List<Span> titles = cut(behind.substring(0, about.end("list")), about.start("list"), count);
        return titles.size() == count && areTitles(behind, titles, true) ? sound(titles) : List.of();
    }

    /** The title in a sentence that tells drafts one by one ("Ketiga, perubahan Perda Nomor 8 …"), or null. */
    static @Nullable Span ordinal(String sentence) {
        Matcher ordinal = ORDINAL.matcher(sentence);
        return ordinal.matches() && ordinal.end("title") - ordinal.start("title") < LONGEST
                ? bare(sentence, new Span(ordinal.start("title"), ordinal.end("title")))
                : null;
    }

    /** A line that is a title and nothing else, as lists have it whose marks were lost; null where it is none. */
    static @Nullable Span plain(String line) {
        String told = line.strip();
        if (told.length() < 4 || told.length() > LONGEST || ".:?!".indexOf(told.charAt(told.length() - 1)) >= 0) {
            return null;
        }
        int start = line.indexOf(told);
        Span title = bare(line, new Span(start, start + told.length()));
        return areTitles(line, List.of(title), true) && !Character.isLowerCase(line.charAt(title.start()))
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
        List<Span> titles = cut(sentence, list.start("list"), 0);
        return titles.size() >= 2 && areTitles(sentence, titles, false) ? sound(titles) : List.of();
    }

    /** A title as it stands at a place, white space folded. */
    static String folded(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private static List<Span> sound(List<Span> titles) {
        boolean sound = titles.stream().allMatch(title -> title.length() > 2 && title.length() < LONGEST);
        return sound ? titles : List.of();
    }

    /** Cuts a list at its commas, or semicolons, and the last two titles where "dan" alone is between them. */
    private static List<Span> cut(String text, int from, int count) {
        int end = text.length();
        while (end > from && " \n\t.;,\"”“".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char mark = text.indexOf(';', from) >= 0 && text.indexOf(';', from) < end ? ';' : ',';
        List<Span> pieces = new ArrayList<>();
        int start = from;
        for (int at = from; at <= end; at++) {
            if (at == end || text.charAt(at) == mark) {
                if (at > start) {
                    pieces.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        join(text, pieces, count);
        splitLast(text, pieces, count);
        pieces.replaceAll(piece -> bare(text, piece));
        return pieces;
    }

    /** "Pencegahan, Penindakan, dan Pemberantasan Penyakit Masyarakat": a deed alone belongs to what follows. */
    private static void join(String text, List<Span> pieces, int count) {
        int i = 0;
        while (i + 1 < pieces.size()) {
            String told = bare(text, pieces.get(i)).of(text);
            String last = told.substring(told.lastIndexOf(',') + 1).strip();
            if (DEED.matcher(last).matches() && (count == 0 || pieces.size() > count)) {
                pieces.set(i, pieces.get(i).cover(pieces.remove(i + 1)));
            } else {
                i++;
            }
        }
    }

    /** "penanganan limbah dan RPJMD", "Lingkungan Hidup, dan Tenaga Kesehatan": the last two, where one is missing. */
    private static void splitLast(String text, List<Span> pieces, int count) {
        if (pieces.isEmpty() || count > 0 && pieces.size() != count - 1) {
            return;
        }
        Span last = pieces.get(pieces.size() - 1);
        String told = last.of(text);
        if (count == 0 && (pieces.size() < 2 || told.strip().matches("(?s)(?i)(?:dan|serta)\\s.*"))) {
            return;
        }
        for (String and : List.of(" serta ", " dan ")) {
            int at = told.lastIndexOf(and);
            if (at > 0 && (count > 0 || Character.isUpperCase(told.charAt(at + and.length())))) {
                pieces.set(pieces.size() - 1, new Span(last.start(), last.start() + at));
                pieces.add(new Span(last.start() + at + and.length(), last.end()));
                return;
            }
        }
    }

    private static Span bare(String text, Span piece) {
        Matcher mark = MARK.matcher(text).region(piece.start(), piece.end());
        int start = mark.lookingAt() ? mark.end() : piece.start();
        int end = piece.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** Whether all are written as titles are, and most begin as titles do. */
    private static boolean areTitles(String text, List<Span> titles, boolean all) {
        int headed = 0;
        for (Span title : titles) {
            String told = title.of(text);
            String[] words = told.split("[\\s/\\-–()]+", 60);
            String first = words[0].toLowerCase(Locale.ROOT);
            boolean head = is("head", first) || first.matches("(?:pe|ke)\\w{4,}an");
            if (is("no_head", first) || !isCapitalised(words) && !(head && isSmall(words))) {
                return false;
            }
            headed += head ? 1 : 0;
        }
        return (all ? headed : 2 * headed) >= titles.size();
    }

    private static boolean isCapitalised(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && (i == 0 || !is("particle", word))) {
                return false;
            }
        }
        return true;
    }

    /** Titles in small letters are brief. */
    private static boolean isSmall(String[] words) {
        return words.length <= 8 && Character.isLowerCase(words[0].charAt(0));
    }
}
