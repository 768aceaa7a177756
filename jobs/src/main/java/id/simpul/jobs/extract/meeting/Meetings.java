package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.ArrayList;
import java.util.List;

/** Events that a document reports, with their outcomes: told in prose, in minutes, or as rows of a list of activities. */
public final class Meetings implements Extractor<Meeting> {

    @Override
    public List<Finding<Meeting>> extract(Reading reading) {
        Story story = new Story(reading);
        if (!Topic.in(story.lower())) {
            return List.of();
        }
        List<Finding<Meeting>> findings = new ArrayList<>();
        Finding<Meeting> minutes = new Minutes(story).find();
        if (minutes != null) {
            findings.add(minutes);
            findings.addAll(new ToldEvents(story).announced(minutes.fact()));
        } else {
            findings.addAll(new ToldEvents(story).find());
        }
        findings.addAll(new ActivityTables(story).find());
        return findings;
    }
}
