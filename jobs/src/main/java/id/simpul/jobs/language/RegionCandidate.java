package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name in a text that may mean one of several regions, until one is chosen. */
final class RegionCandidate {

    final int firstToken;
    final int lastToken;
    final String folded;
    final List<Region> options;
    final boolean weak;
    Span span;

    /** The level that the words beside it ask for, or null. */
    @Nullable
    Level asked;

    /** What asked for it, or null where nothing did. */
    RegionWords.@Nullable Role asker;

    /** Whether anything beside it shows that a place is meant. */
    boolean evident;

    boolean dateline;

    @Nullable
    Region chosen;

    String rule = "";

    RegionCandidate(int firstToken, int lastToken, Span span, String folded, List<Gazetteer.Name> names) {
        this.firstToken = firstToken;
        this.lastToken = lastToken;
        this.span = span;
        this.folded = folded;
        this.options = names.stream().map(Gazetteer.Name::region).toList();
        this.weak = names.stream().allMatch(Gazetteer.Name::weak);
    }

    /** A high court is named after its seat and judges for the province around it. */
    void choose(Region region, String why) {
        boolean high = asker == RegionWords.Role.COURT && asked == Level.PROVINCE;
        chosen = high ? Regions.province(region).orElse(region) : region;
        rule = why;
    }
}
