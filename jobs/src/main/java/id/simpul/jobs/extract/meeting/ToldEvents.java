package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The event that a story tells: one in general, a second one only with a day of its own. */
final class ToldEvents {

    /** Below it a sentence mentions an event in passing. */
    static final double TOLD = 6;

    /** A mention in passing seldom has a day of its own. */
    private static final double TOLD_WITH_DAY = 5.5;

    /** Enough for what a sentence dates that a story elsewhere calls by the same kind. */
    private static final double SCHEDULED = 5;

    /** What is to come is the event of a story only where it tells of no other. */
    private static final double TO_COME = 1.5;

    private static final double ONLY_DAY = 1.5;
    private static final double MENTIONED = 4;
    /** Sentences. */
    private static final int CLOSE = 8;

    /** Sentences between an event and the day on which the story puts what was done there. */
    private static final int NEAR = 3;

    private static final Pattern TITLE_END = Pattern.compile(
            ",|\\.$| di (?=\\p{L})| pada (?:hari|\\p{Lu})| yang | dengan | dimana | sebagai | (?:digelar|dilaksanakan|diselenggarakan|diadakan) | selama | melalui | bersama | untuk (?=meng|mem|men)|\\(\\d|$");

    private static final Pattern HOLDS = Pattern.compile("(?:menggelar|mengadakan|melaksanakan|membuka) ");

    private final Story story;

    ToldEvents(Story story) {
        this.story = story;
    }

    List<Finding<Meeting>> find() {
        EventSearch search = new EventSearch(story);
        List<EventCandidate> candidates = search.candidates();
        EventCandidate main = withOnlyDay(best(candidates), candidates);
        EventCandidate deed = best(search.deeds());
        if (main == null || main.score() < (main.day() == null ? TOLD : TOLD_WITH_DAY)) {
            EventCandidate round = round(main);
            main = round == null ? unnamed(deed, main) : round;
        }
        if (main == null || !new Relevance(story).of(main)) {
            return List.of();
        }
        When day = new EventDay(story).of(main, search, candidates);
        if (day == null && deed != null && deed.score() >= TOLD && near(main, deed)) {
            main = main.at(deed);
            day = deed.day();
        }
        if (day == null && !main.sentence().headline()) {
            EventCandidate dated = onlyDated(main, candidates);
            day = dated != null ? dated.day() : new EventDay(story).ofStory(main);
        }
        List<EventCandidate> others = new SecondEvents(story).of(main, day, candidates);
        List<Finding<Meeting>> findings = new ArrayList<>();
        List<Series.Stop> stops = new Series(story).of(main);
        findings.add(finding(main, day, others, Series.on(stops, day)));
        for (EventCandidate other : others) {
            findings.add(
                    SecondEvents.next(story, other)
                            ? second(other, findings.get(0).fact().region())
                            : second(other));
        }
        Set<LocalDate> known = new HashSet<>();
        findings.forEach(finding -> known.add(finding.fact().dateStart()));
        for (Series.Stop stop : stops) {
            if (known.add(stop.day().start())) {
                findings.add(turn(main, stop));
            }
        }
        EventCandidate beside = new SecondEvents(story).beside(main, day);
        if (beside != null && others.stream().noneMatch(other -> other.kind() == beside.kind())) {
            findings.add(second(beside, findings.get(0).fact().region()));
        }
        return findings;
    }

    /** What a sentence dates without calling it by its kind; less has to speak for it where the story calls it so elsewhere. */
    private @Nullable EventCandidate unnamed(@Nullable EventCandidate best, @Nullable EventCandidate named) {
        if (best == null || best.score() >= TOLD) {
            return best;
        }
        boolean scheduled = best.day() != null
                && best.day().equals(Neighbours.scheduled(story))
                && named != null
                && named.kind() == best.kind();
        return scheduled && best.score() >= SCHEDULED ? best : null;
    }

    private Finding<Meeting> turn(EventCandidate main, Series.Stop stop) {
        EventCandidate turn =
                new EventCandidate(stop.sentence(), main.phrase(), main.kind(), stop.day(), stop.venue(), main.score());
        return second(turn, stop.region().code());
    }

    /** What the story tells to have gone round several places, on the day of the first. */
    private @Nullable EventCandidate round(@Nullable EventCandidate mentioned) {
        if (mentioned == null || mentioned.score() < MENTIONED) {
            return null;
        }
        List<Series.Stop> stops = new Series(story).of(mentioned);
        return stops.size() < 2
                ? null
                : new EventCandidate(
                        stops.get(0).sentence(),
                        mentioned.phrase(),
                        mentioned.kind(),
                        stops.get(0).day(),
                        stops.get(0).venue(),
                        mentioned.score());
    }

    private static boolean near(EventCandidate one, EventCandidate other) {
        return Math.abs(one.sentence().index() - other.sentence().index()) <= NEAR;
    }

    /** Those that a paper about another event announces with a day of their own, at its place. */
    List<Finding<Meeting>> announced(Meeting main) {
        List<Finding<Meeting>> announced = new ArrayList<>();
        for (EventCandidate candidate : new EventSearch(story).candidates()) {
            When day = candidate.day();
            boolean later = day != null
                    && day.start() != null
                    && main.dateStart() != null
                    && day.start().isAfter(main.dateStart());
            if (later && SecondEvents.next(story, candidate) && announced.isEmpty()) {
                announced.add(second(candidate, main.region()));
            }
        }
        return announced;
    }

