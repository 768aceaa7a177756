package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences around the one that names an event tell of its day and place: "Bertempat di Aula X, Selasa (6/5)." before
 * it, "Kegiatan ini berlangsung …" behind it.
 */
final class Neighbours {

    private static final WordTable GATHERING = WordTable.of(Neighbours.class, "gathering.csv");

    private static final WordTable WORDS = WordTable.of(Neighbours.class, "days.csv");

    private static final Pattern AGAIN = Pattern.compile("^[“\"]?" + WORDS.any("again") + "(?:nya)?(?!\\p{L})");

    /** "Pada pertemuan di Praya itu, …" */
    private static final Pattern AT_IT = Pattern.compile("^[“\"]?(?:pada|dalam|di) " + WORDS.any("again")
            + "(?: \\p{L}{2,16}){0,2} di [^.,;:]{3,50} (?:itu|ini|tersebut)(?!\\p{L})");

    private static final Pattern HELD =
            Pattern.compile("(?<!\\p{L})(?:" + GATHERING.any("held") + "|" + WORDS.any("received") + ")(?!\\p{L})");

    /** "Rangkaian kegiatannya berlangsung tanggal …", "Konsultasi dijadwalkan tiga hari, …" */
    private static final Pattern SCHEDULED = Pattern.compile("^[“\"]?" + WORDS.any("scheduled")
            + "(?:nya| ini| itu| tersebut| kerja)* (?:\\p{L}{2,12} ){0,2}?(?:dijadwalkan|direncanakan|"
            + GATHERING.any("held") + ")(?!\\p{L})");

    /** "Angkatan pertama Senin (27/11) …", "Hari pertama, Selasa …": of the event that comes in several. */
    private static final Pattern STAGE = Pattern.compile(
            "^[“\"]?(?:angkatan|gelombang|sesi|hari|kelompok|putaran|tahap) (?:pertama|ke-?1|i),? (?=senin|selasa|rabu|kamis|jumat|jum[’']at|sabtu|minggu|tanggal|\\d)");

    private static final Pattern COMING = Pattern.compile(
            "(?<!\\p{L})(?:(?:meraih|raih|menerima|terima|memperoleh|menyabet|diganjar|dianugerahi) (?:\\p{L}{2,14} ){0,2}(?:penghargaan|piagam|predikat|anugerah)|"
                    + WORDS.any("coming") + ")(?!\\p{L})");

    private static final Pattern OPENS_WITH_PLACE =
            Pattern.compile("^[^\\p{L}]{0,3}(?:(?:kegiatan|acara|giat)(?: ini| itu| tersebut)? )?"
                    + GATHERING.any("held") + " di (?!\\p{L}+ (?:ini|itu|tersebut))");

    private static final Pattern OCCASION =
            Pattern.compile("^(?:pada|dalam) (?:kesempatan|acara|kegiatan) (?:itu|tersebut|yang sama)(?!\\p{L})");

    private static final Pattern PRESS = Pattern.compile("(?:konferensi|jumpa|temu) pers");

    private static final int OCCASION_REACH = 6;

    /** "… yang dilaksanakan pada hari Rabu, 13 November": the sentence broke off before it. */
    private static final Pattern HELD_ON =
            Pattern.compile("(?<!\\p{L})" + GATHERING.any("held") + " pada (?:hari |tanggal ){0,2}$");

    /** "pagi", "malam", brackets. */
    private static final int DAY_ALONE = 9;

    private Neighbours() {}

    /** The day of a sentence anywhere that goes on about the event and tells when it is held, or null. */
    static @Nullable When scheduled(Story story) {
        for (Sentence sentence : story.sentences()) {
            Span span = sentence.span();
            if (SCHEDULED.matcher(span.of(story.lower())).find()) {
                for (Mention<When> mention : Story.within(story.dates(), span)) {
                    if (Days.isDay(mention.value()) && !Days.ofQuotation(story, span, mention.span())) {
                        return mention.value();
                    }
                }
            }
        }
        return null;
    }

    /** Whether the sentence before tells that people came together: "Pansus mendatangi Balai Kota, Kamis (4/5)." */
    static boolean came(Story story, Sentence sentence) {
        if (sentence.index() == 0) {
            return false;
        }
        Span before = story.sentences().get(sentence.index() - 1).span();
        return COMING.matcher(story.lower())
                .region(before.start(), before.end())
                .useTransparentBounds(true)
                .find();
    }

