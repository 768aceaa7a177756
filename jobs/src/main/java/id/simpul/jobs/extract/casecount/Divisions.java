package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the parts of a number, as the text tells them, show of the number. */
final class Divisions {

    private final Set<Candidate> mixed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Candidate> various = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Divided divided;
    private @Nullable Grown grown;

    /** A number whose parts are of several forms. */
    void mixed(Candidate total) {
        mixed.add(total);
    }

    /** A number that its sentence divides into forms that no one form holds. */
    void various(Candidate total) {
        various.add(total);
        mixed.add(total);
    }

    boolean isVarious(Candidate candidate) {
        return various.contains(candidate);
    }

    boolean isMixed(Candidate candidate) {
        return mixed.contains(candidate);
    }

    /**
     * @param divided the numbers whose parts are of several groups
     * @param grown the numbers whose parts are not of children alone
     */
    void of(Divided divided, Grown grown) {
        this.divided = divided;
        this.grown = grown;
    }

    /** Whether a number's parts show that it is not of children alone. */
    boolean grown(Candidate candidate) {
        return grown != null && grown.shows(candidate);
    }

    /** The group of a number's parts together, or null. */
    @Nullable
    VictimGroup together(Candidate candidate) {
        return divided == null ? null : divided.group(candidate);
    }

    /** The group of the parts that a number was divided into in full, or null. */
    @Nullable
    VictimGroup added(Candidate candidate) {
        return divided == null ? null : divided.added(candidate);
    }
}
