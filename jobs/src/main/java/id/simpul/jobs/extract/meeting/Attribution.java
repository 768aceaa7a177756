package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose an outcome is: who promises, asks or tells it, whom it is asked of, and until when. */
final class Attribution {

    private static final WordTable SPEECH = WordTable.of(Attribution.class, "speech.csv");

    private static final Pattern SAID_BY =
            Pattern.compile("(?<!\\p{L})" + SPEECH.any("said", "said_too") + "(?!\\p{L})\\s*$");
    /** "…,” ujarnya": it belongs to who was named before. */
    private static final Pattern SAID_BY_THE_SAME = Pattern.compile("(?<!\\p{L})" + SPEECH.any("said", "said_too")
            + "nya(?!\\p{L})"
            + "|(?<!\\p{L})(?:ia|dia|beliau) (?:juga )?" + SPEECH.any("says", "admits", "tells", "urges") + "(?!\\p{L})"
            + "|(?<!\\p{L})" + SPEECH.any("said") + " (?:dia|beliau)(?!\\p{L})");
    /** Whom something is asked of, where it is no body. */
    private static final Pattern ASKED = Pattern.compile(
            "^\\s+(?:kepada\\s+|agar\\s+)?((?:(?:para|seluruh|semua|setiap|segenap)\\s+)?(?:tokoh \\p{L}+|"
                    + SPEECH.any("asked") + "))(?!\\p{L})");

    private static final Pattern TIME = Pattern.compile(".*depan|mulai tahun|nantinya|dalam waktu dekat");
    private static final int REACH = 40;
    private static final int SENTENCES_BACK = 3;

    private final Story story;

    Attribution(Story story) {
        this.story = story;
    }

    /** The person or body that stands before the cue; else who is said to say it; null where the text leaves it open. */
    @Nullable
    String actor(Sentence sentence, Span quote, List<Hit> hits) {
        int cue = cue(quote, hits);
        String actor = null;
        int nearest = quote.start() - 1;
        List<Mention<Official>> people = Story.within(story.reading().people(), quote);
        for (Mention<Official> person : people) {
            if (person.span().end() <= cue && person.span().start() > nearest) {
                actor = person.value().name();
                nearest = person.span().start();
            }
        }
        for (Mention<Agency> agency : Story.within(story.reading().agencies(), quote)) {
            boolean office = people.stream().anyMatch(person -> person.span().overlaps(agency.span()));
            if (!office && agency.span().end() <= cue && agency.span().start() > nearest) {
                actor = agency.value().name();
                nearest = agency.span().start();
            }
        }
        return actor != null ? actor : speaker(sentence);
    }

    /** Where the verb stands: "mulai tahun 2023" only tells when. */
    private int cue(Span quote, List<Hit> hits) {
        for (Hit hit : hits) {
            if (!TIME.matcher(hit.phrase()).matches()) {
                return hit.start();
            }
        }
        int future = story.lower().indexOf(" akan ", quote.start());
        return future >= 0 && future < quote.end() ? future : quote.start();
    }

    private @Nullable String speaker(Sentence sentence) {
        Span span = sentence.span();
        for (Mention<Official> person : Story.within(story.reading().people(), span)) {
            String lead = story.lower()
                    .substring(
                            Math.max(span.start(), person.span().start() - REACH),
                            person.span().start());
            if (SAID_BY.matcher(lead).find()) {
                return person.value().name();
            }
        }
        return SAID_BY_THE_SAME
                        .matcher(story.lower().substring(span.start(), span.end()))
                        .find()
                ? before(sentence)
                : null;
    }

    /** Who was named last in the few sentences before, headlines left out. */
    private @Nullable String before(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SENTENCES_BACK); i--) {
            Sentence earlier = story.sentences().get(i);
            List<Mention<Official>> people = Story.within(story.reading().people(), earlier.span());
            if (earlier.headline()) {
                return null;
            }
            if (!people.isEmpty()) {
                return people.get(people.size() - 1).value().name();
            }
        }
        return null;
    }

    /** Of a recommendation: who is named right behind its verb, a body or people in general. */
    @Nullable
    String addressee(Span quote, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.columns().get(0).equals("recommendation")
                    && hit.start() >= quote.start()
                    && hit.end() <= quote.end()) {
                for (Mention<Agency> agency :
                        Story.within(story.reading().agencies(), new Span(hit.end(), quote.end()))) {
                    if (agency.span().start() - hit.end() <= 12) {
                        return agency.value().name();
                    }
                }
                Matcher asked = ASKED.matcher(story.lower()).region(hit.end(), quote.end());
                return asked.find() ? new Span(asked.start(1), asked.end(1)).of(story.text()) : null;
            }
        }
        return null;
    }

    /** A day or a year after the publication, by which it is to be done; what was found or founded has none. */
    @Nullable
    String due(Span quote, OutcomeType type) {
        if (type == OutcomeType.FINDING || type == OutcomeType.ESTABLISHMENT) {
            return null;
        }
        LocalDate published = story.reading().document().metadata().published();
        for (Mention<When> mention : Story.within(story.dates(), quote)) {
            When when = mention.value();
            LocalDate end = when.end();
            if (end != null && (published == null || end.isAfter(published))) {
                return when.grain() == When.Grain.YEAR ? String.valueOf(end.getYear()) : end.toString();
            }
        }
        return null;
    }
}
