package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which days date an event, and which a dateline or what somebody said to the press. */
final class Days {

    private static final WordTable SPEECH = WordTable.of(Days.class, "speech.csv");

    private static final WordTable WORDS = WordTable.of(Days.class, "days.csv");

    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})"
            + SPEECH.any("said", "says", "admits", "asked_by_reporters", "statement") + "(?:nya| nya)?(?!\\p{L})");

    /** "Ketua Komisi A, Rabu (17/3), membeberkan …": the day stands before the verb. */
    private static final Pattern SAYS =
            Pattern.compile("[)\\]]?,? (?:juga |kembali |pun ){0,2}" + SPEECH.any("says", "admits") + "(?!\\p{L})");

    private static final String OCCASIONS = WORDS.any("occasion");
    private static final Pattern AT_AN_EVENT = Pattern.compile("(?<!\\p{L})(?:" + OCCASIONS
            + "|di (?:hotel|aula|ruang(?! ?kerja)|gedung|balai|pendopo|kantor))(?!\\p{L})");

    /** "saat ditemui di Balai Kota, Rabu": where somebody was asked. */
    private static final Pattern INTERVIEWED = SPEECH.find("asked_by_reporters");

    private static final Pattern AT_A_TOLD_EVENT = Pattern.compile("(?<!\\p{L})(?:" + OCCASIONS + ")(?!\\p{L})");

    private static final int REACH = 110;

    /** Characters before the day of a dateline. */
    private static final int HEAD = 40;

    private static final Pattern DASH = Pattern.compile("\\)?\\s?[–—-]");

    /** Days of a course or a campaign. */
    private static final int LONGEST = 31;

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\s?/\\s?\\d{1,2}|\\d{1,2} \\p{L}{3,9}");

    /** "mengatakan, pihaknya mengisi materi pada sosialisasi … Selasa (14/6)": an event named behind the verb of saying has the day. */
    private static final Pattern AT_IT =
            Pattern.compile("(?<!\\p{L})(?:pada|dalam|saat) (?:kegiatan |acara |pelaksanaan )?$");

    private Days() {}

    static boolean isDay(When when) {
        return (when.grain() == When.Grain.DAY || when.grain() == When.Grain.DAYS && !longer(when))
                && !when.until()
                && when.start() != null;
    }

    /** "sejak 2016": no event lasts so long. */
    private static boolean longer(When when) {
        return when.start() != null
                && when.end() != null
                && when.end().isAfter(when.start().plusDays(LONGEST));
    }

    /** Whether a stretch tells a day whose year nothing tells ("Selasa (20/6)"). */
    static boolean yearless(Story story, Span sentence) {
        return Story.within(story.dates(), sentence).stream()
                .anyMatch(mention -> mention.value().grain() == When.Grain.DAY
                        && mention.value().start() == null
                        && DAY_AND_MONTH
                                .matcher(mention.span().of(story.text()))
                                .find()
                        && !ofQuotation(story, sentence, mention.span()));
    }

    /** "beberapa hari ini" is no day. */
    static boolean vague(Story story, Span day) {
        return story.lower().startsWith("beberapa ", day.start() - 9);
    }

    /** "Bitung, 12 Mei 2014 –" at the beginning: when the story was written. */
    static boolean dateline(Story story, Span sentence, Span day) {
        return day.start() - sentence.start() <= HEAD
                && day.end() <= sentence.end()
                && DASH.matcher(story.text()).region(day.end(), sentence.end()).lookingAt();
    }

    /** "…,” kata Kepala X, Selasa (3/9)": when it was said. */
    static boolean ofQuotation(Story story, Span sentence, Span day) {
        String before = story.lower().substring(Math.max(sentence.start(), day.start() - REACH), day.start());
        var said = SAID.matcher(before);
        int last = -1;
        while (said.find()) {
            last = said.end();
        }
        Matcher says = SAYS.matcher(story.lower()).region(day.end(), Math.max(day.end(), sentence.end()));
        if (says.lookingAt() && !AT_AN_EVENT.matcher(before).find()) {
            return true;
        }
        Pattern event = INTERVIEWED.matcher(before).find() ? AT_A_TOLD_EVENT : AT_AN_EVENT;
        return last >= 0 && !event.matcher(before.substring(last)).find();
    }

    static boolean atEvent(Story story, int from, int to, Span day) {
        String lead = story.lower().substring(Math.max(0, from - 24), from);
        return to <= day.start()
                && day.start() - to <= REACH
                && AT_IT.matcher(lead).find();
    }

    /** The first day of a sentence, or null. */
    static @Nullable When first(Story story, Sentence sentence) {
        for (Mention<When> mention : Story.within(story.dates(), sentence.span())) {
            if (isDay(mention.value()) && !dateline(story, sentence.span(), mention.span())) {
                return mention.value();
            }
        }
        return null;
    }
}
