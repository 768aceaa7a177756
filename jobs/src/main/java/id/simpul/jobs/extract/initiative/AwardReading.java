package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Conferrals.Conferral;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who was given an award, with its rank and year: from the sentence that names it, and from those that go on about it. */
final class AwardReading {

    /** Sentences behind the name that may still tell of it. */
    private static final int REACH = 12;

    private static final Pattern BESIDE = Pattern.compile("[\\s()]{0,3}(?:\\(kla\\)\\s)?(?:tahun\\s)?(20[0-9]{2})\\b");

    /** Characters of a line that tells but a region and its rank, at most. */
    private static final int LINE = 70;

    private static final double COUNTED = 0.7;

    private static final double LISTED = 0.8;

    private final Reading reading;
    private final Territory territory;
    private final Roll roll;

    /** The year of the award told last. */
    private @Nullable Integer lastYear;

    AwardReading(Reading reading, Territory territory, Roll roll) {
        this.reading = reading;
        this.territory = territory;
        this.roll = roll;
    }

    /** Reads a sentence that names an award. */
    void read(Passage passage) {
        String words = passage.words();
        if (words.indexOf('?') >= 0) {
            return; // "Kaur Terima KLA?"
        }
        Integer year = yearOf(passage);
        if (list(passage, true, year)) {
            lastYear = year;
            return;
        }
        counted(passage, year);
        int verb = Awards.given(words, passage.start(), passage.end());
        if (verb < 0 || words.stripTrailing().endsWith(":")) { // who, the lines behind tell
            Integer beside = beside(passage);
            lastYear = beside != null ? beside : lastYear;
            return;
        }
        lastYear = year;
        List<Awards.Given> each = Awards.each(words, passage.start(), Timing.years(reading, passage.sentence()));
        if (!each.isEmpty()) {
            each(passage, each, passage.sentence().start() + Math.min(verb, passage.start()));
            return;
        }
        String reached = words.substring(0, Math.max(passage.end(), Awards.reached(words)));
        Rank rank = Awards.rank(reached, passage.start());
        rank = rank != null ? rank : Awards.rank(reached, Math.min(verb, passage.start()));
        rank = rank != null ? rank : Awards.rankGoingOn(passage.wordsBehind());
        Span name = passage.named().span();
        Span sentence = new Span(passage.sentence().start(), passage.sentence().start() + reached.length());
        Timing told = Timing.nearest(reading, sentence, new Span(name.end(), name.end()));
        if (told.year() == null && Awards.longAgo(words)) {
            return;
        }
        Timing timing = told.year() != null
                ? told
                : Awards.still(words) ? Timing.UNKNOWN : Timing.ofEvent(reading, passage.behind());
        double confidence = told.year() == null ? 0.65 : 0.9;
        int subject = passage.sentence().start() + Math.min(verb, passage.start());
        for (Region region : subjects(passage, subject)) {
            roll.add(passage, region, timing, rank, null, List.of(), confidence, "initiative.award");
        }
    }

    /**
     * "Pada 2018 meraih kategori Madya", "baru memperoleh tingkat Pratama pada Juli lalu": reads a sentence behind that names none.
     *
     * @param away how many sentences behind the last one that told of it, 1 for the next
     * @return whether it told of awards again
     */
    boolean goOn(Passage passage, int away) {
        if (away > REACH) {
            return false;
        }
        if (list(passage, false, lastYear)) {
            return true;
        }
        Span sentence = passage.sentence();
        String words = passage.words().substring(0, Awards.reached(passage.words()));
        Span reached = new Span(sentence.start(), sentence.start() + words.length());
        List<Integer> years = Timing.years(reading, reached);
        if (years.isEmpty()) {
            Integer year = Timing.nearest(reading, reached, new Span(reached.end(), reached.end()))
                    .year();
            years = year == null ? List.of() : List.of(year);
        }
        List<Awards.Given> given = Awards.goingOn(words, years);
        each(passage, given, sentence.end());
        return !given.isEmpty();
    }

