package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TablePeriods.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "s/d bulan lalu", "bulan ini", "s/d bulan ini": columns of a periodic report, told from the period that the report is for. */
final class RunningPeriods {

    private static final Pattern RUNNING = Pattern.compile(
            "(?<until>s\\s?[./]?\\s?d\\.?|sampai(?: dengan)?|hingga|kumulatif|akumulasi)?\\s{0,2}(?:dengan )?"
                    + "(?<unit>bulan|triwulan|semester|tahun|periode)\\s{1,2}(?<which>lalu|ini|berjalan|sebelumnya|laporan)(?: \\(.{0,40}\\))?");

    private static final int YEAR = 12;

    private RunningPeriods() {}

    static boolean speaks(String text) {
        return RUNNING.matcher(folded(text)).matches();
    }

    /** @param report what the report is for; null where it is not told, or is no period of the kind that the text speaks of */
    static @Nullable Period of(String text, @Nullable Period report) {
        Matcher running = RUNNING.matcher(folded(text));
        if (!running.matches() || report == null || report.start() == null) {
            return null;
        }
        LocalDate start = report.start();
        int months = months(running.group("unit"), start, report.end());
        if (months == 0 || !start.plusMonths(months).minusDays(1).equals(report.end())) {
            return null;
        }
        boolean before =
                running.group("which").equals("lalu") || running.group("which").equals("sebelumnya");
        LocalDate end = before ? start.minusDays(1) : report.end();
        if (running.group("until") == null) {
            return before ? new Period(start.minusMonths(months), end) : report;
        }
        return months == YEAR || end.getYear() < start.getYear() ? null : new Period(start.withDayOfYear(1), end);
    }

    private static int months(String unit, LocalDate start, LocalDate end) {
        return switch (unit) {
            case "bulan" -> 1;
            case "triwulan" -> 3;
            case "semester" -> 6;
            case "tahun" -> YEAR;
            default -> (end.getYear() - start.getYear()) * YEAR + end.getMonthValue() - start.getMonthValue() + 1;
        };
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
