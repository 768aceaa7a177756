package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
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

    private static final Pattern NEXT = Pattern.compile("(?:lanjutan|berikutnya|selanjutnya|mendatang)");
    private static final Pattern HELD = Pattern.compile(
            "(?<!\\p{L})(?:diadakan|digelar|dilaksanakan|diselenggarakan|dihelat|berlangsung)(?!\\p{L})");
    /** Days between two events of one story. */
    private static final int APART = 31;

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
                    && (next(story, candidate) || told(candidate, main.kind() != candidate.kind() && near(own, first)))
                    && days.add(own.toString())) {
                others.add(candidate);
            }
        }
        return others;
    }

    /** "Rapat lanjutan dijadwalkan …" */
    static boolean next(Story story, EventCandidate candidate) {
        Span sentence = candidate.sentence().span();
        return NEXT.matcher(story.lower().substring(candidate.phrase().end(), sentence.end()))
                .find();
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
