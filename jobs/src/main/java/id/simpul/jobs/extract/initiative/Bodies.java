package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Task forces, service units, hotlines, procedures, systems: what a sentence says was set up, will be by a date, or counts. */
final class Bodies {

    private static final WordTable WORDS = WordTable.of(Bodies.class, "bodies.csv");

    private static final int CLOSE = 7;

    /** Villages; more are the nation's, where a ministry tells of them and no region. */
    private static final int MOST_OF_A_REGION = 500;

    /** What a ministry puts up is the nation's. */
    private static final Pattern NATIONAL = Pattern.compile("\\b" + WORDS.any("national") + "\\b[^.,;]{0,80}$");

    private static final Pattern OF_MINISTRY = Pattern.compile(
            "^[^.,;]{0,50}\\b" + WORDS.any("made_by") + "\\s(?:oleh\\s)?(?:kementerian|kemen|pemerintah pusat)\\b");

    private final Territory territory;
    private final Roll roll;

    Bodies(Territory territory, Roll roll) {
        this.territory = territory;
        this.roll = roll;
    }

    void read(Passage given) {
        boolean central = given.words().startsWith(" pusat ", given.end());
        Passage passage = central ? given.called(given.named().what() + " of the nation") : given;
        Founding founding = Clause.of(passage);
        Timing basis = Basis.of(passage, central);
        Coverage count = passage.wished() ? null : Counted.of(passage);
        if (count == null && !passage.headline()) {
            List<Tally.Counted> tallies = Tally.in(passage);
            if (!tallies.isEmpty() && founding == null) {
                tallied(passage, tallies);
                return;
            }
            count = tallies.isEmpty() ? null : tallies.get(0).coverage();
        }
        List<Tally.Counted> several = count == null || passage.headline() ? List.of() : others(passage, count);
        Region region = central ? Region.NATION : territory.of(passage.named().span(), passage.sentence());
        region = region != null && count != null ? count.around(region) : region;
        region = ofMinistry(passage) ? Region.NATION : region;
        region = count != null && Counted.nationwide(passage, count) ? Region.NATION : region;
        if (OwnName.lacks(passage) || national(passage)) {
            return;
        }
        if (!several.isEmpty()) {
            tallied(passage, several);
        }
        if (!several.isEmpty() && count != null) {
            Timing told = Timing.ofNumber(passage.reading(), passage.sentence(), count.span());
            roll.add(passage, region, told, null, count, List.of(), 0.7, "initiative.counted");
        } else if (founding != null || basis.year() != null) {
            founded(passage, region, founding, basis, count);
        } else if (count != null && !passage.named().described()) {
            Timing told = Timing.within(
                    passage.reading(),
                    passage.sentence(),
                    count.span().cover(passage.named().core()),
                    CLOSE);
            roll.add(passage, region, told, null, count, List.of(), 0.6, "initiative.counted");
        }
    }

    /** The numbers beside the nearest one. */
    private static List<Tally.Counted> others(Passage passage, Coverage count) {
        if (count.unit() == Region.Level.PROVINCE) {
            return List.of(); // "di 33 provinsi dan 238 kabupaten/kota"
        }
        return Tally.in(passage).stream()
                .filter(tally -> !tally.coverage().span().overlaps(count.span()))
                .toList();
    }

    /** What numbers tell of it, each a fact. */
    private void tallied(Passage passage, List<Tally.Counted> tallies) {
        for (Tally.Counted tally : tallies) {
            Coverage count = tally.coverage();
            Span at = new Span(count.span().start(), count.span().start());
            boolean named = passage.sentence().contains(passage.named().core());
            Region region = named ? territory.of(passage.named().span(), passage.sentence()) : goingOn(passage, at);
            region = region == null ? null : count.around(region);
            List<String> covered =
                    territory.covered(passage.sentence(), count.span().end());
            Timing told = tally.ahead() ? tally.timing().ahead(passage.reading()) : tally.timing();
            roll.add(passage, region, told, null, count, covered, 0.7, "initiative.tally");
        }
    }

    /** The region that the sentence tells, else the one told of the body before. */
    private @Nullable Region goingOn(Passage passage, Span at) {
        String before = roll.region(passage.named());
        return before == null || territory.tells(passage.sentence())
                ? territory.of(at, passage.sentence())
                : Regions.byCode(before).orElse(null);
    }

