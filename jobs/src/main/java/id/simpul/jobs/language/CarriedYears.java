package id.simpul.jobs.language;

import id.simpul.jobs.language.When.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The year of a month or period that is told without one, where a time before it or the months beside it give it. */
final class CarriedYears {

    /** Tokens between two months of a series, at most. */
    private static final int SERIES = 30;

    /** Months of a series, at least. */
    private static final int LEAST_OF_SERIES = 3;

    /** What ends a line that heads others. */
    private static final Set<String> HEADS = Set.of(":", ";");

    private final TokenList text;
    private final DatePoints points;
    private final @Nullable LocalDate published;
    private final List<Mention<When>> found;

    /** @param found the times that stand before, to which others are added as the pass goes on */
    CarriedYears(TokenList text, DatePoints points, @Nullable LocalDate published, List<Mention<When>> found) {
        this.text = text;
        this.points = points;
        this.published = published;
        this.found = found;
    }

    /** "semester I 2020 (Januari s.d. Mei)": a month right behind a period has its year. */
    DatePoint carried(int at, DatePoint point) {
        if (point.year() != null || point.grain() == Grain.DAY || found.isEmpty()) {
            return point;
        }
        Mention<When> last = found.get(found.size() - 1);
        int gap = at - text.from(last.span().end());
        LocalDate end = last.value().end();
        boolean beside = (gap <= 2 || series(last, at, point))
                && last.value().grain() != Grain.DAY
                && !last.value().until();
        return beside && end != null ? point.in(end.getYear()) : point;
    }

    /** "26 pasang pada Januari, 19 pada Februari, … enam pada Desember", told in January: months of the year that is over. */
    DatePoint over(DatePoint point) {
        LocalDate today = published;
        if (today == null || point.grain() != Grain.MONTH || point.year() != null) {
            return point;
        }
        DatePoint last = point;
        int months = 1;
        int behind = point.end();
        for (int at = behind; at < Math.min(text.size(), behind + SERIES); at++) {
            if (text.word(at).equals(".") || text.at(at).kind() == Token.Kind.BREAK) {
                break;
            }
            DatePoint next = text.opens(at, Openers.DATE) ? points.at(at, false) : null;
            if (next != null && next.grain() == Grain.MONTH && next.year() == null && later(last, next)) {
                last = next;
                months++;
                behind = next.end();
            }
        }
        boolean ahead = months >= LEAST_OF_SERIES && last.first(today.getYear()).isAfter(today);
        return ahead ? point.in(today.getYear() - 1) : point;
    }

    private static boolean later(DatePoint first, DatePoint second) {
        return first.month() != null && second.month() != null && second.month() > first.month();
    }

    /** "Pada 2021, Januari 12 kasus, Februari 9 kasus": months told one by one have the year that heads their sentence. */
    private boolean series(Mention<When> last, int at, DatePoint point) {
        Grain grain = last.value().grain();
        boolean heads = point.grain() == Grain.MONTH && (grain == Grain.YEAR || grain == Grain.MONTH);
        int from = text.from(last.span().end());
        boolean told = Set.of("ini", "lalu", "silam").contains(text.word(point.end() - 1));
        if (!heads || told || at - from > SERIES) {
            return false;
        }
        if (lines(last, at)) {
            return true;
        }
        for (int between = from; between < at; between++) {
            if (text.at(between).kind() == Token.Kind.BREAK
                    || text.word(between).equals(".")
                    || DateJoints.end(text, between) > between) {
                return false;
            }
        }
        return true;
    }

    /** "Untuk tahun 2015:", then a line a month: the lines have the year that stands above the first of them. */
    private boolean lines(Mention<When> last, int at) {
        int from = text.from(last.span().end());
        boolean heads = HEADS.contains(text.word(from)) && text.at(from + 1).kind() == Token.Kind.BREAK;
        boolean above = last.value().grain() == Grain.YEAR && heads;
        boolean beside = last.value().grain() == Grain.MONTH
                && begins(text.from(last.span().start()));
        if (!begins(at) || !above && !beside) {
            return false;
        }
        long breaks = IntStream.range(from, at)
                .filter(between -> text.at(between).kind() == Token.Kind.BREAK)
                .count();
        return breaks == 1;
    }

    /** Whether a token begins its line. */
    private boolean begins(int at) {
        return at == 0 || text.at(at - 1).kind() == Token.Kind.BREAK;
    }
}
