package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Dates;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period of a cell, out of the texts over and beside it. A part of a year without the year ("Triwulan II", "Mar") takes the
 * year of the next text that has one; a year whose end a wider text or a footnote limits ends there.
 */
final class TablePeriods {

    /** @param start first day, null where only the end is told and the year is not */
    record Period(@Nullable LocalDate start, LocalDate end) {}

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[89]|20[0-4])\\d(?!\\d)");

    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?i)\\b(?:jan(?:uari)?|feb(?:ruari|r)?|mar(?:et)?|apr(?:il)?|mei|jun[i]?|jul[i]?|agustus|agust?|agt|ags|sept?(?:ember)?"
                    + "|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|triwulan|tw|tri ?wulan|kuartal|semester|smt|caturwulan)\\b");

    private static final Pattern UNTIL_MONTH = Pattern.compile(
            "(?i)(?:s\\.?\\s?/?d\\.?|sampai(?: dengan)?|hingga|per)\\s{1,2}(?:akhir |bulan |tanggal ){0,2}(?<end>(?:\\d{1,2} )?(?:januari|februari|maret"
                    + "|april|mei|juni|juli|agustus|september|oktober|november|desember))(?!\\s{1,2}\\d)");

    /** "2023 (Jan–Sep)". */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<year>(?:19[89]|20[0-4])\\d)\\s?\\((?<part>[^()]{3,40})\\)");

    /** What may stand between a part of a year and the year: "(April–Juni) Tahun", "bulan". */
    private static final Pattern BESIDE = Pattern.compile("(?i)[\\s(),.]*(?:(?:pada )?tahun\\s*)?");

    /** A title that is a line may tell the part of the year; a longer text tells of more than one. */
    private static final int LONGEST_TITLE = 160;

    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:s\\s?[./]?\\s?d|sampai|hingga|per)\\b|\\d\\s?[-–]\\s?\\d");

    private static final Pattern MARK = Pattern.compile("\\*{1,3}|[¹²³]");

    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:ket(?:erangan)?|catatan|note|nb)\\s{0,2}\\.?\\s{0,2}[:.]?\\s{0,3}");

    /** "paling lambat Desember 2026", "Hari/Tanggal: Jumat, 15 Maret 2024": when something is to be done, or somebody met. */
    private static final Pattern APPOINTED = Pattern.compile(
            "(?i)\\b(?:paling (?:lambat|telat|lama)|se?lambat-lambatnya|selambatnya|tenggat|batas (?:waktu|akhir)|jatuh tempo)\\b"
                    + "|^\\W{0,3}(?:hari|tanggal|tgl|waktu|jadwal|pukul|jam)\\b[^:]{0,20}:");

    private TablePeriods() {}

    /**
     * @param own texts of the cell's column, row and section, from the nearest to the widest
     * @param titles texts over the table, nearest first
     * @param notes footnotes of the table
     * @return null where the texts give no period, or several that nothing decides between
     */
    static @Nullable Period of(List<String> own, List<String> titles, List<String> notes) {
        List<String> near = new ArrayList<>(own);
        near.addAll(titles);
        for (int at = 0; at < near.size(); at++) {
            String text = near.get(at);
            List<String> wider = near.subList(at + 1, near.size());
            if (RunningPeriods.speaks(text)) {
                return RunningPeriods.of(text, of(List.of(), wider, notes));
            }
            Period whole = only(text);
            if (whole != null) {
                Period part = isYear(whole) ? partBeside(whole, wider, Math.max(0, own.size() - at - 1)) : null;
                return part != null ? part : limited(whole, text, wider, notes);
            }
            if (YEAR.matcher(text).find()) {
                if (isProse(text) || Dates.find(text, null).isEmpty()) {
                    continue; // compares years, or numbers a document: the title above tells the table's
                }
                return null; // several periods in one text
            }
            if (PART_OF_YEAR.matcher(text).find()) {
                return partOfYear(text, wider);
            }
        }
        return null;
    }

    /**
     * "2022" and "2023" side by side below "Semester I", or in the rows of months: the part of the year that another text tells
     * without the year, or of several years at once.
     *
     * @param own how many of the wider texts are of the cell's column, row and section
     */
    private static @Nullable Period partBeside(Period year, List<String> wider, int own) {
        for (int at = 0; at < wider.size(); at++) {
            String text = wider.get(at);
            if (text.length() > LONGEST_TITLE || !PART_OF_YEAR.matcher(text).find()) {
                continue;
            }
            Matcher first = YEAR.matcher(text);
            String part = first.find() ? text.substring(0, first.start()) : bare(text);
            if (years(text).size() == 1
                    || PART_OF_YEAR.matcher(text.substring(part.length())).find()) {
                continue; // a year's own part
            }
            Period period = only(part.strip() + " " + year.end().getYear());
            boolean month = period != null
                    && period.start() != null
                    && period.start().getMonth() == period.end().getMonth();
            if (period != null && !isYear(period) && covers(year, period) && (at < own || !month)) {
                return period;
            }
        }
        return null;
    }

    /**
     * Whether a line beside a table may tell when its cases were counted: it names no day by which something is to be done or
     * on which people meet, and no time behind the day of publication.
     */
    static boolean counted(String line, @Nullable LocalDate published) {
        if (APPOINTED.matcher(line).find()) {
            return false;
        }
        if (published == null) {
            return true;
        }
        Period told = only(line);
        return told == null || !future(told, published);
    }

    private static boolean future(Period period, LocalDate published) {
        LocalDate start = period.start();
        return start != null && start.isAfter(published) || period.end().getYear() > published.getYear();
    }

    private static boolean isProse(String text) {
        return text.endsWith(".") && text.length() > LONGEST_TITLE;
    }

    static boolean speaksOfTime(String text) {
        return YEAR.matcher(text).find() || PART_OF_YEAR.matcher(text).find() || RunningPeriods.speaks(text);
    }

    private static String bare(String part) {
        return part.replaceAll("[*()]", " ").strip();
    }

    private static @Nullable Period partOfYear(String part, List<String> wider) {
        for (String text : wider) {
            List<String> years = years(text);
            if (years.size() == 1) {
                return only(bare(part) + " " + years.get(0));
            }
            if (!years.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static List<String> years(String text) {
        List<String> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            if (!years.contains(matcher.group())) {
                years.add(matcher.group());
            }
        }
        return years;
    }

    /** The one period that a text tells, or null. */
    private static @Nullable Period only(String text) {
        if (!YEAR.matcher(text).find()) {
            return null;
        }
        List<Mention<When>> mentions = Dates.find(text, null);
        boolean longer = mentions.stream().anyMatch(mention -> !isDay(mention.value()));
        Period found = null;
        for (Mention<When> mention : mentions) {
            if (longer && isDay(mention.value())) {
                continue; // the day of printing beside the period
            }
            Period period = period(mention.value());
            if (period != null && found != null && !found.equals(period)) {
                return inside(found, period);
            }
            found = period == null ? found : period;
        }
        return found == null ? null : untilMonth(narrowed(found, mentions, text), text);
    }

    /** "Triwulan II (April–Juni) Tahun 2023", "2023 (Jan–Sep)": the year stands apart from its part. */
    private static Period narrowed(Period whole, List<Mention<When>> mentions, String text) {
        if (!isYear(whole)) {
            return whole;
        }
        int year = whole.end().getYear();
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (brackets.find() && PART_OF_YEAR.matcher(brackets.group("part")).find()) {
            Period part = only(brackets.group("part") + " " + brackets.group("year"));
            return part != null && covers(whole, part) ? part : whole;
        }
        for (int at = 0; at < mentions.size(); at++) {
            Mention<When> mention = mentions.get(at);
            int next = at + 1;
            int end = mention.span().end();
            while (next < mentions.size() && partOnly(mentions.get(next)) && beside(text, end, mentions.get(next))) {
                end = mentions.get(next).span().end();
                next++;
            }
            if (partOnly(mention) && next < mentions.size() && beside(text, end, mentions.get(next))) {
                Period part = only(mention.span().of(text) + " " + year);
                return part != null && covers(whole, part) ? part : whole;
            }
        }
        return whole;
    }

    private static boolean partOnly(Mention<When> mention) {
        return mention.value().start() == null && mention.value().end() == null;
    }

    private static boolean beside(String text, int end, Mention<When> next) {
        return end <= next.span().start()
                && BESIDE.matcher(text.substring(end, next.span().start())).matches();
    }

    private static boolean isDay(When when) {
        return when.grain() == When.Grain.DAY && !when.until();
    }

    /** "Tahun 2022 (s.d. bulan Mei)": the year's end stands without the year. */
    private static Period untilMonth(Period whole, String text) {
        Matcher until = UNTIL_MONTH.matcher(text);
        if (!isYear(whole) || !until.find()) {
            return whole;
        }
        Period limit = only(until.group("end") + " " + whole.end().getYear());
        return limit == null ? whole : new Period(whole.start(), limit.end());
    }

    private static boolean isYear(Period period) {
        LocalDate start = period.start();
        return start != null
                && start.getDayOfYear() == 1
                && period.end().equals(start.plusYears(1).minusDays(1));
    }

    /** Of two periods in one text the narrower one holds where it lies in the other. */
    private static @Nullable Period inside(Period one, Period other) {
        if (covers(one, other)) {
            return other;
        }
        return covers(other, one) ? one : null;
    }

    private static boolean covers(Period wide, Period narrow) {
        return wide.start() != null
                && narrow.start() != null
                && !narrow.start().isBefore(wide.start())
                && !narrow.end().isAfter(wide.end());
    }

    private static @Nullable Period period(When when) {
        LocalDate end = when.end();
        if (end == null) {
            return null;
        }
        LocalDate start = when.start();
        if (start == null && when.until()) {
            start = end.withDayOfYear(1);
        }
        return new Period(start, end);
    }

    private static Period limited(Period whole, String text, List<String> wider, List<String> notes) {
        LocalDate start = whole.start();
        if (start == null || !isYear(whole)) {
            return whole;
        }
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            for (String note : notes) {
                Period limit = explains(note, mark.group()) ? only(note) : null;
                if (limit != null && limit.end().getYear() == whole.end().getYear()) {
                    return new Period(start, limit.end());
                }
            }
        }
        for (String other : wider) {
            Period limit = other.length() < 400 ? only(other) : null;
            if (limit != null && covers(whole, limit) && cumulative(other, limit, start)) {
                return limit;
            }
        }
        return whole;
    }

    /** "*) data s.d. Mei", "Ket.: * data s.d. Mei": whether a note stands for a mark. */
    private static boolean explains(String note, String mark) {
        int at = note.indexOf(mark);
        return at == 0 || at > 0 && NOTE.matcher(note.substring(0, at)).matches();
    }

    /** A wider text limits a year only where it begins with the year: "Januari–September 2023", "s.d. 30 Juni 2023". */
    private static boolean cumulative(String text, Period limit, LocalDate start) {
        return start.equals(limit.start())
                && !isYear(limit)
                && (limit.end().getMonthValue() > 1 || UNTIL.matcher(text).find())
                && !text.toLowerCase(Locale.ROOT).startsWith("sumber");
    }
}
