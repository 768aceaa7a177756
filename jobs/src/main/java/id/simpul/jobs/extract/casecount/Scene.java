package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.When;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** All that a document speaks of, ready to be asked for by stretch of text. */
final class Scene {

    private static final Set<String> MOSTLY = Set.of(
            "terbanyak",
            "besar",
            "mayoritas",
            "kebanyakan",
            "umumnya",
            "rata-rata",
            "dominan",
            "terutama",
            "khususnya",
            "sebagian");

    private static final Set<String> OTHERS = Set.of("lainnya", "sisanya", "selebihnya");

    /** "12 kasus tidak selesai": what has not happened is no status; that it has not is one only where a phrase says so. */
    private static final Set<String> NOT = Set.of("tidak", "belum", "tak", "bukan");

    private final Reading reading;
    private final TokenList tokens;
    private final List<Mention<Region>> regions;
    private final List<Term<Categories.Word>> categories;
    private final List<Term<Categories.Word>> topics;
    private final List<Term<Groups.Word>> groups;
    private final List<Term<Statuses.Word>> statuses;
    private final List<Term<Measures.Word>> measures;
    private final List<Term<Cues.Cue>> cues;

    Scene(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.regions = RegionBacks.with(tokens, reading.regions());
        this.topics = Categories.find(tokens).stream()
                .filter(term -> term.value().category() != null)
                .toList();
        this.categories = topics.stream().filter(this::speaks).toList();
        this.groups = Groups.find(tokens).stream()
                .filter(term -> term.value().group() != null)
                .filter(term ->
                        in(reading.agencies(), Mention::span, term.span()).isEmpty())
                .toList();
        this.statuses = Statuses.find(tokens).stream()
                .filter(term -> !NOT.contains(tokens.word(term.first() - 1)))
                .toList();
        this.measures = Measures.find(tokens);
        this.cues = Cues.find(tokens);
    }

    /** A word inside the name of an agency ("Satgas TPPO Polri") or behind "tentang" of a law says nothing of a number. */
    private boolean speaks(Term<Categories.Word> term) {
        boolean named = !in(reading.agencies(), Mention::span, term.span()).isEmpty();
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
        return in(categories, Term::span, stretch);
    }

    /** As {@link #categories}, those in names and laws included. */
    List<Term<Categories.Word>> topics(Span stretch) {
        return in(topics, Term::span, stretch);
    }

    List<Term<Groups.Word>> groups(Span stretch) {
        return in(groups, Term::span, stretch);
    }

    List<Term<Statuses.Word>> statuses(Span stretch) {
        return in(statuses, Term::span, stretch);
    }

    List<Term<Measures.Word>> measures(Span stretch) {
        return in(measures, Term::span, stretch);
    }

    List<Term<Cues.Cue>> cues(Span stretch) {
        return in(cues, Term::span, stretch);
    }

    boolean has(Cues.Cue cue, Span stretch) {
        return cues(stretch).stream().anyMatch(term -> term.value() == cue);
    }

    /** Whether a word in a stretch says that a number told before is divided. */
    boolean parts(Span stretch) {
        return has(Cues.Cue.PART, stretch) || has(Cues.Cue.OPENS, stretch);
    }

    List<Mention<Region>> regions(Span stretch) {
        return in(regions, Mention::span, stretch);
    }

    List<Mention<When>> dates(Span stretch) {
        return in(reading.dates(), Mention::span, stretch);
    }

    List<Mention<Agency>> agencies(Span stretch) {
        return in(reading.agencies(), Mention::span, stretch);
    }

    /** Whether a word right before says that it holds of most only: "kebanyakan korbannya anak". */
    boolean mostly(int token) {
        for (int back = 1; back <= 5; back++) {
            if (MOSTLY.contains(tokens.word(token - back))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind a number is told of the rest: "96 kasus anak, sisanya perempuan", "88 rampung, lainnya berjalan". */
    boolean others(int token, Candidate candidate) {
        int behind = tokens.from(candidate.body().end());
        for (int at = token - 1; at >= token - 2 && at > behind; at--) {
            if (OTHERS.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Tokens between two places of the text; 0 where they touch. */
    int distance(Span a, Span b) {
        Span left = a.compareTo(b) <= 0 ? a : b;
        Span right = left == a ? b : a;
        return Math.max(0, tokens.from(right.start()) - tokens.from(left.end()));
    }

    /** What of a sorted list lies in, or overlaps, a stretch: a view of the list, whatever the length of the stretch. */
    static <T> List<T> in(List<T> sorted, Function<T, Span> span, Span stretch) {
        int from = first(sorted, each -> span.apply(each).end() > stretch.start());
        int to = first(sorted, each -> span.apply(each).start() >= stretch.end());
        return from < to ? sorted.subList(from, to) : List.of();
    }

    /** Index of the first of a list that something holds of, where it holds of all behind that, too; else its size. */
    private static <T> int first(List<T> sorted, Predicate<T> holds) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
