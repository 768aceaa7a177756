package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

    private CutOff() {}

    /**
     * The counts, those of the whole running year until that day; as they are where no such sentence tells one, or several
     * tell different ones.
     */
    static List<Count> limited(List<Count> counts, Scene scene, List<Passage> passages, @Nullable LocalDate published) {
        Period gathered = limit(counts, scene, passages, published, GATHERED);
        Period limit = gathered == null ? limit(counts, scene, passages, published, SPANNED) : gathered;
        return limit == null
                ? counts
                : counts.stream()
                        .map(count -> gathered != null && limits(limit, count, counts, published, scene)
                                        || open(limit, count, counts, published, scene)
                                ? count.when(new Link<>(limit, Link.Source.DOCUMENT))
                                : count)
                        .toList();
    }

    /** Whether a count is of a time told as "sejak Januari", which the limit closes. */
    private static boolean open(
            Period limit, Count count, List<Count> counts, @Nullable LocalDate published, Scene scene) {
        Period told = count.period().value();
        return told != null
                && told.end().equals(published)
                && told.start() != null
                && told.start().equals(limit.start())
                && counts.stream()
                        .anyMatch(other -> told.equals(other.period().value())
                                && SINCE.matcher(other.candidate().sentence().of(scene.text()))
                                        .find());
    }

    private static boolean limits(
            Period limit, Count count, List<Count> counts, @Nullable LocalDate published, Scene scene) {
        Period told = count.period().value();
        if (told == null) {
            return published == null && ofThisYear(count, scene) || alone(limit, counts);
        }
        boolean begins = told.start() != null && told.start().equals(limit.start());
        boolean heading =
                !count.period().own() && told.end().getMonth() == limit.end().getMonth();
        boolean now = told.end().equals(published)
                && counts.stream()
                        .anyMatch(other -> told.equals(other.period().value())
                                && Objects.equals(
                                        other.reporter().value(),
                                        count.reporter().value())
                                && ofThisYear(other, scene));
        return begins && !told.equals(limit) && (told.wholeYear() || now || heading && told.sameYear(limit));
    }

    /** Whether the text dates its numbers by that sentence only. */
    private static boolean alone(Period limit, List<Count> counts) {
        return counts.stream()
                .allMatch(count -> count.period().value() == null
                        || limit.equals(count.period().value()));
    }

    private static boolean ofThisYear(Count count, Scene scene) {
        return THIS_YEAR.matcher(count.candidate().sentence().of(scene.text())).find();
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
