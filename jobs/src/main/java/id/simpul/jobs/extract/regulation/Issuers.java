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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who issued an instrument that a text cites: the region in the citation; else the one named beside it in the sentence; else what
 * the document is about, at the level that the type belongs to.
 */
final class Issuers {

    /** @param region null where nothing tells it */
    record Issuer(RegulationType type, @Nullable Region region, Ground ground) {}

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(gubernur|bupati|wali\\s?kota|camat|lurah|kepala\\s(?:desa|kampung)|menteri|mendagri|presiden|kapolda|kapolres|rektor)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A regional parliament, right before its region: whoever sits in it speaks of its region's instruments. */
    private static final Pattern LEGISLATURE = Pattern.compile(
            "(?:DPRD|DPRK|DPRA|DPRP|DPR|(?i:dewan\\sperwakilan\\srakyat(?:\\s(?:daerah|kabupaten|kota))?)(?:\\s\\(DPR[DKAP]\\))?)[\\s:]{1,3}$");

    private static final int LONGEST_LEGISLATURE = 60;
    /** Between a citation and its title: "tentang", a date, an abbreviation in parentheses. */
    private static final int ABOUT = 12;

    private static final Pattern AND = Pattern.compile(
            "\\s{0,2}(?:,\\s{0,2})?(?:(?:dan|serta|maupun|&)\\s{1,2})?"
                    + "(?:(?:desa|kelurahan|kampung|kabupaten|kota|kab\\.)\\s)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_AND = 24;
    private static final int LONGEST_ROW = 20;
    private static final Pattern LISTED = Pattern.compile("\\b(?:yakni|yaitu|ialah|adalah|masing-masing)\\b");

    private static final int NEAR = 200;
    private static final int FAR = 1500;

    private final Reading reading;
    private final List<Mention<Region>> legislatures;
    private final List<Mention<Region>> outsideTitles;
    /** The region of the document's own instrument or row, which those cited without region share. */
    private @Nullable Region own;

    Issuers(Reading reading) {
        this.reading = reading;
        this.outsideTitles = outsideTitles(reading);
        this.legislatures = outsideTitles.stream().filter(this::isLegislature).toList();
    }

    private boolean isLegislature(Mention<Region> region) {
        int start = region.span().start();
        Matcher before = LEGISLATURE.matcher(reading.text()).region(Math.max(0, start - LONGEST_LEGISLATURE), start);
        return before.find();
    }

    /** The regions but those in the title of an instrument: what it is about tells nothing of the next one's issuer. */
    private static List<Mention<Region>> outsideTitles(Reading reading) {
        List<Mention<Region>> kept = new ArrayList<>();
        List<Mention<Citation>> citations = reading.citations();
        int next = 0;
        int titleEnd = 0;
        int citationEnd = 0;
        for (Mention<Region> region : reading.regions()) {
            int start = region.span().start();
            while (next < citations.size() && citations.get(next).span().end() <= start) {
                Mention<Citation> citation = citations.get(next++);
                String title = citation.value().title();
                citationEnd = citation.span().end();
                titleEnd = Math.max(titleEnd, title == null ? citationEnd : citationEnd + title.length() + ABOUT);
            }
            if (start < citationEnd || start >= titleEnd) {
                kept.add(region);
            }
        }
        return kept;
    }

    /** @param code of the region, or null where the document's own instrument has none */
    void own(@Nullable String code) {
        own = code == null ? null : Regions.byCode(code).orElse(null);
    }

    Issuer of(Mention<Citation> mention, Span clause) {
        Citation citation = mention.value();
        if (citation.office() == Office.NATIONAL) {
            return new Issuer(type(citation.type(), Office.NATIONAL), Region.NATION, Ground.CITED);
        }
        Office office = citation.office() == Office.UNSAID && needsOffice(citation)
                ? officeNear(mention.span(), mention.rule().startsWith("citation."), clause)
                : citation.office();
        RegulationType type = type(citation.type(), office);
        if (office == Office.NATIONAL) {
            return new Issuer(type, Region.NATION, Ground.SENTENCE);
        }
        Set<Level> levels = levels(type, office);
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
        Region near = near(mention.span(), clause, levels);
        if (near != null) {
            return new Issuer(type, near, Ground.SENTENCE);
        }
        Region main = parliament(type, levels);
        main = main == null ? home(levels) : main;
        return new Issuer(type, main, main == null ? Ground.NONE : Ground.HOME);
    }

    /** "… tentang Perlindungan Anak di Kota Ambon", "Perda … Kabupaten Layak Anak Kabupaten Sikka": whose title it is. */
    private @Nullable Region inTitle(Mention<Citation> mention, Set<Level> levels) {
        String title = mention.value().title();
        if (title == null || mention.value().number() == null) {
            return null;
        }
        int end = mention.span().end();
        Region last = null;
        for (Mention<Region> region : Reading.in(reading.regions(), new Span(end, end + ABOUT + title.length()))) {
            last = levels.contains(region.value().level()) && told(region) ? region.value() : last;
        }
        return last;
    }

    private static boolean told(Mention<Region> region) {
        return region.rule().equals("region.kind") || region.value().level() == Level.PROVINCE;
    }

    /** The region whose parliament the text speaks of first: what it passes are its own region's. */
    private @Nullable Region parliament(RegulationType type, Set<Level> levels) {
        boolean passed = switch (type) {
            case PERDA, QANUN, PERDASUS, PERDASI -> true;
            default -> false;
        };
        return passed
                ? legislatures.stream()
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

    private static boolean needsOffice(Citation citation) {
        return switch (citation.type()) {
            case "decree", "instruction", "se" -> true;
            default -> false;
        };
    }

    /** The office that the clause names last before the citation, else first behind it. */
    private Office officeNear(Span citation, boolean cited, Span clause) {
        String text = reading.text();
        Office before = Office.UNSAID;
        Matcher within = OFFICE.matcher(text).region(citation.start(), citation.end());
        if (cited && within.find()) { // "Surat Keputusan (SK) Wali Kota Mataram Nomor …"
            return office(within.group(1));
        }
        Matcher matcher =
                OFFICE.matcher(text).region(Math.max(clause.start(), citation.start() - NEAR), citation.start());
        while (matcher.find()) {
            before = office(matcher.group(1));
        }
        if (before != Office.UNSAID) {
            return before;
        }
        matcher.region(citation.end(), Math.max(citation.end(), Math.min(clause.end(), citation.end() + NEAR / 4)));
        return matcher.find() ? office(matcher.group(1)) : Office.UNSAID;
    }

    private static Office office(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "gubernur" -> Office.GOVERNOR;
            case "bupati" -> Office.REGENT;
            case "camat" -> Office.DISTRICT;
            case "lurah" -> Office.KELURAHAN;
            case "menteri", "mendagri", "presiden" -> Office.NATIONAL;
            default ->
                folded.startsWith("wali") ? Office.MAYOR : folded.startsWith("kepala") ? Office.VILLAGE : Office.UNSAID;
        };
    }

    static RegulationType type(String code, Office office) {
        return switch (code) {
            case "decree" ->
                switch (office) {
                    case GOVERNOR -> RegulationType.KEPGUB;
                    case REGENT -> RegulationType.KEPBUP;
                    case MAYOR -> RegulationType.KEPWALI;
                    default -> RegulationType.OTHER;
                };
            case "instruction" ->
                switch (office) {
                    case GOVERNOR -> RegulationType.INGUB;
                    case REGENT -> RegulationType.INBUP;
                    case MAYOR -> RegulationType.INWALI;
                    default -> RegulationType.OTHER;
                };
            case "perkada" ->
                switch (office) {
                    case GOVERNOR -> RegulationType.PERGUB;
                    case REGENT -> RegulationType.PERBUP;
                    case MAYOR -> RegulationType.PERWALI;
                    default -> RegulationType.OTHER;
                };
            default -> RegulationType.valueOf(code.toUpperCase(Locale.ROOT));
        };
    }

    private static Set<Level> levels(RegulationType type, Office office) {
        return switch (type) {
            case PERGUB, KEPGUB, INGUB, PERDASUS, PERDASI -> Set.of(Level.PROVINCE);
            case PERBUP, KEPBUP, INBUP -> Set.of(Level.REGENCY);
            case PERWALI, KEPWALI, INWALI -> Set.of(Level.CITY);
            case PERDES -> Set.of(Level.DESA);
            case PERDA, QANUN -> Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);
            default -> levels(office);
        };
    }

