package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far what is counted has come: the words beside the number, else the total's. */
final class StatusLink {

    private static final int BEFORE = 5;
    private static final int BEHIND = 9;

    /** Of several words beside a number the one that tells most decides. */
    private static final Map<CaseStatus, Integer> TELLING = Map.of(
            CaseStatus.RETURNED, 6,
            CaseStatus.PREVENTED, 6,
            CaseStatus.PROSECUTED, 5,
            CaseStatus.RESOLVED, 4,
            CaseStatus.ONGOING, 4,
            CaseStatus.HANDLED, 2,
            CaseStatus.REPORTED, 1);

    /** How a term for a case that is still at work ends where an office works on it. */
    private static final Set<String> HANDLING =
            Set.of("ditangani", "tangani", "penanganan", "didampingi", "dampingi", "pendampingan");

    /** "151 orang pekerja migran Indonesia (PMI) nonprosedural asal NTT dipulangkan": what became of people may stand so far behind. */
    private static final int FAR = 14;

    /** Words from what a sentence is about to its "yang", at most. */
    private static final int SUBJECT = 6;

    private static final Set<String> DONE = Set.of("telah", "sudah", "berhasil");

    private static final Set<String> MOST = Set.of("paling", "banyak", "sering", "terbanyak");

    /** Words between "yang" and its verb, at most. */
    private static final int BETWEEN = 3;

    private static final Set<String> COPULAS =
            Set.of("adalah", "yaitu", "yakni", "ialah", "ada", "sebanyak", "sejumlah", "hanya");

    /** How much a word must tell to be that. */
    private static final int FATE = 6;

    /** How much a word must tell to be an outcome. */
    private static final int OUTCOME = 4;

    private final Scene scene;
    private final Story story;
    private final OpeningStatus openings;

    StatusLink(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
        this.openings = new OpeningStatus(scene);
    }

    Link<CaseStatus> own(Candidate candidate) {
        CaseStatus right = beside(candidate);
        if (right != null) {
            return new Link<>(right, Source.OWN);
        }
        CaseStatus best = null;
        List<Term<Statuses.Word>> before = scene.statuses(candidate.left()).stream()
                .filter(term -> !ended(term, candidate))
                .toList();
        best = telling(best, before, candidate, BEFORE);
        best = telling(best, scene.statuses(candidate.body().cover(candidate.right())), candidate, BEHIND);
        return best == null && unit(candidate)
                ? Link.of(subject(candidate), Source.SENTENCE)
                : Link.of(best, Source.OWN);
    }

    /** "29 kasus yang sedang ditangani": still at work beside finished cases only; told of all cases it is handled. */
    Link<CaseStatus> taken(Basis basis, Link<CaseStatus> told) {
        boolean working = scene.statuses(basis.candidate().own()).stream()
                .anyMatch(term -> term.value().status() == CaseStatus.ONGOING
                        && HANDLING.contains(scene.tokens().word(term.behind() - 1)));
        return told.value() == CaseStatus.ONGOING && (basis.total() == null || basis.fresh()) && working
                ? new Link<>(CaseStatus.HANDLED, told.source(), told.probability())
                : told;
    }

    /** Cases, reports, victims: what is said of "laporan yang ditangani" is not said of the suspects who were caught in them. */
    private static boolean unit(Candidate candidate) {
        Measures.Word head = candidate.head();
        return head != null
                && !candidate.person()
                && head.measure() != Measure.SUSPECTS
                && head.measure() != Measure.PERPETRATORS;
    }

    /** "Menurut data kasus yang ditangani UPTD PPA, tercatat 38 kasus": what its sentence says of all its cases. */
    private @Nullable CaseStatus subject(Candidate candidate) {
        Span before = candidate.before();
        CaseStatus opened = openings.status(before);
        if (opened != null) {
            return opened;
        }
        for (Term<Statuses.Word> term : scene.statuses(before)) {
            int relative = scene.tokens().word(term.first()).equals("telah")
                            || scene.tokens().word(term.first()).equals("sudah")
                    ? term.first() - 1
                    : relative(term.first() - 1);
            boolean said = term.value().status() == CaseStatus.HANDLED
                    && scene.tokens().word(relative).equals("yang")
                    && ofUnits(relative);
            if (said) {
                return CaseStatus.HANDLED;
            }
        }
        return null;
    }

