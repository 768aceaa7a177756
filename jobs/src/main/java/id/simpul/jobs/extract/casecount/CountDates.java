package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of a text that can date a count: known, past, and not those of a talk, an edition or a dateline. */
final class CountDates {

    private static final int TALK = 8;

    /** Months of a new year in which what is told of the old one is still told as "the last year", at most. */
    private static final int LATE_MONTHS = 3;

    /** Characters before the day of a dateline, at most. */
    private static final int DATELINE = 60;

    /** What stands before the day of an event, and of no dateline. */
    private static final Set<String> ON = Set.of("pada", "per", "hingga", "sampai", "tanggal");

    /** Behind these a year names an edition: "CATAHU 2020" tells of 2019. */
    private static final Set<String> EDITIONS =
            Set.of("catahu", "tahunan", "edisi", "sphpn", "snphar", "internasional", "sedunia");

    private static final Set<String> STILL = Set.of("masih", "tetap");

    private static final Set<String> NOW = Set.of("kini", "ini", "sekarang");

    private static final Set<String> AHEAD = Set.of("mendatang", "nanti", "kelak");

    private final Scene scene;
    private final Raids raids;
    private @Nullable Stretches<Mention<When>> usable;

    CountDates(Scene scene) {
        this.scene = scene;
        this.raids = new Raids(scene);
    }

    List<Mention<When>> usable(Span stretch) {
        Stretches<Mention<When>> known = usable;
        if (known == null) {
            known = new Stretches<>(
                    scene.reading().dates().stream().filter(this::dates).toList(), Mention::span);
            usable = known;
        }
        return known.in(stretch);
    }

    /** Whether it can date a count: resolved, not still to come, and no day of a talk or of the dateline. */
    boolean dates(Mention<When> mention) {
        When when = mention.value();
        if (when.end() == null || ahead(mention) || edition(mention) || lasting(mention) || rolling(when)) {
            return false;
        }
        boolean day = when.grain() == Grain.DAY && !when.until();
        if (day && stamp(mention.span())) {
            return false;
        }
        boolean done = day && done(mention.span());
        if (day && when.weekday() != null && !done && (reported(mention.span()) || talked(mention))) {
            return false;
        }
        return !day || done || came(mention.span()) || !talk(mention.span()) && !dateline(mention.span());
    }

    /** "dilaporkan dalam kegiatan itu, Rabu 26 Februari 2020": a weekday dates what is said of cases, not the cases. */
    private boolean reported(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        String before = scene.tokens().word(scene.tokens().from(date.start()) - 1);
        if (Set.of("hingga", "sampai", "dengan").contains(before)) {
            return true; // "dari Januari sampai dengan Rabu hari ini": the end of a longer time
        }
        return !sentences.isEmpty()
                && !sentHome(sentences.get(0))
                && scene.measures(sentences.get(0)).stream()
                        .filter(term -> scene.agencies(term.span()).isEmpty() && counted(term.first()))
                        .noneMatch(term -> term.value().role() == Measures.Role.PERSON
                                || term.value().measure() != Measure.CASES
                                        && term.value().measure() != Measure.REPORTS);
    }

    /** Whether a number stands right before a word, in digits or in words. */
    private boolean counted(int at) {
        return at > 0 && !scene.numbers(scene.tokens().span(at - 1, at - 1)).isEmpty();
    }

    /** "Ratusan PMI dideportasi lewat Nunukan, Jumat, 4 Agustus 2023", "mereka tiba di Dumai, Sabtu (15/2)": the day on which they came. */
    boolean sentHome(Span sentence) {
        return !scene.has(Cues.Cue.SPEECH, sentence)
                && (Arrivals.in(scene, sentence)
                        || scene.categories(sentence).stream()
                                .anyMatch(term -> term.value().category() == Category.DEPORTATION));
    }

    /** "Polisi menggagalkan keberangkatan rombongan di dermaga, Selasa (7/5/2019)": the day of what was done. */
    boolean raided(Span sentence, Span date) {
        return raids.dated(sentence, date);
    }

