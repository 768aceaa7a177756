package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which category a number counts: the words nearest to it, else what was spoken of last. */
final class CategoryLink {

    /** A label is this near to its number: "fisik 4 kasus", "lainnya: 3 kasus". */
    private static final int LABEL = 2;

    /** Words between "kasus anak" and what they are victims of, at most. */
    private static final int VICTIMS = 6;

    /** "kekerasan terhadap perempuan mulai pelecehan hingga rudapaksa": what follows are examples of it. */
    static final Set<String> EXAMPLES = Set.of("mulai", "seperti", "berupa", "termasuk");

    /** "84 kasus, ada fisik, ada seksual dan sebagainya". */
    private static final Set<String> SUCH = Set.of("sebagainya", "dsb", "dll");

    private static final Set<String> DOMINATED = Set.of("didominasi", "mendominasi", "dominasi");

    /** Tokens of a bracket behind a label, at most. */
    private static final int BRACKET = 8;

    private static final Set<String> OPENERS =
            Set.of("yaitu", "yakni", "terdiri", "meliputi", "mencakup", "rinciannya", "rincian", "terbagi");

    private static final Set<String> GOES_ON = Set.of("(", "dan", "serta");

    private static final Set<String> FILLING = Set.of(
            ",",
            "(",
            ":",
            "yaitu",
            "yakni",
            "ialah",
            "sebanyak",
            "sejumlah",
            "ada",
            "mencapai",
            "tercatat",
            "berjumlah",
            "dengan",
            "pada",
            "terhadap",
            "kepada");

    private static final Set<String> MODUS = Set.of("modus", "bermodus", "modusnya");

    private final Scene scene;
    private final CategoryRows rows;

    CategoryLink(Scene scene) {
        this.scene = scene;
        this.rows = new CategoryRows(scene);
    }

    /** @param next the next candidate of its sentence that has a noun, or null */
    Link<Category> own(Candidate candidate, @Nullable Candidate next) {
        Link<Category> own = own(candidate);
        return own.found() || next == null || !cases(candidate) || !Companions.paired(candidate, next, scene)
                ? own
                : Link.of(own(next).value(), Source.SENTENCE);
    }

    /** Those who did it may be told beside the victims of something else. */
    private static boolean cases(Candidate candidate) {
        Measures.Word head = candidate.head();
        return head != null && (head.measure() == Measure.CASES || head.measure() == Measure.REPORTS);
    }

    Link<Category> own(Candidate candidate) {
        List<Term<Categories.Word>> behind = usable(scene.categories(behind(candidate)), candidate).stream()
                .filter(term -> !mostly(term, candidate))
                .toList();
        List<Term<Categories.Word>> before = usable(scene.categories(own(candidate.left(), candidate)), candidate);
        Span number = candidate.number().span();
        if (behind.isEmpty() && before.isEmpty()) {
            return Link.absent();
        }
        int near = before.isEmpty()
                ? Integer.MAX_VALUE
                : scene.distance(before.get(before.size() - 1).span(), number);
        int far = behind.isEmpty()
                ? Integer.MAX_VALUE
                : Math.max(0, scene.distance(candidate.body(), behind.get(0).span()));
        boolean unit = !before.isEmpty() && unit(candidate, behind);
        boolean examples = far <= near
                && !unit
                && scene.any(SUCH, candidate.right())
                && behind.get(0).value().category() != Category.VIOLENCE;
        if (examples) {
            return new Link<>(Category.VIOLENCE, Source.OWN);
        }
        Category category = far <= near && !unit ? suffered(behind) : dominant(before);
        return Link.of(category, Source.OWN);
    }

    /** "9 kasus KDRT (fisik) dan penelantaran, persetubuhan 12 kasus": without what goes on with the number before. */
    private Span own(Span left, Candidate candidate) {
        int first = scene.tokens().from(left.start());
        if (left.start() <= candidate.sentence().start()
                || !GOES_ON.contains(scene.tokens().word(first))) {
            return left;
        }
        for (int at = first + 1;
                at < scene.tokens().size() && scene.tokens().at(at).span().start() < left.end();
                at++) {
            if (scene.tokens().word(at).equals(",")) {
                return new Span(scene.tokens().at(at).span().end(), left.end());
            }
        }
        return left;
    }

