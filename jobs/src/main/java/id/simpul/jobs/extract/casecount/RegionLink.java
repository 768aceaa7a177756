package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.NumberRules;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where what is counted lies: the region beside the number, the territory of who counts, the story's home. */
final class RegionLink {

    private static final Set<String> IN =
            Set.of("di", "se", "asal", "warga", "wilayah", "dari", "melalui", "kecamatan", "lewat", "-");

    /** "Seram Bagian Barat (SBB), Provinsi Maluku": a short name between the two. */
    private static final Pattern BRACKETED = Pattern.compile("\\s?\\([\\p{L}. ]{2,20}\\),?\\s?");

    private static final Set<String> THERE = Set.of("sana", "situ");

    private static final Set<String> HANDLED = Set.of("ditangani", "oleh", "diungkap", "ke");

    private static final Set<String> RANKS = Set.of("tertinggi", "terendah", "peringkat", "ranking", "urutan");

    /** Words between a rank and the nation in which it is one, at most. */
    private static final int RANKED_IN = 4;

    /** Words between such a word and a region, at most. */
    private static final int RANKED = 3;

    private static final Set<String> WHOLE = Set.of("seluruh", "se", "segenap", "semua");

    /** "yang berkantor di Padang": where an office sits, not what it counts for. */
    private static final Set<String> SEATS =
            Set.of("berkantor", "berkedudukan", "bermarkas", "beralamat", "berpusat", "berbasis");

    private final Scene scene;
    private final Story story;
    private final Stretches<Mention<Region>> usable;
    private final Stretches<Told<Region>> told;
    private final RegionRows rows;

