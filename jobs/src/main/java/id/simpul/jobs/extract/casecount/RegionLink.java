package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.NumberRules;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where what is counted lies: the region beside the number, the territory of who counts, the story's home. */
final class RegionLink {

    /** "Seram Bagian Barat (SBB), Provinsi Maluku": a short name between the two. */
    private static final Pattern BRACKETED = Pattern.compile("\\s?\\([\\p{L}. ]{2,20}\\),?\\s?");

    private static final Set<String> THERE = Set.of("sana", "situ");

    private static final Set<String> HANDLED = Set.of("ditangani", "oleh", "diungkap", "ke");

    /** What stands behind the members of a row. */
    private static final Set<String> ENDS = Set.of(",", ".", ";", "dan", "serta", "");

    /** Words between such a word and a region, at most. */
    private static final int RANKED = 3;

    private static final Set<String> WHOLE = Set.of("seluruh", "se", "segenap", "semua");

    private final Scene scene;
    private final Story story;
    private final RegionMentions regions;
    private final RegionInheritance inheritance;
    private final RegionLines lines;

    RegionLink(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
        this.regions = new RegionMentions(scene);
        this.inheritance = new RegionInheritance(scene, story, regions);
        this.lines = new RegionLines(scene);
    }

    /** The regions of the text that can be those of a number. */
    RegionMentions mentions() {
        return regions;
    }

    /** For what names none itself: the nation told before it in the sentence, the total's, the story's home. */
    Link<Region> inherited(Basis basis) {
        return inheritance.of(basis);
    }

    /** @param next the next candidate of its sentence that has a noun, or null */
    Link<Region> own(Candidate candidate, @Nullable Candidate next) {
        Region behind = firstIn(candidate.right(), candidate);
        if (behind == null && next != null && Companions.paired(candidate, next, scene)) {
            behind = firstIn(next.right(), next);
        }
        if (behind != null && whole(candidate)) {
            return new Link<>(behind, Source.OWN);
        }
        if (behind != null && origin(candidate)) {
            return new Link<>(behind, Source.OWN);
        }
        Region there = behind == null ? there(candidate) : null;
        if (there != null) {
            return new Link<>(there, Source.OWN);
        }
        if (behind != null && behindAll(candidate)) {
            return new Link<>(behind, Source.OWN);
        }
        Region handled = behind == null && regions.in(candidate.left()).isEmpty() ? handledBy(candidate) : null;
        if (handled != null) {
            return new Link<>(handled, Source.OWN);
        }
        List<Mention<Region>> left = regions.in(candidate.left());
        Region office = behind == null && left.isEmpty() ? officeBehind(candidate) : null;
        if (office != null) {
            return new Link<>(office, Source.OWN);
        }
        if (behind != null
                && (left.isEmpty() || ofSociety(left.get(left.size() - 1).span()))) {
            return new Link<>(behind, Source.OWN);
        }
        Region before = nearest(candidate.left(), candidate.number().span());
        if (before != null && (behind == null || !before.contains(behind))) {
            return new Link<>(before, Source.OWN);
        }
        Region found = behind == null ? before : behind;
        return Link.of(found == null ? lines.above(candidate) : found, Source.OWN);
    }

    /** "BP3MI Kupang mencatat 72 jenazah PMI asal NTT": where people are from, right behind them. */
    private boolean origin(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        for (int at = behind; candidate.person() && at <= behind + 1; at++) {
            if (scene.tokens().word(at).equals("asal")) {
                return true;
            }
        }
        return false;
    }

    /** "Terbanyak dari Kabupaten Buru. Dari sana masuk 23 kasus": the place told last in the paragraph; else null. */
    private @Nullable Region there(Candidate candidate) {
        Span left = candidate.left();
        if (left.start() != candidate.sentence().start() || !pointed(left)) {
            return null;
        }
        int from = candidate.passage().span().start();
        List<Mention<Region>> before = regions.in(new Span(from, Math.max(from, left.start())));
        return before.isEmpty() || !regions.in(left).isEmpty()
                ? null
                : before.get(before.size() - 1).value();
    }

