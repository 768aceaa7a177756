package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of which a place is told to have recorded them: "Kabupaten Belu mencatat 17 kasus". Which office did is not told; one that is named only
 * behind is credited with the number where it is of that place, and the text says that the number comes from it.
 */
final class TellingPlaces {

    private static final WordTable WORDS = WordTable.of(TellingPlaces.class, "reporting_words.csv");
    private static final Set<String> VERBS = WORDS.of("verb");
    private static final Set<String> ADVERBS = WORDS.of("adverb");
    private static final Set<String> OPENINGS = WORDS.of("opening");
    private static final Set<String> CREDITS = WORDS.of("credit");

    /** Adverbs between a place and its verb, at most. */
    private static final int MOST_ADVERBS = 2;
    /** Words between an office and what says that the number is its own, at most. */
    private static final int REACH = 6;

    private final Scene scene;

    TellingPlaces(Scene scene) {
        this.scene = scene;
    }

    /** The offices told in a stretch without those that the number can't be credited to. */
    List<Told<Agency>> without(Candidate candidate, List<Told<Agency>> told) {
        Region place = told.isEmpty() ? null : place(candidate);
        return place == null
                ? told
                : told.stream()
                        .filter(office -> may(candidate, place, office.value(), office.span()))
                        .toList();
    }

    /** Whether the number can be credited to the first mention of the office that the document has. */
    boolean may(Candidate candidate, @Nullable Agency office) {
        Region place = office == null ? null : place(candidate);
        if (place == null || office == null) {
            return true;
        }
        return scene.reading().agencies().stream()
                .filter(mention -> mention.value().equals(office))
                .anyMatch(mention -> may(candidate, place, office, mention.span()));
    }

    private boolean may(Candidate candidate, Region place, Agency office, Span named) {
        return named.start() < candidate.body().end() || near(office, place) && credited(candidate, named);
    }

    private static boolean near(Agency office, Region place) {
        Region territory = office.territory();
        return territory == null || territory.contains(place) || place.contains(territory);
    }

    /** Whether a word beside the office, behind the number, says that it comes from there: "menurut data Polres Ende". */
    private boolean credited(Candidate candidate, Span office) {
        TokenList tokens = scene.tokens();
        int from = tokens.from(office.start());
        int behind = tokens.from(office.end());
        int first = Math.max(from - REACH, tokens.from(candidate.body().end()));
        for (int at = first; at < behind + REACH; at++) {
            if ((at < from || at >= behind) && CREDITS.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The place in whose name the number is told, or null. */
    private @Nullable Region place(Candidate candidate) {
        TokenList tokens = scene.tokens();
        List<Mention<Region>> before = scene.regions(candidate.before());
        for (int i = before.size() - 1; i >= 0; i--) {
            Span span = before.get(i).span();
            int at = tokens.from(span.end());
            for (int skipped = 0; skipped < MOST_ADVERBS && ADVERBS.contains(tokens.word(at)); skipped++) {
                at++;
            }
            if (VERBS.contains(tokens.word(at)) && subject(candidate, span)) {
                return before.get(i).value();
            }
        }
        return null;
    }

    /** Whether nothing stands before the place in its clause that it would belong to: "warga Kabupaten Belu", "di Belu". */
    private boolean subject(Candidate candidate, Span place) {
        Span until = new Span(place.start(), candidate.number().span().start());
        if (!scene.agencies(until).isEmpty()) {
            return false;
        }
        int first = scene.tokens().from(place.start());
        String word = scene.tokens().word(first - 1);
        return place.start() <= candidate.sentence().start()
                || OPENINGS.contains(word)
                || !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
