package id.simpul.jobs.extract.initiative;

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

    /** Whether the words before the name, back to the sentence before in its paragraph, call it new. */
    static boolean news(Passage passage) {
        int end = passage.named().core().start();
        int from = Math.max(0, passage.sentence().start() - LEAD);
        String lead = passage.reading().text().substring(from, end).toLowerCase(Locale.ROOT);
        return NEWS.matcher(lead.substring(lead.lastIndexOf('\n') + 1)).find();
    }

    /** "Sudah ada SK-nya, dibentuk sejak 2020": the sentence behind tells since when. */
    static Timing behind(Passage passage) {
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
    static Timing month(Passage passage, int verb) {
        int end = passage.reading().text().indexOf(' ', verb);
        return end < 0 ? Timing.UNKNOWN : Timing.month(passage.reading(), end);
    }

    /** The first year of the term that stands behind the name. */
    static Timing term(Passage passage) {
        Integer year = Timing.term(passage.words(), passage.end());
        return year == null ? Timing.UNKNOWN : new Timing(year, null);
    }

    /** "… akan membukanya mulai 3 Mei": the date of a plan, in the sentence behind it. */
    static Timing followUp(Passage passage) {
        Span behind = passage.behind();
        return FOLLOWED_UP.matcher(passage.wordsBehind()).matches()
                ? Timing.nearest(passage.reading(), behind, new Span(behind.start(), behind.start()))
                : Timing.UNKNOWN;
    }
}
