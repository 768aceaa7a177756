package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where offices sit whose region their story tells nowhere beside them. */
final class Seats {

    private static final Pattern REGENCY_SEAT = Pattern.compile(
            "(?<!\\p{L})(?:pemkab|kantor bupati|(?:setda|sekretariat daerah|pendopo|pendapa) kabupaten|rumah (?:dinas|jabatan) bupati|pendopo bupati)(?!\\p{L})");

    private static final Pattern CITY_SEAT = Pattern.compile(
            "(?<!\\p{L})(?:pemkot|kantor wali ?kota|balai ?kota|setda kota|rumah (?:dinas|jabatan) wali ?kota)(?!\\p{L})");

    private final Story story;

    Seats(Story story) {
        this.story = story;
    }

    /** "Gedung Kaca kompleks Pemkab": the kabupaten or kota that the document is about sits there. */
    @Nullable
    Region of(Span venue) {
        boolean regency = REGENCY_SEAT.matcher(venue.of(story.lower())).find();
        boolean city = CITY_SEAT.matcher(venue.of(story.lower())).find();
        if (!regency && !city) {
            return null;
        }
        Region.Level level = regency ? Region.Level.REGENCY : Region.Level.CITY;
        return story.reading().homes().stream()
                .filter(home -> home.level() == level)
                .findFirst()
                .orElse(null);
    }

    /** An office tells its own news without saying where it sits: "Pemerintah Kota X", "Kabar Y". */
    @Nullable
    Region ofPublisher() {
        String publisher = story.reading().document().metadata().publisher();
        Region region = publisher == null ? null : EventPlace.smallest(Regions.find(publisher, List.of()));
        return region == null || region.level() == Region.Level.NATION ? null : region;
    }
}
