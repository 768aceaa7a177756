package id.simpul.jobs.language;

import id.simpul.jobs.language.Quantity.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sort of number it is, by its own form and the words beside it. The table is {@code number_kinds.csv}. */
final class Kinds {

    record Reading(Kind kind, String rule) {}

    private static final Phrases<SideRule<Kind>> BEFORE = SideRule.of("number_kinds.csv", "before", "kind", Kind.class);
    private static final Phrases<SideRule<Kind>> AFTER = SideRule.of("number_kinds.csv", "after", "kind", Kind.class);

    /** A unit of these says more than any word before the number: "naik 12 persen". */
    private static final Set<Kind> FIRST = Set.of(Kind.PERCENT, Kind.MONEY, Kind.TIME);

    /** What may stand between a word such as "usia" and its number. */
    private static final Set<String> FILLERS = Set.of(
            "sekitar",
            "antara",
            "baru",
            "masih",
            "rata-rata",
            "di",
            "bawah",
            "atas",
            "ada",
            "nomor",
            "ke",
            "hanya",
            "sebanyak",
            "sebesar",
            "kisaran",
            "mencapai",
            "terdapat",
            "menyidangkan",
            "menangani",
            "menerima",
            "center",
            ":");

    /** "bocah 7 tahun". */
    private static final Set<String> YOUNG = Set.of(
            "bocah",
            "remaja",
            "gadis",
            "balita",
            "anak",
            "siswi",
            "siswa",
            "pelajar",
            "pria",
            "wanita",
            "perempuan",
            "lelaki",
            "laki-laki",
            "pemuda",
            "kakek",
            "nenek",
            "bawah",
            "atas",
            "genap",
            "(");

    /** What is counted behind "di bawah umur". */
    private static final Set<String> COUNTED =
            Set.of("kasus", "kejadian", "korban", "orang", "laporan", "perkara", "anak", "pelaku", "tersangka");

    /** What stands before the number of a point in a sentence. */
    private static final Set<String> POINTED =
            Set.of(":", ",", ";", "dan", "serta", "yaitu", "yakni", "adalah", "lain");

    /** Points of one sentence, at most. */
    private static final int MOST_POINTS = 20;

    /** Words between a word for ages and a range of years, at most. */
    private static final int AGES_REACH = 4;

    /** Letters of initials, at most. */
    private static final int INITIALS = 4;

    /** Tokens within which a bracket may still be open. */
    private static final int BRACKET = 20;

    private Kinds() {}

    /**
     * @param end index behind the number
     * @param bounded index of the first token of its bound ("lebih dari"), or of the number
     */
    static Reading read(CharSequence text, TokenList tokens, int at, int end, NumberWords.Parsed number, int bounded) {
        Reading after = after(tokens, at, end);
        if (after != null && FIRST.contains(after.kind)) {
            return after;
        }
        Reading before = before(tokens, bounded, at);
        if (before != null && !(before.kind == Kind.AGE && minors(tokens, at, end))) {
            return before;
        }
        if (after != null && after.kind != Kind.DURATION) {
            return after;
        }
        if (after != null) {
            boolean young = YOUNG.contains(tokens.word(bounded - 1))
                    || YOUNG.contains(tokens.word(at - 1))
                    || end > at + 1 && ofAges(tokens, bounded);
            return young && tokens.word(end).startsWith("t") ? new Reading(Kind.AGE, "kind.age-of") : after;
        }
        return form(text, tokens, at, end, number);
    }

