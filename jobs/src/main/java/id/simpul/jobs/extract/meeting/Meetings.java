package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.List;

/** Events that a document reports, with their outcomes. */
public final class Meetings implements Extractor<Meeting> {

    @Override
    public List<Finding<Meeting>> extract(Reading reading) {
        return List.of();
    }
}
