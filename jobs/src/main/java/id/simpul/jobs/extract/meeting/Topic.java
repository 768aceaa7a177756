package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.language.Needles;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Simpul is about: trafficking, violence, the protection of women and children, migrants. */
final class Topic {

    private static final WordTable TABLE = WordTable.of(Topic.class, "topic_words.csv");

    /** Also inside other words: "korbannya", "berperspektif gender". What holds a shorter one of them needs no row. */
    private static final Needles WORDS = needles("spoken");

    /** What is about it by itself: "anak" and "perempuan" also play football. */
    private static final Needles PROPER = needles("plain");

    private static final Needles PROPER_ACRONYMS = needles("plain_acronym");
    private static final Needles ACRONYMS = needles("spoken_acronym");

    /** What is spoken of where women, children and migrants are protected, and elsewhere too. */
    private static final Set<String> RELATED = TABLE.of("related");

    private static final int NEAR = 2;
    private static final int TITLE = 200;

    /** Whom it is about, where it tells of harm or help. */
    private static final Pattern WHOM = TABLE.find("whom");

    private static final Pattern HARM = TABLE.find("harm");

    private static final double RELATED_WORD = 0.5;

    /** Sentences of a story that tells of one thing alone. */
    private static final int SMALL = 9;

    /** The score of an event that a story tells so plainly that it is what the story is about. */
    private static final double PLAIN = 9;

    /** Occasions of every office and parish, whatever is said at them. */
    private static final Set<String> OCCASIONS = TABLE.of("occasion");

    /** "… menyinggung kekerasan": what is said beside the matter. */
    private static final Pattern BESIDE = TABLE.find("beside");

    private static final double ENOUGH = 2;

    /** What the name of a department tells of the event in which it takes part. */
    private static final double IN_NAME = 0.5;

    /** What such a department, or the same people, also meet for. */
    private static final Pattern OTHER_BUSINESS = TABLE.find("other_business");

    /** Bodies that have no other business. */
    private static final Pattern OWN = Pattern.compile("(?i)(?<!\\p{L})" + TABLE.any("own_body") + "(?!\\p{L})");

    private static final int MANY = 8;

    private Topic() {}

    private static Needles needles(String role) {
        return new Needles(TABLE.of(role));
    }

    /**
     * Whether an event is about it: its sentence, the ones around it or the title say so, or the story does in several places;
     * that a department for women and children takes part says a little, but nothing of a ceremony.
     */
    static boolean of(Story story, EventCandidate event) {
        boolean ceremony = event.kind() == MeetingKind.OTHER;
        Span own = event.sentence().span();
        if (business(story, own) && told(story, own).plainly() == 0 || touched(story, event)) {
            return false;
        }
        boolean small = story.sentences().size() <= SMALL;
        double told = 0;
        double names = 0;
        boolean other = false;
        boolean people = false;
        boolean harm = false;
        for (Story.Sentence sentence : story.sentences()) {
            Told here = told(story, sentence.span());
            boolean near = small
                    || Math.abs(sentence.index() - event.sentence().index()) <= NEAR
                    || sentence.headline() && sentence.span().start() < TITLE;
            told += here.plainly() * (near ? ENOUGH : 1);
            names += near ? here.inNames() * IN_NAME : 0;
            other |= near && business(story, sentence.span());
            people |= near && WHOM.matcher(sentence.span().of(story.lower())).find();
            harm |= near && HARM.matcher(sentence.span().of(story.lower())).find();
            if (told >= ENOUGH) {
                return true;
            }
        }
        double related =
                ceremony || other ? 0 : Math.min(ENOUGH, Math.max(0, related(story.lower()) - 1) * RELATED_WORD);
        double spoken = count(story.lower(), MANY) / (double) MANY;
        double besides = ceremony || other ? 0 : Math.min(1, names);
        double enough = event.score() >= PLAIN && !other && !ceremony ? 1 : ENOUGH;
        double harmed = people && harm && !other ? 1 : 0;
        double all = told + besides + related + harmed;
        return all + (all > 0 ? spoken : 0) >= enough;
    }

    /** How many of them a text has. */
    private static int related(String lower) {
        int related = 0;
        for (String word : RELATED) {
            related += lower.contains(word) ? 1 : 0;
        }
        return related;
    }

    /** Whether an event is such an occasion, and the story tells of our matter at most as said beside it. */
    private static boolean touched(Story story, EventCandidate event) {
        return OCCASIONS.contains(event.phrase().of(story.lower()))
                && story.sentences().stream()
                        .filter(sentence -> !sentence.headline())
                        .allMatch(sentence -> toldBeside(story, sentence.span()));
    }

    private static boolean toldBeside(Story story, Span sentence) {
        Matcher beside = BESIDE.matcher(story.lower()).region(sentence.start(), sentence.end());
        Span before = new Span(sentence.start(), beside.find() ? beside.start() : sentence.end());
        return told(story, before).plainly() == 0;
    }

    /** Whether a sentence speaks of other business in words of its own: "Dinas … dan Keluarga Berencana" is a name. */
    private static boolean business(Story story, Span sentence) {
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

    private static Told told(Story story, Span sentence) {
        List<Span> bodies = new ArrayList<>();
        Story.within(story.reading().agencies(), sentence).stream()
                .filter(body -> !OWN.matcher(body.value().name()).find())
                .forEach(body -> bodies.add(body.span()));
        Story.within(story.reading().people(), sentence).forEach(person -> bodies.add(person.span()));
        int count = 0;
        int named = 0;
        int at = sentence.start();
        while (at < sentence.end()) {
            String word = PROPER.at(story.lower(), at, sentence.end());
            word = word == null ? PROPER_ACRONYMS.wordsAt(story.lower(), at, sentence.end()) : word;
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

    /** Whether a text speaks of it at all. */
    static boolean in(CharSequence lower) {
        for (int at = 0; at < lower.length(); at++) {
            if (WORDS.at(lower, at, lower.length()) != null
                    || PROPER.at(lower, at, lower.length()) != null
                    || PROPER_ACRONYMS.wordsAt(lower, at, lower.length()) != null) {
                return true;
            }
        }
        return false;
    }

    /** How often the text speaks of it, counted up to the limit. */
    static int count(CharSequence lower, int limit) {
        int count = 0;
        int at = 0;
        while (count < limit && at < lower.length()) {
            String word = WORDS.at(lower, at, lower.length());
            word = word == null ? ACRONYMS.wordsAt(lower, at, lower.length()) : word;
            count += word == null ? 0 : 1;
            at += word == null ? 1 : word.length();
        }
        return count;
    }
}
