package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.When;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All that a document speaks of, ready to be asked for by stretch of text. */
final class Scene {

    private static final Set<String> MOSTLY = Set.of(
            "terbanyak",
            "paling",
            "besar",
            "mayoritas",
            "kebanyakan",
            "umumnya",
            "rata-rata",
            "dominan",
            "didominasi",
            "terutama",
            "khususnya",
            "sebagian");

    /** Tokens between such a word and what it speaks of. */
    private static final int MOSTLY_REACH = 5;

    /** Tokens between such a word and what is told of the rest. */
    private static final int OTHERS_REACH = 6;

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "-", "–");

    private static final Set<String> OTHERS = Set.of("lainnya", "sisanya", "selebihnya");

    /** "kekerasan dan perlakuan salah lainnya": other forms, not other cases. */
    private static final Set<String> COINED = Set.of("salah", "kekerasan", "bentuk", "eksploitasi", "diskriminasi");

    /** "12 kasus tidak selesai": what has not happened is no status; that it has not is one only where a phrase says so. */
    private static final Set<String> NOT = Set.of("tidak", "belum", "tak", "bukan");

    /** "8 kasus masih pemberkasan sebelum dilimpahkan": what is still to come. */
    private static final Set<String> AHEAD = Set.of("sebelum", "akan", "segera", "siap", "menunggu");

    /** "lima bulan berjalan": the time goes on, not the cases. */
    private static final Set<String> TIMES = Set.of("hari", "minggu", "bulan", "tahun", "triwulan", "semester");

    private static final Set<String> ALREADY = Set.of("sudah", "telah", "ikut", "juga");
    private static final Set<String> INCLUDED = Set.of("terhitung", "termasuk", "dihitung");

    /** "Selain KDRT juga terdapat kasus perkosaan": behind these stands what is told, no more what is left aside. */
    private static final Set<String> THERE =
            Set.of("juga", "terdapat", "ada", "tercatat", "terjadi", "pihaknya", "kami", "kita");

    /** Words between "selain" and what is left aside, at most. */
    private static final int ASIDE = 6;

    private final Reading reading;
    private final TokenList tokens;
    private final Stretches<Mention<Region>> regions;
    private final Stretches<Term<Categories.Word>> categories;
    private final Stretches<Term<Categories.Word>> topics;
    private final Stretches<Term<Groups.Word>> groups;
    private final Stretches<Term<Statuses.Word>> statuses;
    private final Stretches<Term<Measures.Word>> measures;
    private final Stretches<Term<Cues.Cue>> cues;
    private final Stretches<Mention<Agency>> agencies;
    private final Stretches<Mention<When>> dates;
    private final Stretches<Mention<Quantity>> numbers;
    private final Addresses addresses;
    private final BitSet mostly = new BitSet();

    Scene(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.agencies = new Stretches<>(reading.agencies(), Mention::span);
        this.dates = new Stretches<>(reading.dates(), Mention::span);
        this.addresses = new Addresses(tokens, reading.agencies());
        this.numbers = new Stretches<>(
                reading.numbers().stream()
                        .filter(number -> !addresses.at(number.span()))
                        .toList(),
                Mention::span);
        this.regions = new Stretches<>(
                RegionBacks.with(tokens, reading.regions()).stream()
                        .filter(region -> region.value().level().compareTo(Region.Level.CITY) <= 0
                                || !addresses.at(region.span()))
                        .toList(),
                Mention::span);
        List<Term<Groups.Word>> named = Groups.find(tokens);
        this.topics = new Stretches<>(
                Abbreviated.with(tokens, Categories.find(tokens), named).stream()
                        .filter(term -> term.value().category() != null)
                        .toList(),
                Term::span);
        this.categories = new Stretches<>(
                topics.all().stream()
                        .filter(this::speaks)
                        .filter(term -> !aside(term.first(), term.behind()))
                        .toList(),
                Term::span);
        this.groups = new Stretches<>(
                named.stream()
                        .filter(term -> term.value().group() != null)
                        .filter(term -> !doer(term.first()))
                        .filter(term -> !agencies.any(term.span()))
                        .filter(term -> !aside(term.first(), term.behind()))
                        .toList(),
                Term::span);
        this.statuses = new Stretches<>(
                Statuses.find(tokens).stream().filter(this::happened).toList(), Term::span);
        this.measures = new Stretches<>(Measures.find(tokens), Term::span);
        this.cues = new Stretches<>(
                Cues.find(tokens).stream()
                        .filter(term -> term.value() != Cues.Cue.OFF_TOPIC || !regions.any(term.span()))
                        .toList(),
                Term::span);
        for (int at = 0; at < tokens.size(); at++) {
            mostly.set(at, MOSTLY.contains(tokens.word(at)));
        }
    }

    /** Whether a word for an outcome tells one: it is not denied, nor said of a time, nor the name of a place (Kecamatan Selesai). */
    private boolean happened(Term<Statuses.Word> term) {
        String before = tokens.word(term.first() - 1);
        boolean ahead = AHEAD.contains(before)
                && (term.value().status() == CaseStatus.PROSECUTED
                        || term.value().status() == CaseStatus.RESOLVED);
        if (ahead) {
            return false;
        }
        boolean time = TIMES.contains(before) && tokens.word(term.first()).equals("berjalan");
        return !NOT.contains(before) && !time && !regions.any(term.span());
    }

    /**
     * "Di luar kekerasan terhadap anak, ada 19 kasus KDRT", "di situ KDRT sudah ikut terhitung": what a number is told beside, or
     * holds among other things.
     */
    private boolean aside(int first, int behind) {
        int at = behind;
        while (at < behind + 2 && ALREADY.contains(tokens.word(at))) {
            at++;
        }
        if (at > behind && INCLUDED.contains(tokens.word(at))) {
            return true;
        }
        for (int before = first - 1; before >= Math.max(0, first - ASIDE); before--) {
            String word = tokens.word(before);
            if (word.equals(",") || word.equals(".") || tokens.at(before).isDigits() || THERE.contains(word)) {
                return false;
            }
            if (word.equals("selain")
                    || word.equals("luar") && tokens.word(before - 1).equals("di")) {
                return true;
            }
        }
        return false;
    }

    /** "dilakukan pria terhadap perempuan", "dilakukan oleh perempuan": who did it. */
    private boolean doer(int first) {
        String before = tokens.word(first - 1);
        return before.equals("dilakukan")
                || before.equals("oleh") && tokens.word(first - 2).equals("dilakukan");
    }

    /** A word inside the name of an agency ("Satgas TPPO Polri") or behind "tentang" of a law says nothing of a number. */
    private boolean speaks(Term<Categories.Word> term) {
        boolean named = agencies.any(term.span());
        String before = tokens.word(term.first() - 1);
        return !named && !before.equals("satgas") && !before.equals("pemberantasan") && !before.equals("uu");
    }

    Reading reading() {
        return reading;
    }

    TokenList tokens() {
        return tokens;
    }

    String text() {
        return reading.text();
    }

    List<Term<Categories.Word>> categories(Span stretch) {
        return categories.in(stretch);
    }

    /** As {@link #categories}, those in names and laws included. */
    List<Term<Categories.Word>> topics(Span stretch) {
        return topics.in(stretch);
    }

    List<Term<Groups.Word>> groups(Span stretch) {
        return groups.in(stretch);
    }

    List<Term<Statuses.Word>> statuses(Span stretch) {
        return statuses.in(stretch);
    }

    List<Term<Measures.Word>> measures(Span stretch) {
        return measures.in(stretch);
    }

    List<Term<Cues.Cue>> cues(Span stretch) {
        return cues.in(stretch);
    }

    boolean has(Cues.Cue cue, Span stretch) {
        for (Term<Cues.Cue> term : cues(stretch)) {
            if (term.value() == cue) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in a stretch says that a number told before is divided. */
    boolean parts(Span stretch) {
        return has(Cues.Cue.PART, stretch) || has(Cues.Cue.OPENS, stretch);
    }

    List<Mention<Region>> regions() {
        return regions.all();
    }

    List<Mention<Region>> regions(Span stretch) {
        return regions.in(stretch);
    }

    List<Mention<When>> dates(Span stretch) {
        return dates.in(stretch);
    }

    List<Mention<Quantity>> numbers(Span stretch) {
        return numbers.in(stretch);
    }

    List<Mention<Agency>> agencies(Span stretch) {
        return agencies.in(stretch);
    }

    /** Whether it stands in the address of an office. */
    boolean addressed(Span span) {
        return addresses.at(span);
    }

    /** "sementara tahun 2017 turun menjadi 687 kasus": what it came to. */
    boolean reached(Candidate candidate) {
        return tokens.word(tokens.from(candidate.number().span().start()) - 1).equals("menjadi");
    }

    /** Whether a word right before says that it holds of most only: "kebanyakan korbannya anak". */
    boolean mostly(int token) {
        return token > 0 && mostly.previousSetBit(token - 1) >= Math.max(0, token - MOSTLY_REACH);
    }

    /** As {@link #mostly(int)}, where that word stands behind a place. */
    boolean mostly(int token, int from) {
        return token > 0 && mostly.previousSetBit(token - 1) >= Math.max(tokens.from(from), token - MOSTLY_REACH);
    }

    /** Whether what stands behind a number is told of the rest: "96 kasus anak, sisanya perempuan", "88 rampung, lainnya berjalan". */
    boolean others(int token, Candidate candidate) {
        int behind = tokens.from(candidate.body().end());
        for (int at = token - 1; at >= token - OTHERS_REACH && at > behind; at--) {
            if (OTHERS.contains(tokens.word(at)) && !COINED.contains(tokens.word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words stands in a stretch. */
    boolean any(Set<String> words, Span stretch) {
        for (int at = tokens.from(stretch.start());
                at < tokens.size() && tokens.at(at).span().start() < stretch.end();
                at++) {
            if (words.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a stretch, behind the marks of a quotation. */
    int opening(Span stretch) {
        int first = tokens.from(stretch.start());
        while (first + 1 < tokens.size() && QUOTES.contains(tokens.word(first))) {
            first++;
        }
        return first;
    }

    /** Tokens between two places of the text; 0 where they touch. */
    int distance(Span a, Span b) {
        Span left = a.compareTo(b) <= 0 ? a : b;
        Span right = left == a ? b : a;
        return Math.max(0, tokens.from(right.start()) - tokens.from(left.end()));
    }

    /** As {@link Stretches#in}, of a list that is asked once. */
    static <T> List<T> in(List<T> sorted, Function<T, Span> span, Span stretch) {
        int from = 0;
        int high = sorted.size();
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (span.apply(sorted.get(middle)).end() > stretch.start()) {
                high = middle;
            } else {
                from = middle + 1;
            }
        }
        int to = from;
        high = sorted.size();
        while (to < high) {
            int middle = (to + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() >= stretch.end()) {
                high = middle;
            } else {
                to = middle + 1;
            }
        }
        return from < to ? sorted.subList(from, to) : List.of();
    }
}
