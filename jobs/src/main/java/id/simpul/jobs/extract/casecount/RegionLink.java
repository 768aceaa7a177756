package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.NumberRules;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where what is counted lies: the region beside the number, the territory of who counts, the story's home. */
final class RegionLink {

    private static final Set<String> THERE = Set.of("sana", "situ");

    /** Words between a rank and its region, at most. */
    private static final int RANKED = 3;

    private static final Set<String> WHOLE = Set.of("seluruh", "se", "segenap", "semua", "penjuru");

    /** Words between such a word and the region. */
    private static final Set<String> WITHIN = Set.of(
            "wilayah",
            "hukum",
            "jajaran",
            "daerah",
            "penjuru",
            "pelosok",
            "kabupaten",
            "kota",
            "kabupaten/kota",
            "provinsi",
            "polda",
            "polres",
            "-",
            "/",
            "di",
            "kecamatan");

    /** Before where people come from. */
    private static final Set<String> FROM = Set.of("asal", "warga", "dari", "berasal");

    private final Scene scene;
    private final Story story;
    private final RaidPlaces raids;
    private final RegionMentions regions;
    private final RegionInheritance inheritance;
    private final RegionLines lines;
    private final JoinedRegions joined;
    private final OfficeTerritories offices;

    RegionLink(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
        this.raids = new RaidPlaces(scene);
        this.regions = new RegionMentions(scene);
        this.inheritance = new RegionInheritance(scene, story, regions);
        this.lines = new RegionLines(scene);
        this.joined = new JoinedRegions(scene, regions.rows());
        this.offices = new OfficeTerritories(scene, story);
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
        Region bracketed = bracketed(candidate);
        if (bracketed != null) {
            return new Link<>(bracketed, Source.OWN);
        }
        Region whole = whole(candidate);
        if (whole != null) {
            return new Link<>(whole, Source.OWN);
        }
        Region raided = raided(candidate) ? raids.of(candidate.sentence()) : null;
        if (raided != null) {
            return new Link<>(raided, Source.OWN);
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
        Region handled = behind == null && regions.in(candidate.left()).isEmpty() ? offices.handling(candidate) : null;
        if (handled != null) {
            return new Link<>(handled, Source.OWN);
        }
        List<Mention<Region>> left = regions.in(candidate.left());
        Region office = behind == null && left.isEmpty() ? offices.behind(candidate) : null;
        if (office != null) {
            return new Link<>(office, Source.OWN);
        }
        if (behind != null
                && (left.isEmpty()
                        || offices.ofSociety(left.get(left.size() - 1).span()))) {
            return new Link<>(behind, Source.OWN);
        }
        Region before = local(nearest(candidate.left()), candidate);
        if (before != null && (behind == null || !before.contains(behind))) {
            return new Link<>(before, Source.OWN);
        }
        Region found = behind == null ? before : behind;
        return Link.of(found == null ? lines.above(candidate) : found, Source.OWN);
    }

    /** Whether the people were come upon where the story tells, wherever they are from. */
    private boolean raided(Candidate candidate) {
        return story.raided() && candidate.person() && !scene.parts(candidate.own());
    }

    /** "Polda Sumut menggagalkan keberangkatan 47 orang": of a raid whose place is told not all that the police answer for. */
    private @Nullable Region local(@Nullable Region territory, Candidate candidate) {
        Region home = story.home().value();
        boolean wider = territory != null && home != null && !territory.equals(home) && territory.contains(home);
        return wider && raided(candidate) ? null : territory;
    }

    private boolean from(int region) {
        return FROM.contains(scene.tokens().word(region - 1))
                || FROM.contains(scene.tokens().word(region - 2));
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

    /** "57 pengaduan yang masuk dari seluruh wilayah hukum Polda Sumatera Barat": wherever who counts sits, all of it is meant; else null. */
    private @Nullable Region whole(Candidate candidate) {
        for (Mention<Region> mention : regions.in(candidate.right())) {
            int at = scene.tokens().from(mention.span().start()) - 1;
            int behind = scene.tokens().from(candidate.body().end());
            while (at > behind && WITHIN.contains(scene.tokens().word(at))) {
                at--;
            }
            if (at >= behind && WHOLE.contains(scene.tokens().word(at))) {
                return regions.answered(mention, mention.value());
            }
        }
        return null;
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
            if (raided(candidate) && from(at)) {
                continue;
            }
            if ((placed && !apposed || mention.value().level() == Region.Level.NATION)
                    && !scene.mostly(at, candidate.body().end())
                    && !scene.any(RegionMentions.RANKS, ahead(candidate, mention.span()))) {
                return joined.from(all, i);
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

    /** The last region before the number; a smaller one in brackets or behind a comma is told of the same place. */
    private @Nullable Region nearest(Span left) {
        List<Mention<Region>> before = regions.in(left).stream()
                .filter(mention -> !offices.ofBranch(mention))
                .toList();
        if (before.isEmpty()) {
            Region province = offices.provincial(left);
            return province == null ? offices.last(left) : province;
        }
        Region ranked = ranked(before);
        return ranked != null ? ranked : regions.answered(before.get(before.size() - 1), joined.last(before));
    }

    /** "Kota Jambi menempati urutan pertama di Provinsi Jambi, yakni 51 kasus": what ranks, not what it ranks in; else null. */
    private @Nullable Region ranked(List<Mention<Region>> before) {
        if (before.size() < 2) {
            return null;
        }
        Mention<Region> inside = before.get(before.size() - 2);
        Mention<Region> around = before.get(before.size() - 1);
        Span between = new Span(
                inside.span().end(), Math.max(inside.span().end(), around.span().start()));
        boolean ranks = around.value().contains(inside.value())
                && !around.value().equals(inside.value())
                && scene.any(RegionMentions.RANKS, between);
        return ranks ? inside.value() : null;
    }

    /** "Kabupaten Bone (64 orang), Bulukumba (37 orang)": the region right before a bracket; else null. */
    private @Nullable Region bracketed(Candidate candidate) {
        int open = scene.tokens().from(candidate.number().span().start()) - 1;
        if (open < 1 || !scene.tokens().word(open).equals("(")) {
            return null;
        }
        List<Mention<Region>> told = regions.in(scene.tokens().at(open - 1).span());
        return told.isEmpty() ? null : told.get(told.size() - 1).value();
    }
}
