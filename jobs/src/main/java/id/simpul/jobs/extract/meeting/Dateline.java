package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a story was written, by its own first line: "Kendari (21/3) – …", "Surabaya, 27/02. …". */
final class Dateline {

    private static final Pattern BARE = Pattern.compile(
            "\\p{Lu}[\\p{L} ,.]{2,40}(?:\\((?<day>\\d{1,2})/(?<month>\\d{1,2})\\) ?[-–—]|, (?<bareday>\\d{1,2})/(?<baremonth>\\d{1,2})(?:\\.| ?[-–—])(?= |$))");

    /** Sentences above a dateline, at most. */
    private static final int TOP = 6;

    private Dateline() {}

    /** The day of the dateline, or null. */
    static @Nullable LocalDate headed(Story story) {
        for (Sentence sentence : story.sentences()) {
            if (sentence.index() > TOP) {
                return null;
            }
            LocalDate bare = bare(story, sentence.span());
            if (bare != null) {
                return bare;
            }
            for (Mention<When> mention : Story.within(story.dates(), sentence.span())) {
                if (mention.value().grain() == When.Grain.DAY
                        && Days.dateline(story, sentence.span(), mention.span())) {
                    return mention.value().start();
                }
            }
        }
        return null;
    }

    /** "Kendari (21/3)-": in the year before the day of publication; or null. */
    private static @Nullable LocalDate bare(Story story, Span sentence) {
        LocalDate published = story.reading().document().metadata().published();
        Matcher head = BARE.matcher(story.text()).region(sentence.start(), sentence.end());
        if (published == null || !head.lookingAt()) {
            return null;
        }
        boolean bracketed = head.group("day") != null;
        int day = Integer.parseInt(head.group(bracketed ? "day" : "bareday"));
        int month = Integer.parseInt(head.group(bracketed ? "month" : "baremonth"));
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(published.getYear(), month).lengthOfMonth()) {
            return null;
        }
        LocalDate written = LocalDate.of(published.getYear(), month, day);
        return written.isAfter(published) ? written.minusYears(1) : written;
    }
}
