package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.List;

/** Legal instruments that a document names. */
public final class Regulations implements Extractor<Regulation> {

    @Override
    public List<Finding<Regulation>> extract(Reading reading) {
        return List.of();
    }
}
