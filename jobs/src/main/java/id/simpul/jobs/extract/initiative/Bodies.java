package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Task forces, service units, hotlines, procedures, systems: what a sentence says was set up, will be by a date, or counts. */
final class Bodies {

    private static final int CLOSE = 7;

    private static final Pattern BASED = Pattern.compile(
            "\\b(?:dibentuk|terbentuk|pembentukan|didirikan|berdiri|membentuk|ditetapkan|disahkan|dikukuhkan)\\b.{0,100}"
                    + "\\b(?:dengan|berdasarkan|berdasar|melalui|lewat|didasarkan|diatur|sesuai)\\b");

    /** "Melalui Keputusan Bupati …, kini memiliki gugus tugas" */
    private static final Pattern BASED_BEFORE =
            Pattern.compile("\\b(?:melalui|lewat|berdasarkan|dengan|keputusan|sk)\\b.{0,120}"
                    + "\\b(?:memiliki|mempunyai|punya|dibentuk|terbentuk|membentuk|mendirikan|didirikan)\\b");

    /** What a forum of ours is called somewhere in the text. */
    private static final Pattern FORUM_OF = Pattern.compile(
            "\\bforum (?:\\p{L}{2,14} )?(?:anak|perempuan|korban|kekerasan|perlindungan|pelindungan|penanganan|pencegahan|migran|pekerja|tppo|gender|puspa|pendamping|anti)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR_OF_NUMBER = Pattern.compile("[-/.]((?:19|20)[0-9]{2})$");

    /** What a ministry puts up is the nation's. */
    private static final Pattern NATIONAL = Pattern.compile(
            "\\b(?:menteri|kementerian|kemen|kemenpppa|kpppa|kemen pppa|kapolri|mabes polri|presiden)\\b[^.,;]{0,80}$");

    private static final Pattern OF_MINISTRY = Pattern.compile(
            "^[^.,;]{0,50}\\b(?:milik|dari|oleh|dikembangkan|dibuat|dibangun|diluncurkan)\\s(?:oleh\\s)?(?:kementerian|kemen|pemerintah pusat)\\b");

    /** "gugus tugas … tahun 2024–2027" */
    private static final Pattern TERM = Pattern.compile(
            "^[^.,;:]{0,40}\\b(?:periode|masa bakti|tahun|masa kerja)\\s((?:19|20)[0-9]{2})\\s?[-–/]\\s?(?:19|20)[0-9]{2}");

    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:dibentuk|terbentuk|berdiri|didirikan|beroperasi|diresmikan) (?:sejak|pada|tahun)\\b");

    /** A story tells what is new. */
    private static final Pattern NEWS = Pattern.compile(
            "(?<!\\p{L})(?:kini|mulai sekarang|mulai hari ini|baru saja|resmi|hasil (?:kegiatan|rapat|pertemuan|musyawarah)"
                    + "|(?:forum|peserta|rapat|pertemuan|musyawarah)(?: itu| tersebut| juga| kemudian| akhirnya){0,2} (?:menetapkan|membentuk|mengukuhkan))(?!\\p{L})");

    private static final int LEAD = 160;

    /** Characters of headline and first sentence. */
    private static final int HEAD = 350;

    private static final Pattern BEFORE_NOW = Pattern.compile(
            "\\b(?:telah|sudah|pernah|sejak|sebelumnya|selama ini|lama|pun|rencana|niat|wacana|usulan?|mendukung|dukung|dukungan)\\b");

    private static final Pattern FOLLOWED_UP = Pattern.compile(".{0,60}\\b(?:akan|mulai)\\s\\w{0,14}nya\\b.*");

    private final Territory territory;
    private final Roll roll;

    Bodies(Territory territory, Roll roll) {
        this.territory = territory;
        this.roll = roll;
    }

    void read(Passage given) {
        boolean central = given.words().startsWith(" pusat ", given.end());
        Passage passage = central ? given.called(given.named().what() + " of the nation") : given;
        Founding founding =
                passage.wished() ? relative(passage) : Founding.of(passage.words(), passage.start(), passage.end());
        founding = founding != null || passage.wished() ? founding : Opening.of(passage);
        founding = founding != null ? founding : Clause.of(passage);
        Timing basis = basis(passage, central);
        Coverage count = passage.wished() ? null : Counted.of(passage);
        if (count == null && !passage.headline()) {
            List<Tally.Counted> tallies = Tally.in(passage);
            if (!tallies.isEmpty() && founding == null) {
                tallied(passage, tallies);
                return;
            }
            count = tallies.isEmpty() ? null : tallies.get(0).coverage();
        }
        Region region = central ? Region.NATION : territory.of(passage.named().span(), passage.sentence());
        region = region != null && count != null ? count.around(region) : region;
        region = ofMinistry(passage) ? Region.NATION : region;
        region = count != null && Counted.nationwide(passage, count) ? Region.NATION : region;
        if (nameless(passage) || national(passage)) {
            return;
        }
        if (founding != null || basis.year() != null) {
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
            roll.add(passage, region, tally.timing(), null, count, covered, 0.7, "initiative.tally");
        }
    }

    /** The region that the sentence tells, else the one told of the body before. */
    private @Nullable Region goingOn(Passage passage, Span at) {
        String before = roll.region(passage.named());
        return before == null || territory.tells(passage.sentence())
                ? territory.of(at, passage.sentence())
                : Regions.byCode(before).orElse(null);
    }

