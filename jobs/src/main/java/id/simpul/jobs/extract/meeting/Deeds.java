package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events that their sentence calls by no kind: something was held, people came together, or something was done at a place,
 * on a day that the sentence tells. What the police, a court or a reporter does on a day is none.
 */
final class Deeds {

    private static final WordTable SPEECH = WordTable.of(Deeds.class, "speech.csv");

    private static final WordTable GATHERING = WordTable.of(Deeds.class, "gathering.csv");

    private static final WordTable WORDS = WordTable.of(Deeds.class, "deeds.csv");

    /** "Kegiatan ini berlangsung …": an event whatever it is, and even without a day. */
    private static final Pattern ANY_EVENT = Pattern.compile("(?<!\\p{L})" + WORDS.any("any_event")
            + "(?:nya)?(?: \\p{L}{2,16}){0,3} (?:dibuka|" + GATHERING.any("held") + ")(?!\\p{L})");

    private static final Pattern HELD = GATHERING.find("held", "holds");

    private static final Pattern GATHERED = WORDS.find("gathered");

    private static final Pattern INCIDENT = WORDS.find("incident");

    private static final Pattern SAYING = SPEECH.find("said", "says", "tells", "told");

    /** "lewat konferensi video": a place of a kind. */
    private static final Pattern ONLINE = WORDS.find("online");

    /** Who comes in numbers. */
    private static final Pattern GROUP = WORDS.find("group");

    private static final Pattern VISITS = WORDS.find("visits");
    private static final Pattern MEETS = WORDS.find("meets");

    private static final Pattern CEREMONY = WORDS.find("ceremony");
    /** What somebody explains to people, whatever the occasion is called. */
    private static final Pattern TEACHES = WORDS.find("teaches");

    /** "… diajarkan kepada 28 anak", "menjelaskan modus … kepada jemaat": told to people who came. */
    private static final Pattern AUDIENCE = Pattern.compile("(?<!\\p{L})" + WORDS.any("tells_people")
            + "(?: [^.;:“”\"]{1,70}?)? (?:kepada|di hadapan|di depan|untuk) (?:[\\p{N}.]+ |para |sekitar |puluhan |ratusan |seluruh ){0,3}"
            + WORDS.any("people") + "(?!\\p{L})");

    private static final double HOLDING = 2;
    private static final double COMING_TOGETHER = 1;
    private static final double PLACE_ALONE = 0.5;

    /** Sentences behind a deed in which it is called by its kind. */
    private static final int CALLED = 3;
    /** Characters from the beginning. */
    private static final int LEADING = 1500;

    private final Story story;
    private final EventScore score;
    private final NoEvent against;

    Deeds(Story story, NoEvent against, EventScore score) {
        this.story = story;
        this.against = against;
        this.score = score;
    }

    /** One a sentence at most, in reading order. */
    List<EventCandidate> candidates() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            EventCandidate deed = sentence.headline() ? null : deed(sentence, body);
            if (deed != null) {
                candidates.add(deed);
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    private @Nullable EventCandidate deed(Sentence sentence, int body) {
        Matcher event = in(ANY_EVENT, sentence);
        if (event.find()) {
            MeetingKind kind = kindOfStory();
            return candidate(sentence, body, new Span(event.start(), event.end()), kind, 1);
        }
        When day = OwnDay.told(story, sentence);
        if (day == null || day.start() == null || in(INCIDENT, sentence).find() || against.victims(sentence.span())) {
            return null;
        }
        Matcher held = in(HELD, sentence);
        if (held.find()) {
            return candidate(sentence, body, new Span(held.start(), held.end()), kind(sentence), HOLDING);
        }
        Matcher audience = in(AUDIENCE, sentence);
        if (audience.find()) {
            Span told = new Span(audience.start(), audience.end());
            MeetingKind kind = kind(sentence);
            return candidate(
                    sentence, body, told, kind == MeetingKind.OTHER ? MeetingKind.OUTREACH : kind, COMING_TOGETHER);
        }
        if (in(SAYING, sentence).find()) {
            return null;
        }
        Matcher gathered = in(GATHERED, sentence);
        if (gathered.find()) {
            boolean placed = Venues.in(story, sentence.span()) != null
                    || in(ONLINE, sentence).find()
                    || in(GROUP, sentence).find();
            return candidate(
                    sentence,
                    body,
                    new Span(gathered.start(), gathered.end()),
                    kind(sentence),
                    placed ? COMING_TOGETHER : PLACE_ALONE);
        }
        Span venue = Venues.in(story, sentence.span());
        return venue == null ? null : candidate(sentence, body, venue, kind(sentence), PLACE_ALONE);
    }

    private EventCandidate candidate(Sentence sentence, int body, Span phrase, MeetingKind kind, double weight) {
        String code = kind.name().toLowerCase(Locale.ROOT);
        String word = phrase.of(story.lower());
        Hit hit = new Hit(phrase.start(), phrase.end(), word, List.of(code, String.valueOf(weight)));
        When day = OwnDay.of(story, sentence, hit);
        Span venue = Venues.in(story, sentence.span());
        return new EventCandidate(sentence, phrase, kind, day, venue, score.of(sentence, body, hit, day, venue));
    }

    private Matcher in(Pattern words, Sentence sentence) {
        return words.matcher(story.lower())
                .region(sentence.span().start(), sentence.span().end())
                .useTransparentBounds(true);
    }

    /** What the sentences right behind call it, else what was done, else other. */
    private MeetingKind kind(Sentence sentence) {
        MeetingKind called = new Naming(story, against).behind(sentence, CALLED);
        if (called != null) {
            return called;
        }
        MeetingKind titled = new Naming(story, against).ofTitle();
        if (titled != null) {
            return titled;
        }
        if (in(CEREMONY, sentence).find()) {
            return MeetingKind.OTHER;
        }
        if (in(MEETS, sentence).find()) {
            return MeetingKind.MEETING;
        }
        int last = Math.min(story.sentences().size() - 1, sentence.index() + CALLED);
        int first = Math.max(0, sentence.index() - 1);
        for (Sentence near : story.sentences().subList(first, last + 1)) {
            if (in(TEACHES, near).find()) {
                return MeetingKind.OUTREACH;
            }
        }
        return in(VISITS, sentence).find() ? MeetingKind.VISIT : MeetingKind.OTHER;
    }

    /** The kind that the title names, else the first one that the text does, else other. */
    private MeetingKind kindOfStory() {
        MeetingKind titled = new Naming(story, against).ofTitle();
        List<Hit> hits = titled == null
                ? EventSearch.KINDS.in(story.lower(), 0, Math.min(story.lower().length(), LEADING))
                : List.of();
        return titled != null ? titled : hits.isEmpty() ? MeetingKind.OTHER : EventSearch.kind(hits.get(0));
    }
}
