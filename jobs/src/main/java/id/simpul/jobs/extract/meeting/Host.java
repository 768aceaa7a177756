package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body that held an event: the one before a verb of holding, or behind a passive one; null where its sentence names none. */
final class Host {

    private static final WordTable GATHERING = WordTable.of(Host.class, "gathering.csv");

    private static final Pattern HOST = GATHERING.find("holds", "carries_out", "calls");
    private static final Pattern HOSTED_BY = Pattern.compile(
            "(?<!\\p{L})(?:digelar|diadakan|dilaksanakan|diselenggarakan|dihelat|yang digelar|digagas|diprakarsai|diinisiasi)(?: oleh)?\\s+");

    private static final Pattern DATELINE = Pattern.compile("[^–—:;]{3,60}?(?: [–—-]{1,2} ?|[–—])");
    private static final int LONGEST_DATELINE = 64;

    private final Story story;

    Host(Story story) {
        this.story = story;
    }

    @Nullable
    Agency of(EventCandidate event) {
        Span sentence = event.sentence().span();
        Span told = new Span(Math.max(sentence.start(), dateline(sentence)), sentence.end());
        List<Mention<Agency>> agencies = Story.within(story.reading().agencies(), told);
        Matcher hosted = HOSTED_BY
                .matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (hosted.find()) {
            for (Mention<Agency> agency : agencies) {
                if (agency.span().start() >= hosted.end()
                        && agency.span().start() - hosted.end() <= 12
                        && !story.lower().startsWith("di ", hosted.end())) {
                    return agency.value();
                }
            }
        }
        Matcher host = HOST.matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        if (host.find()) {
            for (Mention<Agency> agency : agencies) {
                if (agency.span().end() <= host.start()) {
                    return agency.value();
                }
            }
        }
        return null;
    }

    /** Behind "Poso, Kantor Berita X (11/12) –", which names the publisher and no host; 0 where there is none. */
    private int dateline(Span sentence) {
        Matcher dash = DATELINE.matcher(story.text())
                .region(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_DATELINE));
        return dash.lookingAt() ? dash.end() : 0;
    }
}
