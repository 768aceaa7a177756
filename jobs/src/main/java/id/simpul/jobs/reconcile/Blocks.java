package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which statements can speak of one fact. A block begins with the kind of the fact; what is unknown stands as {@code -}.
 *
 * <p>A case count's and a regulation's block is the identity itself. A meeting's block is its month and province, so that a
 * story that tells no day can meet one that does (over a month's end, too: {@link MonthEnds}), and one that tells no place those
 * that do ({@link Placeless}); an initiative's is its kind,
 * region and name. What of these is one fact is told within.
 */
public final class Blocks {

    static final String UNKNOWN = "-";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Longer ones (titles run over pages at times) are cut and told apart by their hash: an index can't hold them. */
    private static final int LONGEST = 200;

    /** Of a meeting of which it is known when it was, within a month at least. */
    private static final Pattern MONTH = Pattern.compile("meeting\\|([0-9]{4}-[0-9]{2})\\|(.*)");

    private Blocks() {}

    /** The month and place of a meeting's block; empty for all others. */
    public static Optional<Month> month(String block) {
        Matcher found = MONTH.matcher(block);
        return found.matches()
                ? Optional.of(new Month(YearMonth.parse(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /**
     * A province's month of meetings.
     *
     * @param province as it stands in the block
     */
    public record Month(YearMonth month, String province) {

        public String block() {
            return join("meeting", month.toString(), province);
        }

        /** The month after so many others, or before. */
        public Month plus(int months) {
            return new Month(month.plusMonths(months), province);
        }
    }

    /** Blocks of one key are looked at together. */
    static String together(String block) {
        return month(block).map(month -> join("meeting", "", month.province())).orElse(block);
    }

    /**
     * The block of a fact that a document states.
     *
     * @param published the document's day of publication, or null
     * @param source of the document: what can't be told apart otherwise stays with its source
     */
    public static String of(Fact fact, @Nullable LocalDate published, String source) {
        if (fact instanceof CaseCount count) {
            return of(count, published, source);
        } else if (fact instanceof Regulation regulation) {
            return of(regulation, published, source);
        } else if (fact instanceof Meeting meeting) {
            return of(meeting, published, source);
        }
        return of((Initiative) fact);
    }

    private static String of(CaseCount count, @Nullable LocalDate published, String source) {
        boolean undated = count.periodStart() == null && count.periodEnd() == null;
        return join(
                count.kind(),
                Fact.code(count.register()),
                Fact.code(count.scope()),
                Folded.of(count.part()),
                text(count.region()),
                text(count.periodStart()),
                text(count.periodEnd()),
                Fact.code(count.category()),
                Fact.code(count.victimGroup()),
                Fact.code(count.measure()),
                Fact.code(count.status()),
                undated ? told(published, source) : UNKNOWN,
                event(count, source));
    }

    /** Incidents are told apart by day and town; where the town is not told, by who tells. */
    private static String event(CaseCount count, String source) {
        String region = count.region();
        boolean town = region != null && region.indexOf('.') > 0;
        return count.scope() == Scope.INCIDENT && !town ? source : UNKNOWN;
    }

    /**
     * An instrument without number is known by its title; without title, it is "some Perda of this region that was
     * spoken of in this year". So it can be seen, and claims no more than what was said.
     */
    private static String of(Regulation regulation, @Nullable LocalDate published, String source) {
        String number = number(regulation.number());
        String told = UNKNOWN;
        if (number.isEmpty()) {
            String title = Folded.of(regulation.title());
            told = !title.isEmpty() ? title : published == null ? source : String.valueOf(published.getYear());
        } else if (regulation.region() == null) {
            told = source;
        }
        return join(
                regulation.kind(),
                Fact.code(regulation.type()),
                text(regulation.region()),
                number,
                text(regulation.year()),
                told);
    }

    private static String of(Initiative initiative) {
        return join(
                initiative.kind(),
                Fact.code(initiative.initiativeKind()),
                text(initiative.region()),
                Folded.of(initiative.name()));
    }

    /** A regulation's number as it is compared: capitals, no blanks, no leading zeros; "" for null. */
    static String number(@Nullable String number) {
        if (number == null) {
            return "";
        }
        return withoutZeros(BLANKS.matcher(number).replaceAll("")).toUpperCase(Locale.ROOT);
    }

    /** "07" is printed for "7". */
    static String withoutZeros(String number) {
        int first = 0;
        while (first < number.length() - 1 && number.charAt(first) == '0' && number.charAt(first + 1) != '/') {
            first++;
        }
        return number.substring(first);
    }

    /** A story without a day mostly tells of the day before. */
    private static String of(Meeting meeting, @Nullable LocalDate published, String source) {
        LocalDate day = meeting.dateStart();
        if (day == null && published != null) {
            day = published.minusDays(1);
        }
        return join(
                meeting.kind(),
                day == null ? source : YearMonth.from(day).toString(),
                text(meeting.region()).split("\\.")[0]);
    }

    private static String told(@Nullable LocalDate published, String source) {
        return published != null ? published.toString() : source;
    }

    private static String text(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }

    private static String join(String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            out.append(out.isEmpty() ? "" : "|").append(part.isEmpty() ? UNKNOWN : part.replace('|', '/'));
        }
        return out.length() <= LONGEST ? out.toString() : out.substring(0, LONGEST) + "#" + Hash.of(out.toString());
    }
}
