package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The regions that a text names around its citations. */
final class Surroundings {

    /** A regional parliament, right before its region: whoever sits in it speaks of its region's instruments. */
    private static final Pattern LEGISLATURE = Pattern.compile(
            "(?:DPRD|DPRK|DPRA|DPRP|DPR|(?i:dewan\\sperwakilan\\srakyat(?:\\s(?:daerah|kabupaten|kota))?)(?:\\s\\(DPR[DKAP]\\))?)[\\s:]{1,3}$");

    private static final int LONGEST_LEGISLATURE = 60;
    /** Between a citation and its title: "tentang", a date, an abbreviation in parentheses. */
    static final int ABOUT = 12;

    /** "Perda provinsi Nomor …", "Pemerintah provinsi juga punya Perda Nomor …": the level is told, and no name. */
    private static final Pattern OF_PROVINCE = Pattern.compile(
            "(?:raperda|perda|peraturan daerah)(?: \\(perda\\))?\\s(?:tingkat\\s)?(?:provinsi|propinsi|prov\\.)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_PROVINCE = Pattern.compile(
            "\\b(?i:pemerintah\\s(?:provinsi|propinsi)|pemprov|dprd\\s(?:provinsi|propinsi))(?:\\s[a-z]{2,12}){0,4}\\s$");

    private static final int BESIDE = 80;

    /** Who only looks a draft over before it is adopted. */
    private static final Pattern LOOKS_OVER = Pattern.compile(
            "\\b(?:di)?(?:fasilitasi|evaluasi|harmonisasi|konsultasi|konsultasikan|registrasi|register|koreksi|klarifikasi)\\s(?:\\S{1,14}\\s){0,3}(?:pemprov|pemerintah\\s(?:provinsi|daerah)|gubernur|provinsi|biro\\shukum(?:\\s\\S{1,14}){0,2})?\\s{0,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(
            "\\s{0,2}(?:,\\s{0,2})?(?:(?:dan|serta|maupun|&)\\s{1,2})?"
                    + "(?:(?:desa|kelurahan|kampung|kabupaten|kota|kab\\.|bupati|wali\\s?kota|gubernur|pemkab|pemkot|pemko)\\s)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_AND = 24;
    private static final int LONGEST_ROW = 20;
    private static final int LONGEST_OFFICE = 12;

    /** "tujuh kabupaten/kota yang memiliki": regions in general, which are named behind the instrument. */
    private static final Pattern HAVE = Pattern.compile(
            "\\b(?:[Dd]aerah|kabupaten/kota|kab/kota|kabupaten dan kota|kabupaten|kota|provinsi)\\s(?:[a-z/]{2,14}\\s){0,3}(?:di\\s(?:\\p{Lu}\\w{1,14}\\s){1,3})?(?:yang\\s)?(?:(?:sudah|telah)\\s)?"
                    + "(?:memiliki|mempunyai|punya|menerbitkan|mengesahkan|menetapkan|membuat)\\s$");

    private static final Pattern NAMED = Pattern.compile(
            "[^.;:]{0,90}?\\b(?:yakni|yaitu|ialah|adalah|antara lain|di\\s?antaranya|meliputi|seperti)\\b[\\s:,]{1,3}");

    private static final Pattern OWNED = Pattern.compile(
            "[^.;:]{0,90}?\\b(?:sudah|telah|baru|juga)\\s(?:\\w{1,12}\\s)?(?:ada|diterbitkan|disahkan|dimiliki|dibuat|terbit|ditetapkan|berlaku)\\s(?:\\w{1,12}\\s)?(?:di|oleh)\\s");

    private static final Pattern LISTED = Pattern.compile("\\b(?:yakni|yaitu|ialah|adalah|masing-masing)\\b");

    private static final int NEAR = 200;
    private static final int FAR = 1500;

    private final Reading reading;
    private final List<Mention<Region>> legislatures;
    private final List<Mention<Region>> outsideTitles;

    Surroundings(Reading reading) {
        this.reading = reading;
        this.outsideTitles = outsideTitles(reading);
        this.legislatures = outsideTitles.stream().filter(this::isLegislature).toList();
    }

    /** The levels that are left where the text tells the citation's level without a name. */
    Set<Level> told(Span citation, Span clause, Set<Level> levels) {
        if (levels.size() == 1 || !levels.contains(Level.PROVINCE)) {
            return levels;
        }
        String text = reading.text();
        int from = Math.max(clause.start(), citation.start() - BESIDE);
        boolean province = OF_PROVINCE
                        .matcher(text)
                        .region(citation.start(), citation.end())
                        .lookingAt()
                || BY_PROVINCE
                        .matcher(text)
                        .region(Math.min(from, citation.start()), citation.start())
                        .find();
        return province ? Set.of(Level.PROVINCE) : levels;
    }

    /** The regions whose parliaments the text names, in its order. */
    List<Mention<Region>> legislatures() {
        return legislatures;
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
            boolean issuer = start < citationEnd || start >= titleEnd;
            if (issuer
                    && !LOOKS_OVER
                            .matcher(reading.text())
                            .region(Math.max(0, start - BESIDE), start)
                            .find()) {
                kept.add(region);
            }
        }
        return kept;
    }

    /** The region that stands last before the citation in its clause, a government before any other. */
    @Nullable
    Region near(Span citation, Span clause, Set<Level> levels) {
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

    /** "Perda … sudah ada di Kabupaten A, B, dan Kota C": the regions that have an instrument without number. */
    List<Region> owners(Span citation, Span clause, Set<Level> levels) {
        String text = reading.text();
        int stop = Math.max(citation.end(), Math.min(clause.end(), citation.end() + FAR));
        int start = citation.start();
        boolean several = HAVE.matcher(text)
                .region(Math.max(clause.start(), start - NEAR / 2), Math.max(clause.start(), start))
                .find();
        Matcher owned =
                (several ? NAMED : OWNED).matcher(text).region(citation.end(), Math.min(stop, citation.end() + NEAR));
        if (!owned.lookingAt()) {
            return List.of();
        }
        List<Region> owners = new ArrayList<>();
        int end = owned.end();
        for (Mention<Region> region : Reading.in(reading.regions(), new Span(owned.end(), stop))) {
            int from = region.span().start();
            boolean next = owners.isEmpty()
                    ? from - end <= LONGEST_OFFICE
                    : AND.matcher(text).region(end, from).matches();
            if (!next || !levels.contains(region.value().level()) || owners.size() == LONGEST_ROW) {
                break;
            }
            owners.add(region.value());
            end = region.span().end();
        }
        return owners;
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
        List<Span> sentences = reading.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).start() <= place
                ? sentences.get(low).end()
                : place;
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