    /** Whether the sentence before tells where and when what follows was held: "Bertempat di Aula X, Selasa (6/5)." */
    static boolean heldBefore(Story story, Sentence sentence) {
        return sentence.index() > 0
                && OPENS_WITH_PLACE
                        .matcher(story.sentences()
                                .get(sentence.index() - 1)
                                .span()
                                .of(story.lower()))
                        .find();
    }

    /** Of a sentence that begins "Pada kesempatan itu" the press conference told before it, where something was signed too; or null. */
    static @Nullable Sentence occasion(Story story, Sentence sentence) {
        if (!OCCASION.matcher(story.lower()
                        .substring(sentence.span().start(), sentence.span().end()))
                .find()) {
            return null;
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - OCCASION_REACH); i--) {
            Sentence earlier = story.sentences().get(i);
            boolean press = PRESS.matcher(story.lower())
                    .region(earlier.span().start(), earlier.span().end())
                    .find();
            if (press && Days.first(story, earlier) != null) {
                return earlier;
            }
        }
        return null;
    }

    private static boolean heldOn(Story story, Span sentence, Span day) {
        int from = Math.max(sentence.start(), day.start() - 40);
        return HELD_ON.matcher(story.lower().substring(from, day.start())).find();
    }

    /** The day that one of the next two sentences gives for the event just named ("Kegiatan ini berlangsung …, Rabu …"). */
    static @Nullable When told(Story story, Sentence sentence) {
        for (int i = sentence.index() + 1;
                i <= sentence.index() + 2 && i < story.sentences().size();
                i++) {
            Span next = story.sentences().get(i).span();
            String lower = story.lower().substring(next.start(), next.end());
            if (dayAlone(story, next) && !(sentence.index() == 0 && published(story, next))) {
                return Days.first(story, story.sentences().get(i));
            }
            boolean again = AGAIN.matcher(lower).find() && HELD.matcher(lower).find()
                    || STAGE.matcher(lower).find();
            if (again || HELD.matcher(lower).find()) {
                for (Mention<When> mention : Story.within(story.dates(), next)) {
                    if (Days.isDay(mention.value())
                            && (again || heldOn(story, next, mention.span()))
                            && !Days.ofQuotation(story, next, mention.span())) {
                        return mention.value();
                    }
                }
            }
        }
        return null;
    }

    /** "…, dan tamu undangan lainnya. Jumat (25/9/2025).": a day that stands for itself behind the event. */
    private static boolean dayAlone(Story story, Span sentence) {
        for (Mention<When> mention : Story.within(story.dates(), sentence)) {
            return Days.isDay(mention.value())
                    && mention.span().start() - sentence.start() <= 1
                    && sentence.length() - mention.span().length() <= DAY_ALONE;
        }
        return false;
    }

    /** A line on top of a page with its day alone: when it was put there. */
    private static boolean published(Story story, Span sentence) {
        return Story.within(story.dates(), sentence).stream()
                .anyMatch(mention -> mention.value().start() != null
                        && mention.value()
                                .start()
                                .equals(story.reading().document().metadata().published()));
    }

    /** The one of the next two sentences that says where the event just named was held, or null. */
    static @Nullable Span toldAgain(Story story, Sentence sentence) {
        for (int i = sentence.index() + 1;
                i <= sentence.index() + 2 && i < story.sentences().size();
                i++) {
            Span next = story.sentences().get(i).span();
            if (again(story, next) || AT_IT.matcher(next.of(story.lower())).find()) {
                return next;
            }
        }
        return null;
    }

    /** Whether a sentence goes on about the event: "Kegiatan ini berlangsung …". */
    static boolean again(Story story, Span sentence) {
        String lower = story.lower().substring(sentence.start(), sentence.end());
        return AGAIN.matcher(lower).find() && HELD.matcher(lower).find();
    }

    /** Whether a sentence begins with going on about what was told ("Kegiatan ini …", "Mereka mengikuti …"). */
    static boolean goesOn(Story story, Sentence sentence) {
        return AGAIN.matcher(story.lower()
                        .substring(sentence.span().start(), sentence.span().end()))
                .find();
    }

    /** The day in the sentence just before, from which the event's own sentence goes on. */
    static @Nullable When before(Story story, Sentence sentence) {
        if (sentence.index() == 0) {
            return null;
        }
        Sentence previous = story.sentences().get(sentence.index() - 1);
        if (previous.headline()) {
            return null;
        }
        for (Mention<When> mention : Story.within(story.dates(), previous.span())) {
            if (Days.isDay(mention.value())
                    && !Days.dateline(story, previous.span(), mention.span())
                    && !Days.ofQuotation(story, previous.span(), mention.span())) {
                return mention.value();
            }
        }
        return null;
    }
}
