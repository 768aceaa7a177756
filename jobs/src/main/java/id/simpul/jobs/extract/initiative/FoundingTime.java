package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.language.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a body was set up, where no date stands by the verb: the sentence behind it, a term, a month alone, or that it is news. */
final class FoundingTime {

    /** Characters between "dibentuk sejak" and its date. */
    private static final int CLOSE = 7;

    /** Characters before the name. */
    private static final int LEAD = 160;

    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:dibentuk|terbentuk|berdiri|didirikan|beroperasi|diresmikan) (?:sejak|pada|tahun)\\b");

    /** A story tells what is new. */
    private static final Pattern NEWS = Pattern.compile(
            "(?<!\\p{L})(?:kini|mulai sekarang|mulai hari ini|baru saja|resmi|hasil (?:kegiatan|rapat|pertemuan|musyawarah)"
                    + "|(?:forum|peserta|rapat|pertemuan|musyawarah)(?: itu| tersebut| juga| kemudian| akhirnya){0,2} (?:menetapkan|membentuk|mengukuhkan))(?!\\p{L})");

    private static final Pattern FOLLOWED_UP = Pattern.compile(".{0,60}\\b(?:akan|mulai)\\s\\w{0,14}nya\\b.*");

    private FoundingTime() {}

    /**
     * When the body that a passage names was, or is to be, set up: by the verb's own date, else as each way of telling it allows.
     *
     * @param verb where the verb stands, or the name where none governs it
     * @param governed whether one does
     */
    static Timing of(Passage passage, Mode mode, int verb, boolean governed) {
        Timing told = Timing.nearest(passage.reading(), passage.sentence(), told(passage, verb));
        if (told.year() == null && mode == Mode.FOUNDED) {
            told = behind(passage);
        }
        if (told.year() == null) {
            told = mode == Mode.PLANNED ? planned(passage) : done(passage, mode, verb, governed);
        }
        return told.year() == null && mode != Mode.STANDING ? term(passage) : told;
    }

    private static Timing planned(Passage passage) {
        Timing term = Timing.term(passage.reading(), passage.sentence());
        return term.year() != null ? term : followUp(passage);
    }

    private static Timing done(Passage passage, Mode mode, int verb, boolean governed) {
        Timing told = Timing.sameDay(passage.reading(), passage.sentence());
        if (told.year() == null) {
            told = month(passage, verb);
        }
        boolean event = news(passage) || governed && passage.leads() || mode == Mode.CEREMONY;
        return told.year() == null && event ? Timing.ofEvent(passage.reading(), passage.behind()) : told;
    }

    /** What is told: from a verb to the name that it governs. */
    private static Span told(Passage passage, int verb) {
        Span name = passage.named().core();
        return verb < name.start() ? new Span(verb, name.end()) : new Span(verb, verb);
    }

    /** Whether the words before the name, back to the sentence before in its paragraph, call it new. */
    private static boolean news(Passage passage) {
        int end = passage.named().core().start();
        int from = Math.max(0, passage.sentence().start() - LEAD);
        String lead = passage.reading().text().substring(from, end).toLowerCase(Locale.ROOT);
        return NEWS.matcher(lead.substring(lead.lastIndexOf('\n') + 1)).find();
    }

    /** "Sudah ada SK-nya, dibentuk sejak 2020": the sentence behind tells since when. */
    private static Timing behind(Passage passage) {
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

    /** The month that stands right behind the verb. */
    private static Timing month(Passage passage, int verb) {
        int end = passage.reading().text().indexOf(' ', verb);
        return end < 0 ? Timing.UNKNOWN : Timing.month(passage.reading(), end);
    }

    /** The first year of the term that stands behind the name. */
    private static Timing term(Passage passage) {
        Integer year = Timing.term(passage.words(), passage.end());
        return year == null ? Timing.UNKNOWN : new Timing(year, null);
    }

    /** "… akan membukanya mulai 3 Mei": the date of a plan, in the sentence behind it. */
    private static Timing followUp(Passage passage) {
        Span behind = passage.behind();
        return FOLLOWED_UP.matcher(passage.wordsBehind()).matches()
                ? Timing.nearest(passage.reading(), behind, new Span(behind.start(), behind.start()))
                : Timing.UNKNOWN;
    }
}
