package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a story calls an event elsewhere that its own sentence tells by a verb alone: "… terima kasih atas penyuluhan tersebut". */
final class Naming {

    private static final Pattern THAT = Pattern.compile("^[\\p{L}\\p{N} -]{0,60}? (?:tersebut|itu|ini)(?!\\p{L})");
    private static final Pattern WITHIN = Pattern.compile(
            "(?<!\\p{L})(?:dalam|pada|usai|seusai|selama|sela|peserta|materi|kegiatan|acara|sesi|jalannya|membuka|menutup|mengikuti) $");

    private static final int LEAD = 14;
    private static final int NOUN = 2;

    private final Story story;
    private final NoEvent against;

    Naming(Story story, NoEvent against) {
        this.story = story;
        this.against = against;
    }

    /** The kind by which one of the next sentences refers back to an event, or null. */
    @Nullable
    MeetingKind behind(Sentence sentence, int sentences) {
        List<Sentence> all = story.sentences();
        for (int i = sentence.index() + 1; i <= sentence.index() + sentences && i < all.size(); i++) {
            Sentence next = all.get(i);
            for (Hit hit : EventSearch.KINDS.in(
                    story.lower(), next.span().start(), next.span().end())) {
                if (EventSearch.weight(hit) >= NOUN && !against.excluded(hit, next) && refers(hit, next)) {
                    return EventSearch.kind(hit);
                }
            }
        }
        return null;
    }

    /** The kind that the title names by a noun, or null. */
    @Nullable
    MeetingKind ofTitle() {
        String given = story.reading().document().metadata().title();
        String title = given == null ? "" : given.toLowerCase(Locale.ROOT);
        List<Hit> hits = EventSearch.KINDS.in(title, 0, title.length());
        return hits.stream()
                .filter(hit -> EventSearch.weight(hit) >= NOUN)
                .findFirst()
                .or(() -> hits.stream().findFirst())
                .map(EventSearch::kind)
                .orElse(null);
    }

    private boolean refers(Hit hit, Sentence sentence) {
        String behind = story.lower().substring(hit.end(), sentence.span().end());
        String lead = story.lower().substring(Math.max(sentence.span().start(), hit.start() - LEAD), hit.start());
        boolean subject = lead.isBlank();
        return subject || THAT.matcher(behind).find() || WITHIN.matcher(lead).find();
    }
}