    /** "Menurut usia, 0 sampai 17 tahun ada 59 kasus": whether what is told by a range is ages. */
    private static boolean ofAges(TokenList tokens, int first) {
        for (int at = first - 1; at >= first - AGES_REACH; at--) {
            String word = tokens.word(at);
            if (word.startsWith("usia") || word.startsWith("umur")) {
                return true;
            }
            if (word.equals(".") || word.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** "persetubuhan anak di bawah umur 49 kasus": the word ends the name of a group, and the number has a noun of its own. */
    private static boolean minors(TokenList tokens, int at, int end) {
        int age = at - 1;
        while (age > at - 3 && FILLERS.contains(tokens.word(age))) {
            age--;
        }
        boolean below = tokens.word(age).equals("umur")
                && (tokens.word(age - 1).equals("bawah") || tokens.word(age - 1).equals("dibawah"));
        return below && COUNTED.contains(tokens.word(end));
    }

    private static @Nullable Reading after(TokenList tokens, int at, int end) {
        Phrases.Match<SideRule<Kind>> match = AFTER.startingAt(tokens, end);
        if (match == null) {
            return null;
        }
        SideRule<Kind> rule = match.value();
        boolean mere = rule.says() == Kind.ORDINAL
                && !tokens.word(at - 1).isEmpty()
                && tokens.at(end).capital();
        return mere ? null : new Reading(rule.says(), rule.name());
    }

    private static @Nullable Reading before(TokenList tokens, int bounded, int at) {
        Reading direct = reach(tokens, bounded);
        return direct != null || bounded == at ? direct : reach(tokens, at);
    }

    private static @Nullable Reading reach(TokenList tokens, int at) {
        for (int gap = 0; gap <= 3; gap++) {
            Phrases.Match<SideRule<Kind>> match = BEFORE.endingAt(tokens, at - 1 - gap);
            if (match != null && match.value().reach() >= gap) {
                return new Reading(match.value().says(), match.value().name());
            }
            if (!FILLERS.contains(tokens.word(at - 1 - gap))) {
                return null;
            }
        }
        return null;
    }

    /** "Pelaku berinisial TRG, 41, sudah diamankan". */
    private static boolean behindInitials(TokenList tokens, int at, int end) {
        String name = tokens.word(at - 2);
        boolean initials = tokens.at(at - 2).capital()
                && name.length() <= INITIALS
                && Set.of("berinisial", "inisial", "bernama").contains(tokens.word(at - 3));
        return initials && tokens.at(at - 1).is(",") && tokens.at(end).is(",");
    }

    private static Reading form(CharSequence text, TokenList tokens, int at, int end, NumberWords.Parsed number) {
        Token before = tokens.at(at - 1);
        if (number.fraction()) {
            return new Reading(Kind.RATE, "kind.fraction");
        }
        if (number.digits() && number.value() <= MOST_POINTS && enumerates(tokens, at, end)) {
            return new Reading(Kind.CODE, "kind.enumerator");
        }
        if (number.digits() && before.is("(") && tokens.at(end).is(")") && number.value() < 100) {
            return tokens.at(at - 2).capital() ? new Reading(Kind.AGE, "kind.age-in-brackets") : count();
        }
        if (number.digits() && number.value() < 100 && behindInitials(tokens, at, end)) {
            return new Reading(Kind.AGE, "kind.age-behind-initials");
        }
        if (number.digits() && numbering(tokens, at, end)) {
            return new Reading(Kind.CODE, "kind.numbering");
        }
        boolean glued = before.isDash()
                && before.span().end() == tokens.at(at).span().start()
                && before.span().start() > 0
                && Character.isLetterOrDigit(text.charAt(before.span().start() - 1));
        return glued ? new Reading(Kind.CODE, "kind.hyphen") : count();
    }

    /** "1." or "2)" at the beginning of a line. */
    private static boolean numbering(TokenList tokens, int at, int end) {
        boolean first = tokens.at(at - 1).kind() == Token.Kind.BREAK;
        return first && (tokens.word(end).equals(".") || tokens.word(end).equals(")"));
    }

    /** "tiga hal: 1) KDRT 12 kasus, 2) …", "yaitu (1) KDRT": the number of a point, behind a mark or a joint. */
    private static boolean enumerates(TokenList tokens, int at, int end) {
        if (!tokens.word(end).equals(")")) {
            return false;
        }
        boolean bracket = tokens.word(at - 1).equals("(");
        int before = bracket ? at - 2 : at - 1;
        if (!POINTED.contains(tokens.word(before))
                || !tokens.at(end + 1).isWord() && !tokens.at(end + 1).isDigits()) {
            return false;
        }
        for (int back = before; !bracket && back > before - BRACKET; back--) {
            if (tokens.word(back).equals("(")) {
                return false;
            }
            if (tokens.word(back).equals(")")) {
                return true;
            }
        }
        return true;
    }

    private static Reading count() {
        return new Reading(Kind.COUNT, "number");
    }
}
