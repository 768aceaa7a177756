package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day up to which a document's figures of the running year were gathered, where a sentence without a figure tells it:
 * "Angkanya dihimpun dari Januari sampai 14 Agustus 2022". A period told once holds for the list (facts.md).
 */
final class CutOff {

    private static final Pattern GATHERED = Pattern.compile(
            "\\b(?:data|datanya|angka|angkanya|jumlah|jumlahnya|catatan|kasus|laporan|rekap|rekapitulasi|periode|dihimpun|tercatat|dicatat|terdata|direkap|sebanyak itu)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THIS_YEAR = Pattern.compile("\\btahun (?:ini|berjalan)\\b", Pattern.CASE_INSENSITIVE);

    /** "sepanjang Januari sampai 25 April 2024": closes what is told "sejak Januari" behind it. */
    private static final Pattern SPANNED = Pattern.compile("\\b(?:sepanjang|selama)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SINCE =
            Pattern.compile("\\bsejak (?:bulan )?januari\\b(?! \\d)", Pattern.CASE_INSENSITIVE);

    private final Period limit;
    private final Scene scene;
    private final @Nullable LocalDate published;

    /** Whether the text dates its numbers by that sentence only. */
    private boolean alone = true;

    private final Set<Period> sinceJanuary = new HashSet<>();
    private final Map<Span, Boolean> thisYear = new HashMap<>();
    private final Set<Optional<Agency>> reportersOfThisYear = new HashSet<>();

    private CutOff(Period limit, Scene scene, @Nullable LocalDate published, List<Count> counts) {
        this.limit = limit;
        this.scene = scene;
        this.published = published;
        Map<Span, Boolean> since = new HashMap<>();
        for (Count count : counts) {
            Period told = count.period().value();
            alone &= told == null || limit.equals(told);
            if (told != null && asked(since, SINCE, count)) {
                sinceJanuary.add(told);
            }
            if (ofThisYear(count)) {
                reportersOfThisYear.add(Optional.ofNullable(count.reporter().value()));
            }
        }
    }

    /**
     * The counts, those of the whole running year until that day; as they are where no such sentence tells one, or several
     * tell different ones.
     */
    static List<Count> limited(List<Count> counts, Scene scene, List<Passage> passages, @Nullable LocalDate published) {
        Period gathered = limit(counts, scene, passages, published, GATHERED);
        Period limit = gathered == null ? limit(counts, scene, passages, published, SPANNED) : gathered;
        if (limit == null) {
            return counts;
        }
        CutOff cut = new CutOff(limit, scene, published, counts);
        return counts.stream()
                .map(count -> gathered != null && cut.limits(count) || cut.open(count)
                        ? count.when(new Link<>(limit, Link.Source.DOCUMENT))
                        : count)
                .toList();
    }

    /** Whether a count is of a time told as "sejak Januari", which the limit closes. */
    private boolean open(Count count) {
        Period told = count.period().value();
        return told != null
                && told.end().equals(published)
                && told.start() != null
                && told.start().equals(limit.start())
                && sinceJanuary.contains(told);
    }

    private boolean limits(Count count) {
        Period told = count.period().value();
        if (told == null) {
            return published == null && ofThisYear(count) || alone;
        }
        boolean begins = told.start() != null && told.start().equals(limit.start());
        boolean heading =
                !count.period().own() && told.end().getMonth() == limit.end().getMonth();
        boolean now = told.end().equals(published)
                && reportersOfThisYear.contains(
                        Optional.ofNullable(count.reporter().value()));
        return begins && !told.equals(limit) && (told.wholeYear() || now || heading && told.sameYear(limit));
    }

    private boolean ofThisYear(Count count) {
        return asked(thisYear, THIS_YEAR, count);
    }

    /** Each sentence is asked once, however many numbers it holds. */
    private boolean asked(Map<Span, Boolean> known, Pattern words, Count count) {
        return known.computeIfAbsent(
                count.candidate().sentence(),
                sentence -> words.matcher(sentence.of(scene.text())).find());
    }

    private static @Nullable Period limit(
            List<Count> counts, Scene scene, List<Passage> passages, @Nullable LocalDate published, Pattern words) {
        Set<Span> telling = new HashSet<>();
        counts.forEach(count -> telling.add(count.candidate().sentence()));
        Set<Period> found = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.HEADLINE) {
                continue;
            }
            for (Span sentence : passage.sentences()) {
                if (telling.contains(sentence)
                        || !words.matcher(sentence.of(scene.text())).find()) {
                    continue;
                }
                for (Mention<When> date : scene.dates(sentence)) {
                    Period period = running(date.value(), published);
                    if (period != null) {
                        found.add(period);
                    }
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** A range from New Year's Day, or an end alone, of the year of publication and before it; else null. */
    private static @Nullable Period running(When when, @Nullable LocalDate published) {
        LocalDate end = when.end();
        if (end == null
                || published != null && (end.getYear() != published.getYear() || !end.isBefore(published))
                || end.getMonth() == Month.DECEMBER && end.getDayOfMonth() == 31) {
            return null;
        }
        LocalDate first = LocalDate.of(end.getYear(), Month.JANUARY, 1);
        boolean range = first.equals(when.start()) && end.getMonth() != Month.JANUARY;
        return range || when.until() ? new Period(first, end) : null;
    }
}
