package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an event of a story is about {@link Topic}. Evidence is added up; other business raises what is enough. */
final class Relevance {

    private static final int NEAR = 2;
    private static final int TITLE = 200;

    /** Sentences of a story that tells of one thing alone. */
    private static final int SMALL = 9;

    /** The score of an event that a story tells so plainly that it is what the story is about. */
    private static final double PLAIN = 9;

    private static final double ENOUGH = 2;
    private static final double RELATED_WORD = 0.5;

    /** What the name of a department tells of the event in which it takes part. */
    private static final double IN_NAME = 0.5;

    private static final int MANY = 8;

    /** Whom it is about, where it tells of harm or help. */
    private static final Pattern WHOM = Topic.WORDS.find("whom");

    private static final Pattern HARM = Topic.WORDS.find("harm");

    /** Occasions of every office and parish, whatever is said at them. */
    private static final Set<String> OCCASIONS = Topic.WORDS.of("occasion");

    /** "… menyinggung kekerasan": what is said beside the matter. */
    private static final Pattern BESIDE = Topic.WORDS.find("beside");

    /** What such a department, or the same people, also meet for. */
    private static final Pattern OTHER_BUSINESS = Topic.WORDS.find("other_business");

    /** Bodies that have no other business. */
    private static final Pattern OWN = Pattern.compile("(?i)(?<!\\p{L})" + Topic.WORDS.any("own_body") + "(?!\\p{L})");

    private final Story story;

    Relevance(Story story) {
        this.story = story;
    }

    /**
     * Whether an event is about it: its sentence, the ones around it or the title say so, or the story does in several places;
     * that a department for women and children takes part says a little, but nothing of a ceremony.
     */
    boolean of(EventCandidate event) {
        Span own = event.sentence().span();
        if (business(own) && told(own).plainly() == 0 || touched(event)) {
            return false;
        }
        Mentions mentions = new Mentions();
        for (Sentence sentence : story.sentences()) {
            mentions.add(sentence, near(sentence, event));
            if (mentions.told >= ENOUGH) {
                return true;
            }
        }
        double all = mentions.sum(event.kind() == MeetingKind.OTHER);
        double spoken = Topic.count(story.lower(), MANY) / (double) MANY;
        return all + (all > 0 ? spoken : 0) >= mentions.enough(event);
    }

    private boolean near(Sentence sentence, EventCandidate event) {
        return story.sentences().size() <= SMALL
                || Math.abs(sentence.index() - event.sentence().index()) <= NEAR
                || sentence.headline() && sentence.span().start() < TITLE;
    }

    /** What the sentences of a story say of it. */
    private final class Mentions {

        private double told;
        private double names;
        private boolean other;
        private boolean people;
        private boolean harm;

        void add(Sentence sentence, boolean near) {
            Told here = told(sentence.span());
            told += here.plainly() * (near ? ENOUGH : 1);
            if (near) {
                String lower = sentence.span().of(story.lower());
                names += here.inNames() * IN_NAME;
                other |= business(sentence.span());
                people |= WHOM.matcher(lower).find();
                harm |= HARM.matcher(lower).find();
            }
        }

        double sum(boolean ceremony) {
            boolean alone = ceremony || other;
            double related = Math.min(ENOUGH, Math.max(0, Topic.related(story.lower()) - 1) * RELATED_WORD);
            double harmed = people && harm && !other ? 1 : 0;
            return told + (alone ? 0 : Math.min(1, names) + related) + harmed;
        }

        double enough(EventCandidate event) {
            return event.score() >= PLAIN && !other && event.kind() != MeetingKind.OTHER ? 1 : ENOUGH;
        }
    }

    /** Whether an event is such an occasion, and the story tells of our matter at most as said beside it. */
    private boolean touched(EventCandidate event) {
        return OCCASIONS.contains(event.phrase().of(story.lower()))
                && story.sentences().stream()
                        .filter(sentence -> !sentence.headline())
                        .allMatch(sentence -> toldBeside(sentence.span()));
    }

    private boolean toldBeside(Span sentence) {
        Matcher beside = BESIDE.matcher(story.lower()).region(sentence.start(), sentence.end());
        Span before = new Span(sentence.start(), beside.find() ? beside.start() : sentence.end());
        return told(before).plainly() == 0;
    }

    /** Whether a sentence speaks of other business in words of its own: "Dinas … dan Keluarga Berencana" is a name. */
    private boolean business(Span sentence) {
        Matcher business = OTHER_BUSINESS
                .matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (business.find()) {
            Span word = new Span(business.start(), business.end());
            if (Story.within(story.reading().agencies(), sentence).stream()
                            .noneMatch(body -> body.span().overlaps(word))
                    && Story.within(story.reading().people(), sentence).stream()
                            .noneMatch(person -> person.span().overlaps(word))) {
                return true;
            }
        }
        return false;
    }

    /** How often a stretch speaks of it, in words of its own and in names of bodies. */
    private record Told(int plainly, int inNames) {}

    private Told told(Span sentence) {
        List<Span> bodies = new ArrayList<>();
        Story.within(story.reading().agencies(), sentence).stream()
                .filter(body -> !OWN.matcher(body.value().name()).find())
                .forEach(body -> bodies.add(body.span()));
        Story.within(story.reading().people(), sentence).forEach(person -> bodies.add(person.span()));
        int count = 0;
        int named = 0;
        int at = sentence.start();
        while (at < sentence.end()) {
            String word = Topic.plainAt(story.lower(), at, sentence.end());
            if (word != null) {
                Span hit = new Span(at, at + word.length());
                boolean name = bodies.stream().anyMatch(body -> body.overlaps(hit));
                count += name ? 0 : 1;
                named += name ? 1 : 0;
            }
            at += word == null ? 1 : word.length();
        }
        return new Told(count, named);
    }
}
