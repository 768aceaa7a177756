package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the first cases lie that a text counts: "LBH Apik Semarang menerima 102 aduan … di Jawa Tengah", "82 kasus … di Sultra". */
final class FirstPlace {

    private static final Set<String> IN = Set.of("di", "se", "seluruh", "wilayah", "provinsi", "kabupaten", "kota");

    private final Scene scene;

    FirstPlace(Scene scene) {
        this.scene = scene;
    }

    /** The last place of the headline, else of the first sentence of the body, that counts cases and says where; null where neither does. */
    @Nullable
    Region of(@Nullable Span title, List<Passage> body) {
        Region head = title == null ? null : place(title);
        if (head != null) {
            return head;
        }
        for (Passage passage : body) {
            for (Span sentence : passage.sentences()) {
                if (counts(sentence)) {
                    return place(sentence);
                }
            }
        }
        return null;
    }

    private @Nullable Region place(Span stretch) {
        if (!counts(stretch)) {
            return null;
        }
        Region found = null;
        for (Mention<Region> mention : scene.regions(stretch)) {
            boolean told = scene.agencies(mention.span()).isEmpty()
                    && !mention.rule().equals(Regions.DATELINE)
                    && placed(mention.span());
            boolean narrower = found != null && mention.value().contains(found);
            found = told && !narrower ? mention.value() : found;
        }
        return found;
    }

    private boolean placed(Span region) {
        int at = scene.tokens().from(region.start());
        return IN.contains(scene.tokens().word(at - 1))
                || IN.contains(scene.tokens().word(at - 2))
                || IN.contains(scene.tokens().word(at));
    }

    /** One number of cases or people, not a row of them. */
    private boolean counts(Span sentence) {
        List<Mention<Quantity>> counted = scene.numbers(sentence).stream()
                .filter(number -> number.value().kind() == Quantity.Kind.COUNT)
                .filter(this::headed)
                .toList();
        return counted.size() == 1;
    }

    private boolean headed(Mention<Quantity> number) {
        Heads.Head head =
                Heads.behind(scene.tokens(), scene.tokens().from(number.span().end()));
        return head != null && head.word() != null;
    }
}