    private @Nullable EventCandidate best(List<EventCandidate> candidates) {
        SecondEvents later = new SecondEvents(story);
        EventCandidate best = null;
        double highest = 0;
        for (EventCandidate candidate : candidates) {
            double score = candidate.score() - (later.planned(candidate) ? TO_COME : 0);
            if (best == null || score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return best;
    }

    /** An event at the head of a story without a day: the one day on which the story puts what happened there is its day. */
    private @Nullable EventCandidate withOnlyDay(@Nullable EventCandidate main, List<EventCandidate> candidates) {
        if (main == null || main.day() != null || main.score() >= TOLD || main.score() < TOLD - ONLY_DAY) {
            return main;
        }
        EventCandidate dated = onlyDated(main, candidates);
        return dated == null
                ? main
                : new EventCandidate(
                        main.sentence(),
                        main.phrase(),
                        main.kind(),
                        dated.day(),
                        main.venue(),
                        main.score() + ONLY_DAY);
    }

    /** What the story tells closely behind an event on the one day on which it puts anything; null where it tells several. */
    private @Nullable EventCandidate onlyDated(EventCandidate main, List<EventCandidate> candidates) {
        SecondEvents later = new SecondEvents(story);
        EventCandidate dated = null;
        for (EventCandidate candidate : candidates) {
            When day = candidate.day();
            if (day != null && candidate.score() >= MENTIONED && !later.planned(candidate) && !toCome(day)) {
                if (dated != null && !day.equals(dated.day())) {
                    return null;
                }
                dated = dated == null ? candidate : dated;
            }
        }
        return dated == null || dated.sentence().index() - main.sentence().index() > CLOSE ? null : dated;
    }

    /** Whether a day was still to come when the story was published. */
    private boolean toCome(When day) {
        LocalDate published = story.reading().document().metadata().published();
        return published != null && day.start() != null && day.start().isAfter(published);
    }

    private Finding<Meeting> finding(
            EventCandidate event, @Nullable When day, List<EventCandidate> others, @Nullable Region stop) {
        Set<Integer> apart = new HashSet<>();
        others.forEach(other -> apart.add(other.sentence().index()));
        int own = event.sentence().index();
        List<Person> chairs = new Chairs(story, sentence -> !apart.contains(sentence.index()), own).chairs();
        Agency organizer = new Host(story).of(event);
        Span venue = event.venue() != null ? event.venue() : new EventVenue(story, apart).elsewhere(event);
        EventPlace.Place place = new EventPlace(story).of(event, venue, organizer);
        Region told = place.region();
        Region region = stop == null || told != null && stop.contains(told) ? told : stop;
        Attendance attendance = new Attendance(story, sentence -> !apart.contains(sentence.index()));
        Meeting meeting = new Meeting(
                event.kind(),
                title(event),
                day == null ? null : day.start(),
                day == null ? null : day.end(),
                region == null ? null : region.code(),
                venue == null ? null : venue.of(story.text()),
                organizer == null ? null : organizer.name(),
                chairs,
                Speakers.of(story, chairs),
                new Headcount(story, sentence -> !apart.contains(sentence.index())).of(own),
                attendance.bodies(),
                new Outcomes(story).of(own));
        return new Finding<>(
                meeting,
                event.sentence().span(),
                null,
                null,
                event.sentence().page(),
                confidence(event, day, place),
                List.of("meeting.told", place.rule()));
    }

    private Finding<Meeting> second(EventCandidate event) {
        Region region = new EventPlace(story).of(event, event.venue(), null).region();
        return second(event, region == null ? null : region.code());
    }

    private Finding<Meeting> second(EventCandidate event, @Nullable String region) {
        When day = event.day();
        Span venue = event.venue();
        int own = event.sentence().index();
        List<Person> chairs = new Chairs(story, sentence -> sentence.index() == own, own).chairs();
        Meeting meeting = new Meeting(
                event.kind(),
                title(event),
                day == null ? null : day.start(),
                day == null ? null : day.end(),
                region,
                venue == null ? null : venue.of(story.text()),
                null,
                chairs,
                List.of(),
                new Headcount(story, sentence -> sentence.index() == own).of(own),
                List.of(),
                List.of());
        return new Finding<>(
                meeting, event.sentence().span(), null, null, event.sentence().page(), 0.6, List.of("meeting.next"));
    }

    /** Fitted on labelled stories: what the day and the place rest on tells nearly all. */
    private double confidence(EventCandidate event, @Nullable When day, EventPlace.Place place) {
        double told = event.score() >= 8 ? 0.93 : event.score() >= 7 ? 0.86 : 0.75;
        double dated = day == null ? 0.45 : !day.consistent() ? 0.5 : event.day() == null ? 0.8 : 1;
        return told * dated * place.trust();
    }

    /** From the word for the event to where place or day begin. */
    private @Nullable String title(EventCandidate event) {
        Span sentence = event.sentence().span();
        Matcher end = TITLE_END.matcher(story.text()).region(event.phrase().end(), sentence.end());
        int stop = end.find() ? end.start() : sentence.end();
        Matcher verb = HOLDS.matcher(story.lower()).region(event.phrase().start(), stop);
        int from = verb.lookingAt() ? verb.end() : event.phrase().start();
        String title = story.text().substring(from, stop).strip();
        return title.isEmpty() || title.length() > 200 ? null : title;
    }
}
