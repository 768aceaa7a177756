package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that a sentence itself tells for what it reports. */
final class OwnDay {

    /** "yang dimulai 25 November, ditutup …": when something else was. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?<!\\p{L})(?:dimulai|bermula|sejak|semenjak|mulai|sebelumnya|terakhir|setelah|sesudah|menjelang|jelang|hingga|sampai|lahir|dibanding)(?: \\p{L}{2,12}){0,2} \\(?$");
    /** Characters that a day loses for it, or gains by its weekday: further than any sentence is long. */
    private static final int FAR = 10_000;

    private static final int LEAD = 32;

    private OwnDay() {}

    /** The day told for an event, the nearest one that stands with its weekday before others; or null. */
    static @Nullable When of(Story story, Sentence sentence, Hit hit) {
        When nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Mention<When> mention : Story.within(story.reading().dates(), sentence.span())) {
            if (dates(story, sentence, mention)
                    || Days.isDay(mention.value())
                            && Days.atEvent(story, hit.start(), hit.end(), mention.span())
                            && !Days.vague(story, mention.span())
                            && !Days.dateline(story, sentence.span(), mention.span())) {
                int away = mention.span().distance(new Span(hit.start(), hit.end()))
                        + (mention.value().weekday() == null ? FAR : 0)
                        + (otherwise(story, mention.span()) ? 2 * FAR : 0);
                if (away < distance) {
                    nearest = mention.value();
                    distance = away;
                }
            }
        }
        return nearest;
    }

    /** The first day of a sentence that is its own: no dateline, none of a quotation, none within one; or null. */
    static @Nullable When told(Story story, Sentence sentence) {
        for (Mention<When> mention : Story.within(story.reading().dates(), sentence.span())) {
            if (dates(story, sentence, mention)
                    && !otherwise(story, mention.span())
                    && !quoted(story, sentence, mention.span().start())) {
                return mention.value();
            }
        }
        return null;
    }

    private static boolean dates(Story story, Sentence sentence, Mention<When> mention) {
        return Days.isDay(mention.value())
                && !Days.vague(story, mention.span())
                && !Days.dateline(story, sentence.span(), mention.span())
                && !Days.ofQuotation(story, sentence.span(), mention.span());
    }

    private static boolean otherwise(Story story, Span day) {
        return OTHERWISE
                .matcher(story.lower().substring(Math.max(0, day.start() - LEAD), day.start()))
                .find();
    }

    /** Whether a place of a sentence stands between quotation marks that open in it. */
    static boolean quoted(Story story, Sentence sentence, int at) {
        int open = 0;
        for (int i = sentence.span().start(); i < at; i++) {
            char c = story.text().charAt(i);
            if (c == '“') {
                open++;
            } else if (c == '”') {
                open--;
            } else if (c == '"') {
                open = open > 0 ? open - 1 : open + 1;
            }
        }
        return open > 0;
    }
}
