package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of instruments that it counts and that the text lists afterwards: "membatalkan lima perda … Kelimanya
 * ialah Perda …", "menyetujui empat raperda menjadi perda, yakni …". For one document.
 */
final class Announced {

    private static final int REACH = 400;
    private static final int LONGEST_LEAD = 160;
    /** How many clauses may stand between what is announced and its list. */
    private static final int PATIENCE = 3;

    /** What every such clause holds one of; "raperda" and "ranperda" hold "perda". */
    private static final List<String> KINDS = List.of(
            "perda",
            "raqan",
            "rancangan",
            "perbup",
            "pergub",
            "perwal",
            "perwako",
            "peraturan",
            "qanun",
            "produk hukum");

    private static final String NUMBER =
            "(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|[0-9]{1,3}|sejumlah|beberapa|seluruh)";

    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?<number>" + NUMBER
                    + ")\\s(?:buah\\s|usul(?:an)?\\s)?(?:(?<draft>raperda|ranperda|raqan|rancangan(?:\\s(?:peraturan|perda|qanun))?)|(?:per(?:da|bup|gub|wal|wali|wako)|peraturan (?:daerah|bupati|gubernur|wali)|qanun|produk hukum))\\b");

    /** Drafts that are said to have passed, though not counted ("Raperda yang disetujui menjadi Perda di antaranya …"). */
    private static final Pattern UNCOUNTED = Pattern.compile(
            "\\b(?:raperda|ranperda|raqan|rancangan\\s(?:peraturan daerah|perda|qanun))\\s(?:\\([^)]{1,12}\\)\\s)?yang\\s(?:\\S{1,14}\\s){0,3}?(?=disetujui|disahkan|ditetapkan|disepakati)");

    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:membatalkan|batalkan|mencabut|cabut|menghapus|hapus|dibatalkan|dicabut|dihapus|pembatalan|pencabutan)\\b");

    private static final Pattern PASSED = Pattern.compile(
            "\\b(?:mengesahkan|sahkan|disahkan)\\b|\\b(?:menyetujui|setujui|disetujui|menetapkan|tetapkan|ditetapkan|disepakati|menyepakati)\\b(?=.{0,160}\\b(?:menjadi|jadi)\\s(?:perda|peraturan daerah|qanun))"
                    + "|\\b(?:naik|ditingkatkan|meningkat)\\s(?:status(?:nya)?\\s)?(?:menjadi|jadi)\\s(?:perda|peraturan daerah|qanun)\\b");

    private static final Pattern MADE = Pattern.compile(
            "\\b(?:mengesahkan|sahkan|disahkan|disetujui|menyetujui|setujui|diketok|mengetok|menerbitkan|terbitkan|diterbitkan|mengundangkan|diundangkan|memiliki|mempunyai|punya|menetapkan|tetapkan|ditetapkan)\\b");

    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:akan|bakal|belum|tidak|perlu|harus|usul|usulan|mengusulkan|diusulkan|rencana|berencana|agar|segera|untuk|minta|meminta|diminta|siap|ditargetkan|sebelum|jika|bila)\\s"
                    + "(?:\\S{1,14}\\s){0,3}$");

    /** How a sentence opens that goes on with a list. */
    private static final Pattern LIST = Pattern.compile(
            "[\\s\"“”'*•\\-–]{0,4}(?:dan\\s|serta\\s)?(?:ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?:nya)?\\b|adapun\\b|yakni\\b|yaitu\\b|masing-masing\\b|satu\\b|[-–•*]\\s"
                    + "|(?:berikut |adapun )?(?:rincian|daftar)\\w{0,3}\\b|antara lain\\b|di\\s?antaranya\\b|pertama\\b|(?:kemudian|selanjutnya|lalu|berikutnya)\\b|[0-9]{1,2}[.)]|[a-h][.)]\\s)");

    /** Drafts that are still on their way, beside those that were made. */
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:masih|sedang|tengah|ditunda|belum|akan|difasilitasi|menunggu|berproses|digodok)\\b");

    /** "Tiga Raperda tersebut yaitu …": the list of what was told of further up. */
    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?<number>" + NUMBER
                    + ")\\s(?:raperda|ranperda|raqan|rancangan\\s(?:peraturan daerah|perda|qanun))\\s(?:\\S{1,14}\\s){0,2}?(?:tersebut|itu|ini|dimaksud)[\\s,]{1,3}(?:yaitu|yakni|adalah|ialah|meliputi|antara lain|di\\s?antaranya)\\b");

    private @Nullable RegulationStatus told;
    /** The number of drafts that were said to have passed, as a word; empty for none. */
    private String passed = "";
    /** Whether it is drafts that the sentence counts. */
    private boolean drafts;

    private int since;
    private int from;

    /** Takes up the next clause. */
    void hear(String clause) {
        String words = clause.substring(0, Math.min(clause.length(), REACH))
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replace('\r', ' ')
                .toLowerCase(Locale.ROOT);
        if (names(words) && announces(words)) {
            return;
        }
        if (told == null) {
            return;
        }
        boolean other = OTHER.matcher(words.substring(0, Math.min(words.length(), LONGEST_LEAD)))
                .find();
        boolean listed = !other && LIST.matcher(words).lookingAt();
        since = listed ? 1 : since == 0 ? 2 : since + 1;
        from = listed ? 0 : Integer.MAX_VALUE;
        if (since > PATIENCE || other) {
            told = null;
        }
    }

    /** Whether a clause counts instruments, or drafts that have passed, which it or the next ones list. */
    private boolean announces(String words) {
        Matcher uncounted = UNCOUNTED.matcher(words);
        if (words.contains(" yang ") && uncounted.find() && deed(words, PASSED, RegulationStatus.IN_FORCE) != null) {
            told = RegulationStatus.IN_FORCE;
            drafts = true;
            since = 0;
            from = uncounted.end();
            return true;
        }
        Matcher counted = COUNTED.matcher(words);
        if (counted.find()) {
            boolean draft = counted.group("draft") != null;
            RegulationStatus ended = draft ? null : deed(words, ENDED, RegulationStatus.REVOKED);
            RegulationStatus now =
                    ended != null ? ended : deed(words, draft ? PASSED : MADE, RegulationStatus.IN_FORCE);
            if (now != null) {
                told = now;
                drafts = draft;
                since = 0;
                from = counted.end();
                passed = draft ? counted.group("number") : passed;
                return true;
            }
        }
        Matcher again = AGAIN.matcher(words);
        if (again.find() && again.group("number").equals(passed)) {
            told = RegulationStatus.IN_FORCE;
            drafts = true;
            since = 0;
            from = again.end();
            return true;
        }
        return false;
    }

    /** Whether an instrument of any kind is named: most clauses name none. */
    private static boolean names(String words) {
        for (String kind : KINDS) {
            if (words.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable RegulationStatus deed(String words, Pattern verbs, RegulationStatus status) {
        Matcher verb = verbs.matcher(words);
        while (verb.find()) {
            if (!NOT_YET.matcher(words.substring(0, verb.start())).find()) {
                return status;
            }
        }
        return null;
    }

    /** What holds for an instrument that stands so many characters behind the beginning of the clause; null for nothing. */
    @Nullable
    RegulationStatus status(int offset) {
        return offset >= from ? told : null;
    }

    /** What holds for drafts there: that instruments were made tells nothing of the drafts which the text lists. */
    @Nullable
    RegulationStatus ofDrafts(int offset) {
        return drafts ? status(offset) : null;
    }
}
