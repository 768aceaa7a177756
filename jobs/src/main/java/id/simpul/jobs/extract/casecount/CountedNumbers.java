package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Phrases;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of a sentence that count something, each with its noun or what stands for it. */
final class CountedNumbers {

    /** Words between a number and the form that it counts: "34 kategori KDRT". */
    private static final Set<String> MEANS = Set.of("berarti", "artinya", "=", "bermakna");

    private static final Set<String> MARKS = Set.of("tanda", "simbol", "strip", "sel", "kolom");

    /** Words between a mark and what it means. */
    private static final int LEGEND = 5;

    private static final Set<String> KINDS =
            Set.of("kategori", "jenis", "bentuk", "berupa", "merupakan", "terkait", "menyangkut", "tergolong");

    /** What is counted without "kasus" in between: "96 kekerasan pada anak". */
    private static final Set<String> CRIMES = Set.of(
            "kekerasan",
            "pelecehan",
            "pencabulan",
            "pemerkosaan",
            "perkosaan",
            "persetubuhan",
            "kdrt",
            "tppo",
            "abh",
            "perundungan",
            "penelantaran",
            "penganiayaan");

    private static final Measures.@Nullable Word CASES = noun("kasus");

    private static final Measures.@Nullable Word VICTIMS = noun("korban");

    /** What victims do. */
    private static final Set<String> SUFFER = Set.of("mengalami", "menderita", "mendapat", "mendapatkan");

    private static final Set<String> COPULAS = Set.of("adalah", "merupakan", "ialah");

    private static final Set<String> OTHERS = Set.of("lagi", "lainnya", "lain", "sisanya", "selebihnya");

    private static final Set<String> PLACING = Set.of("di", "dari", "terjadi", "berada", "ada", "asal");

    private static final Set<String> SUFFERED =
            Set.of("menimpa", "dialami", "terhadap", "korban", "korbannya", "adalah", "merupakan", "pada");

    private static final Set<String> BACK =
            Set.of("itu", "tersebut", "tadi", "kasus", "laporan", "pengaduan", "korban", "perkara");

    /** "satu dari sepuluh perempuan" is a share. */
    private static final long LEAST = 12;

    private static final Set<String> DIVIDES =
            Set.of("membagi", "memilah", "dibagi", "dipilah", "terbagi", "digolongkan", "dikelompokkan", "membedakan");

    /** Words from such a word to the number of kinds, at most. */
    private static final int DIVIDED = 8;

    /** Behind "tahun" such a number is a year. */
    private static final long FIRST_YEAR = 1900;

    private static final long LAST_YEAR = 2100;

    /** Words between a noun and "itu", at most. */
    private static final int POINTING = 2;

    private final Scene scene;
    private final TokenList tokens;
    private final Labels labels;

    CountedNumbers(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.labels = new Labels(scene);
    }

    private static Measures.@Nullable Word noun(String word) {
        Phrases.Match<Measures.Word> match = Measures.at(TokenList.of(word), 0);
        return match == null ? null : match.value();
    }

    record Counted(Mention<Quantity> number, Heads.Head head, int first) {}

    List<Counted> counted(Span sentence) {
        List<Counted> counted = new ArrayList<>();
        for (Mention<Quantity> number : scene.numbers(sentence)) {
            boolean counts = (number.value().kind() == Quantity.Kind.COUNT || regional(number))
                    && !ofRegion(number.span())
                    && !year(number)
                    && !both(number)
                    && !kinds(number);
            Counted each = counts ? counted(number, counted) : null;
            if (each != null) {
                counted.add(each);
            }
        }
        return counted;
    }

    /** "Kepulauan Seribu": a number in the name of a region. */
    private boolean ofRegion(Span number) {
        return scene.regions(number).stream().anyMatch(region -> region.span().start() < number.start());
    }

    /** "UU Nomor 21 Tahun 2007 dengan ancaman 15 tahun": the year of a law, which dates nothing. */
    private boolean year(Mention<Quantity> number) {
        long value = number.value().value();
        return value >= FIRST_YEAR
                && value <= LAST_YEAR
                && tokens.word(tokens.from(number.span().start()) - 1).equals("tahun");
    }