    /** What sentences behind count of a body that they do not name. */
    void goOn(Passage passage, int away) {
        tallied(passage, Tally.behind(passage, away, roll.unit(passage.named())));
    }

    /** What a clause about the name itself tells with its time, in a sentence that asks for something else. */
    private static @Nullable Founding relative(Passage passage) {
        Founding founding = Founding.relative(passage.words(), passage.end());
        if (founding == null) {
            return null;
        }
        int at = passage.sentence().start() + founding.place();
        Timing told = Timing.within(passage.reading(), passage.sentence(), new Span(at, at), CLOSE);
        return told.year() == null ? null : founding;
    }

    /** An application must have a name of its own: any meeting is held "melalui aplikasi". */
    private static boolean nameless(Passage passage) {
        Named named = passage.named();
        boolean own = named.span().length() > named.core().length()
                || Character.isUpperCase(
                        passage.reading().text().charAt(named.core().start()));
        boolean common = named.kind() == InitiativeKind.INFORMATION_SYSTEM
                || named.core().of(passage.reading().text()).equalsIgnoreCase("saluran");
        boolean forum = named.core().of(passage.reading().text()).equalsIgnoreCase("forum")
                && named.span().equals(named.core());
        return common && !own
                || forum && !FORUM_OF.matcher(passage.reading().text()).find();
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
        Timing told = basis.year() != null ? basis : Timing.nearest(reading, passage.sentence(), new Span(verb, verb));
        if (told.year() == null && mode == Mode.FOUNDED) {
            told = founded(passage);
        }
        if (told.year() == null) {
            told = mode == Mode.PLANNED
                    ? Timing.term(reading, passage.sentence())
                    : Timing.sameDay(reading, passage.sentence());
        }
        if (told.year() == null && mode != Mode.PLANNED && news(passage)) {
            told = Timing.ofEvent(reading, passage.behind());
        }
        if (told.year() == null && mode != Mode.PLANNED && founding != null && atHead(passage)) {
            told = Timing.ofEvent(reading, passage.behind());
        }
        if (told.year() == null && mode != Mode.FOUNDED && mode != Mode.STANDING) {
            told = mode == Mode.CEREMONY ? Timing.ofEvent(reading, passage.behind()) : followUp(passage);
        }
        if (told.year() == null && mode != Mode.STANDING) {
            told = term(passage);
        }
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

    /** Whether the words before the name, back to the sentence before in its paragraph, call it new. */
    private static boolean news(Passage passage) {
        int end = passage.named().core().start();
        int from = Math.max(0, passage.sentence().start() - LEAD);
        String lead = passage.reading().text().substring(from, end).toLowerCase(Locale.ROOT);
        return NEWS.matcher(lead.substring(lead.lastIndexOf('\n') + 1)).find();
    }

    /** Whether it is told at the head of the story as done now: "Pemprov X mengaktifkan …". */
    private static boolean atHead(Passage passage) {
        return passage.sentence().start() < HEAD
                && !BEFORE_NOW.matcher(passage.words()).find();
    }

    /** The year of the region's instrument by which the sentence says that it was set up. */
    static Timing basis(Passage passage) {
        return basis(passage, false);
    }

    private static Timing basis(Passage passage, boolean central) {
        boolean behind = BASED.matcher(passage.words()).find();
        boolean before = BASED_BEFORE
                .matcher(passage.words())
                .region(0, Math.max(0, Math.min(passage.start(), passage.words().length())))
                .find();
        if (!behind && !before) {
            return Timing.UNKNOWN;
        }
        for (Mention<Citation> mention : Reading.in(passage.reading().citations(), passage.sentence())) {
            Citation citation = mention.value();
            boolean regional = (citation.office() == Citation.Office.NATIONAL) == central;
            Integer year = citation.year() != null ? citation.year() : yearOf(citation.number());
            if (regional
                    && year != null
                    && (mention.span().start() > passage.named().span().start() ? behind : before)) {
                return new Timing(year, null);
            }
        }
        return Timing.UNKNOWN;
    }

    /** The year at the end of a decree's number ("470/21/DP3A-2021"), or null. */
    private static @Nullable Integer yearOf(@Nullable String number) {
        Matcher year = YEAR_OF_NUMBER.matcher(number == null ? "" : number);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** "Sudah ada SK-nya, dibentuk sejak 2020": the sentence behind tells since when. */
    private static Timing founded(Passage passage) {
        boolean another = Named.find(passage.behind().of(passage.reading().text())).stream()
                .anyMatch(named -> !named.what().equals(passage.named().what()));
        if (another) {
            return Timing.UNKNOWN;
        }
        Matcher since = SINCE.matcher(passage.wordsBehind());
        if (!since.find()) {
            return Timing.UNKNOWN;
        }
        int at = passage.behind().start() + since.end();
        return Timing.within(passage.reading(), passage.behind(), new Span(at, at), CLOSE);
    }

    /** The first year of the term that stands behind the name. */
    private static Timing term(Passage passage) {
        Matcher term = TERM.matcher(passage.words().substring(passage.end()));
        return term.find() ? new Timing(Integer.valueOf(term.group(1)), null) : Timing.UNKNOWN;
    }

    /** "… akan membukanya mulai 3 Mei": the date of a plan, in the sentence behind it. */
    private static Timing followUp(Passage passage) {
        Span behind = passage.behind();
        return FOLLOWED_UP.matcher(passage.wordsBehind()).matches()
                ? Timing.nearest(passage.reading(), behind, new Span(behind.start(), behind.start()))
                : Timing.UNKNOWN;
    }
}
