package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an instrument of a region sets up by its title: an action plan, a task force, a service unit. */
final class Enacted {

    private static final Pattern PLAN = Pattern.compile("\\b(?:rencana aksi(?: daerah)?|rad)\\b(?! nasional)");
    private static final Pattern FORCE = Pattern.compile(
            "^(?:pembentukan\\s)?((?:tim\\s)?(?:gugus tugas|satuan tugas|satgas|tim (?:koordinasi|terpadu|pencegahan|perlindungan|penanganan)).*)");
    private static final Pattern UNIT = Pattern.compile(
            "^pembentukan\\s(?:.{0,60}\\s)?((?:uptd|upt|unit pelaksana teknis|p2tp2a|pusat pelayanan terpadu|puspaga).*)");

    private Enacted() {}

    /** The initiative that an instrument's title tells, or null. */
    static @Nullable Finding<Initiative> of(Finding<Regulation> finding, Reading reading) {
        Regulation regulation = finding.fact();
        String region = regulation.region();
        String title = regulation.title();
        boolean regional = region != null && !region.equals(Region.NATION.code());
        if (title == null || !regional) {
            return null;
        }
        String folded = title.toLowerCase(Locale.ROOT);
        Matcher plan = PLAN.matcher(folded);
        if (plan.find() && plan.start() < 40) {
            Integer year = year(finding, reading);
            return year == null
                    ? null
                    : initiative(InitiativeKind.ACTION_PLAN, title.substring(plan.start()), finding, year);
        }
        boolean stands =
                regulation.status() == RegulationStatus.IN_FORCE || regulation.status() == RegulationStatus.AMENDED;
        Matcher force = FORCE.matcher(folded);
        Matcher unit = UNIT.matcher(folded);
        if (regulation.year() == null || !stands) {
            return null;
        }
        if (force.find()) {
            return initiative(InitiativeKind.TASK_FORCE, title.substring(force.start(1)), finding, regulation.year());
        }
        return unit.find()
                ? initiative(InitiativeKind.SERVICE_UNIT, title.substring(unit.start(1)), finding, regulation.year())
                : null;
    }

    /** The year of the instrument; of one that is planned the year that the sentence tells. */
    private static @Nullable Integer year(Finding<Regulation> finding, Reading reading) {
        Integer year = finding.fact().year();
        Span span = finding.span();
        if (year != null || span == null || finding.fact().status() != RegulationStatus.PLANNED) {
            return year;
        }
        return reading.sentences().stream()
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .map(sentence -> Timing.nearest(reading, sentence, span).year())
                .orElse(null);
    }

    private static Finding<Initiative> initiative(
            InitiativeKind kind, String name, Finding<Regulation> finding, Integer year) {
        Initiative initiative = new Initiative(
                kind, name, finding.fact().region(), year, finding.fact().enacted(), null, null, List.of());
        return new Finding<>(
                initiative,
                finding.span(),
                finding.sheet(),
                finding.cell(),
                finding.page(),
                Math.min(0.9, finding.confidence()),
                List.of("initiative.enacted"));
    }
}
