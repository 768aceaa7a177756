package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sentences say of an award: that it was given, and its rank. */
final class Awards {

    private static final WordTable WORDS = WordTable.of(Awards.class, "awards.csv");

    /** An award of a year. */
    record Given(int year, @Nullable Rank rank) {}

    private static final int NEAR = 110;

    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:masih(?= (?:di |pada |berada |berstatus |kla|kota layak|kabupaten layak|kategori|peringkat|tingkat|predikat|level))|(?:masuk|sampai|berada)(?= (?:di |pada |ke |dalam ){0,2}(?:kategori|peringkat|tingkat|predikat|level|kelas))|penerima(?= (?:predikat|kategori|peringkat))|(?:menetapkan|menobatkan|memilih)(?= [^.;:]{3,60} (?:sebagai|menjadi) )|"
                    + WORDS.any("given") + ")\\b");

    private static final Pattern NOT = Pattern.compile(
            "\\b(?:untuk(?! (?:(?:provinsi|kabupaten|kota)(?:/kota)? di[a-z]{4}|pertama |kedua |ketiga |yang ke))|"
                    + WORDS.any("sought") + ")\\s(?:\\S{1,14}\\s){0,2}$");

    private static final Pattern RANK = Pattern.compile("\\b(pratama|madya|nindya|utama|paripurna)\\b");
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?:kategori|predikat|peringkat|tingkat|kelas|level)\\s(?:\\w{1,10}\\s)?(?:pratama|madya|nindya|utama|paripurna)\\b");

    /** "tujuh provinsi menerima": how many were given it, not who. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?<![0-9])[0-9]{1,3}|\\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|puluhan|sejumlah|beberapa|ratusan))\\s"
                    + "(?:provinsi|kabupaten|kota|kab|daerah)(?:/kota)?(?:\\s[^,.;\\s]{1,14}){0,3}\\s$");

    private static final Pattern MANY = Pattern.compile(
            "\\b\\p{L}*[0-9\\p{L}]+\\s(?:kabupaten/kota|kota/kabupaten|kabupaten dan kota|kabupaten|kota|daerah)\\s(?:di|se-?)\\s?(?:provinsi\\s)?\\p{L}+(?:\\s\\p{L}+){0,3}?\\s(?:yang\\s|tahun ini\\s|telah\\s|berhasil\\s|resmi\\s){0,2}"
                    + WORDS.any("received") + "\\b");

    private static final Pattern RISEN =
            Pattern.compile("\\b(?:menjadi|ke)\\s(?:\\w{1,10}\\s){0,2}(pratama|madya|nindya|utama|paripurna)\\b");
    private static final Pattern OF_RANK = Pattern.compile("\\b(?:kategori|predikat|peringkat|tingkat|kelas)");

    /** "Tim Kota Layak Anak", "evaluasi KLA": other things that carry the award's name. */
    private static final Pattern PART_OF_NAME =
            Pattern.compile("\\b" + WORDS.any("named_after_it") + "\\s(?:\\w{1,12}\\s){0,1}$");

    /** A hope at the head of the sentence. */
    private static final Pattern HOPED = Pattern.compile("\\b" + WORDS.any("hoped") + "\\b");

    private static final Pattern LONG_AGO = Pattern.compile(
            "\\b(?:(?:sudah|telah|total|totalnya|sebanyak|setelah)\\s(?:\\S{1,12}\\s){1,2}kali|(?<!untuk kedua kali |untuk ketiga kali )berturut-turut|[12][0-9]{3}\\s?[-–]\\s?[12][0-9]{3}|"
                    + WORDS.any("long_ago") + ")\\b");

    private static final Pattern STILL = Pattern.compile(
            "\\b(?:masih|yang|yang (?:sudah|telah)|sudah|telah)\\s(?:menyandang|berpredikat|berstatus)\\b");

    /** "Secara total … sudah delapan kali": a sum of what was given before. */
    private static final Pattern IN_ALL =
            Pattern.compile("\\b(?:secara total|totalnya|secara keseluruhan)\\b.{0,80}\\bkali\\b");

    /** "…, dan tahun depan menargetkan Madya": a hope behind what was reached. */
    private static final Pattern NOW_HOPED = Pattern.compile(
            "[,;]?\\s(?:dan|tetapi|tapi|namun|sedangkan|sementara|serta|selanjutnya|berikutnya)\\s(?:\\S{1,14}\\s){0,3}"
                    + WORDS.any("now_hoped") + "\\b");

    /** "pada tahun 2019 dan 2021" */
    private static final Pattern JOINED = Pattern.compile(
            "\\b(?:19|20)[0-9]{2}(?:, (?:19|20)[0-9]{2}){0,8},? (?:dan|serta) (?:tahun )?(?:19|20)[0-9]{2}\\b");

    /** "dua kali meraih …, yakni tahun 2018 dan 2019" */
    private static final Pattern REPEATED = Pattern.compile("\\b(?:kali|berturut-turut|yakni|yaitu|masing-masing)\\b");

    private Awards() {}

    /** Where the sentence turns from what was reached to what is hoped for, or its end. */
    static int reached(String sentence) {
        Matcher hoped = NOW_HOPED.matcher(sentence);
        return hoped.find() ? hoped.start() : sentence.length();
    }

    /**
     * An award of each year that the sentence tells, with its rank; empty where it tells of one award.
     *
     * @param years those told, in order
     */
    static List<Given> each(String sentence, int from, List<Integer> years) {
        List<Rank> ranks = new ArrayList<>();
        Matcher rank = RANK.matcher(sentence).region(from, sentence.length());
        while (rank.find()) {
            ranks.add(rank(rank.group(1)));
        }
        boolean paired = ranks.size() == years.size();
        boolean repeated = ranks.size() <= 1
                && (REPEATED.matcher(sentence).find()
                        || JOINED.matcher(sentence).find());
        if (years.size() < 2 || !(paired || repeated)) {
            return List.of();
        }
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            given.add(new Given(years.get(i), paired ? ranks.get(i) : ranks.isEmpty() ? null : ranks.get(0)));
        }
        return given;
    }

    /** Awards of years that a sentence behind tells, which does not name the award again ("Pada 2018 meraih kategori Madya"). */
    static List<Given> goingOn(String sentence, List<Integer> years) {
        boolean goesOn =
                (OF_RANK.matcher(sentence).find() || RISEN.matcher(sentence).find())
                        && GIVEN.matcher(sentence).find()
                        && !HOPED.matcher(sentence).find()
                        && !years.isEmpty();
        if (!goesOn) {
            return List.of();
        }
        List<Given> each = each(sentence, 0, years);
        Rank rank = years.size() > 1 ? null : rank(sentence, 0);
        boolean same = each.isEmpty()
                && years.size() > 1
                && RANK.matcher(sentence).results().count() == 1;
        if (same) {
            Rank one = rank(sentence, 0);
            return years.stream().map(year -> new Given(year, one)).toList();
        }
        return rank == null ? each : List.of(new Given(years.get(0), rank));
    }

    /** "Sebelas daerah di Kalimantan Selatan menerima" before a name, from the number on; or null. */
    static @Nullable Matcher counted(String sentence, int nameStart) {
        Matcher many = MANY.matcher(sentence).region(0, Math.max(0, Math.min(nameStart, sentence.length())));
        return many.find() ? many : null;
    }

    /** Where the sentence says that the award was given, or -1. */
    static int given(String sentence, int nameStart, int nameEnd) {
        if (PART_OF_NAME
                .matcher(sentence.substring(Math.max(0, nameStart - 30), nameStart))
                .find()) {
            return -1;
        }
        if (IN_ALL.matcher(sentence).find()) {
            return -1;
        }
        int from = Math.max(0, nameStart - NEAR);
        int verb = verb(sentence, from, nameStart);
        if (verb < 0) {
            verb = verb(sentence, nameEnd, Math.min(sentence.length(), nameEnd + NEAR / 3));
        }
        return verb >= 0 ? verb : ranked(sentence, nameEnd);
    }

    /** "Pada penilaian KLA 2023, Kabupaten X dinyatakan berhak menyandang predikat Nindya": farther away, with a rank. */
    private static int ranked(String sentence, int nameEnd) {
        int verb = verb(sentence, nameEnd, Math.min(sentence.length(), nameEnd + NEAR));
        return verb >= 0
                        && RANKED.matcher(sentence.substring(verb, Math.min(sentence.length(), verb + NEAR / 2)))
                                .find()
                ? verb
                : -1;
    }

    static boolean givenIn(String sentence) {
        return GIVEN.matcher(sentence).find();
    }

    /** Whether what stands at a place is only sought: "menuju Nindya". */
    static boolean soughtAt(String sentence, int at) {
        return NOT.matcher(sentence.substring(Math.max(0, at - 45), at)).find();
    }

    /** Whether words before something hope for it, or miss it. */
    static boolean hoped(String lead) {
        return NOT.matcher(lead).find() || HOPED.matcher(lead).find();
    }

    /** Whether a sentence tells what a region has been for some time: "masih menyandang predikat Pratama". */
    static boolean still(String sentence) {
        return STILL.matcher(sentence).find();
    }

    /** Whether a sentence without a usable date looks back. */
    static boolean longAgo(String sentence) {
        return LONG_AGO.matcher(sentence).find();
    }

    private static int verb(String sentence, int from, int to) {
        Matcher given = GIVEN.matcher(sentence).region(from, to).useTransparentBounds(true);
        int found = -1;
        while (given.find()) {
            String lead = sentence.substring(Math.max(0, given.start() - 45), given.start());
            boolean hoped = NOT.matcher(lead).find()
                    || COUNTED.matcher(lead).find()
                    || HOPED.matcher(sentence.substring(0, given.start())).find();
            found = hoped ? -1 : given.start(); // the nearest verb governs: "menjadi syarat untuk meraih …"
        }
        return found;
    }

    /** The rank in a sentence from a place on, the one risen to before the one risen from; null where it tells none. */
    static @Nullable Rank rank(String sentence, int from) {
        Matcher risen = RISEN.matcher(sentence).region(from, sentence.length());
        if (risen.find()) {
            return rank(risen.group(1));
        }
        Matcher rank = RANK.matcher(sentence).region(from, sentence.length());
        return rank.find() ? rank(rank.group(1)) : null;
    }

    /** The rank that the sentence behind tells, where it goes on about it. */
    static @Nullable Rank rankGoingOn(String sentence) {
        boolean goesOn = OF_RANK.matcher(sentence).find()
                && !LONG_AGO.matcher(sentence).find()
                && !sentence.contains("target")
                && !sentence.contains("tahun depan");
        return goesOn ? rank(sentence, 0) : null;
    }

    private static Rank rank(String word) {
        return Rank.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
