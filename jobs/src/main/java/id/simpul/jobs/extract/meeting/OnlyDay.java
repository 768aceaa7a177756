package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one day that a story tells, quotations and datelines left out; the sentences right behind it go on about it. */
final class OnlyDay {

    private static final WordTable WORDS = WordTable.of(OnlyDay.class, "gathering.csv");

    private static final int REACH = 3;

    private static final Pattern GATHERS = WORDS.find("gathers");

    private static final Pattern PRESS = Pattern.compile(
            "wawancara|(?:konferensi|jumpa|temu|siaran|keterangan) pers|tertulis|wartawan|awak media|(?<!\\p{L})(?:ditemui|dikonfirmasi|dihubungi|ditangkap|ditahan|terjadi|dipulangkan|ditemukan)(?!\\p{L})");

    private final @Nullable When day;
    private final int at;

    private OnlyDay(@Nullable When day, int at) {
        this.day = day;
        this.at = at;
    }

    static OnlyDay of(Story story) {
        When only = null;
        int at = -1;
        for (Sentence sentence : story.sentences()) {
            for (Mention<When> mention : Story.within(story.dates(), sentence.span())) {
                When when = mention.value();
                boolean tells = !sentence.headline()
                        && Days.isDay(when)
                        && !Days.vague(story, mention.span())
                        && !Days.dateline(story, sentence.span(), mention.span())
                        && !Days.ofQuotation(story, sentence.span(), mention.span());
                if (tells && only != null && !Objects.equals(only.start(), when.start())) {
                    return new OnlyDay(null, -1);
                }
                if (tells && only == null) {
                    only = when;
                    at = sentence.index();
                }
            }
        }
        return at >= 0 && gathers(story, story.sentences().get(at)) ? new OnlyDay(only, at) : new OnlyDay(null, -1);
    }

    /** Whether people came together on it; not where somebody was arrested, or told it to the press. */
    private static boolean gathers(Story story, Sentence sentence) {
        String lower =
                story.lower().substring(sentence.span().start(), sentence.span().end());
        boolean together = GATHERS.matcher(lower).find() || Venues.in(story, sentence.span()) != null;
        return together && !PRESS.matcher(lower).find();
    }

    /** The day, for a sentence that follows closely on the one that tells it; else null. */
    @Nullable
    When behind(Sentence sentence) {
        return sentence.index() > at && sentence.index() - at <= REACH && !sentence.headline() ? day : null;
    }
}
