package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.reconcile.ResolvedFact.Told;
import id.simpul.jobs.reconcile.meeting.Gatherings;
import id.simpul.jobs.reconcile.meeting.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The meetings of a province out of the statements that tell them. */
final class MeetingResolution {

    /** Sentences that share so many of their words are one outcome, told twice. */
    private static final double SAME_SENTENCE = 0.8;

    private MeetingResolution() {}

    static List<ResolvedFact<Meeting>> of(List<Word<Meeting>> words) {
        List<Telling> tellings = words.stream()
                .map(word -> new Telling(
                        word.fact(),
                        word.statement().document(),
                        word.statement().published()))
                .toList();
        return Gatherings.of(tellings).stream()
                .map(members -> {
                    List<Word<Meeting>> gathering =
                            members.stream().map(words::get).toList();
                    List<Word<Meeting>> deciding = Word.deciding(gathering);
                    Meeting meeting = meeting(deciding);
                    return resolved(identity(meeting), meeting, gathering, deciding);
                })
                .toList();
    }

    private static String identity(Meeting meeting) {
        return String.join(
                "|",
                String.valueOf(meeting.dateStart() == null ? "-" : meeting.dateStart()),
                Objects.requireNonNullElse(meeting.region(), "-"),
                Folded.of(meeting.title() != null ? meeting.title() : meeting.venue()));
    }

    private static Meeting meeting(List<Word<Meeting>> words) {
        return new Meeting(
                kind(words),
                Decision.name(words, Meeting::title),
                start(words),
                Contest.over(words, Meeting::dateEnd).chosen(),
                region(words),
                Decision.name(words, Meeting::venue),
                Decision.name(words, Meeting::organizer),
                people(words, Meeting::chairedBy),
                people(words, Meeting::speakers),
                Contest.over(words, Meeting::participantsCount).chosen(),
                bodies(words),
                List.of());
    }

    /** Who tells the last day, too, knows the first one; others may tell the day on which they came. */
    private static @Nullable LocalDate start(List<Word<Meeting>> words) {
        LocalDate whole = Decision.vote(words, meeting -> meeting.dateEnd() == null ? null : meeting.dateStart());
        return whole != null ? whole : Decision.vote(words, Meeting::dateStart);
    }

    /** OTHER says nothing against a kind that somebody names. */
    private static MeetingKind kind(List<Word<Meeting>> words) {
        MeetingKind named = Decision.vote(
                words, meeting -> meeting.meetingKind() == MeetingKind.OTHER ? null : meeting.meetingKind());
        return named == null ? MeetingKind.OTHER : named;
    }

    /** The smallest region that anybody names. */
    private static @Nullable String region(List<Word<Meeting>> words) {
        return words.stream()
                .map(word -> word.fact().region())
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static List<Person> people(List<Word<Meeting>> words, Function<Meeting, List<Person>> read) {
        Map<String, Person> found = new LinkedHashMap<>();
        words.stream()
                .flatMap(word -> read.apply(word.fact()).stream())
                .forEach(person -> found.merge(Folded.of(person.name()), person, MeetingResolution::withRole));
        return List.copyOf(found.values());
    }

    private static Person withRole(Person known, Person again) {
        return known.role() == null ? again : known;
    }

    private static List<String> bodies(List<Word<Meeting>> words) {
        Map<String, String> found = new LinkedHashMap<>();
        words.stream()
                .flatMap(word -> word.fact().participants().stream())
                .forEach(body -> found.putIfAbsent(Folded.of(body), body));
        return List.copyOf(found.values());
    }

    private static List<Told> outcomes(List<Word<Meeting>> words) {
        List<Told> told = new ArrayList<>();
        for (Word<Meeting> word : words) {
            word.fact().outcomes().stream()
                    .filter(outcome -> told.stream()
                            .noneMatch(known ->
                                    Folded.likeness(known.outcome().quote(), outcome.quote()) >= SAME_SENTENCE))
                    .forEach(outcome ->
                            told.add(new Told(outcome, word.statement().document())));
        }
        return told;
    }

    private static ResolvedFact<Meeting> resolved(
            String identity, Meeting meeting, List<Word<Meeting>> all, List<Word<Meeting>> words) {
        String rule =
                Contest.ruleOf(Contest.over(words, Meeting::participantsCount), Contest.over(words, Meeting::dateEnd));
        boolean conflict = rule != null;
        return new ResolvedFact<>(
                identity,
                meeting,
                Word.confidence(words) * (conflict ? CountResolution.IN_CONFLICT : 1),
                conflict,
                rule,
                Word.sources(words),
                Word.restricted(words),
                Word.first(words),
                outcomes(all),
                Word.supports(all, told -> agrees(told, meeting)));
    }

    private static boolean agrees(Meeting told, Meeting chosen) {
        return (told.participantsCount() == null || told.participantsCount().equals(chosen.participantsCount()))
                && (told.dateEnd() == null || told.dateEnd().equals(chosen.dateEnd()));
    }
}
