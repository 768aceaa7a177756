package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Regulations;
import java.util.List;

/**
 * What a region has set up or been given: founded, planned with a date, awarded, enacted by an instrument, or counted. What is
 * merely mentioned is none.
 */
public final class Initiatives implements Extractor<Initiative> {

    private final Regulations regulations = new Regulations();

    @Override
    public List<Finding<Initiative>> extract(Reading reading) {
        InitiativeReading told = new InitiativeReading(reading);
        List<Finding<Regulation>> instruments = regulations.extract(reading);
        if (instruments.stream().noneMatch(finding -> finding.rules().contains(Regulations.FRONT_PAGE))) {
            told.read(); // an instrument's own articles tell of bodies in general
        }
        instruments.forEach(told::enacted);
        return told.findings();
    }
}
