package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that report events and scores them: kind, verb of holding, day, venue, place in the story. */
final class EventSearch {

    private static final WordTable WORDS = WordTable.of(EventSearch.class, "gathering.csv");

    static final PhraseTable KINDS = PhraseTable.readNouns("events.csv");

    /** "Dalam rangka monitoring …": what the event told is for. */
    private static final Pattern PURPOSE =
            Pattern.compile("(?<!\\p{L})(?:rangka (?:kegiatan |pelaksanaan )?|(?:demi|guna|pentingnya) )$");
    /** "menggelar rapat … peserta pelatihan": what a verb of holding is said of goes before what else the sentence names. */
    private static final Pattern OBJECT = Pattern.compile("(?<!\\p{L})" + WORDS.any("holds", "object_of")
            + " (?:(?:kegiatan|acara|sebuah|agenda|secara \\p{L}+) )?$");

    /** "… yang disambung diskusi": what belongs to the event told. */
    private static final Pattern ADDED = Pattern.compile(
            "(?<!\\p{L})(?:dirangkai(?:kan)?|disambung|dilanjutkan|diselingi|dilengkapi|diawali|diakhiri|ditutup|disertai|dibarengi|ditandai)"
                    + "(?: pula| juga)?(?: dengan| oleh)?(?: kegiatan| acara| sesi)? $");
    /** "rapat tersebut": the event of the sentence before. */
    private static final Pattern THAT = Pattern.compile("^ (?:tersebut|itu|ini)(?!\\p{L})");

    private static final int LEAD_SENTENCES = 3;
    /** The weight of a word that calls an event by its kind. */
    private static final double NOUN = 2;
    /** Characters in brackets before the word for an event. */
    private static final int BRACKET = 60;

    private static final Set<String> COMES = WORDS.of("comes");

    private static final Set<MeetingKind> TAUGHT =
            EnumSet.of(MeetingKind.OUTREACH, MeetingKind.TRAINING, MeetingKind.SEMINAR, MeetingKind.WORKSHOP);

    /** Sentences behind one in which its event may be called by its kind. */
    private static final int CALLED = 4;

    private final Story story;
    private final NoEvent against;
    private final OnlyDay only;
    private final EventScore score;

    EventSearch(Story story) {
        this.story = story;
        against = new NoEvent(story);
        only = OnlyDay.of(story);
        score = new EventScore(story, against);
    }

    /** Every candidate, one a sentence, in reading order. */
    List<EventCandidate> candidates() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            EventCandidate candidate = candidate(sentence, body);
            if (candidate != null) {
                candidates.add(candidate);
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    private @Nullable EventCandidate candidate(Sentence sentence, int body) {
        Hit best = null;
        Hit last = null;
        for (Hit hit :
                KINDS.in(story.lower(), sentence.span().start(), sentence.span().end())) {
            boolean about = ofThe(last, hit);
            last = hit;
            if (!about && !against.excluded(hit, sentence) && (best == null || rank(hit) > rank(best))) {
                best = hit;
            }
        }
        if (best == null) {
            return null;
        }
        MeetingKind kind = calling(best, sentence);
        Span venue = Venues.in(story, sentence.span());
        venue = venue != null || sentence.headline()
                ? venue
                : Venues.named(story, new Span(best.end(), sentence.span().end()));
        When day = OwnDay.of(story, sentence, best);
        boolean holds = EventScore.holds(story, sentence.span());
        if (day == null && !sentence.headline()) {
            day = Neighbours.told(story, sentence);
            boolean goesOn = Neighbours.goesOn(story, sentence) && holds
                    || THAT.matcher(behind(best)).find();
            boolean came = (body <= LEAD_SENTENCES || holds)
                    && (Neighbours.came(story, sentence) || Neighbours.heldBefore(story, sentence));
            day = day == null && (goesOn || came) ? Neighbours.before(story, sentence) : day;
            if (came && day != null && (venue == null || !Venues.placed(story, venue))) {
                Span before = Venues.in(
                        story, story.sentences().get(sentence.index() - 1).span());
                venue = before == null ? venue : before;
            }
        }
        boolean dated = day != null;
        day = dated || !holds ? day : only.behind(sentence);
        Sentence occasion = day == null ? Neighbours.occasion(story, sentence) : null;
        if (occasion != null) {
            day = Days.first(story, occasion);
            venue = venue == null ? Venues.in(story, occasion.span()) : venue;
        }
        return new EventCandidate(
                sentence,
                new Span(best.start(), best.end()),
                kind,
                day,
                venue,
                score.of(sentence, body, best, day, venue) - (day != null && !dated ? adopted(sentence, best) : 0));
    }

    /** "Polsek menyambangi SD X. … penyuluhan tersebut": what those came for whom the sentence only tells to have come. */
    private MeetingKind calling(Hit hit, Sentence sentence) {
        MeetingKind kind = kind(hit);
        if (!COMES.contains(hit.phrase())) {
            return kind;
        }
        Naming naming = new Naming(story, against);
        MeetingKind called = naming.behind(sentence, CALLED);
        called = called == null ? naming.ofTitle() : called;
        return called != null && TAUGHT.contains(called) ? called : kind;
    }

    /** A day taken over from the sentence before proves less than one told with the event. */
    private double adopted(Sentence sentence, Hit hit) {
        return 1 + against.doubt(sentence, hit, false) - against.doubt(sentence, hit, true);
    }

    /** Sentences that tell of an event without calling it by its kind. */
    List<EventCandidate> deeds() {
        return new Deeds(story, against, score).candidates();
    }

    /** Whether a sentence has a verb of holding or opening, or names a kind of event. */
    static boolean holds(Story story, Sentence sentence) {
        Span span = sentence.span();
        return !KINDS.in(story.lower(), span.start(), span.end()).isEmpty() || EventScore.holds(story, span);
    }

    static MeetingKind kind(Hit hit) {
        return MeetingKind.valueOf(hit.columns().get(0).toUpperCase(Locale.ROOT));
    }

    static double weight(Hit hit) {
        return Double.parseDouble(hit.columns().get(1));
    }

    /** The weight, less where the word only tells what the event was for. */
    private double rank(Hit hit) {
        return weight(hit)
                + (OBJECT.matcher(lead(hit)).find() ? 1.2 : 0)
                - (PURPOSE.matcher(lead(hit)).find() || against.another(hit) ? 1.5 : 0)
                - (ADDED.matcher(lead(hit)).find() ? 2.5 : 0)
                - (inBrackets(hit) ? 1.5 : 0);
    }

    /** "sosialisasi peningkatan kapasitas …": the second of two words side by side tells what the first one, the event, was about. */
    private static boolean ofThe(@Nullable Hit first, Hit second) {
        return first != null
                && second.start() == first.end() + 1
                && weight(first) >= NOUN
                && weight(second) > weight(first);
    }

    /** "(penerima pelatihan …)": who somebody is. */
    private boolean inBrackets(Hit hit) {
        int open = story.text().lastIndexOf('(', hit.start());
        return open >= 0
                && hit.start() - open <= BRACKET
                && story.text().indexOf(')', open) > hit.start()
                && hit.start() - open > 1;
    }

    private String lead(Hit hit) {
        return story.lower().substring(Math.max(0, hit.start() - 32), hit.start());
    }

    private String behind(Hit hit) {
        return story.lower().substring(hit.end(), Math.min(story.lower().length(), hit.end() + 12));
    }
}
