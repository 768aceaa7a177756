package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The regions of a text that can be those of a number: no datelines, no seats of offices, no places of speech, no rankings, none that an office covers besides its own. */
final class RegionMentions {

    /** Words for a place in a ranking. */
    static final Set<String> RANKS = Set.of("tertinggi", "terendah", "paling", "peringkat", "ranking", "urutan");

    private static final Set<String> IN =
            Set.of("di", "se", "asal", "warga", "wilayah", "dari", "melalui", "kecamatan", "lewat", "-");

    /** Words between a rank and the nation in which it is one, at most. */
    private static final int RANKED_IN = 4;

    /** "yang berkantor di Padang": where an office sits, not what it counts for. */
    private static final Set<String> SEATS =
            Set.of("berkantor", "berkedudukan", "bermarkas", "beralamat", "berpusat", "berbasis");

    private final Scene scene;
    private final Stretches<Mention<Region>> usable;
    private final Stretches<Told<Region>> told;
    private final RegionRows rows;

    RegionMentions(Scene scene) {
        this.scene = scene;
        SpeechPlaces speeches = new SpeechPlaces(scene);
        Jurisdictions jurisdictions = new Jurisdictions(scene);
        this.usable = new Stretches<>(
                Stream.concat(
                                scene.regions().stream()
                                        .filter(mention -> !mention.rule().equals(Regions.DATELINE)
                                                && !seat(mention.span())
                                                && !speeches.at(mention.span())
                                                && !jurisdictions.explains(mention.span())
                                                && !ranking(mention)),
                                unnamed(scene))
                        .sorted(Comparator.comparing(mention -> mention.span()))
                        .toList(),
                Mention::span);
        this.rows = new RegionRows(scene, usable);
        this.told = new Stretches<>(
                usable.all().stream()
                        .map(mention -> new Told<>(answered(mention, mention.value()), mention.span()))
                        .toList(),
                Told::span);
    }

    List<Mention<Region>> in(Span stretch) {
        return usable.in(stretch);
    }

    /** Whether a word such as "di" says that something lies in the region behind it. */
    static boolean placing(String word) {
        return IN.contains(word);
    }

    /** "Polda Banten delapan, Polda Metro Jaya enam": police whose name doesn't hold that of its province. */
    private static Stream<Mention<Region>> unnamed(Scene scene) {
        return scene.reading().agencies().stream()
                .filter(agency -> agency.value().name().startsWith("Polda ")
                        && scene.regions(agency.span()).isEmpty())
                .flatMap(agency -> Optional.ofNullable(agency.value().territory())
                        .map(region -> new Mention<>(region, agency.span(), "region.government"))
                        .stream());
    }

    /** "BP3MI Kupang mencatat": the town in an office's name stands for all that the office answers for. */
    Region answered(Mention<Region> mention, Region region) {
        for (Mention<Agency> agency : scene.agencies(mention.span())) {
            Region territory = agency.value().territory();
            if (territory != null && territory.contains(region)) {
                return territory;
            }
        }
        return region;
    }

    /** The regions that a stretch tells, the nation too; datelines apart. */
    List<Told<Region>> told(Span stretch) {
        return told.in(stretch);
    }

    /** As {@link #told}, without those in the names of offices. */
    List<Told<Region>> places(Span stretch) {
        return told(stretch).stream()
                .filter(told -> scene.agencies(told.span()).isEmpty())
                .toList();
    }

    /** Whether a word such as "di" stands before it. */
    boolean placed(Span region) {
        int at = scene.tokens().from(region.start());
        return IN.contains(scene.tokens().word(at - 1))
                || IN.contains(scene.tokens().word(at - 2));
    }

    /** Regions told one after the other. */
    RegionRows rows() {
        return rows;
    }

    /** "Kaltim di urutan ke-14 secara nasional dengan 317 kasus": the nation is what is ranked in. */
    private boolean ranking(Mention<Region> mention) {
        if (mention.value().level() != Region.Level.NATION) {
            return false;
        }
        int first = scene.tokens().from(mention.span().start());
        for (int at = first - 1; at >= first - RANKED_IN; at--) {
            if (RANKS.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean seat(Span region) {
        int at = scene.tokens().from(region.start());
        return scene.addressed(region)
                || SEATS.contains(scene.tokens().word(at - 1))
                || SEATS.contains(scene.tokens().word(at - 2))
                || SEATS.contains(scene.tokens().word(at - 3));
    }
}
