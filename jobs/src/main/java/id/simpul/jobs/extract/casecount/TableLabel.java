package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one text of a table (a header, a row's label, a title) says.
 *
 * @param categories named forms; empty where none is
 * @param generic whether violence is named without a form
 * @param womenAndChildren whether women and children are named together
 * @param letters whether the sex is told by a letter or a word of its own ("L", "P"), which counts people
 * @param measures what is counted, in the order of the words
 * @param total whether it is a sum
 * @param excluded whether it names something that is no count of cases
 * @param offTopic whether, as a column's name, it makes the table one of activities, services, staff or regulations
 * @param ageWord whether it speaks of age
 * @param banded whether it names an age band
 * @param part the band's label where it is finer than child or adult
 * @param dimensions roles that it can have as a column's name
 * @param plain whether every word of it is understood
 */
record TableLabel(
        String text,
        Set<Category> categories,
        boolean generic,
        boolean womenAndChildren,
        @Nullable Sex sex,
        boolean letters,
        @Nullable Age age,
        List<Measure> measures,
        @Nullable CaseStatus status,
        boolean total,
        boolean excluded,
        boolean offTopic,
        boolean ageWord,
        boolean banded,
        @Nullable String part,
        Set<String> dimensions,
        boolean plain) {

    /** The dimension of a column that counts services given, not people. */
    static final String SERVICE = "service";

    /**
     * The dimension of the name of an office that may stand without its place, being that of the whole region: "Ditreskrimum" above its
     * Polres.
     */
    static final String OWN_UNIT = "own_unit";

    /** "Jumlah Anak yang …": a title that counts persons. */
    private static final Pattern PERSONS = Pattern.compile(
            "(?i)(?:^|\\s)(?:jumlah|banyaknya) (?:anak|perempuan|wanita|remaja|pengantin|pmi|tki|pekerja migran)\\b");

    /** The dimension of a column of what was reached ("Realisasi"), which is a count only where its row says of what. */
    static final String ACHIEVED = "achieved";

    enum Sex {
        FEMALE,
        MALE
    }

    enum Age {
        CHILD,
        ADULT
    }

    /** The one form named, or {@code VIOLENCE} for several forms of it; null where none is or they don't belong together. */
    @Nullable
    Category category() {
        if (categories.isEmpty()) {
            return null;
        }
        if (categories.size() == 1) {
            return categories.iterator().next();
        }
        if (categories.equals(EnumSet.of(Category.TRAFFICKING, Category.EXPLOITATION))) {
            return Category.TRAFFICKING;
        }
        if (categories.contains(Category.TRAFFICKING) || ofMigrants()) {
            return null;
        }
        return categories.contains(Category.DOMESTIC_VIOLENCE) ? Category.DOMESTIC_VIOLENCE : Category.VIOLENCE;
    }

    /** Whether it names migrants without papers or sent home. */
    boolean ofMigrants() {
        return categories.contains(Category.IRREGULAR_MIGRATION) || categories.contains(Category.DEPORTATION);
    }

    /** Of "korban" beside "kasus" and "orang" the first one, or null. */
    @Nullable
    Measure measure() {
        return measures.isEmpty() ? null : measures.get(0);
    }

    /** What a title counts: its "Laporan" is mostly the document itself. */
    @Nullable
    Measure titleMeasure() {
        for (Measure named : measures) {
            if (named != Measure.REPORTS) {
                return named;
            }
        }
        if (PERSONS.matcher(text).find()) {
            return Measure.VICTIMS;
        }
        boolean itself = text.strip().regionMatches(true, 0, "laporan", 0, 7);
        return itself ? null : measure();
    }

    /** "Jumlah kasus", "jumlah korban", whatever they are of. */
    boolean casesOrVictims() {
        return measures.contains(Measure.CASES) || measures.contains(Measure.VICTIMS);
    }

    boolean is(String dimension) {
        return dimensions.contains(dimension);
    }

    /** Whether it says anything of a number that is a count. */
    boolean informs() {
        return namesGroup()
                || generic
                || total
                || banded
                || status != null
                || !categories.isEmpty()
                || !measures.isEmpty();
    }

    boolean namesGroup() {
        return womenAndChildren || sex != null || age != null;
    }

    static final class Builder {

        private final String text;
        private final Set<Category> categories = EnumSet.noneOf(Category.class);
        private final Set<String> dimensions = new HashSet<>();
        private boolean generic;
        private boolean womenAndChildren;
        private boolean female;
        private boolean male;
        private boolean letters;
        private boolean child;
        private boolean adult;
        private final List<Measure> measures = new ArrayList<>();
        private @Nullable CaseStatus status;
        private boolean total;
        private boolean excluded;
        private boolean offTopic;
        private boolean ageWord;
        private boolean banded;
        private @Nullable String part;
        private boolean plain = true;

        Builder(String text) {
            this.text = text;
        }

        void category(Category category) {
            categories.add(category);
        }

        boolean hasCategory() {
            return !categories.isEmpty();
        }

        void generic() {
            generic = true;
        }

        void measure(Measure named) {
            measures.add(named);
        }

        boolean hasMeasure() {
            return !measures.isEmpty();
        }

        void status(CaseStatus named) {
            status = status == null ? named : status;
        }

        void womenAndChildren() {
            womenAndChildren = true;
        }

        Builder sex(Sex named) {
            female |= named == Sex.FEMALE;
            male |= named == Sex.MALE;
            return this;
        }

        void letter(boolean whole, Sex named) {
            if (whole) {
                sex(named);
                letters = true;
            } else {
                unknown();
            }
        }

        Builder age(Age named) {
            child |= named == Age.CHILD;
            adult |= named == Age.ADULT;
            return this;
        }

        void total() {
            total = true;
        }

        void excluded() {
            excluded = true;
        }

        void service() {
            excluded = true;
            dimensions.add(SERVICE);
        }

        void offTopic() {
            excluded = true;
            offTopic = true;
        }

        void ageWord() {
            ageWord = true;
        }

        boolean hasAgeWord() {
            return ageWord;
        }

        void band(@Nullable String label) {
            banded = true;
            part = label;
        }

        void dimension(String role) {
            dimensions.add(role);
        }

        void neutral() {}

        void unknown() {
            plain = false;
        }

        TableLabel build() {
            Sex sex = female == male ? null : female ? Sex.FEMALE : Sex.MALE;
            Age age = child == adult ? null : child ? Age.CHILD : Age.ADULT;
            boolean together = womenAndChildren || (child && adult && female && !male);
            return new TableLabel(
                    text,
                    categories,
                    generic,
                    together,
                    sex,
                    letters,
                    age,
                    List.copyOf(measures),
                    status,
                    total,
                    excluded,
                    offTopic,
                    ageWord,
                    banded,
                    part,
                    dimensions,
                    plain);
        }
    }
}