    /** Where the "yang" of "yang sudah ditangani", "yang paling banyak ditangani" would stand. */
    private int relative(int before) {
        int at = before;
        while (at > before - BETWEEN
                && (DONE.contains(scene.tokens().word(at))
                        || MOST.contains(scene.tokens().word(at)))) {
            at--;
        }
        return at;
    }

    /** Whether what a "yang" goes on from are cases or reports: "laporan kasus tindak kekerasan yang …". */
    private boolean ofUnits(int relative) {
        int from = Math.max(0, relative - SUBJECT);
        return scene.measures(scene.tokens().span(from, relative - 1)).stream()
                .anyMatch(measure -> measure.value().role() == Measures.Role.UNIT);
    }

    /** "yang dicabut dua perkara": an outcome right before the number says more than any word behind it. */
    private @Nullable CaseStatus beside(Candidate candidate) {
        CaseStatus found = null;
        for (Term<Statuses.Word> term : scene.statuses(candidate.left())) {
            CaseStatus status = term.value().status();
            boolean outcome = TELLING.getOrDefault(status, 0) >= OUTCOME;
            boolean touches = term.span().end() <= candidate.number().span().start()
                    && scene.distance(term.span(), candidate.number().span()) <= (copula(candidate) ? 2 : 1);
            found = touches && outcome && !ended(term, candidate) ? status : found;
        }
        return found;
    }

    /** "13 kasus sudah ada putusan, 24 kasus masih berjalan": the word ends what is said of the number before, and the next has its own. */
    private boolean ended(Term<Statuses.Word> term, Candidate candidate) {
        List<Term<Statuses.Word>> behind = scene.statuses(candidate.right());
        Span before = new Span(candidate.sentence().start(), term.span().start());
        return scene.tokens().word(term.behind()).equals(",")
                && !scene.numbers(before).isEmpty()
                && !behind.isEmpty()
                && scene.distance(candidate.body(), behind.get(0).span()) <= 1;
    }

    /** "yang berujung SP3 adalah 1 kasus". */
    private boolean copula(Candidate candidate) {
        return COPULAS.contains(scene.tokens()
                .word(scene.tokens().from(candidate.number().span().start()) - 1));
    }

    private @Nullable CaseStatus telling(
            @Nullable CaseStatus best, List<Term<Statuses.Word>> terms, Candidate candidate, int reach) {
        CaseStatus found = best;
        for (Term<Statuses.Word> term : terms) {
            CaseStatus status = term.value().status();
            boolean relative = status == CaseStatus.HANDLED
                    && scene.tokens().word(term.first() - 1).equals("yang");
            int most = TELLING.getOrDefault(status, 0) >= FATE || relative || predicate(term, candidate) ? FAR : reach;
            boolean near = scene.distance(term.span(), candidate.body())
                                    - dated(term.span(), candidate.number().span())
                            <= most
                    && !scene.others(term.first(), candidate)
                    && !scene.mostly(term.first(), candidate.body().end());
            if (near && (found == null || TELLING.getOrDefault(status, 0) > TELLING.getOrDefault(found, 0))) {
                found = status;
            }
        }
        return found;
    }

    /** "yang tuntas di semester 1 tahun ini mencapai 19 kasus": the words of the dates between a word and its number. */
    private int dated(Span term, Span number) {
        Span between = new Span(Math.min(term.end(), number.start()), number.start());
        return scene.dates(between).stream()
                .mapToInt(date -> scene.tokens().from(date.span().end())
                        - scene.tokens().from(date.span().start()))
                .sum();
    }

    /** "31 kasus kekerasan terhadap perempuan dan anak di Sulawesi Tengah (Sulteng) telah diselesaikan": what the sentence says of them. */
    private boolean predicate(Term<Statuses.Word> term, Candidate candidate) {
        Span between = new Span(
                Math.min(candidate.body().end(), term.span().start()),
                term.span().start());
        return DONE.contains(scene.tokens().word(term.first() - 1))
                && between.of(scene.text()).indexOf(',') < 0
                && scene.numbers(between).isEmpty();
    }

