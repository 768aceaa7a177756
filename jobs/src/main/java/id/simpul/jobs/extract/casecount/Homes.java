package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Clue;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Options;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a story's numbers lie that name no place: headline, offices, the regions told most, and those around them. */
final class Homes {

    /** Regions told that are offered, at most. */
    private static final int MOST = 12;

    private static final Set<String> IN = Set.of("di", "se", "dari", "seluruh", "wilayah", "provinsi");

    /** Provinces among which no single one is the story's, at least. */
    private static final int SCATTERED = 4;

    /** Words before a region within which cases are told of it. */
    private static final int REACH = 5;

    /** Offices for several regencies that are named after the town where they sit. */
    private static final Set<String> SEATED = Set.of("Bapas", "Balai", "LPKA", "LPAS", "Lapas", "Rutan");

    private final Scene scene;
    private final @Nullable Span title;

    Homes(Scene scene, @Nullable Span title) {
        this.scene = scene;
        this.title = title;
    }

    Options<Region> options(List<Passage> passages) {
        Options<Region> options = new Options<>(Field.HOME, null);
        options.offer(rule(passages), Clue.RULE);
        List<Mention<Region>> told = told(passages);
        titled(options);
        offices(options, passages);
        told(options, told);
        guesses(options);
        List<Passage> body =
                passages.stream().filter(passage -> !passage.heading()).toList();
        if (!body.isEmpty() && !body.get(0).sentences().isEmpty()) {
            free(body.get(0).sentences().get(0)).stream()
                    .filter(mention -> !mention.rule().equals(Regions.DATELINE))
                    .forEach(mention -> options.offer(mention.value(), Link.Source.DOCUMENT, Clue.LEAD));
        }
        Region place = new FirstPlace(scene).of(title, body);
        options.offer(Link.of(place, Link.Source.DOCUMENT), Clue.FIRST_PLACE);
        around(options, told);
        Deciding.levels(options, null);
        return options;
    }

    private void titled(Options<Region> options) {
        if (title == null) {
            return;
        }
        for (Mention<Region> mention : free(title)) {
            options.offer(mention.value(), Link.Source.TITLE, Clue.TITLE);
        }
    }

    private void offices(Options<Region> options, List<Passage> passages) {
        Map<Region, Integer> tally = new HashMap<>();
        Region first = null;
        Region most = null;
        List<Mention<Agency>> named = new ArrayList<>();
        passages.forEach(passage -> named.addAll(scene.agencies(passage.span())));
        for (Mention<Agency> mention : named) {
            Region territory = mention.value().territory();
            if (territory == null || ServiceUnits.system(mention.value()) || seated(mention.value())) {
                continue;
            }
            first = first == null ? territory : first;
            int now = tally.merge(territory, 1, Integer::sum);
            most = most == null || now > tally.getOrDefault(most, 0) ? territory : most;
            if (!mention.value().register().equals("other") && territory.level() != Region.Level.NATION) {
                options.offer(territory, Link.Source.DOCUMENT, Clue.BOOK);
            }
        }
        options.offer(Link.of(first, Link.Source.DOCUMENT), Clue.OFFICE_FIRST);
        options.offer(Link.of(most, Link.Source.DOCUMENT), Clue.OFFICE_MOST);
    }

    /** The regions of a stretch, the seats in the names of such offices apart. */
    private List<Mention<Region>> free(Span stretch) {
        return scene.regions(stretch).stream()
                .filter(mention -> scene.agencies(mention.span()).stream().noneMatch(agency -> seated(agency.value())))
                .toList();
    }

    /** "LBH APIK Semarang", "Bapas Kendari": the town where it sits; whom it serves come from farther off. */
    static boolean seated(Agency agency) {
        String name = agency.name();
        int space = name.indexOf(' ');
        Region territory = agency.territory();
        boolean town = territory != null && territory.level().compareTo(Region.Level.PROVINCE) > 0;
        return agency.register().equals("ngo") && town || SEATED.contains(space < 0 ? name : name.substring(0, space));
    }

    private void told(Options<Region> options, List<Mention<Region>> told) {
        Map<Region, Integer> tally = new HashMap<>();
        told.forEach(mention -> tally.merge(mention.value(), 1, Integer::sum));
        Region frequent = frequent(told);
        int offered = 0;
        for (Mention<Region> mention : told) {
            Region region = mention.value();
            if (mention.rule().equals("region.government")) {
                options.offer(region, Link.Source.DOCUMENT, Clue.GOVERNMENT);
            }
            if (mention.rule().equals("region.kind")) {
                options.offer(region, Link.Source.DOCUMENT, Clue.EXPLICIT);
            }
            if (counted(mention.span())) {
                options.offer(region, Link.Source.DOCUMENT, Clue.PLACED);
            }
            if (mention.rule().equals(Regions.DATELINE)) {
                options.offer(region, Link.Source.DOCUMENT, Clue.DATELINE);
            } else if (offered++ < MOST) {
                options.offer(region, Link.Source.DOCUMENT);
            }
            if (region.equals(frequent)) {
                options.offer(region, Link.Source.DOCUMENT, Clue.FREQUENT);
            }
            if (2 * tally.getOrDefault(region, 0) >= told.size()) {
                options.offer(region, Link.Source.DOCUMENT, Clue.MOST);
            }
        }
    }

