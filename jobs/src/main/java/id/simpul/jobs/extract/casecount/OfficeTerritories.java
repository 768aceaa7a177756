package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where numbers lie by the offices and societies told beside them: the territory of an office, but not the seat of a society. */
final class OfficeTerritories {

    private static final Set<String> HANDLED = Set.of("ditangani", "oleh", "diungkap", "ke");

    /** What stands behind the members of a row. */
    private static final Set<String> ENDS = Set.of(",", ".", ";", "dan", "serta", "");

    private static final String PROVINCE = "provinsi";

    private final Scene scene;
    private final Story story;

    OfficeTerritories(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** "1 kasus ditangani Polres Mataram": the territory of a local office that has it and that does not hold the whole story; else null. */
    @Nullable
    Region handling(Candidate candidate) {
        Region home = story.home().value();
        for (Mention<Agency> agency : scene.agencies(candidate.right())) {
            Region territory = agency.value().territory();
            int first = scene.tokens().from(agency.span().start());
            boolean by = HANDLED.contains(scene.tokens().word(first - 1));
            if (territory != null && home != null && by && territory.level() != Region.Level.PROVINCE) {
                return territory.contains(home) ? null : territory;
            }
        }
        return null;
    }

    /** "112 kasus Polres Mamuju, 61 kasus Polres Majene": a row of numbers with an office right behind each; its territory, or null. */
    @Nullable
    Region behind(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        for (Mention<Agency> agency : scene.agencies(candidate.right())) {
            int end = scene.tokens().from(agency.span().end());
            boolean touches = scene.tokens().from(agency.span().start()) == behind;
            if (touches && ENDS.contains(scene.tokens().word(end))) {
                return agency.value().territory();
            }
        }
        return null;
    }

    /** The territory of the last office in a stretch that has one of its own, or null. */
    @Nullable
    Region last(Span stretch) {
        Region territory = null;
        for (Mention<Agency> agency : scene.agencies(stretch)) {
            Region its = agency.value().territory();
            territory =
                    its == null || ServiceUnits.system(agency.value()) || abroad(its) || society(agency.value(), its)
                            ? territory
                            : its;
        }
        return territory;
    }

    /** "Sedangkan UPTD PPA Provinsi mencatat 38 kasus", in a story of a town: the province around it; else null. */
    @Nullable
    Region provincial(Span stretch) {
        Region home = story.home().value();
        List<Mention<Agency>> named = scene.agencies(stretch);
        if (home == null || named.isEmpty() || home.level().compareTo(Region.Level.PROVINCE) <= 0) {
            return null;
        }
        Span office = named.get(named.size() - 1).span();
        int behind = scene.tokens().from(office.end());
        int word = scene.tokens().word(behind - 1).equals(PROVINCE) ? behind - 1 : behind;
        boolean bare = scene.tokens().word(word).equals(PROVINCE)
                && scene.regions(scene.tokens().at(word + 1).span()).isEmpty();
        return bare ? Regions.province(home).orElse(null) : null;
    }

    /** Whether a region stands in a society's name and tells which branch it is, not where its cases are. */
    boolean ofBranch(Mention<Region> region) {
        return scene.agencies(region.span()).stream().anyMatch(agency -> society(agency.value(), region.value()));
    }

    /** "LBH APIK Semarang menerima 101 aduan di Jawa Tengah": a seat is no territory. */
    boolean ofSociety(Span region) {
        return scene.agencies(region).stream().anyMatch(agency -> Homes.seated(agency.value()));
    }

    /** "LBH APIK NTT" in a story about Kota Kupang: the region in a society's name tells which branch it is, not where its cases are. */
    private boolean society(Agency agency, Region territory) {
        Region home = story.home().value();
        return agency.register().equals("ngo") && home != null && !territory.equals(home) && territory.contains(home);
    }

    /** A ministry keeps the book of a region's cases: it makes them none of the whole nation where the story is about a region. */
    private boolean abroad(Region territory) {
        Region home = story.home().value();
        return territory.level() == Region.Level.NATION && home != null && home.level() != Region.Level.NATION;
    }
}
