package id.simpul.jobs.language;

import id.simpul.jobs.language.DateSearch.Hit;
import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of which only the end is told. */
final class DateUntil {

    /** "Memasuki Desember": up to today, or to the end of the month before. */
    static final String ENTERING = "memasuki";

    private static final Set<String> NOW = Set.of("kini", "sekarang");

    private final TokenList text;
    private final DatePoints points;
    private final DateResolver resolver;
    private final @Nullable LocalDate published;

    DateUntil(TokenList text, DatePoints points, DateResolver resolver, @Nullable LocalDate published) {
        this.text = text;
        this.points = points;
        this.resolver = resolver;
        this.published = published;
    }

    /** "per-Oktober 2015", "hingga per-Oktober 2015": behind the dash. */
    private int dashedPer(int at, int joint) {
        int dash = text.word(at).equals("per") ? joint : text.word(joint).equals("per") ? joint + 1 : -1;
        return dash > 0 && text.at(dash).isDash() ? dash + 1 : joint;
    }

    /** "hingga Oktober 2023", "per 15 Mei 2022", "hingga saat ini". */
    @Nullable
    Hit at(int at) {
        if (text.word(at).equals(ENTERING)) {
            return entering(text.word(at + 1).equals("bulan") ? at + 2 : at + 1);
        }
        boolean counted = text.word(at).equals("terhitung");
        boolean per = text.word(at).equals("per") || counted;
        int joint = per ? at + 1 : DateJoints.untilEnd(text, at);
        if (joint == at) {
            return null;
        }
        int behind = dashedPer(at, joint);
        int now = now(behind);
        if (now > behind) {
            LocalDate today = resolver.published();
            return new Hit(new When(null, today, Grain.DAY, true, null, true), now, "date.until-now");
        }
        if (text.word(behind).equals("bulan") && text.word(behind + 1).equals("ini") && !per) {
            return new Hit(
                    new When(null, resolver.published(), Grain.DAY, true, null, true), behind + 2, "date.until-now");
        }
        DateWeekdays.Read weekday = DateWeekdays.at(text, behind);
        DatePoint point = points.at(weekday == null ? behind : weekday.dateAt(), weekday != null);
        if (point == null
                || per && point.grain() == Grain.YEAR
                || per && DateJoints.behind(text, point) > point.end()) {
            return null;
        }
        When end = resolver.point(point, null);
        return new Hit(new When(null, end.end(), point.grain(), true, null, true), point.end(), "date.until");
    }

    private @Nullable Hit entering(int at) {
        DatePoint point = points.at(at, true);
        LocalDate today = published;
        if (point == null || point.grain() != Grain.MONTH || today == null) {
            return null;
        }
        LocalDate first = resolver.point(point, null).start();
        if (first == null) {
            return null;
        }
        boolean running = first.getYear() == today.getYear() && first.getMonthValue() == today.getMonthValue();
        LocalDate end = running ? today : first.withDayOfMonth(1).minusDays(1);
        return new Hit(
                new When(null, end, running ? Grain.DAY : Grain.MONTH, true, null, true), point.end(), "date.until");
    }

    /** Index behind "saat ini", "kini", "sekarang", or the index itself. */
    int now(int at) {
        if (NOW.contains(text.word(at))) {
            return at + 1;
        }
        boolean two = Set.of("saat", "hari", "detik").contains(text.word(at))
                && text.word(at + 1).equals("ini");
        return two ? at + 2 : at;
    }
}
