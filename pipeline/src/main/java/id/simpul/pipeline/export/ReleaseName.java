package id.simpul.pipeline.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a release's folder, such as {@code simpul-edition-7-csv}, or {@code simpul-edition-7.2-csv} where one edition is
 * released again with other content, as after a change of the views.
 *
 * @param revision from 1
 * @param variant the format, with its options
 */
record ReleaseName(boolean sample, long edition, int revision, String variant) {

    /** The later one is the greater. */
    static final Comparator<ReleaseName> BY_AGE =
            Comparator.comparingLong(ReleaseName::edition).thenComparingInt(ReleaseName::revision);

    private static final Pattern NAME =
            Pattern.compile("simpul-(sample-)?edition-([0-9]{1,18})(?:\\.([0-9]{1,9}))?-([a-z]+(?:-hxl)?)");

    static Optional<ReleaseName> parse(String folder) {
        Matcher name = NAME.matcher(folder);
        if (!name.matches()) {
            return Optional.empty();
        }
        @Nullable String revision = name.group(3);
        return Optional.of(new ReleaseName(
                name.group(1) != null,
                Long.parseLong(name.group(2)),
                revision == null ? 1 : Integer.parseInt(revision),
                name.group(4)));
    }

    ReleaseName next() {
        return new ReleaseName(sample, edition, revision + 1, variant);
    }

    /** Whether both are of one edition and written alike. */
    boolean sameAs(ReleaseName other) {
        return sample == other.sample && edition == other.edition && variant.equals(other.variant);
    }

    String folder() {
        return "simpul-" + (sample ? "sample-" : "") + "edition-" + edition + (revision == 1 ? "" : "." + revision)
                + "-" + variant;
    }
}