    /** "kekerasan fisik di Kota Tarakan mencapai 572 kekerasan": counted in that word, as others are in "kasus". */
    private boolean unit(Candidate candidate, List<Term<Categories.Word>> behind) {
        Term<Categories.Word> only = behind.size() == 1 ? behind.get(0) : null;
        return only != null
                && only.value().category() == Category.VIOLENCE
                && only.first() == scene.tokens().from(candidate.number().span().end())
                && only.behind() == only.first() + 1
                && scene.groups(candidate.right()).isEmpty();
    }

    /** "26 kasus anak yang menjadi korban eksploitasi", "4 kasus kekerasan, dalam hal ini KDRT": what they are victims of, not what stands right before it. */
    private @Nullable Category suffered(List<Term<Categories.Word>> behind) {
        Category first = rows.together(behind, true);
        if (first != Category.VIOLENCE || behind.size() < 2) {
            return first;
        }
        Term<Categories.Word> second = behind.get(1);
        boolean victims = second.first() - behind.get(0).behind() <= VICTIMS
                && (scene.tokens().word(second.first() - 1).equals("korban")
                        || scene.tokens().word(second.first() - 1).equals("ini")
                                && scene.tokens().word(second.first() - 2).equals("hal")
                        || scene.tokens().word(second.first() - 1).equals("(")
                                && scene.tokens().word(second.first() - 3).equals("korban"));
        return victims ? second.value().category() : first;
    }

    /** "KDRT mendominasi jenis kekerasan, 14 kasus": the form that heads the ranking, not violence named again behind it. */
    private @Nullable Category dominant(List<Term<Categories.Word>> before) {
        Category nearest = rows.together(before, false);
        for (int i = before.size() - 2; i >= 0 && nearest == Category.VIOLENCE; i--) {
            Term<Categories.Word> form = before.get(i);
            if (form.value().category() != Category.VIOLENCE
                    && DOMINATED.contains(scene.tokens().word(form.behind()))) {
                return form.value().category();
            }
        }
        return nearest;
    }

    /**
     * "115 perkara, sebagian besar KDRT", "335 kasus, didominasi kekerasan seksual": the greatest part is not the whole; but "paling
     * banyak 13 kasus persetubuhan" counts the greatest part.
     */
    private boolean mostly(Term<Categories.Word> term, Candidate candidate) {
        int behind = candidate.body().end();
        if (scene.mostly(term.first(), behind)) {
            return true;
        }
        for (int at = term.first() - 1; at >= Math.max(scene.tokens().from(behind), term.first() - 3); at--) {
            if (DOMINATED.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "KDRT, kekerasan kepada anak dan pencabulan 15 kasus": where the last of several forms before a number begins; else its own stretch's start. */
    int lastOfSeveral(Candidate candidate) {
        List<Term<Categories.Word>> run = new ArrayList<>();
        List<Term<Categories.Word>> before = usable(scene.categories(candidate.left()), candidate);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!run.isEmpty() && !rows.joined(run.get(run.size() - 1), before.get(i))) {
                break;
            }
            run.add(before.get(i));
        }
        boolean several =
                run.stream().map(term -> term.value().category()).distinct().count() > 1;
        boolean examples = several
                && EXAMPLES.contains(scene.tokens().word(run.get(run.size() - 1).first() - 1));
        return several && !examples
                ? run.get(0).span().start()
                : candidate.left().start();
    }

    private static Span behind(Candidate candidate) {
        return candidate.body().cover(candidate.right());
    }

    private List<Term<Categories.Word>> usable(List<Term<Categories.Word>> terms, Candidate candidate) {
        List<Term<Categories.Word>> usable = new ArrayList<>();
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term<Categories.Word> term = terms.get(i);
            boolean carried = !usable.isEmpty()
                    && term.span().end() <= candidate.number().span().start()
                    && term.value().category() != Category.OTHER
                    && rows.joined(term, usable.get(0));
            if (carried || usable(term, candidate)) {
                usable.add(0, term);
            }
        }
        return usable;
    }

