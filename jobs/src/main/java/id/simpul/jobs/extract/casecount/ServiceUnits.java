package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which kind of office tells a number: whether a service unit for women and children does, or one is near. */
final class ServiceUnits {

    private final Scene scene;
    private final @Nullable String firstAgency;

    ServiceUnits(Scene scene) {
        this.scene = scene;
        this.firstAgency = scene.reading().agencies().stream()
                .map(agency -> agency.value().register())
                .findFirst()
                .orElse(null);
    }

    /** Whether a service unit tells the number: one is named in its sentence, or before it in its paragraph. */
    boolean tell(Basis basis) {
        Span until = basis.paragraph().cover(basis.candidate().own());
        List<Mention<Agency>> named = scene.agencies(until);
        if (scene.has(Cues.Cue.UNIT, until)) {
            return true;
        }
        String last = named.isEmpty()
                ? firstAgency
                : named.get(named.size() - 1).value().register();
        return "service_unit".equals(last);
    }

    /** Whether an office or a desk for women and children is named in the number's own stretch, or before it in its paragraph. */
    boolean near(Basis basis) {
        Span until = basis.paragraph().cover(basis.candidate().own());
        return scene.has(Cues.Cue.UNIT, until) || !scene.agencies(until).isEmpty();
    }

    boolean any() {
        return scene.reading().agencies().stream()
                .anyMatch(agency -> agency.value().register().equals("service_unit"));
    }

    /** A system of the whole country that every region enters its own cases into. */
    static boolean system(Agency agency) {
        return agency.name().toUpperCase(Locale.ROOT).startsWith("SIMFONI");
    }
}
