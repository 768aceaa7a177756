package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which days date an event, and which a dateline or what somebody said to the press. */
final class Days {

    private static final WordTable SPEECH = WordTable.of(Days.class, "speech.csv");

    private static final WordTable GATHERING = WordTable.of(Days.class, "gathering.csv");

    private static final WordTable WORDS = WordTable.of(Days.class, "days.csv");

    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})"
            + SPEECH.any("said", "says", "admits", "asked_by_reporters", "statement") + "(?:nya| nya)?(?!\\p{L})");

    /** "Ketua Komisi A, Rabu (17/3), membeberkan …": the day stands before the verb. */
    private static final Pattern SAYS =
            Pattern.compile("[)\\]]?,? (?:juga |kembali |pun ){0,2}" + SPEECH.any("says", "admits") + "(?!\\p{L})");

    private static final String OCCASIONS = WORDS.any("occasion");
    private static final Pattern AT_AN_EVENT = Pattern.compile("(?<!\\p{L})(?:" + OCCASIONS
            + "|di (?:hotel|aula|ruang(?! ?kerja)|gedung|balai|pendopo|kantor))(?!\\p{L})");

    /** "saat ditemui di Balai Kota, Rabu": where somebody was asked. */
    private static final Pattern INTERVIEWED = SPEECH.find("asked_by_reporters");

    private static final Pattern AT_A_TOLD_EVENT = Pattern.compile("(?<!\\p{L})(?:" + OCCASIONS + ")(?!\\p{L})");
    private static final Pattern AGAIN = Pattern.compile("^[“\"]?" + WORDS.any("again") + "(?:nya)?(?!\\p{L})");
    private static final Pattern HELD =
            Pattern.compile("(?<!\\p{L})(?:" + GATHERING.any("held") + "|" + WORDS.any("received") + ")(?!\\p{L})");

    /** "Rangkaian kegiatannya berlangsung tanggal …", "Konsultasi dijadwalkan tiga hari, …" */
    private static final Pattern SCHEDULED = Pattern.compile("^[“\"]?" + WORDS.any("scheduled")
            + "(?:nya| ini| itu| tersebut| kerja)* (?:\\p{L}{2,12} ){0,2}?(?:dijadwalkan|direncanakan|"
            + GATHERING.any("held") + ")(?!\\p{L})");

    /** "Angkatan pertama Senin (27/11) …", "Hari pertama, Selasa …": of the event that comes in several. */
    private static final Pattern STAGE = Pattern.compile(
            "^[“\"]?(?:angkatan|gelombang|sesi|hari|kelompok|putaran|tahap) (?:pertama|ke-?1|i),? (?=senin|selasa|rabu|kamis|jumat|jum[’']at|sabtu|minggu|tanggal|\\d)");

    private static final int REACH = 110;

    /** Days of a course or a campaign. */
    private static final int LONGEST = 31;

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\s?/\\s?\\d{1,2}|\\d{1,2} \\p{L}{3,9}");

    /** "mengatakan, pihaknya mengisi materi pada sosialisasi … Selasa (14/6)": an event named behind the verb of saying has the day. */
    private static final Pattern AT_IT =
            Pattern.compile("(?<!\\p{L})(?:pada|dalam|saat) (?:kegiatan |acara |pelaksanaan )?$");

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

    private Days() {}

    static boolean isDay(When when) {
        return (when.grain() == When.Grain.DAY || when.grain() == When.Grain.DAYS && !longer(when))
                && !when.until()
                && when.start() != null;
    }

    /** "sejak 2016": no event lasts so long. */
    private static boolean longer(When when) {
        return when.start() != null
                && when.end() != null
                && when.end().isAfter(when.start().plusDays(LONGEST));
    }

    /** Whether a stretch tells a day whose year nothing tells ("Selasa (20/6)"). */
    static boolean yearless(Story story, Span sentence) {
        return Story.within(story.reading().dates(), sentence).stream()
                .anyMatch(mention -> mention.value().grain() == When.Grain.DAY
                        && mention.value().start() == null
                        && DAY_AND_MONTH
                                .matcher(mention.span().of(story.text()))
                                .find()
                        && !ofQuotation(story, sentence, mention.span()));
    }

    /** The day of a sentence anywhere that goes on about the event and tells when it is held, or null. */
    static @Nullable When scheduled(Story story) {
        for (Sentence sentence : story.sentences()) {
            Span span = sentence.span();
            if (SCHEDULED.matcher(span.of(story.lower())).find()) {
                for (Mention<When> mention : Story.within(story.reading().dates(), span)) {
                    if (isDay(mention.value()) && !ofQuotation(story, span, mention.span())) {
                        return mention.value();
                    }
                }
            }
        }
        return null;
    }

    /** "beberapa hari ini" is no day. */
    static boolean vague(Story story, Span day) {
        return story.lower().startsWith("beberapa ", day.start() - 9);
    }

    /** "Bitung, 12 Mei 2014 –" at the beginning: when the story was written. */
    static boolean dateline(Story story, Span sentence, Span day) {
        if (day.start() - sentence.start() > 40 || day.end() > sentence.end()) {
            return false;
        }
        String behind = story.text().substring(day.end(), Math.min(sentence.end(), day.end() + 4));
        String before = story.text().substring(sentence.start(), day.start());
        return behind.matches("(?s)\\)?\\s?[–—-].*") && before.indexOf(' ') < before.length();
    }

    /** "…,” kata Kepala X, Selasa (3/9)": when it was said. */
    static boolean ofQuotation(Story story, Span sentence, Span day) {
        String before = story.lower().substring(Math.max(sentence.start(), day.start() - REACH), day.start());
        var said = SAID.matcher(before);
        int last = -1;
        while (said.find()) {
            last = said.end();
        }
        Matcher says = SAYS.matcher(story.lower()).region(day.end(), Math.max(day.end(), sentence.end()));
        if (says.lookingAt() && !AT_AN_EVENT.matcher(before).find()) {
            return true;
        }
        Pattern event = INTERVIEWED.matcher(before).find() ? AT_A_TOLD_EVENT : AT_AN_EVENT;
        return last >= 0 && !event.matcher(before.substring(last)).find();
    }

    static boolean atEvent(Story story, int from, int to, Span day) {
        String lead = story.lower().substring(Math.max(0, from - 24), from);
        return to <= day.start()
                && day.start() - to <= REACH
                && AT_IT.matcher(lead).find();
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
            if (press && first(story, earlier) != null) {
                return earlier;
            }
        }
        return null;
    }

    /** The first day of a sentence, or null. */
    static @Nullable When first(Story story, Sentence sentence) {
        for (Mention<When> mention : Story.within(story.reading().dates(), sentence.span())) {
            if (isDay(mention.value()) && !dateline(story, sentence.span(), mention.span())) {
                return mention.value();
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
                return first(story, story.sentences().get(i));
            }
            boolean again = AGAIN.matcher(lower).find() && HELD.matcher(lower).find()
                    || STAGE.matcher(lower).find();
            if (again || HELD.matcher(lower).find()) {
                for (Mention<When> mention : Story.within(story.reading().dates(), next)) {
                    if (isDay(mention.value())
                            && (again || heldOn(story, next, mention.span()))
                            && !ofQuotation(story, next, mention.span())) {
                        return mention.value();
                    }
                }
            }
        }
        return null;
    }

    /** "…, dan tamu undangan lainnya. Jumat (25/9/2025).": a day that stands for itself behind the event. */
    private static boolean dayAlone(Story story, Span sentence) {
        for (Mention<When> mention : Story.within(story.reading().dates(), sentence)) {
            return isDay(mention.value())
                    && mention.span().start() - sentence.start() <= 1
                    && sentence.length() - mention.span().length() <= DAY_ALONE;
        }
        return false;
    }

    /** A line on top of a page with its day alone: when it was put there. */
    private static boolean published(Story story, Span sentence) {
        return Story.within(story.reading().dates(), sentence).stream()
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
            if (again(story, next)) {
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
        for (Mention<When> mention : Story.within(story.reading().dates(), previous.span())) {
            if (isDay(mention.value())
                    && !dateline(story, previous.span(), mention.span())
                    && !ofQuotation(story, previous.span(), mention.span())) {
                return mention.value();
            }
        }
        return null;
    }
}