    private static Set<Level> levels(Office office) {
        return switch (office) {
            case GOVERNOR -> Set.of(Level.PROVINCE);
            case REGENT -> Set.of(Level.REGENCY);
            case MAYOR -> Set.of(Level.CITY);
            case DISTRICT -> Set.of(Level.DISTRICT);
            case KELURAHAN -> Set.of(Level.KELURAHAN);
            case VILLAGE -> Set.of(Level.DESA);
            case NATIONAL -> Set.of(Level.NATION);
            case UNSAID -> Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);
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

    /** The region that stands last before the citation in its clause, a government before any other. */
    private @Nullable Region near(Span citation, Span clause, Set<Level> levels) {
        Span before =
                new Span(Math.max(clause.start(), citation.start() - FAR), Math.max(clause.start(), citation.start()));
        Region sitting = null;
        for (Mention<Region> legislature : Reading.in(legislatures, before)) {
            sitting = levels.contains(legislature.value().level()) ? legislature.value() : sitting;
        }
        if (sitting != null) {
            return sitting;
        }
        List<Mention<Region>> told = Reading.in(outsideTitles, before).stream()
                .filter(region -> !region.rule().equals(Regions.DATELINE))
                .toList();
        Region last = reading.last(told, levels);
        return last != null ? last : behind(citation, clause, levels);
    }

    /**
     * The other regions of a row that ends with the issuer of an instrument without number ("Di Tanjungpinang dan Lingga perda
     * … sudah ada"): each has one.
     */
    List<Region> besides(Span citation, Span clause, Region issuer) {
        Span before = new Span(Math.min(clause.start(), citation.start()), citation.start());
        List<Mention<Region>> told = Reading.in(outsideTitles, before);
        int last = told.size() - 1;
        while (last >= 0 && !told.get(last).value().equals(issuer)) {
            last--;
        }
        List<Region> others = new ArrayList<>();
        for (int i = last - 1; i >= 0 && others.size() < LONGEST_ROW; i--) {
            Mention<Region> each = told.get(i);
            int from = each.span().end();
            int to = told.get(i + 1).span().start();
            if (to < from
                    || to - from > LONGEST_AND
                    || each.value().level() == Level.PROVINCE != (issuer.level() == Level.PROVINCE)
                    || each.value().level() == Level.DISTRICT
                    || !AND.matcher(reading.text()).region(from, to).matches()) {
                break;
            }
            others.add(0, each.value());
        }
        return others;
    }

    /** "yakni Desa A, Kecamatan X, Desa B dan Desa C": the villages listed behind an instrument of villages. */
    List<Region> villages(Span citation) {
        String text = reading.text();
        int end = Math.min(text.length(), citation.end() + FAR / 3);
        Matcher list = LISTED.matcher(text).region(citation.end(), end);
        if (!list.find()) {
            return List.of();
        }
        List<Region> villages = new ArrayList<>();
        int stop = Math.min(end, endOfSentence(list.end()));
        for (Mention<Region> region : Reading.in(reading.regions(), new Span(list.end(), Math.max(list.end(), stop)))) {
            if (region.value().level() == Level.DESA) {
                villages.add(region.value());
            }
        }
        return villages;
    }

    private int endOfSentence(int place) {
        for (Span sentence : reading.sentences()) {
            if (sentence.start() <= place && place < sentence.end()) {
                return sentence.end();
            }
        }
        return place;
    }

    /** "… tengah digodok DPRD Kota Ambon", "… milik Pemkab Sikka": whose government or parliament stands behind the citation. */
    private @Nullable Region behind(Span citation, Span clause, Set<Level> levels) {
        Span behind = new Span(citation.end(), Math.max(citation.end(), Math.min(clause.end(), citation.end() + NEAR)));
        for (Mention<Region> region : Reading.in(outsideTitles, behind)) {
            boolean governs = region.rule().equals("region.government") || isLegislature(region);
            if (governs && levels.contains(region.value().level())) {
                return region.value();
            }
        }
        return null;
    }
}
