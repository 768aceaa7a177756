package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kecamatan or village in which an event was held that its sentence places in a larger region: the one told around it. */
final class SmallerPlace {

    private static final WordTable WORDS = WordTable.of(SmallerPlace.class, "places.csv");

    /** "peserta dari Kecamatan X", "kasus di Desa Y", "camat se-Z": whence people came, or where something else was. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("elsewhere") + "(?!\\p{L})[^.,;]{0,40}$");

    /** "di Desa X", "warga Kelurahan Y", "dibuka Camat Z": that the event was held there, or that the place was host. */
    private static final Pattern HERE = Pattern.compile("(?<!\\p{L})" + WORDS.any("here")
            + "(?: wilayah| lingkungan| seluruh)?(?: " + WORDS.any("small") + ")? ?$");

    /** Where those sit who are of a whole kabupaten, kota or province. */
    private static final Pattern LARGE = WORDS.find("large");

    /** What is held where the offices are. */
    private static final Set<MeetingKind> CENTRAL = EnumSet.of(
            MeetingKind.HEARING,
            MeetingKind.COORDINATION_MEETING,
            MeetingKind.WORKSHOP,
            MeetingKind.SEMINAR,
            MeetingKind.DISCUSSION);

    private static final int LEAD = 60;
    private static final int BEHIND = 1;

    private final Story story;

    SmallerPlace(Story story) {
        this.story = story;
    }

    /** The one kecamatan or village inside a region that the story names around an event or in its title; null where it names none or several. */
    @Nullable
    Region within(@Nullable Region region, EventCandidate event, @Nullable Span venue) {
        if (region == null) {
            return null;
        }
        boolean finest = small(region) && region.level() != Region.Level.DISTRICT;
        boolean large = CENTRAL.contains(event.kind())
                || venue != null && LARGE.matcher(venue.of(story.lower())).find();
        if (finest || large) {
            return null;
        }
        Region found = null;
        for (Sentence sentence : around(event, venue)) {
            for (Mention<Region> mention : Story.within(story.reading().regions(), sentence.span())) {
                Region named = mention.value();
                if (small(named)
                        && !named.equals(region)
                        && region.contains(named)
                        && here(story, sentence.span(), mention)) {
                    if (found != null && !found.contains(named) && !named.contains(found)) {
                        return null;
                    }
                    found = found == null || found.contains(named) ? named : found;
                }
            }
        }
        return found;
    }

    private List<Sentence> around(EventCandidate event, @Nullable Span venue) {
        List<Sentence> around = new ArrayList<>();
        int at = event.sentence().index();
        for (Sentence sentence : story.sentences()) {
            boolean near = sentence.index() >= at - 1 && sentence.index() <= at + BEHIND;
            boolean title = sentence.headline() && sentence.index() <= 1;
            boolean place = venue != null && sentence.span().overlaps(venue);
            if (near || title || place) {
                around.add(sentence);
            }
        }
        return around;
    }

    static boolean small(Region region) {
        return switch (region.level()) {
            case DISTRICT, KELURAHAN, DESA -> true;
            case NATION, PROVINCE, REGENCY, CITY -> false;
        };
    }

    /** Whether a small region is told as the place of what a sentence tells, rather than as where people came from. */
    static boolean here(Story story, Span sentence, Mention<Region> mention) {
        String lead = story.lower()
                .substring(
                        Math.max(sentence.start(), mention.span().start() - LEAD),
                        mention.span().start());
        return HERE.matcher(lead).find() && !elsewhere(story, sentence, mention);
    }

    static boolean elsewhere(Story story, Span sentence, Mention<Region> mention) {
        String lead = story.lower()
                .substring(
                        Math.max(sentence.start(), mention.span().start() - LEAD),
                        mention.span().start());
        return ELSEWHERE.matcher(lead).find();
    }
}
