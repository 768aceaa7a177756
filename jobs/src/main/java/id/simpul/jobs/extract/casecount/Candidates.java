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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers of a passage that may count, each with its noun and the stretch of the sentence that is its own. */
final class Candidates {

    private static final Set<String> DELIMITERS = Set.of(
            ",",
            ";",
            "dan",
            "sedangkan",
            "sementara",
            "tetapi",
            "tapi",
            "namun",
            "serta",
            ".",
            "disusul",
            "kemudian",
            "lalu",
            "adapun",
            "dengan",
            "menyusul",
            "lantas",
            "terus",
            "selanjutnya",
            "berikutnya",
            "diikuti",
            "dibanding",
            "dibandingkan",
            ":",
            "(",
            "\n");

    /** "45 kasus terbanyak kekerasan seksual 20 kasus": right behind a number these tell of the next one. */
    private static final Set<String> RANKING = Set.of("terbanyak", "didominasi", "tertinggi");

    /** Words between a number and the form that it counts: "34 kategori KDRT". */
    private static final Set<String> KINDS = Set.of("kategori", "jenis", "bentuk", "berupa", "merupakan");

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

    private static final Measures.@Nullable Word CASES = cases();

    private static final Set<String> OTHERS = Set.of("lagi", "lainnya", "lain", "sisanya", "selebihnya");

    private static final Set<String> SUFFERED =
            Set.of("menimpa", "dialami", "terhadap", "korban", "korbannya", "adalah", "merupakan", "pada");

    private static final Set<String> BACK =
            Set.of("itu", "tersebut", "tadi", "kasus", "laporan", "pengaduan", "korban", "perkara");

    private static final Set<String> OUT = Set.of("antara", "dari", "antaranya");

    private static final Set<String> NAMELY = Set.of("yakni", "yaitu", "ialah", "sebanyak", "mencapai", "sejumlah");

    /** Words between a whole and its part, at most. */
    private static final int AMONG = 8;

    private static final Set<String> TOTALS = Set.of("total", "jumlah", "keseluruhan", "seluruh");

    /** Another clause begins with these, whatever it tells. */
    private static final Set<String> CONTRASTS = Set.of("sedangkan", "sementara", "tetapi", "namun");

    /** "satu dari sepuluh perempuan" is a share. */
    private static final long LEAST = 12;

    /** Words of a date in brackets. */
    private static final int DATE = 5;

    private final Scene scene;
    private final TokenList tokens;
    private final Labels labels;

    private static Measures.@Nullable Word cases() {
        Phrases.Match<Measures.Word> match = Measures.at(TokenList.of("kasus"), 0);
        return match == null ? null : match.value();
    }

    Candidates(Scene scene) {
        this.scene = scene;
        this.labels = new Labels(scene);
        this.tokens = scene.tokens();
    }

