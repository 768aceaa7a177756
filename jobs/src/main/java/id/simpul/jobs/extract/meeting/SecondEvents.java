package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import id.simpul.jobs.language.WordTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Events that a story tells beside its main one: each has a day of its own. */
final class SecondEvents {

    private static final WordTable GATHERING = WordTable.of(SecondEvents.class, "gathering.csv");

    private static final Pattern NEXT =
            Pattern.compile("lanjutan|berikutnya|selanjutnya|mendatang|bertemu (?:lagi|kembali)|kembali bertemu");
    private static final Pattern HELD = GATHERING.find("held");
    private static final Pattern PLANNED = Pattern.compile(
            "(?<!\\p{L})(?:(?:akan|bakal|berencana|dijadwalkan|rencananya|sepakat|segera) (?:\\p{L}{2,12} ){0,2}(?:menggelar|mengadakan|melaksanakan|menyelenggarakan|melakukan|digelar|diadakan|dilaksanakan|mengikuti|menghadiri|memulai|melanjutkan)"
                    + "|menjadwalkan|mengagendakan|merencanakan|mengundang|memanggil)(?: kegiatan| acara| kembali){0,2} $");
    /** What stands deep in a story weighs so much less. */
    private static final double LESS = 1.5;
    /** Days between two events of one story. */
    private static final int APART = 31;

    /** Characters in which the place of an event is told behind its name. */
    private static final int BESIDE = 130;

    /** Characters between a day and the event told right behind it. */
    private static final int NEXT_TO = 2;

    private static final Pattern SAME_PLACE = Pattern.compile(
            "^[^.;:“”]{0,90}? di (?:tempat|lokasi|gedung|aula|hotel|ruang|ruangan) yang sama(?!\\p{L})");

    private final Story story;

    SecondEvents(Story story) {
        this.story = story;
    }

    /** Those that are to come, have a venue, or are of another kind and told as held within a month. */
    List<EventCandidate> of(EventCandidate main, @Nullable When day, List<EventCandidate> candidates) {
        List<EventCandidate> others = new ArrayList<>();
        Set<String> days = new HashSet<>();
        LocalDate first = day == null ? null : day.start();
        days.add(String.valueOf(first));
        for (EventCandidate candidate : candidates) {
            LocalDate own = start(candidate);
            if (candidate != main
                    && own != null
                    && (next(story, candidate)
                            || coming(candidate, first)
                            || told(candidate, main.kind() != candidate.kind() && near(own, first)))
                    && days.add(own.toString())) {
                others.add(candidate);
            }
        }
        return others;
    }

    /** "…, mendahului rapat koordinasi … di tempat yang sama": another kind of event on the same day; or null. */
    @Nullable
    EventCandidate beside(EventCandidate main, @Nullable When day) {
        NoEvent against = new NoEvent(story);
        for (Story.Sentence sentence : story.sentences()) {
            Span span = sentence.span();
            for (PhraseTable.Hit hit : EventSearch.KINDS.in(story.lower(), span.start(), span.end())) {
                String behind = story.lower()
                        .substring(hit.end(), Math.max(hit.end(), Math.min(span.end(), hit.end() + BESIDE)));
                When before = dayBefore(hit.start(), span);
                boolean own = !sentence.headline()
                        && EventSearch.kind(hit) != main.kind()
                        && SAME_PLACE.matcher(behind).find()
                        && !against.excluded(hit, sentence)
                        && (before != null || Days.first(story, sentence) == null);
                if (own) {
                    Span phrase = new Span(hit.start(), hit.end());
                    When held = before == null ? day : before;
                    return new EventCandidate(
                            sentence, phrase, EventSearch.kind(hit), held, main.venue(), ToldEvents.TOLD);
                }
            }
        }
        return null;
    }

    /** "(3) 21 Agustus 2021, pelatihan …": the day right before an event's name, or null. */
    private @Nullable When dayBefore(int event, Span sentence) {
        for (Mention<When> mention : Story.within(story.dates(), sentence)) {
            int gap = event - mention.span().end();
            if (gap > 0 && gap <= NEXT_TO && Days.isDay(mention.value())) {
                return mention.value();
            }
        }
        return null;
    }

    /** "Rapat lanjutan dijadwalkan …" */
    static boolean next(Story story, EventCandidate candidate) {
        Span sentence = candidate.sentence().span();
        return NEXT.matcher(story.lower().substring(candidate.phrase().start(), sentence.end()))
                .find();
    }

    /** Whether a sentence tells of an event as one to come. */
    boolean planned(EventCandidate candidate) {
        String lead = story.lower()
                .substring(
                        candidate.sentence().span().start(), candidate.phrase().start());
        return candidate.day() != null && (PLANNED.matcher(lead).find() || next(story, candidate));
    }

    /** "Dinas akan menggelar sosialisasi … pada 17 Juli": planned for a later day, which its own sentence tells. */
    private boolean coming(EventCandidate candidate, @Nullable LocalDate first) {
        LocalDate own = start(candidate);
        Span sentence = candidate.sentence().span();
        String lead =
                story.lower().substring(sentence.start(), candidate.phrase().start());
        boolean ownDay = Story.within(story.dates(), sentence).stream()
                .anyMatch(mention -> mention.value().equals(candidate.day()));
        return own != null
                && first != null
                && own.isAfter(first)
                && ownDay
                && !candidate.sentence().headline()
                && candidate.score() >= ToldEvents.TOLD - LESS
                && PLANNED.matcher(lead).find();
    }

    private static @Nullable LocalDate start(EventCandidate candidate) {
        When day = candidate.day();
        return day == null ? null : day.start();
    }

    private boolean told(EventCandidate candidate, boolean another) {
        return candidate.score() >= ToldEvents.TOLD && (candidate.venue() != null || another && held(candidate));
    }

    private boolean held(EventCandidate candidate) {
        Span sentence = candidate.sentence().span();
        return HELD.matcher(story.lower())
                .region(candidate.phrase().end(), sentence.end())
                .useTransparentBounds(true)
                .find();
    }

    private static boolean near(LocalDate one, @Nullable LocalDate other) {
        return other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= APART;
    }
}
