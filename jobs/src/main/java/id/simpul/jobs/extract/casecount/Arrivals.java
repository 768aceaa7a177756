package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.Set;

/** Where people who are sent home come to: "tiba di Pelabuhan Dumai", "mendarat di Bandara Juanda, Sidoarjo", "lewat Pos Lintas Batas Aruk". */
final class Arrivals {

    private static final Set<String> ARRIVED = Set.of("tiba", "sampai", "mendarat", "berlabuh", "bersandar", "merapat");

    private static final Set<String> TO = Set.of("di", "ke");

    /** Words from what they come through to its place, at most. */
    private static final int GATE = 6;

    private static final Set<String> THROUGH = Set.of("melalui", "lewat", "via");

    /** What people who are sent home come through. */
    private static final Set<String> GATES = Set.of(
            "pelabuhan", "pos", "plbn", "bandara", "pintu", "dermaga", "debarkasi", "terminal", "kota", "kabupaten");

    private Arrivals() {}

    /** Whether somebody arrives in a sentence. */
    static boolean in(Scene scene, Span sentence) {
        return place(scene, sentence) >= 0;
    }

    /** The first place of arrival that the text tells, smaller than the nation; absent where it tells none. */
    static Link<Region> first(Scene scene) {
        for (Span sentence : scene.reading().sentences()) {
            int arrived = place(scene, sentence);
            int place = arrived < 0 ? gate(scene, sentence) : arrived;
            if (place >= 0) {
                int end = arrived < 0 ? scene.tokens().at(place + GATE).span().end() : sentence.end();
                Span behind = new Span(scene.tokens().at(place).span().start(), Math.min(end, sentence.end()));
                for (Mention<Region> mention : scene.regions(behind)) {
                    if (!mention.value().equals(Region.NATION)) {
                        return new Link<>(mention.value(), Source.DOCUMENT);
                    }
                }
            }
        }
        return Link.absent();
    }

    /** "TKI yang dideportasi itu kami amankan melalui Pos Lintas Batas Aruk, Kabupaten Sambas": index of the word for the gate, or -1. */
    private static int gate(Scene scene, Span sentence) {
        boolean deported = scene.categories(sentence).stream()
                .anyMatch(term -> term.value().category() == Category.DEPORTATION
                        && scene.tokens().word(term.first()).contains("deport")); // others are sent on from there
        int to = scene.tokens().from(sentence.end());
        for (int at = scene.tokens().from(sentence.start()); deported && at < to; at++) {
            if (THROUGH.contains(scene.tokens().word(at))
                    && GATES.contains(scene.tokens().word(at + 1))) {
                return at + 1;
            }
        }
        return -1;
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
