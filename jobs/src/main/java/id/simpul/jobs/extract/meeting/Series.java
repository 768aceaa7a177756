package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An event that goes round: "Kecamatan X, Senin (26/8), disusul Kecamatan Y pada Rabu (28/8)" is one event a day and place. */
final class Series {

    /** "Esoknya, Rabu (18/5), giliran warga Distrik Z": the same once more. */
    private static final Pattern TURN = Pattern.compile(
            "(?<!\\p{L})(?:giliran|esoknya|keesokan hari(?:nya)?|lusanya|(?:hari|pekan) (?:berikutnya|selanjutnya|kedua|ketiga)|disusul|menyusul|serupa|yang sama)(?!\\p{L})");

    /** Sentences around the event in which its round is told. */
    private static final int BEFORE = 2;

    private static final int BEHIND = 4;

    /** Sentences behind an event in which a list of its days stands, its numbers among them. */
    private static final int LIST = 16;

    /** Characters of a line of such a list. */
    private static final int LINE = 110;

    private static final int LEAD = 12;

    private static final Pattern VILLAGE =
            Pattern.compile("(?<!\\p{L})(?:desa|kelurahan|kalurahan|gampong|nagari|pekon|kampung) \\p{L}");

    private static final Pattern WITHIN = Pattern.compile(", (?:Kecamatan |Kec\\.? |Distrik |Kapanewon )?");

    private static final Pattern VERB = Pattern.compile("(?<!\\p{L})(?:me[mnlr]|di|ber|ter)\\p{Ll}{3,}");

    /**
     * @param region where it was held that day
     * @param venue of a list's line, or null
     */
    record Stop(
            Sentence sentence,
            When day,
            Region region,
            @Nullable Span venue) {}

    private final Story story;

    Series(Story story) {
        this.story = story;
    }

    /** Where a round was on a day, or null. */
    static @Nullable Region on(List<Stop> stops, @Nullable When day) {
        return stops.stream()
                .filter(stop -> day != null && Objects.equals(stop.day().start(), day.start()))
                .map(Stop::region)
                .findFirst()
                .orElse(null);
    }

    /** The days and places of an event's round; empty where the story tells of none. */
    List<Stop> of(EventCandidate main) {
        List<Stop> stops = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        int at = main.sentence().index();
        List<Sentence> all = story.sentences();
        for (int i = Math.max(0, at - BEFORE); i <= at + BEHIND && i < all.size(); i++) {
            Sentence sentence = all.get(i);
            List<Stop> told = sentence.headline() ? List.of() : stops(sentence);
            boolean turn = told.size() == 1 && i > at && turns(sentence);
            long places = told.stream().map(Stop::region).distinct().count();
            if (turn || told.size() > 1 && places == told.size()) {
                told.stream()
                        .filter(stop ->
                                days.add(Objects.requireNonNull(stop.day().start())))
                        .forEach(stops::add);
            }
        }
        return stops.isEmpty() ? listed(at) : stops;
    }

    /** Behind an event a list of places and days, a line each; empty where fewer than two lines tell both. */
    private List<Stop> listed(int at) {
        List<Stop> stops = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        List<Sentence> all = story.sentences();
        for (int i = at; i <= at + LIST && i < all.size(); i++) {
            Sentence sentence = all.get(i);
            String line = story.of(sentence);
            boolean tells = !sentence.headline()
                    && line.length() <= LINE
                    && !VERB.matcher(line).find();
            List<Stop> told = tells ? stops(sentence) : List.of();
            if (told.size() == 1
                    && days.add(Objects.requireNonNull(told.get(0).day().start()))) {
                Stop stop = told.get(0);
                stops.add(new Stop(sentence, stop.day(), stop.region(), Venues.in(story, sentence.span())));
            }
        }
        return stops.size() < 2 ? List.of() : stops;
    }

    private boolean turns(Sentence sentence) {
        return TURN.matcher(sentence.span().of(story.lower())).find();
    }

    /** Each day of a sentence with the small region told right before it, or behind it; none where a day has no place of its own. */
    private List<Stop> stops(Sentence sentence) {
        List<Stop> stops = new ArrayList<>();
        List<Mention<When>> days = Story.within(story.dates(), sentence.span()).stream()
                .filter(day -> Days.isDay(day.value()) && day.value().grain() == When.Grain.DAY)
                .filter(day -> !Days.ofQuotation(story, sentence.span(), day.span()))
                .filter(day -> !OwnDay.quoted(story, sentence, day.span().start()))
                .toList();
        int from = sentence.span().start();
        boolean behind = false; // as the first day has its place, so have the others
        for (int i = 0; i < days.size(); i++) {
            Mention<When> day = days.get(i);
            int to = i + 1 < days.size()
                    ? days.get(i + 1).span().start()
                    : sentence.span().end();
            Region place = behind ? null : place(new Span(from, day.span().start()), true);
            behind |= i == 0 && place == null;
            place = place == null ? place(new Span(day.span().end(), to), false) : place;
            if (place == null) {
                return List.of();
            }
            stops.add(new Stop(sentence, day.value(), place, null));
            from = day.span().end();
        }
        return stops;
    }

    /** The small region of a stretch that stands nearest to the day. */
    private @Nullable Region place(Span stretch, boolean last) {
        List<Mention<Region>> small = Story.within(story.reading().regions(), stretch).stream()
                .filter(mention -> SmallerPlace.small(mention.value()))
                .toList();
        if (small.isEmpty()) {
            return null;
        }
        int at = last ? small.size() - 1 : 0;
        return small.get(at > 0 && inside(small.get(at - 1), small.get(at)) ? at - 1 : at)
                .value();
    }

    /** "Balai Desa X, Y": the second tells where the village lies. */
    private boolean inside(Mention<Region> village, Mention<Region> next) {
        int start = village.span().start();
        String lead = story.lower().substring(Math.max(0, start - LEAD), start);
        return VILLAGE.matcher(lead + village.span().of(story.lower())).find()
                && WITHIN.matcher(story.text()
                                .substring(village.span().end(), next.span().start()))
                        .matches();
    }
}
