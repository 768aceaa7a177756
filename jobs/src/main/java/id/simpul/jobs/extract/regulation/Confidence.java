package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationType;

/** How likely every scored field of an instrument is right, by what kind of ground it stands on. */
final class Confidence {

    private Confidence() {}

    static double of(Instrument instrument) {
        if (instrument.number == null) {
            return instrument.ground == Instrument.Ground.NONE ? 0.3 : 0.7;
        }
        double place = switch (instrument.ground) {
            case CITED -> 0.95;
            case SENTENCE -> 0.9;
            case HOME -> 0.8;
            case NONE -> 0.3;
        };
        boolean complete = instrument.year != null && instrument.type != RegulationType.OTHER;
        return complete ? place : place * 0.8;
    }
}
