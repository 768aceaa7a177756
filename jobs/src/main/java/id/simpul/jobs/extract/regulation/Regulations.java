package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.List;

/**
 * Legal instruments that a document names: in prose, in the entry of a legal database, in a list, and the instrument that the
 * document is. One finding an instrument, however often it is named.
 */
public final class Regulations implements Extractor<Regulation> {

    /** The rule of the instrument that a document itself is. */
    public static final String FRONT_PAGE = "regulation.front-page";

    @Override
    public List<Finding<Regulation>> extract(Reading reading) {
        return new RegulationReading(reading).findings();
    }
}
