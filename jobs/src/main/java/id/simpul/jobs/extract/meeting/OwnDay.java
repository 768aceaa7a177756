package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private static final int TOP = 8;

    private static final int LINE = 48;

    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})(?:me[mnlr]|di|ber|ter)\\p{Ll}{3,}");

    /** Days that a report waits for its publication, at most. */
    private static final int STALE = 31;

    private OwnDay() {}

    /** The day told for an event, the nearest one that stands with its weekday before others; or null. */
    static @Nullable When of(Story story, Sentence sentence, Hit hit) {
        When nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Mention<When> mention : Story.within(story.dates(), sentence.span())) {
            if (dates(story, sentence, mention)
                    || Days.isDay(mention.value())
                            && Days.atEvent(story, hit.start(), hit.end(), mention.span())
                            && !Days.vague(story, mention.span())
                            && !Days.dateline(story, sentence.span(), mention.span())) {
                int away = mention.span().distance(new Span(hit.start(), hit.end()))
                        + (mention.value().weekday() == null ? FAR : 0)
                        + (otherwise(story, mention.span()) ? 2 * FAR : 0);
                if (away < distance) {
                    nearest = written(story, mention);
                    distance = away;
                }
            }
        }
        return nearest == null ? above(story, sentence) : nearest;
    }

    /** "Bandung, Selasa (15/11) 2022. Kantor X kedatangan tamu …": the day of a line that stands over the first sentence. */
    private static @Nullable When above(Story story, Sentence sentence) {
        if (sentence.index() == 0 || sentence.index() > TOP) {
            return null;
        }
        Sentence head = story.sentences().get(sentence.index() - 1);
        String text = story.of(head).strip();
        List<Mention<When>> days = Story.within(story.dates(), head.span());
        boolean line = !head.headline()
                && text.length() <= LINE
                && !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && !days.isEmpty()
                && days.get(0).span().start() > head.span().start()
                && Days.isDay(days.get(0).value());
        return line && !VERB.matcher(text).find() ? days.get(0).value() : null;
    }

    /** The first day of a sentence that is its own: no dateline, none of a quotation, none within one; or null. */
    static @Nullable When told(Story story, Sentence sentence) {
        for (Mention<When> mention : Story.within(story.dates(), sentence.span())) {
            if (dates(story, sentence, mention)
                    && !otherwise(story, mention.span())
                    && !quoted(story, sentence, mention.span().start())) {
                return written(story, mention);
            }
        }
        return above(story, sentence);
    }

    /** "Kendari (21/3) – … digelar hari ini", put on the page a week later: the day on which it was written. */
    private static When written(Story story, Mention<When> mention) {
        When when = mention.value();
        if (!mention.rule().equals("date.relative") && !mention.rule().startsWith("relative.")) {
            return when;
        }
        LocalDate published = story.reading().document().metadata().published();
        LocalDate headed = Dateline.headed(story);
        LocalDate start = when.start();
        if (published == null || headed == null || start == null || !headed.isBefore(published)) {
            return when;
        }
        LocalDate day = headed.plusDays(ChronoUnit.DAYS.between(published, start));
        return ChronoUnit.DAYS.between(headed, published) > STALE
                ? when
                : new When(day, day, When.Grain.DAY, false, null, true);
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
