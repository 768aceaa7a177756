package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Programmes in villages and schools: each number of places is a fact, with the year that stands nearest to it. */
final class Programmes {

    private static final WordTable WORDS = WordTable.of(Programmes.class, "programmes.csv");

    /** Characters from a total to its date. */
    private static final int NEAR = 25;

    private static final Pattern SET_UP = Pattern.compile("\\b" + WORDS.any("set_up", "ceremony") + "\\b");

    /** "ujar bupati ketika meluncurkan … di Balai Desa X": where it was said. */
    private static final Pattern SAID_AT = Pattern.compile("\\b(?:ketika|saat|usai|seusai|di sela)\\s");

    /** "dilakukan juga pembentukan PATBM": at the event told. */
    private static final Pattern HELD = Pattern.compile(
            "\\b(?:dilakukan|dilaksanakan|digelar|diadakan)\\s(?:juga\\s|pula\\s|langsung\\s){0,2}(?:pembentukan|pemilihan pengurus)\\b");

    private static final Pattern CEREMONY = Pattern.compile("\\b" + WORDS.any("ceremony") + "\\b");

    /** "sosialisasi pembentukan desa …" */
    private static final Pattern TALKED_OF = Pattern.compile(
            "\\b" + WORDS.any("talk") + "\\s(?:pelaksanaan\\s)?(?:pembentukan|pencanangan|pengukuhan|peluncuran)\\b");

    /** "juga telah membentuk": it stands already, since when is not told. */
    private static final Pattern HAS = Pattern.compile(
            "\\b(?:telah|sudah|baru) (?:(?:mem|di|ter)bentuk|ada|berjalan|berdiri|memiliki|mempunyai|punya)\\b|\\bberjalan\\b"
                    + "|\\b(?:telah|sudah|pernah) (?:di|ter|mem|men)\\p{L}{4,}");

    /** "kini terdapat 14": a total, whatever was added to it. */
    private static final Pattern IN_ALL =
            Pattern.compile("\\b(?:terdapat|total|totalnya|menjadi|ada|punya|memiliki)\\s(?:\\S{1,10}\\s){0,1}$");

    private static final Pattern NOT = Pattern.compile("\\b" + WORDS.any("not") + "\\b");

    /** A programme of villages covers no district: that is where it was told. */
    private static final Pattern OF_VILLAGES = Pattern.compile("(?:desa|kelurahan|kampung)\\b");

    /** Length of a district's code. */
    private static final int DISTRICT = "00.00.00".length();

    private static final Pattern EACH = Pattern.compile("\\b(?:tiap|setiap|masing-masing)\\s(?:\\S{1,14}\\s)?$");

    private final Territory territory;
    private final Roll roll;

    Programmes(Territory territory, Roll roll) {
        this.territory = territory;
        this.roll = roll;
    }

    /** Whether the sentence told of the programme. */
    boolean read(Passage passage) {
        if (passage.wished()) {
            return false;
        }
        Reading reading = passage.reading();
        Span sentence = passage.sentence();
        boolean told = SET_UP.matcher(TALKED_OF.matcher(passage.words()).replaceAll(""))
                .find();
        if (passage.named().described() && !told) {
            return false;
        }
        List<Coverage> counts =
                new ArrayList<>(Coverage.before(reading, passage.named().core(), sentence));
        if (counts.isEmpty()) {
            counts.addAll(Coverage.in(reading, sentence));
        }
        Region home = territory.of(passage.named().span(), sentence);
        boolean nations = counts.stream().anyMatch(count -> Bodies.ofMinistry(passage, count));
        Region region = nations ? Region.NATION : home;
        boolean event = !told && Clause.ofEvent(passage);
        counts.removeIf(count -> region == null || !count.fits(region) || event || each(passage, count));
        if (!passage.headline()) {
            Tally.in(passage).stream()
                    .map(Tally.Counted::coverage)
                    .filter(tally ->
                            counts.stream().noneMatch(count -> count.span().overlaps(tally.span())))
                    .forEach(counts::add);
            counts.sort(Comparator.comparingInt(count -> count.span().start()));
        }
        Timing basis = Basis.of(passage);
        for (int i = 0; i < counts.size(); i++) {
            Coverage count = counts.get(i);
            boolean setUp = told && !total(passage, count);
            Timing dated = setUp && counts.size() == 1 && basis.year() != null
                    ? basis
                    : setUp
                            ? dated(passage, clause(passage, counts, i), count.span())
                            : Timing.ofNumber(reading, sentence, count.span(), NEAR);
            Timing timing = dated.year() == null
                            && setUp
                            && (counts.size() == 1 || i == 0 && passage.leads())
                            && !HAS.matcher(passage.words()).find()
                    ? Timing.ofEvent(reading, passage.behind())
                    : dated;
            List<String> covered = territory.covered(sentence, count.span().end());
            roll.add(
                    passage,
                    region,
                    timing,
                    null,
                    count,
                    covered,
                    dated.year() == null && setUp ? 0.65 : 0.8,
                    "initiative.counted");
        }
        return !counts.isEmpty() || named(passage, region, told);
    }