    /** "Para korban sampai kini masih di Lampung": what still is so dates no count. */
    private boolean lasting(Mention<When> mention) {
        return Objects.equals(
                        mention.value().end(),
                        scene.reading().document().metadata().published())
                && STILL.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().end())))
                && NOW.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().end()) - 1));
    }

    /**
     * "Catatan sepanjang 2020 … dalam setahun terakhir", told early in 2021: the year that is over, not the twelve months before
     * the day of publication.
     */
    private boolean rolling(When when) {
        LocalDate published = scene.reading().document().metadata().published();
        LocalDate start = when.start();
        return published != null
                && start != null
                && published.equals(when.end())
                && published.getMonthValue() <= LATE_MONTHS
                && start.getYear() == published.getYear() - 1
                && start.getDayOfYear() > 1
                && !start.isAfter(published.minusYears(1).plusDays(1))
                && scene.reading().dates().stream()
                        .map(Mention::value)
                        .anyMatch(other -> other.grain() == Grain.YEAR
                                && other.start() != null
                                && other.start().getYear() == published.getYear() - 1);
    }

    private boolean edition(Mention<When> mention) {
        return mention.value().grain() == Grain.YEAR
                && EDITIONS.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().start()) - 1));
    }

    /** "sasaran yang ingin diraih pada 2035 mendatang": nothing is counted yet. */
    private boolean ahead(Mention<When> mention) {
        LocalDate published = scene.reading().document().metadata().published();
        LocalDate start = mention.value().start();
        return AHEAD.contains(
                        scene.tokens().word(scene.tokens().from(mention.span().end())))
                || published != null && start != null && start.isAfter(published);
    }

    /** "ujar Kepala Dinas …, dijumpai di kantornya, Kamis (11/1/2023)", "Menurut kepala unit itu, Sabtu, …": the day of what is said, however far behind. */
    private boolean talked(Mention<When> mention) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, mention.span());
        if (mention.value().weekday() == null || sentences.isEmpty()) {
            return false;
        }
        int from = sentences.get(0).start();
        Span before = new Span(from, Math.max(from, mention.span().start()));
        Term<Cues.Cue> last = null;
        for (Term<Cues.Cue> cue : scene.cues(before)) {
            last = cue.value() == Cues.Cue.SPEECH ? cue : last;
        }
        boolean source = scene.tokens().word(scene.opening(sentences.get(0))).equals("menurut");
        int said = last != null ? last.span().end() : source ? from : -1;
        return said >= 0
                && scene.numbers(new Span(said, Math.max(said, mention.span().start())))
                        .isEmpty();
    }

    private boolean talk(Span date) {
        int from = Math.max(0, scene.tokens().from(date.start()) - TALK);
        int to = Math.min(scene.tokens().size() - 1, scene.tokens().from(date.end()) + TALK);
        Span around = scene.tokens().span(from, Math.max(from, to));
        return scene.has(Cues.Cue.SPEECH, around);
    }

    private boolean came(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        return !sentences.isEmpty() && sentHome(sentences.get(0));
    }

    private boolean done(Span date) {
        List<Span> sentences = Scene.in(scene.reading().sentences(), span -> span, date);
        return !sentences.isEmpty() && raided(sentences.get(0), date);
    }

    /** "Sabtu, 23/08/2025 | 11:20": when a page was written. */
    private boolean stamp(Span date) {
        int behind = scene.tokens().from(date.end());
        return scene.tokens().word(behind).equals("|")
                || scene.tokens().word(scene.tokens().from(date.start()) - 1).equals("|");
    }

    /** "Praya, 8 Mei 2014 – …": a day near the head of a line, with a dash behind it. */
    private boolean dateline(Span date) {
        int behind = scene.tokens().from(date.end());
        String before = scene.tokens().word(scene.tokens().from(date.start()) - 1);
        return scene.tokens().at(behind).isDash()
                || scene.tokens().word(behind).equals(".") && !ON.contains(before) && heads(date);
    }

    /** Whether hardly anything stands before it in its line. */
    private boolean heads(Span date) {
        int from = Math.max(0, date.start() - DATELINE);
        return from == 0 || scene.text().substring(from, date.start()).indexOf('\n') >= 0;
    }
}
