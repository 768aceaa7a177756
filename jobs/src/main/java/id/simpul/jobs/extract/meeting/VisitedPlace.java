package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where those sit who were visited: "Komisi IV DPRD X mengunjungi Dinas Y". */
final class VisitedPlace {

    /** What the stretch behind a verb of visiting ends at: what for, and the day. */
    private static final Pattern PURPOSE = Pattern.compile(
            " (?:untuk|guna|dalam rangka|membahas|terkait|demi|mengenai|yang|soal|pada) |, (?:senin|selasa|rabu|kamis|jum|sabtu|minggu)");

    /** "kunjungan kerja DPRD X ke …": whom it leads to. */
    private static final Pattern TO = Pattern.compile("^[^.;:]{0,60}? ke ");

    /** "melakukan perjalanan ke Kabupaten X untuk studi banding": a region whose name "ke" leads to. */
    private static final Pattern LED_TO = Pattern.compile("(?<!\\p{L})ke (?:kota |kabupaten |kab\\. |provinsi )?$");

    private static final int LEAD = 16;

    /** Characters behind the word for the visit. */
    private static final int REACH = 160;

    private final Story story;

    VisitedPlace(Story story) {
        this.story = story;
    }

    /** Their region; null where the event is no visit, or nothing tells it. */
    @Nullable
    Region of(EventCandidate event) {
        if (event.kind() != MeetingKind.VISIT) {
            return null;
        }
        int end = Math.min(event.sentence().span().end(), event.phrase().end() + REACH);
        String behind = story.lower()
                .substring(event.phrase().end(), Math.max(end, event.phrase().end()));
        boolean verb = EventVenue.VISITING.contains(event.phrase().of(story.lower()));
        Matcher to = TO.matcher(behind);
        if (!verb && !to.find()) {
            return ledTo(event);
        }
        int from = verb ? 0 : to.end();
        Matcher purpose = PURPOSE.matcher(behind);
        int stop = purpose.find(from) ? purpose.start() : behind.length();
        Region region = EventPlace.smallest(Story.within(
                story.reading().regions(),
                new Span(event.phrase().end() + from, event.phrase().end() + stop)));
        return region == null || region.level() == Region.Level.NATION ? null : region;
    }

    /** The one region that the sentence says somebody came to before it calls the visit by its kind; or null. */
    private @Nullable Region ledTo(EventCandidate event) {
        Span before = new Span(event.sentence().span().start(), event.phrase().start());
        Region found = null;
        for (Mention<Region> mention : Story.within(story.reading().regions(), before)) {
            int at = mention.span().start();
            String lead = story.lower().substring(Math.max(before.start(), at - LEAD), at);
            if (LED_TO.matcher(lead).find()) {
                found = found == null || found.contains(mention.value()) ? mention.value() : found;
            }
        }
        return found;
    }
}
