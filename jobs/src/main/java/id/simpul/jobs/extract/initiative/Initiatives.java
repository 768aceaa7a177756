package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.List;

/** What a region has set up or been given. */
public final class Initiatives implements Extractor<Initiative> {

    @Override
    public List<Finding<Initiative>> extract(Reading reading) {
        return List.of();
    }
}
