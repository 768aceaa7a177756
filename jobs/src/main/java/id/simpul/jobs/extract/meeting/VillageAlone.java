package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The village in which an event was held where the story names nothing between it and the province: the only one there of its name. */
final class VillageAlone {

    private static final WordTable WORDS = WordTable.of(VillageAlone.class, "places.csv");

    /** "Aula Kantor Desa X Y", "di Desa X". */
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?i:" + WORDS.any("village_venue") + ") (?i:"
            + WORDS.any("village") + ") (?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})");

    private final Story story;

    VillageAlone(Story story) {
        this.story = story;
    }

    /** The one that the venue names, else the event's sentence; null outside a province, and where none or several go by the name. */
    @Nullable
    Region within(@Nullable Region province, EventCandidate event, @Nullable Span venue) {
        if (province == null || province.level() != Level.PROVINCE) {
            return null;
        }
        Region village = venue == null ? null : named(province, venue);
        return village == null ? named(province, event.sentence().span()) : village;
    }

    private @Nullable Region named(Region province, Span stretch) {
        Matcher named = NAMED.matcher(story.text()).region(stretch.start(), stretch.end());
        if (!named.find()) {
            return null;
        }
        String words = named.group("name");
        Region village = null;
        while (village == null && !words.isEmpty()) {
            village = only(words, province);
            words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
        }
        return village;
    }

    private static @Nullable Region only(String name, Region province) {
        Region only = null;
        for (Region regency : Regions.children(province)) {
            Optional<Region> village = Regions.named("Desa " + name, regency)
                    .or(() -> Regions.named("Kelurahan " + name, regency))
                    .filter(region -> region.level() == Level.DESA || region.level() == Level.KELURAHAN);
            if (village.isPresent()) {
                if (only != null && !Objects.equals(only, village.get())) {
                    return null;
                }
                only = village.get();
            }
        }
        return only;
    }
}
