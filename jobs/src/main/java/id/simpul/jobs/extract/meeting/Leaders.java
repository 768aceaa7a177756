package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a word for leading or opening is said of: the official beside it, whoever came in their stead, or the holder of the office alone. */
final class Leaders {

    private static final WordTable WORDS = WordTable.of(Leaders.class, "leading.csv");

    /** What stands between a verb and somebody it is not said of. */
    private static final Pattern NOT_CHAIRED = Pattern.compile(
            "^\\s*" + WORDS.any("not_opened_behind") + "|(?<!\\p{L})" + WORDS.any("others") + "(?!\\p{L})");

    /** Whom it leads to came along. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<!\\p{L})(?:didampingi|bersama|disaksikan|dihadiri|mewakili)(?: oleh| dengan| juga)?\\s*$");

    private static final Pattern JOINED = Pattern.compile("[,\\s]*(?:(?:dan|serta|juga)\\s+)?");

    /** "Saat membuka rakor, Bupati X …": who does it stands behind the comma. */
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s“\"]*(?:(?:saat|ketika|usai|setelah|sebelum|sambil|dalam|sementara|hadir sekaligus|hadir dan|sekaligus|(?:dalam|pada) (?:kata )?(?:sambutan|arahan)(?:nya|annya)? (?:sekaligus|saat|ketika|dan|seraya|sembari|untuk))\\s)?[^\\p{L}]*$");

    private static final Pattern STEAD = Pattern.compile(
            "(?<!\\p{L})(?:diwakili|diwakilkan|yang diwakili|digantikan|melalui|lewat|dalam hal ini)(?!\\p{L})");

    private static final Pattern CAME_INSTEAD =
            Pattern.compile("[^.;:,]{0,40}?(?<!\\p{L})(?:digantikan|diwakili|diwakilkan)(?: oleh)?(?!\\p{L})");

    /** "… disampaikan saat ia membuka rakor" */
    private static final Pattern PRONOUN =
            Pattern.compile("(?<!\\p{L})(?:ia|dia|beliau|dirinya) (?:\\p{L}{1,9} ){0,2}$");

    /** "Memimpin paripurna itu Wakil Ketua DPRD X": the verb before whoever does it. */
    private static final Pattern INVERTED = Pattern.compile(
            "^ (?:langsung )?(?:jalannya )?(?:rapat|paripurna|sidang|pertemuan|acara|kegiatan|rakor|diskusi|dialog|forum)(?: kerja| koordinasi| paripurna)?(?: itu| ini| tersebut)?(?: adalah| ialah| yakni| yaitu)? ?$");

    private static final Pattern WITH_THEM = Pattern.compile(",? (?:dan|serta|bersama) ");

    private static final int WITH = 12;
    private static final int SPOKEN_OF = 300;
    private static final int BEHIND = 90;
    private static final int AHEAD = 160;
    private static final int STEAD_REACH = 24;

    private final Story story;
    private final OfficeAlone offices;

    Leaders(Story story) {
        this.story = story;
        offices = new OfficeAlone(story);
    }

    /** Who did what words say that end at a place: the one named right behind them; or null. */
    @Nullable
    Mention<Official> behind(int end, Span sentence, int reach) {
        List<Mention<Official>> people = people(sentence);
        Mention<Official> chair = firstBehind(end, people, Math.min(BEHIND, reach));
        boolean named = chair != null
                && !NOT_CHAIRED
                        .matcher(story.lower().substring(end, chair.span().start()))
                        .find();
        if (named && chair != null) {
            return inStead(chair, sentence, people);
        }
        Mention<Official> stead = ofUnnamed(end, sentence, people);
        return stead != null ? stead : offices.behind(end, sentence, people);
    }

    /** "dipimpin Ketua Komisi X dan Asisten Y": who led with them; or null. */
    @Nullable
    Mention<Official> with(Mention<Official> chair, Span sentence) {
        Mention<Official> second = firstBehind(chair.span().end(), people(sentence), WITH);
        return second != null
                        && WITH_THEM
                                .matcher(story.lower()
                                        .substring(
                                                chair.span().end(),
                                                second.span().start()))
                                .matches()
                ? second
                : null;
    }

    /**
     * Who does what a verb says: the one named before it, or behind the comma where the sentence begins with it; or null.
     *
     * @param never whether it is told as never done by them ("yang semula akan membuka"): whoever came instead did it
     */
    @Nullable
    Mention<Official> before(Span verb, Span sentence, boolean never) {
        List<Mention<Official>> people = people(sentence);
        Mention<Official> stead = instead(verb.end(), sentence, people);
        if (stead != null || never) {
            return stead;
        }
        if (PRONOUN.matcher(story.lower().substring(sentence.start(), verb.start()))
                .find()) {
            return lastBefore(sentence);
        }
        Mention<Official> named = subject(verb.start(), people);
        Span office = offices.last(sentence.start(), verb.start(), people);
        if (office != null && (named == null || office.start() > named.span().end() && !beside(office, named))) {
            return offices.holder(office);
        }
        return named != null ? named : behindComma(verb, sentence, people);
    }

    private List<Mention<Official>> people(Span sentence) {
        return Story.within(story.reading().people(), sentence);
    }

    private boolean beside(Span office, Mention<Official> named) {
        String between = story.lower().substring(named.span().end(), office.start());
        return BESIDE.matcher(between).find() || JOINED.matcher(between).matches();
    }

    /** Whom "ia" means: the official named last before the sentence, not far away. */
    private @Nullable Mention<Official> lastBefore(Span sentence) {
        int from = Math.max(0, sentence.start() - SPOKEN_OF);
        List<Mention<Official>> before = people(new Span(from, sentence.start()));
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    private @Nullable Mention<Official> behindComma(Span verb, Span sentence, List<Mention<Official>> people) {
        Mention<Official> behind = firstBehind(verb.end(), people, AHEAD);
        if (behind == null || behind.span().start() == verb.end()) {
            return behind;
        }
        String between = story.lower().substring(verb.end(), behind.span().start());
        boolean opens = OPENING.matcher(story.lower().substring(sentence.start(), verb.start()))
                .find();
        return opens
                        && (between.strip().endsWith(",")
                                        && !NOT_CHAIRED.matcher(between).find()
                                || INVERTED.matcher(between).find())
                ? behind
                : null;
    }

    /** "Kepala Dinas X yang semula akan membuka digantikan Kabid Y": who came instead; or null. */
    private @Nullable Mention<Official> instead(int end, Span sentence, List<Mention<Official>> people) {
        Matcher came = CAME_INSTEAD.matcher(story.lower()).region(end, sentence.end());
        return came.lookingAt() ? firstBehind(came.end(), people, STEAD_REACH) : null;
    }

    /** "dibuka oleh Plh. Kantor X, diwakili Kepala Seksi Y, Z": who came instead of somebody told without a name; or null. */
    private @Nullable Mention<Official> ofUnnamed(int end, Span sentence, List<Mention<Official>> people) {
        Matcher stead = STEAD.matcher(story.lower()).region(end, sentence.end()).useTransparentBounds(true);
        boolean unnamed = stead.find()
                && stead.start() - end <= AHEAD
                && firstBehind(end, people, stead.start() - end) == null
                && !NOT_CHAIRED
                        .matcher(story.lower().substring(end, stead.start()))
                        .find();
        return unnamed ? firstBehind(stead.end(), people, BEHIND) : null;
    }

    private Mention<Official> inStead(Mention<Official> chair, Span sentence, List<Mention<Official>> people) {
        int end = Math.min(chair.span().end(), sentence.end());
        Matcher stead = STEAD.matcher(story.lower()).region(end, sentence.end()).useTransparentBounds(true);
        if (stead.find() && stead.start() - end <= STEAD_REACH) {
            Mention<Official> other = firstBehind(stead.end(), people, BEHIND);
            return other == null ? chair : other;
        }
        return chair;
    }

    private static @Nullable Mention<Official> firstBehind(int at, List<Mention<Official>> people, int reach) {
        for (Mention<Official> person : people) {
            if (person.span().start() >= at) {
                return person.span().start() - at <= reach ? person : null;
            }
        }
        return null;
    }

    /** The last one named before the verb; not who came along ("Bupati X didampingi Kadis Y membuka …"). */
    private @Nullable Mention<Official> subject(int at, List<Mention<Official>> people) {
        int last = people.size() - 1;
        while (last >= 0 && people.get(last).span().end() > at) {
            last--;
        }
        int subject = last;
        while (subject > 0 && beside(people, subject)) {
            subject--;
        }
        return subject >= 0 && at - people.get(last).span().end() <= AHEAD ? people.get(subject) : null;
    }

    private boolean beside(List<Mention<Official>> people, int index) {
        int start = people.get(index).span().start();
        for (int i = index; i >= 0; i--) {
            int from = i == 0
                    ? Math.max(0, people.get(0).span().start() - STEAD_REACH)
                    : people.get(i - 1).span().end();
            String lead = story.lower()
                    .substring(Math.min(from, start), people.get(i).span().start());
            if (BESIDE.matcher(lead).find()) {
                return true;
            }
            if (!JOINED.matcher(lead).matches()) {
                return false;
            }
        }
        return false;
    }
}
