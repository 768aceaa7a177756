package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.Set;

/** Where people who are sent home come to: "tiba di Pelabuhan Dumai", "mendarat di Bandara Juanda, Sidoarjo". */
final class Arrivals {

    private static final Set<String> ARRIVED = Set.of("tiba", "sampai", "mendarat", "berlabuh", "bersandar", "merapat");

    private static final Set<String> TO = Set.of("di", "ke");

    private Arrivals() {}

    /** Whether somebody arrives in a sentence. */
    static boolean in(Scene scene, Span sentence) {
        return place(scene, sentence) >= 0;
    }

    /** The first place of arrival that the text tells, smaller than the nation; absent where it tells none. */
    static Link<Region> first(Scene scene) {
        for (Span sentence : scene.reading().sentences()) {
            int place = place(scene, sentence);
            if (place >= 0) {
                Span behind = new Span(scene.tokens().at(place).span().start(), sentence.end());
                for (Mention<Region> mention : scene.regions(behind)) {
                    if (!mention.value().equals(Region.NATION)) {
                        return new Link<>(mention.value(), Source.DOCUMENT);
                    }
                }
            }
        }
        return Link.absent();
    }

    /** Index of the "di" or "ke" behind the verb, or -1. */
    private static int place(Scene scene, Span sentence) {
        int to = scene.tokens().from(sentence.end());
        for (int at = scene.tokens().from(sentence.start()); at < to; at++) {
            if (TO.contains(scene.tokens().word(at + 1))
                    && ARRIVED.contains(scene.tokens().word(at))) {
                return at + 1;
            }
        }
        return -1;
    }
}