    /** "dua-duanya turun": both of them. */
    private boolean both(Mention<Quantity> number) {
        int behind = tokens.from(number.span().end());
        return tokens.at(behind).isDash() && tokens.word(behind + 1).endsWith("duanya")
                || tokens.word(behind - 1).endsWith("duanya");
    }

    /** "membagi kasus itu menjadi dua, yakni …": how many kinds there are. */
    private boolean kinds(Mention<Quantity> number) {
        int first = tokens.from(number.span().start());
        int behind = tokens.from(number.span().end());
        boolean ends = !tokens.at(behind).isWord();
        boolean parts = Set.of("menjadi", "dalam", "jadi").contains(tokens.word(first - 1));
        for (int at = first - 2; ends && parts && at >= Math.max(0, first - DIVIDED); at--) {
            if (DIVIDES.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Sleman (40)", "kekerasan seksual (14)": in brackets behind a region, a month or a form stands its number, behind a person's name an age. */
    private boolean regional(Mention<Quantity> number) {
        Span before = tokens.at(tokens.from(number.span().start()) - 2).span();
        return number.rule().equals("kind.age-in-brackets")
                && (!scene.regions(before).isEmpty()
                        || !scene.dates(before).isEmpty()
                        || scene.categories(before).stream()
                                .anyMatch(term -> term.value().strength() == Categories.Strength.STRONG));
    }

    @Nullable
    Counted counted(Mention<Quantity> number, List<Counted> before) {
        int behind = tokens.from(number.span().end());
        int first = tokens.from(number.span().start());
        if (number.rule().equals("number.zero") && legend(first)) {
            return null;
        }
        Heads.Head head = number.rule().equals("number.zero") ? ofZero(number, behind) : Heads.behind(tokens, behind);
        if (head == null
                && (!before.isEmpty() && labelled(behind)
                        || others(behind)
                        || !before.isEmpty() && more(behind)
                        || labels.behind(behind)
                        || ofOne(number, behind))) {
            head = new Heads.Head(null, behind);
        }
        if (head == null
                && !before.isEmpty()
                && tokens.word(behind).equals("yang")
                && (labelled(behind + 1) || labelled(behind + 2))) {
            head = new Heads.Head(null, behind);
        }
        if (head == null && (paired(behind) || reached(first, behind, before))) {
            head = new Heads.Head(null, behind);
        }
        if (head == null) {
            head = told(behind, !before.isEmpty());
        }
        if (head == null && tokens.at(first).isDigits() && CRIMES.contains(tokens.word(behind))) {
            head = new Heads.Head(CASES, behind);
        }
        if (head == null || spelledOut(first, before)) {
            return null;
        }
        return new Counted(number, head, first);
    }

    /** "603 mengalami kekerasan seksual", in a row "9 adalah perempuan": people by the verb behind their number; or null. */
    private Heads.@Nullable Head told(int behind, boolean row) {
        if (SUFFER.contains(tokens.word(behind)) && labelled(behind + 1)) {
            return new Heads.Head(VICTIMS, behind);
        }
        Phrases.Match<Measures.Word> people =
                row && COPULAS.contains(tokens.word(behind)) ? Measures.at(tokens, behind + 1) : null;
        return people != null && people.value().group() != null
                ? new Heads.Head(people.value(), behind + 1 + people.tokens())
                : null;
    }

    /** "yakni hanya 2 dan 4 kasus": one noun for two numbers. */
    private boolean paired(int behind) {
        if (!Set.of("dan", "serta").contains(tokens.word(behind))
                || !tokens.at(behind + 1).isDigits()) {
            return false;
        }
        Heads.Head next = Heads.behind(tokens, behind + 2);
        return next != null && next.word() != null && next.word().role() == Measures.Role.UNIT;
    }

    /** "dari 12 kasus menjadi 10": what it came to, the noun being told of what it came from. */
    private boolean reached(int first, int behind, List<Counted> before) {
        if (before.isEmpty() || !Set.of("menjadi", "jadi").contains(tokens.word(first - 1))) {
            return false;
        }
        Counted from = before.get(before.size() - 1);
        boolean ends = tokens.at(behind).kind() == Token.Kind.BREAK
                || Set.of(".", ",", ";", "").contains(tokens.word(behind));
        return ends && from.head.word() != null && from.head.behind() == first - 1;
    }

    /** "tujuh kasus, empat kekerasan fisik", "11 perkara, 7 dikabulkan": in a row of numbers the form or the outcome stands for the noun. */
    private boolean labelled(int noun) {
        int behind = KINDS.contains(tokens.word(noun)) ? noun + 1 : noun;
        Span token = tokens.at(behind).span();
        return scene.statuses(token).stream().anyMatch(term -> term.first() == behind)
                || scene.categories(token).stream()
                        .anyMatch(
                                term -> term.first() == behind && term.value().strength() != Categories.Strength.WEAK);
    }

    /** "Sembilan lagi masih diselidiki", "tiga sisanya perundungan": the rest of what was told, by its outcome or form. */
    private boolean others(int behind) {
        return OTHERS.contains(tokens.word(behind))
                && (labelled(behind + 1)
                        || labelled(behind + 2) && tokens.at(behind + 1).isWord()
                        || suffered(behind + 1));
    }

    /** "satu kasus di Kabupaten Tebo, satu lagi di Kabupaten Bungo": as many more, elsewhere. */
    private boolean more(int behind) {
        int at = behind + 1;
        while (at <= behind + POINTING && PLACING.contains(tokens.word(at))) {
            at++;
        }
        return OTHERS.contains(tokens.word(behind))
                && at > behind + 1
                && !scene.regions(tokens.at(at).span()).isEmpty();
    }

    /** "23 lainnya menimpa anak-anak", "85 lainnya korban dewasa". */
    private boolean suffered(int at) {
        return SUFFERED.contains(tokens.word(at))
                && scene.groups(tokens.at(at + 1).span()).stream()
                        .anyMatch(term -> term.first() == at + 1 || term.first() == at);
    }

    /** "Hanya 9 dari 57 itu": a number out of a greater one that points back. */
    private boolean ofOne(Mention<Quantity> number, int behind) {
        if (!tokens.word(behind).equals("dari")) {
            return false;
        }
        List<Mention<Quantity>> whole = scene.numbers(tokens.at(behind + 1).span());
        if (whole.isEmpty() || whole.get(0).value().value() <= number.value().value()) {
            return false;
        }
        int noun = tokens.from(whole.get(0).span().end());
        return BACK.contains(tokens.word(noun)) && (whole.get(0).value().value() > LEAST || pointsBack(noun));
    }

    /** "lima dari sembilan kasus PPA itu". */
    private boolean pointsBack(int noun) {
        for (int at = noun; at <= noun + POINTING; at++) {
            if (Set.of("itu", "tersebut", "tadi").contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Tanda - berarti tidak ada kasus", "Catatan: – tidak ada kasus": what a mark in a table stands for. */
    private boolean legend(int first) {
        if (tokens.at(first - 1).isDash()) {
            return tokens.word(first - 2).equals(":");
        }
        boolean stands = MEANS.contains(tokens.word(first - 1));
        for (int at = first - 2; stands && at >= Math.max(0, first - LEGEND); at--) {
            if (MARKS.contains(tokens.word(at)) || tokens.at(at).isDash()) {
                return true;
            }
        }
        return false;
    }

    /** "tidak ada kasus": the noun stands inside; "tidak ditemukan kasus": behind. */
    private Heads.@Nullable Head ofZero(Mention<Quantity> number, int behind) {
        List<Term<Measures.Word>> inside = scene.measures(number.span());
        if (!inside.isEmpty()) {
            Term<Measures.Word> last = inside.get(inside.size() - 1);
            return last.value().role() == Measures.Role.UNIT ? new Heads.Head(last.value(), behind) : null;
        }
        Heads.Head head = Heads.behind(tokens, behind);
        return head == null ? new Heads.Head(null, behind) : head;
    }

    /** "43 (empat puluh tiga) kasus": the words in brackets tell the digits again. */
    private boolean spelledOut(int first, List<Counted> before) {
        if (before.isEmpty() || !tokens.word(first - 1).equals("(")) {
            return false;
        }
        Counted last = before.get(before.size() - 1);
        return tokens.from(last.number.span().end()) == first - 1;
    }
}