    /** What a sentence behind tells of "layanan itu", with its time. */
    void goOnAbout(Passage passage, Span named, Span before) {
        Founding founding = Clause.of(passage);
        Timing basis = Basis.of(passage);
        if (founding == null && basis.year() == null) {
            return;
        }
        Timing told = basis;
        if (told.year() == null && founding != null) {
            int at = passage.sentence().start() + founding.place();
            told = Timing.nearest(passage.reading(), passage.sentence(), new Span(at, at));
            told = told.year() == null && founding.mode() == Mode.PLANNED
                    ? Timing.term(passage.reading(), passage.sentence())
                    : told;
        }
        if (told.year() != null) {
            Span at = new Span(passage.sentence().start(), passage.sentence().start());
            Region region = roll.region(passage.named()) == null && !territory.tells(passage.sentence())
                    ? territory.of(named, before)
                    : goingOn(passage, at);
            boolean ahead = founding != null && founding.mode() == Mode.PLANNED;
            String rule = ahead ? Roll.PLANNED : "initiative.goes-on";
            roll.add(passage, region, told, null, null, List.of(), 0.7, rule);
        }
    }

    /** What sentences behind count of a body that they do not name. */
    void goOn(Passage passage, int away) {
        tallied(passage, Tally.behind(passage, away, roll.unit(passage.named())));
    }

    /** A line or a system that a ministry put up, whoever told of it. */
    private static boolean national(Passage passage) {
        InitiativeKind kind = passage.named().kind();
        String words = passage.words();
        return (kind == InitiativeKind.HOTLINE || kind == InitiativeKind.INFORMATION_SYSTEM)
                && (NATIONAL.matcher(words.substring(0, Math.min(passage.start(), words.length())))
                                .find()
                        || OF_MINISTRY.matcher(words.substring(passage.end())).find());
    }

    /** "Kementerian X menginisiasi satgas sejak 2016", with no region in the sentence. */
    static boolean ofMinistry(Passage passage, Coverage count) {
        String lead = passage.words()
                .substring(
                        0, Math.max(0, Math.min(passage.start(), passage.words().length())));
        Matcher ministry = NATIONAL.matcher(lead);
        boolean national = ministry.find();
        Span between = new Span(
                passage.sentence().start() + (national ? ministry.start() : 0),
                passage.sentence().end());
        return national
                && (count.unit() != Region.Level.DESA
                        || count.count() > MOST_OF_A_REGION
                                && Reading.in(passage.reading().regions(), between)
                                        .isEmpty());
    }

    private static boolean ofMinistry(Passage passage) {
        String lead = passage.words()
                .substring(
                        0, Math.max(0, Math.min(passage.start(), passage.words().length())));
        Matcher ministry = NATIONAL.matcher(lead);
        return passage.named().kind() == InitiativeKind.TASK_FORCE
                && ministry.find()
                && Reading.in(
                                passage.reading().regions(),
                                new Span(
                                        passage.sentence().start() + ministry.start(),
                                        passage.named().core().start()))
                        .isEmpty();
    }

    private void founded(
            Passage passage,
            @Nullable Region region,
            @Nullable Founding founding,
            Timing basis,
            @Nullable Coverage count) {
        Reading reading = passage.reading();
        Mode mode = founding == null ? Mode.FOUNDED : founding.mode();
        if (mode == Mode.FOUNDED && passage.headline()) {
            mode = Mode.CEREMONY; // "Pemkab Bentuk Satgas": a headline tells what is new
        }
        int verb = passage.sentence().start() + (founding == null ? passage.start() : founding.place());
        Timing told = basis.year() != null ? basis : FoundingTime.of(passage, mode, verb, founding != null);
        told = mode == Mode.PLANNED ? told.ahead(reading) : told;
        boolean dateless =
                told.year() == null && (mode == Mode.PLANNED || mode == Mode.STANDING || onPaper(passage.named()));
        List<String> covered =
                territory.covered(passage.sentence(), passage.named().span().end());
        boolean programme = passage.named().kind() == InitiativeKind.COMMUNITY_PROGRAMME;
        boolean nowhere = programme && covered.isEmpty();
        if (told.year() == null && passage.named().described()) {
            return;
        }
        if ((dateless || nowhere && told.year() == null) && count == null) {
            return;
        }
        double confidence = basis.year() != null ? 0.9 : told.year() == null ? 0.6 : 0.8;
        String rule = "initiative." + mode.name().toLowerCase(Locale.ROOT);
        roll.add(passage, region, told, null, count, covered, confidence, rule);
    }

    /** Procedures and plans are facts by their time: everybody has some. */
    private static boolean onPaper(Named named) {
        return named.kind() == InitiativeKind.PROCEDURE || named.kind() == InitiativeKind.ACTION_PLAN;
    }
}