    List<Candidate> of(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            addAll(passage, sentence, found);
        }
        return found;
    }

    private record Counted(Mention<Quantity> number, Heads.Head head, int first) {}

    private void addAll(Passage passage, Span sentence, List<Candidate> found) {
        List<Counted> counted = counted(sentence);
        int from = sentence.start();
        for (int i = 0; i < counted.size(); i++) {
            Counted each = counted.get(i);
            int limit =
                    i + 1 < counted.size() ? counted.get(i + 1).number.span().start() : sentence.end();
            Span number = each.number.span();
            int bodyEnd = Math.max(
                    number.end(), tokens.at(each.head.behind() - 1).span().end());
            Span right = right(bodyEnd, untilTalk(bodyEnd, Math.max(limit, bodyEnd)), i + 1 == counted.size());
            if (i + 1 < counted.size() && outOf(each, counted.get(i + 1))) {
                right = new Span(bodyEnd, labels(counted, i + 1, sentence).end());
            } else if (i > 0 && outOf(counted.get(i - 1), each) && !named(labels(counted, i, sentence))) {
                right = new Span(bodyEnd, bodyEnd);
            }
            int begin = i > 0 && amongThem(counted.get(i - 1), each) ? sentence.start() : from;
            Span left = new Span(Math.min(begin, number.start()), number.start());
            found.add(new Candidate(
                    each.number, each.head.word(), new Span(number.start(), bodyEnd), left, right, sentence, passage));
            from = right.end();
        }
    }

    /** "95 dari 215 kasus itu", "10 dari total 29 kasus": the second number is the whole of the first, which has no label before it. */
    private boolean outOf(Counted part, Counted whole) {
        int at = part.head.behind();
        if (!tokens.word(at).equals("dari")
                || part.number.value().value() >= whole.number.value().value()) {
            return false;
        }
        int last = TOTALS.contains(tokens.word(at + 1)) ? at + 1 : at;
        return whole.first == last + 1;
    }

    /** "Kekerasan seksual paling menonjol di antara 498 kasus itu, yakni 171 kasus": what stands before the whole is of the part. */
    private boolean amongThem(Counted whole, Counted part) {
        boolean out = OUT.contains(tokens.word(whole.first - 1));
        return out
                && NAMELY.contains(tokens.word(part.first - 1))
                && tokens.word(part.first - 2).equals(",")
                && part.number.value().value() < whole.number.value().value()
                && part.first - whole.head.behind() <= AMONG;
    }

    /** What stands behind a number that another one is out of. */
    private Span labels(List<Counted> counted, int whole, Span sentence) {
        Counted each = counted.get(whole);
        int end = Math.max(
                each.number.span().end(),
                tokens.at(each.head.behind() - 1).span().end());
        int limit = whole + 1 < counted.size()
                ? counted.get(whole + 1).number.span().start()
                : sentence.end();
        return right(end, untilTalk(end, Math.max(limit, end)), whole + 1 == counted.size());
    }

    /** Whether a stretch begins with what kind of cases these are: then it tells of the whole, too. */
    private boolean named(Span stretch) {
        int first = tokens.from(stretch.start());
        return scene.categories(stretch).stream().anyMatch(term -> term.first() == first);
    }

    private List<Counted> counted(Span sentence) {
        List<Counted> counted = new ArrayList<>();
        for (Mention<Quantity> number : scene.numbers(sentence)) {
            boolean counts =
                    (number.value().kind() == Quantity.Kind.COUNT || regional(number)) && !ofRegion(number.span());
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

    /** "Sleman (40)", "kekerasan seksual (14)": in brackets behind a region, a month or a form stands its number, behind a person's name an age. */
    private boolean regional(Mention<Quantity> number) {
        Span before = tokens.at(tokens.from(number.span().start()) - 2).span();
        return number.rule().equals("kind.age-in-brackets")
                && (!scene.regions(before).isEmpty()
                        || !scene.dates(before).isEmpty()
                        || scene.categories(before).stream()
                                .anyMatch(term -> term.value().strength() == Categories.Strength.STRONG));
    }

    private @Nullable Counted counted(Mention<Quantity> number, List<Counted> before) {
        int behind = tokens.from(number.span().end());
        int first = tokens.from(number.span().start());
        Heads.Head head = number.rule().equals("number.zero") ? ofZero(number, behind) : Heads.behind(tokens, behind);
        if (head == null
                && (!before.isEmpty() && labelled(behind)
                        || others(behind)
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
        if (head == null && tokens.at(first).isDigits() && CRIMES.contains(tokens.word(behind))) {
            head = new Heads.Head(CASES, behind);
        }
        if (head == null || spelledOut(first, before)) {
            return null;
        }
        return new Counted(number, head, first);
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
        return !whole.isEmpty()
                && whole.get(0).value().value() > Math.max(LEAST, number.value().value())
                && BACK.contains(tokens.word(tokens.from(whole.get(0).span().end())));
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

    /** What stands behind "kata …" tells of the speaker, not of the number. */
    private int untilTalk(int from, int limit) {
        for (Term<Cues.Cue> cue : scene.cues(new Span(from, limit))) {
            if (cue.value() == Cues.Cue.SPEECH) {
                return Math.max(from, cue.span().start());
            }
        }
        return limit;
    }

    /** Up to the next delimiter that is inside no term; the last number has the rest of the sentence. */
    private Span right(int from, int limit, boolean last) {
        int at = tokens.from(from);
        int behind = at - 1;
        while (at < tokens.size() && tokens.at(at).span().start() < limit) {
            Token token = tokens.at(at);
            boolean delimits = DELIMITERS.contains(token.word()) && !insideTerm(token.span())
                    || at > behind && opens(token.span())
                    || at == behind + 1 && RANKING.contains(token.word());
            int closed = delimits && token.is("(") ? closedDate(at) : -1;
            if (closed >= 0) {
                return new Span(from, tokens.at(closed).span().end());
            }
            boolean contrast = CONTRASTS.contains(token.word())
                    && tokens.word(at - 1).equals(",")
                    && !tokens.word(at + 1).equals("itu");
            if (delimits && (!last || token.is(";") || contrast)) {
                return new Span(from, Math.max(from, token.span().start()));
            }
            at++;
        }
        return new Span(from, limit);
    }

    /** "311 kasus (2019), 862 kasus (2020)": the bracket that closes behind a date, or -1. */
    private int closedDate(int open) {
        boolean date = !scene.dates(tokens.at(open + 1).span()).isEmpty();
        for (int at = open + 2; date && at <= open + DATE; at++) {
            if (tokens.word(at).equals(")")) {
                return at;
            }
        }
        return -1;
    }

    /** "282 orang terdiri atas …": what follows belongs to the parts. */
    private boolean opens(Span token) {
        for (Term<Cues.Cue> cue : scene.cues(token)) {
            if (cue.value() == Cues.Cue.OPENS && cue.span().start() == token.start()) {
                return true;
            }
        }
        return false;
    }

    private boolean insideTerm(Span token) {
        return inside(scene.groups(token), Term::span, token)
                || inside(scene.topics(token), Term::span, token)
                || inside(scene.dates(token), Mention::span, token)
                || inside(scene.agencies(token), Mention::span, token);
    }

    private static <T> boolean inside(List<T> around, Function<T, Span> span, Span token) {
        for (T each : around) {
            if (strictly(span.apply(each), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean strictly(Span outer, Span token) {
        return outer.start() < token.start() && token.end() < outer.end();
    }
}