    /** A part, and what is compared, has the status of its total in the same measure; suspects have none to inherit. */
    Link<CaseStatus> inherited(Basis basis, @Nullable Measure measure, Link<Category> category) {
        Link<CaseStatus> handed = passed(basis, measure);
        boolean item = basis.candidate().passage().kind() == Passage.Kind.ITEM;
        Span opened = handed.found() || !item ? null : story.headings().opened();
        Link<CaseStatus> passed = opened == null ? handed : Link.of(last(opened), Source.PARAGRAPH);
        boolean migrants = category.value() == Category.DEPORTATION && measure == Measure.VICTIMS;
        return passed.found() || !migrants ? passed : Link.of(home(basis), Source.TOTAL);
    }

    /** Of people sent home the sentences before, the counts before, then the headline tell whether they came back. */
    private @Nullable CaseStatus home(Basis basis) {
        CaseStatus near = last(basis.paragraph().cover(basis.before()));
        CaseStatus told = near == null ? told() : near;
        Span title = story.theme().title();
        return told != null || title == null ? told : last(title);
    }

    private @Nullable CaseStatus told() {
        for (int i = story.counts().size() - 1; i >= 0; i--) {
            Count count = story.counts().get(i);
            if (count.category().value() == Category.DEPORTATION
                    && count.status().found()) {
                return count.status().value();
            }
        }
        return null;
    }

    private @Nullable CaseStatus last(Span stretch) {
        List<Term<Statuses.Word>> told = scene.statuses(stretch);
        return told.isEmpty() ? null : told.get(told.size() - 1).value().status();
    }

    /** "Sebanyak 17 aduan berakhir damai. … Sepanjang 2021 ada 88 aduan": what became of some is not told of others further down. */
    private static boolean outcome(Count told, Basis basis) {
        return TELLING.getOrDefault(told.state(), 0) >= OUTCOME
                && told.state() != CaseStatus.RETURNED
                && told.state() != CaseStatus.PREVENTED
                && told.candidate().passage() != basis.candidate().passage()
                && basis.candidate().passage().kind() == Passage.Kind.PARAGRAPH;
    }

    private Link<CaseStatus> passed(Basis basis, @Nullable Measure measure) {
        boolean people = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        if (people || measure == null) {
            return Link.absent();
        }
        Count before = basis.last();
        if (before != null
                && before.measure().value() == measure
                && SameVerb.holds(before, basis.candidate(), scene.text())) {
            return before.status().handedOn();
        }
        Count row = basis.parallel();
        if (row != null && row.measure().value() == measure && row.status().found()) {
            return row.status().handedOn();
        }
        if (basis.fresh()) {
            return Link.absent();
        }
        Count series = basis.series();
        if (series != null
                && series.measure().value() == measure
                && series.status().found()) {
            return series.status().handedOn();
        }
        Count inside = basis.whole();
        Count alike = inside != null && inside.measure().value() == measure ? inside : story.totalOf(measure);
        Count total = basis.total();
        if (alike != null && basis.relation() == Count.Relation.COMPARISON && split(alike, basis)) {
            return Link.absent();
        }
        if (alike != null && !outcome(alike, basis)) {
            return Link.of(state(alike), Source.TOTAL);
        }
        boolean beside = total != null
                && total.candidate().sentence().equals(basis.candidate().sentence());
        boolean divides = total != null && scene.has(Cues.Cue.OF, basis.before());
        boolean item = basis.candidate().passage().kind() == Passage.Kind.ITEM;
        boolean part = basis.relation() == Count.Relation.PART
                && total != null
                && (!outcome(total, basis)
                        || story.divided(basis.candidate().sentence())
                        || scene.parts(basis.before()));
        return total != null && (beside || divides || item || part)
                ? Link.of(state(total), Source.TOTAL)
                : Link.absent();
    }

    /** Of two tellings of one number the state that tells more. */
    private @Nullable CaseStatus state(Count told) {
        Count first = story.first(told);
        return told.status().value() == CaseStatus.REPORTED
                ? first.status().value()
                : told.status().value();
    }

    /** "8 kasus sudah tahap II, sisanya tiga penyidikan. Tahun lalu ada tujuh": cases told by their outcomes are held against another year's as a whole. */
    private boolean split(Count told, Basis basis) {
        Span sentence = told.candidate().sentence();
        return TELLING.getOrDefault(told.state(), 0) >= OUTCOME
                && !sentence.equals(basis.candidate().sentence())
                && story.counts().stream()
                        .anyMatch(other -> other.candidate().sentence().equals(sentence)
                                && other.state() != told.state()
                                && TELLING.getOrDefault(other.state(), 0) >= OUTCOME);
    }
}