    RegionLink(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
        this.usable = new Stretches<>(
                Stream.concat(
                                scene.regions().stream()
                                        .filter(mention -> !mention.rule().equals(Regions.DATELINE)
                                                && !seat(mention.span())
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

    /** "Polda Banten delapan, Polda Metro Jaya enam": police whose name doesn't hold that of its province. */
    private static Stream<Mention<Region>> unnamed(Scene scene) {
        return scene.reading().agencies().stream()
                .filter(agency -> agency.value().name().startsWith("Polda ")
                        && scene.regions(agency.span()).isEmpty())
                .flatMap(agency -> Optional.ofNullable(agency.value().territory())
                        .map(region -> new Mention<>(region, agency.span(), "region.government"))
                        .stream());
    }

    /** @param next the next candidate of its sentence that has a noun, or null */
    Link<Region> own(Candidate candidate, @Nullable Candidate next) {
        Region behind = firstIn(candidate.right(), candidate);
        if (behind == null && next != null && paired(candidate, next)) {
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
        Region handled = behind == null && regions(candidate.left()).isEmpty() ? handledBy(candidate) : null;
        if (handled != null) {
            return new Link<>(handled, Source.OWN);
        }
        List<Mention<Region>> left = regions(candidate.left());
        if (behind != null
                && (left.isEmpty() || ofSociety(left.get(left.size() - 1).span()))) {
            return new Link<>(behind, Source.OWN);
        }
        Region before = nearest(candidate.left(), candidate.number().span());
        if (before != null && (behind == null || !before.contains(behind))) {
            return new Link<>(before, Source.OWN);
        }
        return Link.of(behind == null ? before : behind, Source.OWN);
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
        int first = scene.tokens().from(left.start());
        if (!THERE.contains(scene.tokens().word(first + 1))
                || !IN.contains(scene.tokens().word(first))
                || left.start() != candidate.sentence().start()) {
            return null;
        }
        int from = candidate.passage().span().start();
        List<Mention<Region>> before = regions(new Span(from, Math.max(from, left.start())));
        return before.isEmpty() || !regions(left).isEmpty()
                ? null
                : before.get(before.size() - 1).value();
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

    /** "206 laporan dari Jakarta Barat (Jakbar), 177 dari Jakarta Selatan": the region before it is the other number's, which it stands behind. */
    private boolean behindAll(Candidate candidate) {
        List<Mention<Region>> before = regions(candidate.left());
        if (before.isEmpty()
                || !IN.contains(
                        scene.tokens().word(scene.tokens().from(candidate.body().end())))) {
            return false;
        }
        int first = scene.tokens().from(before.get(0).span().start());
        for (int at = first - 1; at >= first - 3; at--) {
            if (scene.tokens().at(at).isDigits() || NumberRules.begins(scene.tokens(), at)) {
                return IN.contains(scene.tokens().word(first - 1));
            }
        }
        return scene.tokens().word(first - 1).equals("(")
                && scene.tokens().from(candidate.left().start()) >= first - 1;
    }

    /** "57 pengaduan dari seluruh Sumatera Barat": wherever who counts sits, all of it is meant. */
    private boolean whole(Candidate candidate) {
        int at = scene.tokens().from(candidate.body().end());
        return IN.contains(scene.tokens().word(at))
                        && WHOLE.contains(scene.tokens().word(at + 1))
                || WHOLE.contains(scene.tokens().word(at));
    }

    /** "714 kasus dan 569 korban di DKI Jakarta": two numbers told in one breath of one place. */
    private boolean paired(Candidate candidate, Candidate next) {
        Measures.Word one = candidate.head();
        Measures.Word other = next.head();
        return one != null
                && other != null
                && one.measure() != other.measure()
                && scene.distance(candidate.body(), next.number().span()) <= 1;
    }

    private @Nullable Region firstIn(Span right, Candidate candidate) {
        List<Mention<Region>> all = regions(right);
        for (int i = 0; i < all.size(); i++) {
            Mention<Region> mention = all.get(i);
            int at = scene.tokens().from(mention.span().start());
            boolean origin = at == scene.tokens().from(candidate.body().end()) && candidate.person();
            boolean placed = origin
                    || IN.contains(scene.tokens().word(at - 1))
                    || IN.contains(scene.tokens().word(at - 2));
            boolean apposed = i > 0
                    && mention.value().contains(all.get(i - 1).value())
                    && scene.distance(all.get(i - 1).span(), mention.span()) == 0;
            if ((placed && !apposed || mention.value().level() == Region.Level.NATION)
                    && !scene.mostly(at, candidate.body().end())
                    && !scene.any(RANKS, ahead(candidate, mention.span()))) {
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
                i < all.size() && rows.joined(all.get(i - 1).span(), all.get(i).span());
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
            if (!comma || !rows.joined(one, other)) {
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
        List<Mention<Region>> before = regions(left);
        if (!before.isEmpty()) {
            return answered(before.get(before.size() - 1), apposed(before));
        }
        Region territory = null;
        for (Mention<Agency> agency : scene.agencies(left)) {
            Region its = agency.value().territory();
            territory = its == null || Story.system(agency.value()) || abroad(its) ? territory : its;
        }
        return territory;
    }

    /** A ministry keeps the book of a region's cases: it makes them none of the whole nation where the story is about a region. */
    private boolean abroad(Region territory) {
        Region home = story.home().value();
        return territory.level() == Region.Level.NATION && home != null && home.level() != Region.Level.NATION;
    }

    /** "BP3MI Kupang mencatat": the town in an office's name stands for all that the office answers for. */
    private Region answered(Mention<Region> mention, Region region) {
        for (Mention<Agency> agency : scene.agencies(mention.span())) {
            Region territory = agency.value().territory();
            if (territory != null && territory.contains(region)) {
                return territory;
            }
        }
        return region;
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
                || rows.joined(other.span(), first)
                || BRACKETED
                        .matcher(new Span(other.span().end(), first.start()).of(scene.text()))
                        .matches();
        return beside && last.value().contains(other.value()) ? other.value() : last.value();
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

    private List<Mention<Region>> regions(Span stretch) {
        return usable.in(stretch);
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
        return SEATS.contains(scene.tokens().word(at - 1))
                || SEATS.contains(scene.tokens().word(at - 2))
                || SEATS.contains(scene.tokens().word(at - 3));
    }

    /** The last region that the paragraph told before the sentence as a place or an office's territory, or null. */
    private @Nullable Region paragraph(Candidate candidate) {
        Span before = new Span(
                candidate.passage().span().start(),
                Math.max(
                        candidate.passage().span().start(), candidate.sentence().start()));
        Region told = null;
        for (Mention<Region> mention : regions(before)) {
            int at = scene.tokens().from(mention.span().start());
            told = IN.contains(scene.tokens().word(at - 1)) && !ofPart(candidate, mention) ? mention.value() : told;
        }
        Region subject = subject(candidate);
        return subject == null ? told : subject;
    }

    /** "… penelantaran satu kasus di Taliwang, lainnya lima kasus": the place of one part is none of what follows. */
    private boolean ofPart(Candidate candidate, Mention<Region> mention) {
        return story.counts().stream()
                .anyMatch(count -> count.candidate().passage() == candidate.passage()
                        && count.relation() == Count.Relation.PART
                        && count.region().own()
                        && mention.value().equals(count.region().value())
                        && count.candidate().right().overlaps(mention.span()));
    }

    /** "Di bawahnya ada Jawa Timur. Sebanyak 1.044 …": the only region of the sentence before, which tells no count itself. */
    private @Nullable Region subject(Candidate candidate) {
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        if (at < 1 || counted(sentences.get(at - 1))) {
            return null;
        }
        List<Mention<Region>> before = regions(sentences.get(at - 1));
        Region only = null;
        for (Mention<Region> mention : before) {
            boolean named = !scene.agencies(mention.span()).isEmpty();
            if (!named && only != null && !only.equals(mention.value())) {
                return null;
            }
            only = named ? only : mention.value();
        }
        return only;
    }

    /** "… paling banyak di Jember. Yaitu 201 kasus": the sentence goes on with the place told last. */
    private @Nullable Region explained(Candidate candidate) {
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        int first = scene.tokens().from(candidate.sentence().start());
        if (at < 1 || !Set.of("yaitu", "yakni").contains(scene.tokens().word(first))) {
            return null;
        }
        List<Mention<Region>> before = regions(sentences.get(at - 1));
        return before.isEmpty() || counted(sentences.get(at - 1))
                ? null
                : before.get(before.size() - 1).value();
    }

    /** "Di Kota Bontang 57 korban perempuan dewasa, 22 korban anak perempuan": what it differs in is told, and no place. */
    private static boolean labelled(Basis basis) {
        Own own = basis.own();
        return own.group().found() || own.category().found() || own.status().found();
    }

    /** Whether a count's region stands before it and so leads what follows; behind it ("satu kasus di Taliwang") it is its own. */
    private boolean leads(Count count) {
        Region region = count.region().value();
        return regions(count.candidate().left()).stream()
                        .anyMatch(mention -> mention.value().equals(region))
                || regions(count.candidate().right()).stream()
                        .noneMatch(mention -> mention.value().equals(region));
    }

    /** The one region that a paragraph tells before a number, where a count of it has that region. */
    private @Nullable Region subjectOf(Basis basis) {
        Candidate candidate = basis.candidate();
        Region only = null;
        for (Mention<Region> mention : regions(new Span(
                candidate.passage().span().start(), candidate.number().span().start()))) {
            boolean office =
                    !scene.agencies(mention.span()).isEmpty() || mention.rule().equals("region.government");
            if (office || mention.value().equals(only)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = mention.value();
        }
        Region subject = only;
        boolean counted = subject != null
                && story.counts().stream()
                        .anyMatch(count -> count.candidate().passage() == candidate.passage()
                                && count.region().own()
                                && subject.equals(count.region().value())
                                && leads(count));
        return counted && labelled(basis) ? subject : null;
    }

    private boolean counted(Span sentence) {
        return story.counts().stream()
                .anyMatch(count -> count.candidate().sentence().equals(sentence));
    }

    /** "Kecamatan Maba yang tertinggi, 14 kasus. … totalnya 51 orang": more than a place of the story's region has is of the region. */
    private boolean outgrown(Basis basis, Count total) {
        Region home = story.home().value();
        Region place = total.region().value();
        return home != null
                && place != null
                && total.region().own()
                && scene.parts(total.candidate().sentence())
                && !home.equals(place)
                && home.contains(place)
                && basis.candidate().value() > total.candidate().value();
    }

    /** For what names none itself: the nation told before it in the sentence, the total's, the story's home. */
    Link<Region> inherited(Basis basis) {
        Candidate candidate = basis.candidate();
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        boolean nation =
                regions(before).stream().anyMatch(mention -> mention.value().level() == Region.Level.NATION);
        if (nation) {
            return new Link<>(Region.NATION, Source.SENTENCE);
        }
        Count companion = basis.companion();
        if (companion != null && companion.region().found()) {
            return companion.region().handedOn();
        }
        Region explained = basis.last() == null ? explained(candidate) : null;
        if (explained != null) {
            return new Link<>(explained, Source.SENTENCE);
        }
        Count beside = basis.last();
        if (beside != null && beside.region().own() && leads(beside) && labelled(basis)) {
            return new Link<>(beside.region().value(), Source.SENTENCE);
        }
        Region subject = subjectOf(basis);
        if (subject != null) {
            return new Link<>(subject, Source.PARAGRAPH);
        }
        Count total = basis.total();
        boolean samePassage = total != null && total.candidate().passage() == candidate.passage();
        Count series = basis.series();
        if (series != null && series.region().found()) {
            return series.region().handedOn();
        }
        Region here = total == null || samePassage || basis.inside() || story.divided(candidate.sentence())
                ? null
                : paragraph(candidate);
        Region section = story.section(total);
        if (here == null && section != null) {
            return new Link<>(section, Source.PARAGRAPH);
        }
        if (here != null && basis.relation() != Count.Relation.PART) {
            return new Link<>(here, Source.PARAGRAPH);
        }
        if (total != null && outgrown(basis, total)) {
            return story.home();
        }
        if (total != null && total.region().found() && (!basis.fresh() || samePassage)) {
            return new Link<>(total.region().value(), Source.TOTAL);
        }
        if (story.home().found()) {
            return story.home();
        }
        Region home = total == null ? null : total.region().value();
        List<Region> homes = home == null ? scene.reading().homes() : List.of(home);
        return homes.isEmpty() ? Link.absent() : new Link<>(homes.get(0), Source.DOCUMENT);
    }
}