    private boolean pointed(Span left) {
        for (int at = scene.tokens().from(left.start()) + 1;
                scene.tokens().at(at).span().end() <= left.end()
                        && at < scene.tokens().size();
                at++) {
            if (THERE.contains(scene.tokens().word(at))
                    && RegionMentions.placing(scene.tokens().word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "LBH APIK Semarang menerima 101 aduan di Jawa Tengah": a seat is no territory. */
    private boolean ofSociety(Span region) {
        return scene.agencies(region).stream().anyMatch(agency -> Homes.seated(agency.value()));
    }

    /** "1 kasus ditangani Polres Mataram": the territory of a local office that has it, inside the story's region; else null. */
    private @Nullable Region handledBy(Candidate candidate) {
        Region home = story.home().value();
        for (Mention<Agency> agency : scene.agencies(candidate.right())) {
            Region territory = agency.value().territory();
            int first = scene.tokens().from(agency.span().start());
            boolean by = HANDLED.contains(scene.tokens().word(first - 1));
            if (territory != null && home != null && by && territory.level() != Region.Level.PROVINCE) {
                return !home.equals(territory) && home.contains(territory) ? territory : null;
            }
        }
        return null;
    }

    /** "112 kasus Polres Mamuju, 61 kasus Polres Majene": a row of numbers with an office right behind each; its territory, or null. */
    private @Nullable Region officeBehind(Candidate candidate) {
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

    /** "206 laporan dari Jakarta Barat (Jakbar), 177 dari Jakarta Selatan": the region before it is the other number's, which it stands behind. */
    private boolean behindAll(Candidate candidate) {
        List<Mention<Region>> before = regions.in(candidate.left());
        if (before.isEmpty()
                || !RegionMentions.placing(
                        scene.tokens().word(scene.tokens().from(candidate.body().end())))) {
            return false;
        }
        int first = scene.tokens().from(before.get(0).span().start());
        for (int at = first - 1; at >= first - 3; at--) {
            if (scene.tokens().at(at).isDigits() || NumberRules.begins(scene.tokens(), at)) {
                return RegionMentions.placing(scene.tokens().word(first - 1));
            }
        }
        return scene.tokens().word(first - 1).equals("(")
                && scene.tokens().from(candidate.left().start()) >= first - 1;
    }

    /** "57 pengaduan dari seluruh Sumatera Barat": wherever who counts sits, all of it is meant. */
    private boolean whole(Candidate candidate) {
        int at = scene.tokens().from(candidate.body().end());
        return RegionMentions.placing(scene.tokens().word(at))
                        && WHOLE.contains(scene.tokens().word(at + 1))
                || WHOLE.contains(scene.tokens().word(at));
    }

    private @Nullable Region firstIn(Span right, Candidate candidate) {
        List<Mention<Region>> all = regions.in(right);
        for (int i = 0; i < all.size(); i++) {
            Mention<Region> mention = all.get(i);
            int at = scene.tokens().from(mention.span().start());
            boolean origin = at == scene.tokens().from(candidate.body().end()) && candidate.person();
            boolean placed = origin
                    || RegionMentions.placing(scene.tokens().word(at - 1))
                    || RegionMentions.placing(scene.tokens().word(at - 2));
            boolean apposed = i > 0
                    && mention.value().contains(all.get(i - 1).value())
                    && scene.distance(all.get(i - 1).span(), mention.span()) == 0;
            if ((placed && !apposed || mention.value().level() == Region.Level.NATION)
                    && !scene.mostly(at, candidate.body().end())
                    && !scene.any(RegionMentions.RANKS, ahead(candidate, mention.span()))) {
                return together(all, i);
            }
        }
        return null;
    }

    /** "12 kasus, dan itu tertinggi di Maluku Utara": where a number ranks, not where its cases are. */
    private Span ahead(Candidate candidate, Span region) {
        int behind = scene.tokens().from(candidate.body().end());
        int first = scene.tokens().from(region.start());
        int from = scene.tokens().at(Math.max(behind, first - RANKED)).span().start();
        return new Span(from, Math.max(from, region.start()));
    }

    /** "lima orang asal Kabupaten Belu dan Kabupaten Malaka": several under one number are the province around them, or none. */
    private @Nullable Region together(List<Mention<Region>> all, int first) {
        Region addressed = addressed(all, first);
        if (addressed != null) {
            return addressed;
        }
        Region region = all.get(first).value();
        for (int i = first + 1;
                i < all.size()
                        && regions.rows()
                                .joined(all.get(i - 1).span(), all.get(i).span());
                i++) {
            Region other = all.get(i).value();
            if (!region.contains(other) && !other.contains(region)) {
                region = Regions.province(region)
                        .filter(province -> province.contains(other))
                        .orElse(null);
            }
            if (region == null) {
                return null;
            }
        }
        return region;
    }

    /** "di perairan Tanjung Balai, Kabupaten Asahan, Sumatera Utara": of an address the regency, which its province follows; else null. */
    private @Nullable Region addressed(List<Mention<Region>> all, int first) {
        for (int i = first + 1; i < all.size(); i++) {
            Span one = all.get(i - 1).span();
            Span other = all.get(i).span();
            boolean comma =
                    scene.tokens().word(scene.tokens().from(one.end())).equals(",") && scene.distance(one, other) <= 2;
            if (!comma || !regions.rows().joined(one, other)) {
                return null;
            }
            if (all.get(i).value().level() == Region.Level.PROVINCE) {
                boolean around = all.get(i).value().contains(all.get(i - 1).value());
                return around && i > first + 1 ? all.get(i - 1).value() : null;
            }
        }
        return null;
    }

    /** The last region before the number; a smaller one in brackets or behind a comma is told of the same place. */
    private @Nullable Region nearest(Span left, Span number) {
        List<Mention<Region>> before = regions.in(left).stream()
                .filter(mention -> scene.agencies(mention.span()).stream()
                        .noneMatch(agency -> society(agency.value(), mention.value())))
                .toList();
        if (!before.isEmpty()) {
            return regions.answered(before.get(before.size() - 1), apposed(before));
        }
        Region territory = null;
        for (Mention<Agency> agency : scene.agencies(left)) {
            Region its = agency.value().territory();
            territory =
                    its == null || ServiceUnits.system(agency.value()) || abroad(its) || society(agency.value(), its)
                            ? territory
                            : its;
        }
        return territory;
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

    /** "Nunukan, Kalimantan Utara": the smaller of two that name one place. */
    private Region apposed(List<Mention<Region>> before) {
        Mention<Region> last = before.get(before.size() - 1);
        if (before.size() < 2) {
            return last.value();
        }
        int at = before.size() - 2;
        Span first = last.span();
        while (at > 0
                && before.get(at).value().equals(last.value())
                && scene.distance(before.get(at).span(), first) <= 1) {
            first = before.get(at).span();
            at--;
        }
        Mention<Region> other = before.get(at);
        boolean beside = scene.distance(other.span(), first) <= 1
                || regions.rows().joined(other.span(), first)
                || BRACKETED
                        .matcher(new Span(other.span().end(), first.start()).of(scene.text()))
                        .matches();
        return beside && last.value().contains(other.value()) ? other.value() : last.value();
    }
}