    private boolean usable(Term<Categories.Word> word, Candidate candidate) {
        return Stream.of(word)
                .filter(term -> !MODUS.contains(scene.tokens().word(term.first() - 1)))
                .filter(term -> term.value().strength() == Categories.Strength.STRONG
                        || term.span().end() <= candidate.number().span().start()
                                && beforeNumber(term, candidate) <= LABEL
                        || (term.value().category() != Category.OTHER
                                        || term.value().strength() == Categories.Strength.LABEL)
                                && scene.distance(term.span(), candidate.body()) <= 1)
                .findAny()
                .isPresent();
    }

    /** Tokens between a label and its number, what stands in brackets apart: "lain-lain (dokumen anak) sebanyak 11". */
    private int beforeNumber(Term<Categories.Word> term, Candidate candidate) {
        int number = scene.tokens().from(candidate.number().span().start());
        if (!scene.tokens().word(term.behind()).equals("(")) {
            boolean named = term.value().strength() == Categories.Strength.LABEL;
            return named ? said(term.behind(), number) : number - term.behind();
        }
        for (int at = term.behind() + 1; at < Math.min(number, term.behind() + BRACKET); at++) {
            if (scene.tokens().word(at).equals(")")) {
                return number - at - 1;
            }
        }
        return number - term.behind();
    }

    /** Words that say something, between two places: not "penculikan, yaitu sebanyak 7 kasus", "penculikan pada anak (7 kasus)". */
    private int said(int from, int to) {
        int said = 0;
        for (int at = from; at < to; at++) {
            boolean filling = FILLING.contains(scene.tokens().word(at))
                    || !scene.groups(scene.tokens().at(at).span()).isEmpty();
            said += filling ? 0 : 1;
        }
        return said;
    }

    /**
     * What its sentence says before it, then the sentences of its paragraph, the nearest first.
     *
     * @param since the place in the text from which on it counts
     * @param spoken whether a word of an earlier sentence is the label of another number
     */
    Link<Category> near(Candidate candidate, @Nullable Count total, int since, Predicate<Span> spoken) {
        Span before = new Span(
                Math.max(
                        candidate.sentence().start(),
                        Math.min(since, candidate.number().span().start())),
                candidate.number().span().start());
        Category inSentence = last(scene.categories(before));
        if (inSentence != null) {
            return new Link<>(inSentence, Source.SENTENCE);
        }
        if (opens(candidate) && counted(candidate)) {
            return Link.absent(); // "… KDRT 3 kasus. Tahun 2024 naik menjadi 24 kasus, yaitu …": a whole again, not the
            // last part's form
        }
        int from = Math.max(since, candidate.passage().span().start());
        if (total != null && total.candidate().passage() == candidate.passage()) {
            from = Math.max(from, total.candidate().body().end());
        }
        Span paragraph = new Span(Math.min(from, before.start()), before.start());
        List<Term<Categories.Word>> told = scene.categories(paragraph).stream()
                .filter(term -> !spoken.test(term.span()))
                .toList();
        return Link.of(last(told), Source.PARAGRAPH);
    }

    /** Whether its paragraph counted something before its sentence. */
    private boolean counted(Candidate candidate) {
        Span before = new Span(
                candidate.passage().span().start(), candidate.sentence().start());
        return scene.numbers(before).stream().anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
    }

    /** Whether a list of its parts follows the number. */
    private boolean opens(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        for (int at = behind; at <= behind + LABEL; at++) {
            if (OPENERS.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Category last(List<Term<Categories.Word>> terms) {
        List<Term<Categories.Word>> strong = terms.stream()
                .filter(term -> term.value().strength() == Categories.Strength.STRONG)
                .toList();
        return strong.isEmpty() ? null : rows.together(strong, false);
    }
}
