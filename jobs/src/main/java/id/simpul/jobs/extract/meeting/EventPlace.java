package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The region where an event was held: the one its venue names, else its sentence's, else its host's. */
final class EventPlace {

    /** What leads to the place's own name: "di Desa …", "di wilayah Kelurahan …", "di Kabupaten …". */
    private static final Pattern AT = Pattern.compile(
            "(?<!\\p{L})di (?:wilayah |lingkungan )?(?:(?:desa|kelurahan|kel\\.|gampong|nagari|pekon|kampung|kecamatan|kec\\.|distrik|kabupaten|kab\\.|kota) )?$");

    /** "… yang akan diberlakukan di X", "kasus yang terjadi di X". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?<!\\p{L})(?:(?:diberlakukan|berlaku|diterapkan|terjadi|bekerja|tinggal|berdomisili|lahir|kekerasan|kasus|korban) di [^.]*|(?:tidak|bukan)(?: \\p{L}+)? di [^.,]*|(?:dapat|bisa) (?:digelar|dilakukan|diadakan) di [^.,]*)$");

    /** "Aula Bina Praja jalan Kapten A Rivai Palembang": the street between a venue and its town. */
    private static final Pattern ADDRESS = Pattern.compile(
            ",? ?(?:jalan|jln\\.?|jl\\.?) [\\p{Lu}\\p{N}][\\p{L}\\p{N}.,/ -]{2,44}", Pattern.CASE_INSENSITIVE);

    /** "aula Hotel X, Waingapu, Kabupaten Y": the town between a venue and its kabupaten. */
    private static final Pattern TOWN = Pattern.compile(
            "[,.] ?\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?, ?(?:(?:Kota|Kabupaten|Kab\\.|Kecamatan|Kec\\.|Provinsi) ?)?");

    /** Sentences on top that may be the title. */
    private static final int TITLES = 2;

    private static final int LEAD = 34;

    /** What the stretch behind a verb of visiting ends at: what for, and the day. */
    private static final Pattern PURPOSE = Pattern.compile(
            " (?:untuk|guna|dalam rangka|membahas|terkait|demi|mengenai|yang|soal|pada) |, (?:senin|selasa|rabu|kamis|jum|sabtu|minggu)");

    /** "kunjungan kerja DPRD X ke …": whom it leads to. */
    private static final Pattern TO = Pattern.compile("^[^.;:]{0,60}? ke ");

    private static final int VISITED = 160;

    /** Characters of a venue that has a name of its own. */
    private static final int NAME = 12;

    private static final int OFTEN = 4;

    private final Story story;

    EventPlace(Story story) {
        this.story = story;
    }

    /** @param region where the document says it was held, or null */
    record Place(@Nullable Region region, String rule) {

        /** How often a region found so is the right one. */
        double trust() {
            switch (rule) {
                case "meeting.region-of-venue":
                    return 1;
                case "meeting.region-in-sentence":
                case "meeting.region-of-visited":
                case "meeting.region-of-organizer":
                    return 0.97;
                case "meeting.region-of-sentence":
                case "meeting.region-nearby":
                case "meeting.region-in-title":
                    return 0.9;
                case "meeting.region-of-document":
                    return 0.85;
                default:
                    return region == null ? 0.3 : 0.6;
            }
        }
    }

    /** Where those sit who were visited: "Komisi IV DPRD X mengunjungi Dinas Y"; null where it isn't told so. */
    private @Nullable Region visited(EventCandidate event) {
        if (event.kind() != MeetingKind.VISIT) {
            return null;
        }
        int end = Math.min(event.sentence().span().end(), event.phrase().end() + VISITED);
        String behind = story.lower()
                .substring(event.phrase().end(), Math.max(end, event.phrase().end()));
        boolean verb = EventVenue.VISITING.contains(event.phrase().of(story.lower()));
        Matcher to = TO.matcher(behind);
        if (!verb && !to.find()) {
            return null;
        }
        int from = verb ? 0 : to.end();
        Matcher purpose = PURPOSE.matcher(behind);
        int stop = purpose.find(from) ? purpose.start() : behind.length();
        Region region = smallest(Story.within(
                story.reading().regions(),
                new Span(event.phrase().end() + from, event.phrase().end() + stop)));
        return region == null || region.level() == Region.Level.NATION ? null : region;
    }

    Place of(EventCandidate event, @Nullable Span venue, @Nullable Agency organizer) {
        Place place = broadly(event, venue, organizer);
        Region finer = new SmallerPlace(story).within(place.region(), event, venue);
        return finer == null ? place : new Place(finer, "meeting.region-nearby");
    }

