package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.MemoryLandingZone;
import id.simpul.connectors.source.Source;
import java.util.List;

/** Fetches a few documents of one source and stores nothing: what an operator does before switching the source on. */
public final class Trial {

    private static final long NO_RUN = 0;

    private final Intake intake;

    /** @param intake as a run would use it, but {@linkplain Limits#withDocuments limited} to a few documents */
    public Trial(Intake intake) {
        this.intake = intake;
    }

    /**
     * What a source brought.
     *
     * @param arrivals documents with their bytes, or why they could not be had, in the order of fetching
     * @param collected what a run would tell of it; its failure says why there is nothing
     */
    public record Tried(List<Arrival> arrivals, Collected collected) {

        public Tried {
            arrivals = List.copyOf(arrivals);
        }
    }

    public Tried fetch(Source source) throws InterruptedException {
        MemoryLandingZone zone = new MemoryLandingZone();
        List<Collected> collected = intake.collect(List.of(source), zone, NO_RUN, Progress.NONE);
        return new Tried(zone.arrivals(), collected.get(0));
    }
}