    /** "Pada 2021 kami membentuk 4, tahun ini sisanya": a date before the count in its own clause beats one behind the comma. */
    private static Timing dated(Passage passage, Span clause, Span count) {
        int comma = passage.reading().text().indexOf(',', count.end());
        if (comma > 0 && comma < clause.end()) {
            Timing before = Timing.nearest(passage.reading(), new Span(clause.start(), comma), count);
            if (before.year() != null) {
                return before;
            }
        }
        return Timing.ofNumber(passage.reading(), clause, count);
    }

    /** "tiap daerah dua desa" */
    private static boolean each(Passage passage, Coverage count) {
        int end = count.span().start() - passage.sentence().start();
        return EACH.matcher(passage.words().substring(Math.max(0, end - 24), end))
                .find();
    }

    private static boolean total(Passage passage, Coverage count) {
        int end = count.span().start() - passage.sentence().start();
        String lead = passage.words().substring(Math.max(0, end - 24), end);
        return IN_ALL.matcher(lead).find();
    }

    /** Of several counts in a sentence each has its own stretch: from the comma, or the "dan", behind the one before it. */
    private static Span clause(Passage passage, List<Coverage> counts, int index) {
        Span sentence = passage.sentence();
        int start = index == 0 ? sentence.start() : parted(passage, counts.get(index - 1), counts.get(index));
        int end =
                index + 1 == counts.size() ? sentence.end() : parted(passage, counts.get(index), counts.get(index + 1));
        return start < end ? new Span(start, end) : sentence;
    }

    private static int parted(Passage passage, Coverage one, Coverage next) {
        int from = passage.sentence().start();
        String between = passage.words()
                .substring(
                        one.span().end() - from,
                        Math.max(one.span().end(), next.span().start()) - from);
        int comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
        int place = comma >= 0 ? comma : between.lastIndexOf(" dan ");
        return one.span().end() + (place >= 0 ? place : between.length());
    }

    /** Places told by name, without a number. */
    private boolean named(Passage passage, @Nullable Region region, boolean setUp) {
        boolean ofVillages = OF_VILLAGES
                .matcher(passage.words())
                .region(passage.start(), passage.end())
                .lookingAt();
        List<String> covered = territory
                .covered(passage.sentence(), passage.sentence().start())
                .stream()
                .filter(code -> !ofVillages || code.length() > DISTRICT)
                .toList();
        if (!setUp || covered.isEmpty()) {
            return false;
        }
        Timing told = Timing.nearest(
                passage.reading(), passage.sentence(), passage.named().core());
        if (told.year() == null
                && (CEREMONY.matcher(passage.words()).find()
                        || HELD.matcher(passage.words()).find())) {
            told = Timing.ofEvent(passage.reading(), passage.behind());
        }
        Region village = territory.village(passage.sentence(), passage.named().span());
        boolean one = covered.size() == 1
                && covered.get(0).length() > DISTRICT
                && !SAID_AT.matcher(passage.words()).find();
        village = village == null && one ? Regions.byCode(covered.get(0)).orElse(null) : village;
        if (village != null) {
            roll.add(passage, village, told, null, null, List.of(), 0.7, "initiative.of-village");
            return true;
        }
        Coverage count = new Coverage(covered.size(), passage.named().core(), Region.Level.DESA);
        roll.add(passage, region, told, null, count, covered, 0.7, "initiative.counted");
        return true;
    }

    /** "Tahun depan akan menyusul 6 kelurahan": a sentence that goes on about the programme of the one before. */
    void goOn(Passage passage) {
        if (!SET_UP.matcher(passage.words()).find()
                || NOT.matcher(passage.words()).find()) {
            return;
        }
        Span sentence = passage.sentence();
        for (Coverage count : Coverage.in(passage.reading(), sentence)) {
            Timing told = Timing.nearest(passage.reading(), sentence, count.span());
            if (told.year() != null) {
                Region region =
                        territory.of(new Span(count.span().start(), count.span().start()), sentence);
                roll.add(
                        passage,
                        region,
                        told,
                        null,
                        count,
                        territory.covered(sentence, count.span().end()),
                        0.7,
                        "initiative.counted");
            }
        }
    }
}
