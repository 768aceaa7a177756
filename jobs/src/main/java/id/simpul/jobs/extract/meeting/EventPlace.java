package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The region where an event was held: the one its venue names, else its sentence's, else its host's. */
final class EventPlace {

    /** What leads to the place's own name: "di Desa …", "di wilayah Kelurahan …", "di Kabupaten …". */
    private static final Pattern AT = Pattern.compile(
            "(?<!\\p{L})di (?:wilayah |lingkungan )?(?:(?:desa|kelurahan|kel\\.|gampong|nagari|pekon|kampung|kecamatan|kec\\.|distrik|kabupaten|kab\\.|kota) )?$");

    /** "… yang akan diberlakukan di X", "kasus yang terjadi di X". */
    static final Pattern ELSEWHERE = Pattern.compile(
            "(?<!\\p{L})(?:(?:diberlakukan|berlaku|diterapkan|terjadi|bekerja|tinggal|berdomisili|lahir|kekerasan|kasus|korban) di [^.]*|(?:tidak|bukan)(?: \\p{L}+)? di [^.,]*|(?:dapat|bisa) (?:digelar|dilakukan|diadakan) di [^.,]*)$");

    /** Sentences on top that may be the title. */
    private static final int TITLES = 2;

    private static final int LEAD = 34;

    private final Story story;

    EventPlace(Story story) {
        this.story = story;
    }

    /** What tells the region, with how often a region found so is the right one. */
    enum Ground {
        OF_VENUE(1),
        IN_SENTENCE(0.97),
        OF_VISITED(0.97),
        OF_ORGANIZER(0.97),
        OF_SENTENCE(0.9),
        NEARBY(0.9),
        IN_TITLE(0.9),
        OF_DOCUMENT(0.85),
        /** Written small. */
        WITHOUT_CAPITALS(0.6),
        OF_PUBLISHER(0.6);

        private final double trust;

        Ground(double trust) {
            this.trust = trust;
        }
    }

    /** @param region where the document says it was held, or null */
    record Place(@Nullable Region region, Ground ground) {

        private static final double NOWHERE = 0.3;

        double trust() {
            return region == null ? NOWHERE : ground.trust;
        }

