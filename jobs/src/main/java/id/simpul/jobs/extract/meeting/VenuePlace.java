package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The region that a venue lies in, where the story names one in it or right behind it. */
final class VenuePlace {

    private static final WordTable WORDS = WordTable.of(VenuePlace.class, "venues.csv");

    /** "Aula Bina Praja jalan Kapten A Rivai Palembang": the street between a venue and its town. */
    private static final Pattern ADDRESS = Pattern.compile(
            ",? ?(?:jalan|jln\\.?|jl\\.?) [\\p{Lu}\\p{N}][\\p{L}\\p{N}.,/ -]{2,44}", Pattern.CASE_INSENSITIVE);

    /** "…, Kementerian Agama, Jalan MH Thamrin No. 6, Jakarta Pusat": an address of several parts up to its town. */
    private static final Pattern PARTS = Pattern.compile("(?:, (?i:" + WORDS.any("address")
            + ")(?:[ .]+[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'/&-]*){1,8}){1,4}, (?:Kota |Kabupaten |Kab\\. )?");

    /** "aula Hotel X, Waingapu, Kabupaten Y": the town between a venue and its kabupaten. */
    private static final Pattern TOWN = Pattern.compile(
            "[,.] ?\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?, ?(?:(?:Kota|Kabupaten|Kab\\.|Kecamatan|Kec\\.|Provinsi) ?)?");

    /** Characters behind a venue in which its address is told. */
    private static final int REACH = 160;

    /** Characters of a venue that has a name of its own. */
    private static final int NAME = 12;

    /** Times that a venue is looked up once more. */
    private static final int OFTEN = 4;

    private final Story story;

    VenuePlace(Story story) {
        this.story = story;
    }

    /** By the venue where it is told, or where the story names it once more. */
    @Nullable
    Region of(Span venue) {
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
        Span reach = new Span(venue.start(), Math.min(story.text().length(), venue.end() + REACH));
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
                || PARTS.matcher(story.text().substring(from, to)).matches()
                || TOWN.matcher(gap).matches()
                || gap.length() <= 14
                        && gap.matches(
                                "[,.]?\\s*(?:(?:Kota|Kabupaten|Kab\\.|Kecamatan|Kec\\.|Desa|Kelurahan|Provinsi|di)\\s*)?");
    }
}
