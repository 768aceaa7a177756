package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.List;

/** Numbers of cases and people, out of prose, lists and tables. */
public final class CaseCounts implements Extractor<CaseCount> {

    @Override
    public List<Finding<CaseCount>> extract(Reading reading) {
        return TableCounts.find(reading);
    }
}
