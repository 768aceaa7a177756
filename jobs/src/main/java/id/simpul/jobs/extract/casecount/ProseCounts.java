package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Case counts out of sentences and lists: every number that may count becomes a candidate, and is linked or refused. */
final class ProseCounts {

    /** A text with more numbers than this is no report; what follows them is left unread, so that none costs too much. */
    static final int MOST = 2_000;

    private final Judge judge;
    private final Witness witness;

    ProseCounts(Judge judge) {
        this(judge, Witness.NONE);
    }

    ProseCounts(Judge judge, Witness witness) {
        this.judge = judge;
        this.witness = witness;
    }

    List<Finding<CaseCount>> extract(Reading reading) {
        return counts(reading).stream()
                .map(count -> finding(count))
                .sorted(Comparator.comparing(
                        finding -> finding.span(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The counts with their links, retellings merged. */
    List<Count> counts(Reading reading) {
        Scene scene = new Scene(reading);
        List<Passage> passages = Passages.of(scene);
        Story story = new Story(scene, passages, judge);
        boolean ours = story.theme().topic().found() || story.units().any();
        witness.about(story.theme().topic(), ours);
        if (!ours) {
            return List.of();
        }
        ProseReader reader = new ProseReader(scene, story, judge, witness, passages);
        passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.HEADLINE)
                .forEach(reader::read);
        passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
                .forEach(reader::read);
        LocalDate published = reading.document().metadata().published();
        List<Count> counts = RunningYear.limited(story.counts(), published, reading.text());
        counts = Enclosed.within(RunningYear.over(counts, scene, published), reader::sumOf);
        counts = ClosingTotals.settled(counts, scene);
        return Retellings.merged(CutOff.limited(counts, scene, passages, published), reading.text());
    }

    private static Finding<CaseCount> finding(Count count) {
        Candidate candidate = count.candidate();
        List<String> rules = new ArrayList<>(List.of(
                candidate.number().rule(), "count." + count.relation().name().toLowerCase(Locale.ROOT)));
        return new Finding<>(
                fact(count), quote(candidate), null, null, candidate.passage().page(), Confidence.of(count), rules);
    }

    private static Span quote(Candidate candidate) {
        return candidate.body();
    }

    private static CaseCount fact(Count count) {
        Candidate candidate = count.candidate();
        Period period = count.period().value();
        Region region = count.region().value();
        Agency reporter = count.reporter().value();
        Category category = count.category().value();
        Measure measure = count.measure().value();
        return new CaseCount(
                region == null ? null : region.code(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                category == null ? Category.OTHER : category,
                count.victims(),
                measure == null ? Measure.CASES : measure,
                count.state(),
                candidate.value(),
                Qualifier.valueOf(candidate.number().value().bound().name()),
                reporter == null ? null : reporter.name(),
                register(reporter),
                count.scope(),
                count.part());
    }

    private static Register register(@Nullable Agency reporter) {
        return reporter == null
                ? Register.UNKNOWN
                : Register.valueOf(reporter.register().toUpperCase(Locale.ROOT));
    }
}
