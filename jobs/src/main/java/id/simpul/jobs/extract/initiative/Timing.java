package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was set up or given.
 *
 * @param year or null
 * @param date the day, where the text tells it
 */
record Timing(@Nullable Integer year, @Nullable LocalDate date) {

    static final Timing UNKNOWN = new Timing(null, null);

    /** "kata Kepala Dinas, Kamis (24/11)": the day of a quotation. */
    private static final Pattern SAID = Pattern.compile(
            "(?s).*\\b(?:kata|ujar|ungkap|jelas|tutur|papar|sebut|terang|imbuh|tambah|ucap)(?:nya|an)?\\b[^.]{0,90}$",
            Pattern.CASE_INSENSITIVE);

    /** The date of a sentence that stands nearest to a place in it; titles of plans ("Tahun 2024-2029") and days of quotations are none. */
    static Timing nearest(Reading reading, Span sentence, int place) {
        Mention<When> best = null;
        for (Mention<When> mention : Reading.in(reading.dates(), sentence)) {
            if (usable(reading, mention, sentence) && (best == null || far(mention, place) < far(best, place))) {
                best = mention;
            }
        }
        return best == null ? UNKNOWN : of(best);
    }

    private static int far(Mention<When> mention, int place) {
        return mention.span().distance(new Span(place, place));
    }

    private static boolean usable(Reading reading, Mention<When> mention, Span sentence) {
        When when = mention.value();
        boolean since = mention.rule().equals("date.since");
        if (when.grain() == Grain.YEARS
                || when.until()
                || !since && when.grain() == Grain.DAYS && when.start() == null) {
            return false;
        }
        if (Reading.in(reading.citations(), sentence).stream()
                .anyMatch(citation -> citation.span().overlaps(mention.span()))) {
            return false;
        }
        String lead = reading.text()
                .substring(
                        Math.max(sentence.start(), mention.span().start() - 130),
                        mention.span().start());
        return when.grain() != Grain.DAY || !SAID.matcher(lead).matches();
    }

    private static Timing of(Mention<When> mention) {
        When when = mention.value();
        LocalDate start = when.start();
        LocalDate end = when.end();
        LocalDate day = start != null ? start : end;
        if (day == null) {
            return UNKNOWN;
        }
        boolean told = when.grain() == Grain.DAY
                || mention.rule().equals("date.since") && day.getDayOfYear() != 1 && day.getDayOfMonth() != 1;
        return new Timing(day.getYear(), told ? day : null);
    }
}
