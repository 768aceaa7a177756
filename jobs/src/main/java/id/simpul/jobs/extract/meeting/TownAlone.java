package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kabupaten or kota whose town a sentence names behind "di" without saying what it is: by its seat ("di Ruteng"), or by a
 * name in small letters that its host's province has ("di kendari").
 */
final class TownAlone {

    private static final Pattern AT = Pattern.compile(
            "(?<!\\p{L})[Dd]i (?<town>\\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20}){0,2}|\\p{Ll}[\\p{Ll}'-]{3,20}(?: \\p{Ll}[\\p{Ll}'-]{3,20})?)(?=[ .,;:(\\n]|$)");

    private final Story story;

    TownAlone(Story story) {
        this.story = story;
    }

    /**
     * The first one of a sentence.
     *
     * @param within the territory of the host, or null where nobody knows it
     */
    @Nullable
    Region in(Span sentence, @Nullable Region within) {
        Matcher at = AT.matcher(story.text())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (at.find()) {
            boolean elsewhere = EventPlace.ELSEWHERE
                    .matcher(story.lower().substring(sentence.start(), at.start("town")))
                    .find();
            Region town = elsewhere ? null : town(at.group("town"), within);
            if (town != null) {
                return town;
            }
        }
        return null;
    }

    /** The longest beginning of some words that names a town. */
    private static @Nullable Region town(String words, @Nullable Region within) {
        boolean small = Character.isLowerCase(words.charAt(0));
        for (String name = words; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf(' ')))) {
            Optional<Region> town = small ? small(name, within) : Regions.ofSeat(name);
            if (town.isPresent()
                    && (within == null || within.level() == Region.Level.NATION || within.contains(town.get()))) {
                return town.get();
            }
        }
        return null;
    }

    private static Optional<Region> small(String name, @Nullable Region within) {
        return within == null || within.level() != Region.Level.PROVINCE
                ? Optional.empty()
                : Regions.named(name, within)
                        .filter(region ->
                                region.level() == Region.Level.CITY || region.level() == Region.Level.REGENCY);
    }
}