    /**
     * Whether the sentence lists several awards, or goes on with one more: "Kota Cirebon: Madya".
     *
     * @param named whether it names the award
     * @param known the year of those whose year it does not tell, or null
     */
    private boolean list(Passage passage, boolean named, @Nullable Integer known) {
        String words = passage.words().substring(0, Awards.reached(passage.words()));
        Integer now = Timing.documentYear(reading);
        List<Laurel> laurels = Laurel.in(reading, passage.sentence(), words, now != null ? now : known).stream()
                .filter(laurel -> laurel.kind() != Laurel.Kind.RANK || !Awards.soughtAt(words, laurel.start()))
                .toList();
        List<Conferral> told = Conferrals.of(words, laurels);
        boolean one = told.size() == 1
                && (named
                        || told.get(0).region() == null
                        || told.get(0).rank() == null
                        || words.length() > LINE && !Awards.givenIn(words));
        if (told.isEmpty()
                || one
                || Awards.hoped(words.substring(0, laurels.get(0).start()))) {
            return false;
        }
        Integer since = known != null || Awards.longAgo(words) ? known : now;
        int before = passage.sentence().start() + laurels.get(0).start();
        for (Conferral each : told) {
            Integer year = each.year() != null
                    ? each.year()
                    : told.size() == 1 ? yearOfOne(passage, words.length(), since) : since;
            Region own = each.region();
            List<Region> regions = own != null
                    ? List.of(own)
                    : subjects(words, laurels, before - passage.sentence().start());
            for (Region region : regions) {
                roll.add(passage, region, new Timing(year, null), each.rank(), null, List.of(), LISTED, Roll.EACH_YEAR);
            }
        }
        return true;
    }

    /** "Sebelas daerah di Kalimantan Selatan menerima penghargaan …": how many of a province were given it. */
    private void counted(Passage passage, @Nullable Integer year) {
        Matcher many = Awards.counted(passage.words(), passage.start());
        if (many == null) {
            return;
        }
        Span sentence = passage.sentence();
        Span lead = new Span(sentence.start() + many.start(), sentence.start() + many.end());
        for (Mention<Quantity> number : Reading.in(reading.numbers(), lead)) {
            Mention<Region> in = Reading.in(reading.regions(), lead).stream()
                    .filter(mention -> mention.value().level() == Level.PROVINCE)
                    .findFirst()
                    .orElse(null);
            Coverage count = new Coverage((int) number.value().value(), number.span(), Level.REGENCY);
            if (in != null && number.value().value() > 1 && count.fits(in.value())) {
                roll.add(
                        passage,
                        in.value(),
                        new Timing(year, null),
                        null,
                        count,
                        List.of(),
                        COUNTED,
                        "initiative.award-counted");
                return;
            }
        }
    }

    private void each(Passage passage, List<Awards.Given> awards, int subject) {
        for (Region region : subjects(passage, subject)) {
            awards.forEach(given -> roll.add(
                    passage,
                    region,
                    new Timing(given.year(), null),
                    given.rank(),
                    null,
                    List.of(),
                    LISTED,
                    Roll.EACH_YEAR));
        }
    }

    private @Nullable Integer yearOfOne(Passage passage, int length, @Nullable Integer known) {
        Span sentence = new Span(passage.sentence().start(), passage.sentence().start() + length);
        Integer told = Timing.nearest(reading, sentence, new Span(sentence.end(), sentence.end()))
                .year();
        return told != null ? told : known;
    }

    private List<Region> subjects(Passage passage, int before) {
        Span sentence = passage.sentence();
        return subjects(
                passage.words(), Laurel.in(reading, sentence, passage.words(), null), before - sentence.start());
    }

    /** The regions that stand last before a place in a sentence, joined by commas and "dan"; else the document's. */
    private List<Region> subjects(String words, List<Laurel> laurels, int before) {
        List<Region> told = Conferrals.last(words, laurels, before);
        Region home = territory.home();
        return told.isEmpty() && home != null ? List.of(home) : told;
    }

    /** "Penghargaan Kota Layak Anak 2019" */
    private @Nullable Integer beside(Passage passage) {
        Matcher year = BESIDE.matcher(passage.words())
                .region(passage.end(), passage.words().length());
        return year.lookingAt() ? Integer.valueOf(year.group(1)) : null;
    }

    private @Nullable Integer yearOf(Passage passage) {
        Span name = passage.named().span();
        Integer told = Timing.nearest(reading, passage.sentence(), new Span(name.end(), name.end()))
                .year();
        return told != null ? told : Timing.ofEvent(reading, passage.behind()).year();
    }
}