        /** The name of the rule that found it. */
        String rule() {
            return "meeting.region-" + ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Place of(EventCandidate event, @Nullable Span venue, @Nullable Agency organizer) {
        Place place = broadly(event, venue, organizer);
        Region finer = new SmallerPlace(story).within(place.region(), event, venue);
        finer = finer == null ? new VillageAlone(story).within(place.region(), event, venue) : finer;
        return finer == null ? place : new Place(finer, Ground.NEARBY);
    }

    private Place broadly(EventCandidate event, @Nullable Span venue, @Nullable Agency organizer) {
        Region byVenue = venue == null ? null : new VenuePlace(story).of(venue);
        Region visited = new VisitedPlace(story).of(event);
        if (visited != null && (byVenue == null || byVenue.contains(visited))) {
            return new Place(visited, Ground.OF_VISITED);
        }
        Region named = preposition(event.sentence().span());
        boolean finer = byVenue != null && named != null && byVenue.contains(named);
        if (byVenue != null && !finer) {
            return new Place(byVenue, Ground.OF_VENUE);
        }
        Region titled = titled(event);
        if (titled != null) {
            return new Place(titled, Ground.IN_TITLE);
        }
        Span told = named == null ? Neighbours.toldAgain(story, event.sentence()) : null;
        named = told == null ? named : preposition(told);
        named = named == null ? town(event.sentence().span(), told, organizer) : named;
        if (named != null) {
            return new Place(named, Ground.IN_SENTENCE);
        }
        Region seat = venue == null ? null : new Seats(story).of(venue);
        if (seat != null) {
            return new Place(seat, Ground.OF_VENUE);
        }
        Region inside = organizer == null || organizer.territory() == null
                ? null
                : inside(event.sentence().span(), organizer.territory());
        if (inside != null) {
            return new Place(inside, Ground.OF_SENTENCE);
        }
        if (organizer != null
                && organizer.territory() != null
                && organizer.territory().level() != Region.Level.NATION) {
            return new Place(organizer.territory(), Ground.OF_ORGANIZER);
        }
        Region sentence = told(event.sentence().span());
        if (sentence != null && sentence.level() != Region.Level.NATION) {
            return new Place(sentence, Ground.OF_SENTENCE);
        }
        List<Region> homes = story.reading().homes();
        if (!homes.isEmpty()) {
            return new Place(homes.get(0), Ground.OF_DOCUMENT);
        }
        Region written = uncapitalised(event.sentence().span());
        return written != null
                ? new Place(written, Ground.WITHOUT_CAPITALS)
                : new Place(new Seats(story).ofPublisher(), Ground.OF_PUBLISHER);
    }

    /** The town that the event's sentence, or the one that goes on about it, names without its kind. */
    private @Nullable Region town(Span sentence, @Nullable Span again, @Nullable Agency organizer) {
        Region host = organizer == null ? null : organizer.territory();
        Region town = new TownAlone(story).in(sentence, host);
        return town != null || again == null ? town : new TownAlone(story).in(again, host);
    }

    /** "di Kabupaten Sikka", "di Entikong", "di Desa X". */
    private @Nullable Region preposition(Span sentence) {
        Region found = null;
        for (Mention<Region> mention : Story.within(story.reading().regions(), sentence)) {
            String before = story.lower()
                    .substring(
                            Math.max(sentence.start(), mention.span().start() - LEAD),
                            mention.span().start());
            if (AT.matcher(before).find()
                    && !ELSEWHERE.matcher(before).find()
                    && (found == null || found.contains(mention.value()))) {
                found = mention.value();
            }
        }
        return found == null || found.level() == Region.Level.NATION ? null : found;
    }

    /** The smallest one of a sentence from which nobody only came; of several the one that the story is about. */
    private @Nullable Region told(Span sentence) {
        List<Mention<Region>> mentions = Story.within(story.reading().regions(), sentence).stream()
                .filter(mention ->
                        !SmallerPlace.small(mention.value()) || !SmallerPlace.elsewhere(story, sentence, mention))
                .toList();
        List<Mention<Region>> here = mentions.stream()
                .filter(mention -> !SmallerPlace.elsewhere(story, sentence, mention))
                .toList();
        List<Mention<Region>> told = here.isEmpty() ? mentions : here;
        List<Region> homes = story.reading().homes();
        List<Mention<Region>> home = homes.isEmpty()
                ? List.of()
                : told.stream()
                        .filter(mention -> homes.get(0).contains(mention.value())
                                || homes.get(0).equals(mention.value()))
                        .toList();
        return smallest(home.isEmpty() ? told : home);
    }

    /** "Bimtek di Surabaya Menuai Kritik": where the title puts the same kind of event. */
    private @Nullable Region titled(EventCandidate event) {
        List<Story.Sentence> sentences = story.sentences();
        for (int i = 0; i < Math.min(TITLES, sentences.size()); i++) {
            Span title = sentences.get(i).span();
            boolean same = sentences.get(i).headline()
                    && EventSearch.KINDS.in(story.lower(), title.start(), title.end()).stream()
                            .anyMatch(hit -> EventSearch.kind(hit) == event.kind());
            Region region = same ? preposition(title) : null;
            if (region != null) {
                return region;
            }
        }
        return null;
    }

    /** Where in its territory a host held it: the one smaller region that the sentence tells as a place. */
    private @Nullable Region inside(Span sentence, Region territory) {
        List<Mention<Region>> mentions = Story.within(story.reading().regions(), sentence).stream()
                .filter(mention -> !mention.value().equals(territory) && territory.contains(mention.value()))
                .filter(mention -> SmallerPlace.here(story, sentence, mention))
                .toList();
        return smallest(mentions);
    }

    /** A sentence that writes place names small ("kota serang") is read once more with capitals. */
    private @Nullable Region uncapitalised(Span sentence) {
        StringBuilder capitals = new StringBuilder(sentence.of(story.text()));
        for (int i = 1; i < capitals.length(); i++) {
            if (Character.isWhitespace(capitals.charAt(i - 1))) {
                capitals.setCharAt(i, Character.toUpperCase(capitals.charAt(i)));
            }
        }
        Region region = smallest(Regions.find(capitals, List.of()));
        return region == null || region.level() == Region.Level.NATION ? null : region;
    }

    static @Nullable Region smallest(List<Mention<Region>> mentions) {
        Region found = null;
        for (Mention<Region> mention : mentions) {
            if (found == null || found.contains(mention.value())) {
                found = mention.value();
            }
        }
        return found;
    }
}
