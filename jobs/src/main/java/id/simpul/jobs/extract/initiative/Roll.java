package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The initiatives of a document, each once: what a later sentence tells of the same one fills what the first left open. */
final class Roll {

    private record Line(String what, Finding<Initiative> finding) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String what, Finding<Initiative> finding) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (same(line, what, finding.fact())) {
                lines.set(i, new Line(line.what(), merged(line.finding(), finding)));
                return;
            }
        }
        lines.add(new Line(what, finding));
    }

    List<Finding<Initiative>> findings() {
        return lines.stream().map(Line::finding).toList();
    }

    private static boolean same(Line line, String what, Initiative other) {
        Initiative one = line.finding().fact();
        boolean alike = one.initiativeKind() == other.initiativeKind() && Objects.equals(one.region(), other.region());
        boolean named = line.what().equals(what)
                || what.equals("enacted")
                || line.what().equals("enacted");
        boolean counted = one.coverageCount() != null && other.coverageCount() != null;
        boolean sameCount = open(one.coverageCount(), other.coverageCount());
        boolean sameYear = open(one.year(), other.year())
                || !counted && one.coverageCount() == null && other.coverageCount() == null;
        return alike && named && sameCount && sameYear;
    }

    private static boolean open(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    private static Finding<Initiative> merged(Finding<Initiative> first, Finding<Initiative> later) {
        Initiative one = first.fact();
        Initiative other = later.fact();
        boolean sameYear = one.year() == null || one.year().equals(other.year());
        Initiative both = new Initiative(
                one.initiativeKind(),
                one.name(),
                one.region(),
                one.year() != null ? one.year() : other.year(),
                one.date() != null ? one.date() : sameYear ? other.date() : null,
                one.rank() != null ? one.rank() : other.rank(),
                one.coverageCount() != null ? one.coverageCount() : other.coverageCount(),
                one.coverageRegions().isEmpty() ? other.coverageRegions() : one.coverageRegions());
        return new Finding<>(
                both,
                first.span(),
                first.sheet(),
                first.cell(),
                first.page(),
                Math.max(first.confidence(), later.confidence()),
                first.rules());
    }
}
