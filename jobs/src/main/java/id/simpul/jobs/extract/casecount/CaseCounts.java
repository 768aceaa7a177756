package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Numbers of cases and people, out of prose, lists and tables; what prose and a table both tell is told once. */
public final class CaseCounts implements Extractor<CaseCount> {

    private final ProseCounts prose = new ProseCounts(Judge.fitted());

    @Override
    public List<Finding<CaseCount>> extract(Reading reading) {
        List<Finding<CaseCount>> told = prose.extract(reading);
        List<Finding<CaseCount>> all = new ArrayList<>(told);
        for (Finding<CaseCount> cell : TableCounts.find(reading)) {
            if (told.stream().noneMatch(finding -> same(finding.fact(), cell.fact()))) {
                all.add(cell);
            }
        }
        return List.copyOf(all);
    }

    /** The measure may differ: a table's header often leaves it out. */
    private static boolean same(CaseCount told, CaseCount cell) {
        return told.value() == cell.value()
                && told.category() == cell.category()
                && told.victimGroup() == cell.victimGroup()
                && Objects.equals(told.region(), cell.region())
                && Objects.equals(told.periodEnd(), cell.periodEnd())
                && Objects.equals(told.part(), cell.part());
    }
}
