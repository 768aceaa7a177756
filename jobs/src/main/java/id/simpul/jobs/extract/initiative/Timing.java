package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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
            "\\b(?:kata|ujar|ungkap|jelas|tutur|papar|sebut|terang|imbuh|tambah|ucap)(?:nya|an)?\\b[^.]{0,90}$",
            Pattern.CASE_INSENSITIVE);

    /** "tahun 2018, 2019 dan 2021" */
    private static final Pattern MORE_YEARS = Pattern.compile("(?:,? dan|,|,? serta) ((?:19|20)[0-9]{2})(?![0-9/.-])");

    /** A month without one is guessed where nothing tells when the document was published. */
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    /** "gugus tugas … tahun 2024–2027" */
    private static final Pattern TERM = Pattern.compile(
            "^[^.,;:]{0,80}\\b(?:periode|masa bakti|tahun|masa kerja)?\\s((?:19|20)[0-9]{2})\\s?[-–/]\\s?(?:19|20)[0-9]{2}");

    private static final Pattern MONTH = Pattern.compile(
            "\\s(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?=[,.;])");

    private static final int LONGEST_MONTH = " September,".length();

    private static final int SAID_REACH = 110;

    /** "21 April lalu": a day of the year that the document tells of. */
    private static final Pattern LATELY = Pattern.compile("\\s(?:lalu|silam|kemarin)\\b");

    /** "hari yang sama", "hari itu juga": the day of the event that the document tells. */
    private static final Pattern SAME_DAY =
            Pattern.compile("\\bhari (?:yang sama|itu(?: juga)?|tersebut|ini juga)\\b", Pattern.CASE_INSENSITIVE);

    /** "…, sejak 2019, lalu": what goes on since then is told before the comma. */
    private static final int HEAD = 12;

    /** Characters from a number to its date. */
    private static final int SERIES = 40;

    private static final Pattern ITS_OWN = Pattern.compile("(?:\\s\\p{L}+){0,3}\\s?");

    /** Between clauses. */
    private static final Pattern PARTED = Pattern.compile("[,;]|\\s(?:dan|sedangkan|sementara|naik|turun|serta)\\s");

    private static final Pattern OTHERS =
            Pattern.compile("\\b(?:sisanya|lainnya|selebihnya|akan|menargetkan|ditargetkan|targetnya)\\b");

    /** What follows from what was told with the date. */
    private static final Pattern SO = Pattern.compile("\\b(?:sehingga|hingga kini|sekarang|kini|totalnya|total)\\b");

    /** The date of a sentence that stands nearest to a stretch in it; terms of plans ("Tahun 2024-2029") and days of quotations are none. */
    static Timing nearest(Reading reading, Span sentence, Span to) {
        return within(reading, sentence, to, Integer.MAX_VALUE);
    }

    /** As {@link #nearest}, but no farther than so many characters. */
    static Timing within(Reading reading, Span sentence, Span to, int reach) {
        Mention<When> best = null;
        for (Mention<When> mention : Reading.in(reading.dates(), sentence)) {
            int far = mention.span().distance(to);
            if (far <= reach
                    && usable(reading, mention, sentence)
                    && !goesOn(reading, mention, sentence, to)
                    && (best == null || far < best.span().distance(to))) {
                best = mention;
            }
        }
        return best == null ? UNKNOWN : of(reading, best);
    }

    /**
     * The date of a number that counts something: the nearest one that is not another number's, beyond a comma or a conjunction
     * ("naik dari 15 desa pada 2017", "dua desa pada 2021, sehingga total 18").
     */
    static Timing ofNumber(Reading reading, Span sentence, Span number) {
        return ofNumber(reading, sentence, number, Integer.MAX_VALUE);
    }

    /** As above, but no farther than so many characters. */
    static Timing ofNumber(Reading reading, Span sentence, Span number, int reach) {
        Mention<When> best = null;
        for (Mention<When> mention : Reading.in(reading.dates(), sentence)) {
            int far = mention.span().distance(number);
            if (far <= reach
                    && usable(reading, mention, sentence)
                    && !goesOn(reading, mention, sentence, number)
                    && !ofAnother(reading, mention.span(), number)
                    && (best == null || far < best.span().distance(number))) {
                best = mention;
            }
        }
        return best == null ? UNKNOWN : of(reading, best);
    }

    private static boolean ofAnother(Reading reading, Span date, Span number) {
        int from = Math.min(date.end(), number.end());
        int to = Math.max(date.start(), number.start());
        if (from >= to) {
            return false;
        }
        String between = reading.text().substring(from, to);
        boolean parted = PARTED.matcher(between).find();
        boolean counted = date.start() > number.end()
                && Reading.in(reading.numbers(), new Span(from, to)).stream()
                        .anyMatch(other -> other.value().kind() == Quantity.Kind.COUNT
                                && other.span().end() <= date.start());
        boolean others = date.start() > number.end() && OTHERS.matcher(between).find();
        boolean before = date.end() <= number.start() && SO.matcher(between).find();
        return parted && (counted || others || date.end() <= number.start() && follows(reading, date)) || before;
    }

    /** "5 kecamatan tahun 2015, dan 6 pada 2016": whether a date stands right behind a number, which has it then. */
    private static boolean follows(Reading reading, Span date) {
        Span lead = new Span(Math.max(0, date.start() - SERIES), date.start());
        return Reading.in(reading.numbers(), lead).stream()
                .anyMatch(other -> other.value().kind() == Quantity.Kind.COUNT
                        && ITS_OWN.matcher(reading.text().substring(other.span().end(), date.start()))
                                .matches());
    }

    /** As {@link #nearest}, of what is to be done by a date ("sampai tahun depan", "paling lambat Juni"). */
    static Timing term(Reading reading, Span sentence) {
        return Reading.in(reading.dates(), sentence).stream()
                .filter(mention -> mention.value().until() && mention.value().end() != null)
                .findFirst()
                .map(mention -> of(reading, mention))
                .orElse(UNKNOWN);
    }

    /** The first year of the term that stands behind a place of a sentence ("tahun 2024–2027"), or null. */
    static @Nullable Integer term(String words, int from) {
        Matcher term = TERM.matcher(words.substring(Math.min(from, words.length())));
        return term.find() ? Integer.valueOf(term.group(1)) : null;
    }

    /** "dikukuhkan Mei": the document's year where but a month stands right behind a place, else unknown. */
    static Timing month(Reading reading, int place) {
        Matcher month = MONTH.matcher(reading.text())
                .region(place, Math.min(reading.text().length(), place + LONGEST_MONTH));
        return month.lookingAt() ? new Timing(documentYear(reading), null) : UNKNOWN;
    }

    /** The document's year where a sentence tells something of the day that the document is about, else unknown. */
    static Timing sameDay(Reading reading, Span sentence) {
        return SAME_DAY.matcher(sentence.of(reading.text())).find() ? new Timing(documentYear(reading), null) : UNKNOWN;
    }

    /** The years that a sentence tells as such, in order. */
    static List<Integer> years(Reading reading, Span sentence) {
        List<Integer> years = new ArrayList<>();
        for (Mention<When> mention : Reading.in(reading.dates(), sentence)) {
            LocalDate day = mention.value().start();
            if (mention.value().grain() == Grain.YEAR && day != null && usable(reading, mention, sentence)) {
                years.add(day.getYear());
                Matcher more = MORE_YEARS
                        .matcher(reading.text())
                        .region(mention.span().end(), Math.max(mention.span().end(), sentence.end()));
                while (more.lookingAt()) {
                    years.add(Integer.valueOf(more.group(1)));
                    more.region(more.end(), Math.max(more.end(), sentence.end()));
                }
            }
        }
        return years.stream().distinct().toList();
    }

    /** The day of an event that the next sentence tells; else the document's year: a ceremony is news. */
    static Timing ofEvent(Reading reading, Span behind) {
        Timing next = nearest(reading, behind, new Span(behind.start(), behind.start()));
        return next.date() != null ? next : new Timing(documentYear(reading), null);
    }

    /** The year of publication; where it is unknown the one year of all complete days in the text, else null. */
    static @Nullable Integer documentYear(Reading reading) {
        LocalDate published = reading.document().metadata().published();
        if (published != null) {
            return published.getYear();
        }
        List<Integer> years = reading.dates().stream()
                .filter(mention -> mention.value().grain() == Grain.DAY)
                .map(mention -> mention.value().start())
                .filter(day -> day != null)
                .map(LocalDate::getYear)
                .distinct()
                .limit(2)
                .toList();
        return years.size() == 1 ? years.get(0) : years.isEmpty() ? lastMonth(reading) : null;
    }

    /** Of a text without any complete day the year of the last month that it tells with its year ("sampai April 2013"), or null. */
    private static @Nullable Integer lastMonth(Reading reading) {
        return reading.dates().stream()
                .filter(mention -> mention.value().grain() == Grain.MONTH
                        && YEAR.matcher(mention.span().of(reading.text())).find())
                .map(mention -> mention.value().end())
                .filter(day -> day != null)
                .map(LocalDate::getYear)
                .max(Integer::compare)
                .orElse(null);
    }

    /** Whether it tells since when something else goes on, in the clause before ("dilibatkan sejak 2019, lalu …"). */
    private static boolean goesOn(Reading reading, Mention<When> mention, Span sentence, Span to) {
        int end = mention.span().end();
        return mention.rule().equals("date.since")
                && mention.span().start() - sentence.start() > HEAD
                && to.start() > end
                && reading.text().charAt(end) == ',';
    }

    private static boolean usable(Reading reading, Mention<When> mention, Span sentence) {
        When when = mention.value();
        boolean told = when.start() != null
                || when.end() != null
                || thisYear(reading, mention)
                || nextYear(reading, mention)
                || when.grain() == Grain.DAY && lately(reading, mention);
        boolean cited = Reading.in(reading.citations(), sentence).stream()
                .anyMatch(citation -> citation.span().overlaps(mention.span()));
        if (!told || cited || when.grain() == Grain.YEARS || when.until()) {
            return false;
        }
        int from = Math.max(sentence.start(), mention.span().start() - SAID_REACH);
        String lead = reading.text().substring(from, mention.span().start());
        return when.grain() != Grain.DAY || !SAID.matcher(lead).find();
    }

    private static boolean thisYear(Reading reading, Mention<When> mention) {
        return mention.span().of(reading.text()).toLowerCase(Locale.ROOT).contains("tahun ini");
    }

    private static boolean nextYear(Reading reading, Mention<When> mention) {
        return mention.span().of(reading.text()).toLowerCase(Locale.ROOT).contains("tahun depan")
                && documentYear(reading) != null;
    }

    private static boolean undated(Reading reading) {
        return reading.document().metadata().published() == null;
    }

    private static boolean lately(Reading reading, Mention<When> mention) {
        return LATELY.matcher(reading.text())
                .region(
                        mention.span().end(),
                        Math.min(reading.text().length(), mention.span().end() + 10))
                .lookingAt();
    }

    /** The same for what is to come: a month without a year is not one of the past. */
    Timing ahead(Reading reading) {
        Integer documents = documentYear(reading);
        return year != null && documents != null && year < documents ? new Timing(year + 1, null) : this;
    }

    private static Timing of(Reading reading, Mention<When> mention) {
        When when = mention.value();
        LocalDate day = when.start() != null ? when.start() : when.end();
        Integer documents = documentYear(reading);
        boolean guessed = documents != null
                && undated(reading)
                && !YEAR.matcher(mention.span().of(reading.text())).find();
        if (day == null && documents != null && nextYear(reading, mention)) {
            return new Timing(documents + 1, null);
        }
        if (day == null || guessed && when.grain() == Grain.MONTH) {
            return new Timing(documents, null);
        }
        boolean since = mention.rule().equals("date.since");
        boolean told = when.grain() == Grain.DAY || since && day.getDayOfMonth() != 1;
        return new Timing(day.getYear(), told ? day : null);
    }
}