    private Place broadly(EventCandidate event, @Nullable Span venue, @Nullable Agency organizer) {
        Region byVenue = venue == null ? null : atVenues(venue);
        Region visited = visited(event);
        if (visited != null && (byVenue == null || byVenue.contains(visited))) {
            return new Place(visited, "meeting.region-of-visited");
        }
        Region named = preposition(event.sentence().span());
        boolean finer = byVenue != null && named != null && byVenue.contains(named);
        if (byVenue != null && !finer) {
            return new Place(byVenue, "meeting.region-of-venue");
        }
        Region titled = titled(event);
        if (titled != null) {
            return new Place(titled, "meeting.region-in-title");
        }
        if (named == null) {
            Span told = Neighbours.toldAgain(story, event.sentence());
            named = told == null ? null : preposition(told);
        }
        if (named != null) {
            return new Place(named, "meeting.region-in-sentence");
        }
        Region seat = venue == null ? null : new Seats(story).of(venue);
        if (seat != null) {
            return new Place(seat, "meeting.region-of-venue");
        }
        Region inside = organizer == null || organizer.territory() == null
                ? null
                : inside(event.sentence().span(), organizer.territory());
        if (inside != null) {
            return new Place(inside, "meeting.region-of-sentence");
        }
        if (organizer != null
                && organizer.territory() != null
                && organizer.territory().level() != Region.Level.NATION) {
            return new Place(organizer.territory(), "meeting.region-of-organizer");
        }
        Region sentence = told(event.sentence().span());
        if (sentence != null && sentence.level() != Region.Level.NATION) {
            return new Place(sentence, "meeting.region-of-sentence");
        }
        List<Region> homes = story.reading().homes();
        if (!homes.isEmpty()) {
            return new Place(homes.get(0), "meeting.region-of-document");
        }
        Region written = uncapitalised(event.sentence().span());
        return written != null
                ? new Place(written, "meeting.region-without-capitals")
                : new Place(new Seats(story).ofPublisher(), "meeting.region-of-publisher");
    }

    /** By the venue where it is told, or where the story names it once more. */
    private @Nullable Region atVenues(Span venue) {
        Region found = atVenue(venue);
        String name = venue.of(story.text());
        int at = found == null && name.length() >= NAME ? story.text().indexOf(name) : -1;
        for (int told = 0; told < OFTEN && at >= 0 && found == null; told++) {
            found = at == venue.start() ? null : atVenue(new Span(at, at + name.length()));
            at = story.text().indexOf(name, at + 1);
        }
        return found;
    }

    /** Named inside the venue or right behind it ("…, Kota Mataram"). */
    private @Nullable Region atVenue(Span venue) {
        Span reach = new Span(venue.start(), Math.min(story.text().length(), venue.end() + 60));
        Region found = null;
        int end = venue.end();
        for (Mention<Region> mention : Story.within(story.reading().regions(), reach)) {
            Region region = mention.span().start() < venue.end() ? namesake(mention) : mention.value();
            boolean joined = mention.span().start() <= venue.end()
                    || between(end, mention.span().start());
            if (joined && (found == null || found.contains(region))) {
                found = region;
                end = Math.max(end, mention.span().end());
            }
        }
        return found == null || found.level() == Region.Level.NATION ? null : found;
    }

    /** "Masjid X Kota Baru", where the story tells of "Gampong Kota Baru": the small place that has the name in it. */
    private Region namesake(Mention<Region> mention) {
        String name = mention.span().of(story.lower());
        for (Mention<Region> other : story.reading().regions()) {
            Region.Level level = other.value().level();
            boolean small = level == Region.Level.DESA || level == Region.Level.KELURAHAN;
            String written = other.span().of(story.lower());
            if (small && (written.equals(name) || written.endsWith(" " + name))) {
                return other.value();
            }
        }
        return mention.value();
    }

    private boolean between(int from, int to) {
        String gap = story.text().substring(from, to).strip();
        return ADDRESS.matcher(gap).matches()
                || TOWN.matcher(gap).matches()
                || gap.length() <= 14
                        && gap.matches(
                                "[,.]?\\s*(?:(?:Kota|Kabupaten|Kab\\.|Kecamatan|Kec\\.|Desa|Kelurahan|Provinsi|di)\\s*)?");
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
        List<Region> homes = story.reading().homes();
        List<Mention<Region>> home = homes.isEmpty()
                ? List.of()
                : mentions.stream()
                        .filter(mention -> homes.get(0).contains(mention.value())
                                || homes.get(0).equals(mention.value()))
                        .toList();
        return smallest(home.isEmpty() ? mentions : home);
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