    /** "pulang ke Indonesia", "berlebaran di Indonesia": said of people who come back from abroad. */
    private boolean homeward(Span nation) {
        int at = scene.tokens().from(nation.start());
        boolean to = scene.tokens().word(at - 1).equals("ke");
        return to || abroad();
    }

    private boolean abroad() {
        return scene.topics(new Span(0, scene.text().length())).stream()
                .anyMatch(term -> term.value().category() == Category.DEPORTATION);
    }

    /** "kasus kekerasan di Jawa Tengah", "laporan dari Sumatera Barat": cases right before it, told of it. */
    private boolean counted(Span region) {
        int at = scene.tokens().from(region.start()) - 1;
        boolean in = IN.contains(scene.tokens().word(at))
                || IN.contains(scene.tokens().word(at - 1));
        int from = Math.max(0, at - REACH);
        if (!in || from > at) {
            return false;
        }
        Span before = scene.tokens().span(from, Math.max(from, at));
        return !scene.categories(before).isEmpty()
                || scene.measures(before).stream().anyMatch(term -> term.value().role() != Measures.Role.PERSON);
    }

    private void guesses(Options<Region> options) {
        List<Region> guesses = scene.reading().homes();
        for (int i = 0; i < Math.min(3, guesses.size()); i++) {
            options.offer(guesses.get(i), Link.Source.DOCUMENT, i == 0 ? Clue.GUESS : Clue.NEXT_GUESS);
        }
    }

    /** The provinces around what is offered, and which of them hold most of what the text tells. */
    private void around(Options<Region> options, List<Mention<Region>> told) {
        for (Region region :
                options.list().stream().map(option -> option.value()).toList()) {
            if (region != null) {
                Regions.province(region).ifPresent(province -> options.offer(province, Link.Source.DOCUMENT));
            }
        }
        List<Region> inner = told.stream()
                .map(Mention::value)
                .filter(region -> region.level() != Region.Level.NATION)
                .distinct()
                .toList();
        long provinces = inner.stream()
                .map(region -> Regions.province(region).orElse(region))
                .distinct()
                .count();
        boolean titled = title != null && !free(title).isEmpty();
        if (provinces >= SCATTERED && !titled && !abroad()) {
            options.offer(Region.NATION, Link.Source.DOCUMENT, Clue.HOLDS);
        }
        options.mark(
                region -> region != null
                        && region.level() != Region.Level.NATION
                        && inner.stream()
                                        .filter(other -> !other.equals(region) && region.contains(other))
                                        .count()
                                >= 2
                        && 2 * inner.stream().filter(region::contains).count() > inner.size(),
                Clue.HOLDS);
    }

    /** All regions told; the whole nation only by headings: further down it is where people come home to, or ranks. */
    private List<Mention<Region>> told(List<Passage> passages) {
        List<Mention<Region>> told = new ArrayList<>();
        passages.forEach(passage -> free(passage.span()).stream()
                .filter(mention -> mention.value().level() != Region.Level.NATION
                        || passage.heading()
                        || !homeward(mention.span()))
                .forEach(told::add));
        return told;
    }

    /** The region of the title; else the territory of the first agency; else the region named most. */
    private Link<Region> rule(List<Passage> passages) {
        if (title != null && !free(title).isEmpty()) {
            return new Link<>(widest(free(title)), Link.Source.TITLE);
        }
        for (Passage passage : passages) {
            for (Mention<Agency> agency : scene.agencies(passage.span())) {
                if (agency.value().territory() != null && !ServiceUnits.system(agency.value())) {
                    return new Link<>(agency.value().territory(), Link.Source.DOCUMENT);
                }
            }
        }
        return Link.of(frequent(told(passages)), Link.Source.DOCUMENT);
    }

    private static @Nullable Region widest(List<Mention<Region>> mentions) {
        Region best = null;
        for (Mention<Region> mention : mentions) {
            if (best == null || mention.value().contains(best)) {
                best = mention.value();
            }
        }
        return best;
    }

    private static @Nullable Region frequent(List<Mention<Region>> told) {
        Map<String, Integer> tally = new HashMap<>();
        Region best = null;
        for (Mention<Region> mention : told) {
            if (mention.rule().equals(Regions.DATELINE)) {
                continue;
            }
            Region region = mention.value();
            int now = tally.merge(region.code(), 1, Integer::sum);
            best = best == null || now > tally.getOrDefault(best.code(), 0) ? region : best;
        }
        return best == null ? null : Regions.byCode(best.code()).orElse(best);
    }
}
