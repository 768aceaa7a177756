package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Instrument.Ground;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Citation.Office;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who issued an instrument that a text cites: the region in the citation; else the one named beside it in the sentence; else what
 * the document is about, at the level that the type belongs to.
 */
final class Issuers {

    /** @param region null where nothing tells it */
    record Issuer(RegulationType type, @Nullable Region region, Ground ground) {}

    private final Reading reading;
    private final Surroundings surroundings;
    private final Publisher publisher;
    /** The regions whose instruments the text speaks of by type alone ("Perda Kabupaten Sikka"), by type. */
    private final Map<String, Set<Region>> issuers = new HashMap<>();
    /** The region of the document's own instrument or row, which those cited without region share. */
    private @Nullable Region own;

    Issuers(Reading reading) {
        this.reading = reading;
        this.surroundings = new Surroundings(reading);
        this.publisher = new Publisher(reading.document().metadata());
        for (Mention<Citation> mention : reading.citations()) {
            Region issuer = mention.value().issuer();
            if (issuer != null && mention.value().number() == null) {
                issuers.computeIfAbsent(mention.value().type(), unused -> new LinkedHashSet<>())
                        .add(issuer);
            }
        }
    }

    /** What stands around the citations. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** @param code of the region, or null where the document's own instrument has none */
    void own(@Nullable String code) {
        own = code == null ? null : Regions.byCode(code).orElse(null);
    }

    Issuer of(Mention<Citation> mention, Span clause) {
        Citation citation = mention.value();
        if (citation.office() == Office.NATIONAL) {
            return new Issuer(Offices.type(citation.type(), Office.NATIONAL), Region.NATION, Ground.CITED);
        }
        if (citation.issuer() == null && Offices.isNationalBody(mention.span().of(reading.text()))) {
            return new Issuer(Offices.type(citation.type(), Office.NATIONAL), Region.NATION, Ground.CITED);
        }
        Office office = citation.office() == Office.UNSAID && needsOffice(citation)
                ? Offices.near(reading.text(), mention.span(), mention.rule().startsWith("citation."), clause)
                : citation.office();
        RegulationType type = Offices.type(citation.type(), office);
        if (office == Office.NATIONAL) {
            return new Issuer(type, Region.NATION, Ground.SENTENCE);
        }
        Set<Level> levels = surroundings.told(mention.span(), clause, Offices.levels(type, office));
        Region cited = citation.issuer();
        if (cited != null && levels.contains(cited.level())) {
            return new Issuer(type, cited, Ground.CITED);
        }
        Region risen = cited == null ? null : rise(cited, levels);
        if (risen != null) {
            return new Issuer(type, risen, Ground.SENTENCE);
        }
        Region ownHere = own;
        if (ownHere != null && levels.contains(ownHere.level())) {
            return new Issuer(type, ownHere, Ground.SENTENCE);
        }
        Region titled = inTitle(mention, levels);
        if (titled != null) {
            return new Issuer(type, titled, Ground.SENTENCE);
        }
        Region near = surroundings.near(mention.span(), clause, levels);
        if (near != null) {
            return new Issuer(type, near, Ground.SENTENCE);
        }
        Region main = citation.number() == null ? null : alone(citation, levels);
        main = main == null ? parliament(type, levels) : main;
        main = main == null ? home(levels) : main;
        main = main == null && type == RegulationType.PERDES ? village() : main;
        main = main == null ? publisher.of(levels) : main;
        return new Issuer(type, main, main == null ? Ground.NONE : Ground.HOME);
    }

    /** "… tentang Perlindungan Anak di Kota Ambon", "Perda … Kabupaten Layak Anak Kabupaten Sikka": whose title it is. */
    private @Nullable Region inTitle(Mention<Citation> mention, Set<Level> levels) {
        String title = mention.value().title();
        if (title == null || mention.value().number() == null) {
            return null;
        }
        int end = mention.span().end();
        return within(new Span(end, end + Surroundings.ABOUT + title.length()), levels);
    }

    /** The region of a level that a title names last, with its kind or as a province; null for none. */
    @Nullable
    Region within(Span title, Set<Level> levels) {
        Region last = null;
        for (Mention<Region> region : Reading.in(reading.regions(), title)) {
            last = levels.contains(region.value().level()) && told(region) ? region.value() : last;
        }
        return last;
    }

    private static boolean told(Mention<Region> region) {
        return region.rule().equals("region.kind")
                || region.rule().equals("region.government")
                || region.value().level() == Level.PROVINCE;
    }

    /** The only region whose instruments of a type the text names ("Beranda » Perda Kabupaten Gianyar"), or null. */
    private @Nullable Region alone(Citation citation, Set<Level> levels) {
        List<Region> told = issuers.getOrDefault(citation.type(), Set.of()).stream()
                .filter(region -> levels.contains(region.level()))
                .limit(2)
                .toList();
        return told.size() == 1 ? told.get(0) : null;
    }

    /** The region whose parliament the text speaks of first: what it passes are its own region's. */
    private @Nullable Region parliament(RegulationType type, Set<Level> levels) {
        boolean passed = switch (type) {
            case PERDA, QANUN, PERDASUS, PERDASI -> true;
            default -> false;
        };
        return passed
                ? surroundings.legislatures().stream()
                        .map(Mention::value)
                        .filter(region -> levels.contains(region.level()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The region of a level that the document is about, or null. */
    @Nullable
    Region home(Set<Level> levels) {
        return reading.homes().stream()
                .filter(region -> levels.contains(region.level()))
                .findFirst()
                .orElse(null);
    }

    /** The only village that the text names, or null. */
    private @Nullable Region village() {
        List<Region> villages = reading.regions().stream()
                .map(Mention::value)
                .filter(region -> region.level() == Level.DESA)
                .distinct()
                .limit(2)
                .toList();
        return villages.size() == 1 ? villages.get(0) : null;
    }

    private static boolean needsOffice(Citation citation) {
        return switch (citation.type()) {
            case "decree", "instruction", "se" -> true;
            default -> false;
        };
    }

    /** The region of a level in which a smaller one lies, or null. */
    private static @Nullable Region rise(Region region, Set<Level> levels) {
        Region at = region;
        while (at.parent() != null) {
            at = Regions.byCode(at.parent()).orElse(Region.NATION);
            if (levels.contains(at.level())) {
                return at;
            }
        }
        return null;
    }
}
