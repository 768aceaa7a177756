package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Villages and kecamatan that set something up themselves, or whose it is by its name. */
final class FoundingVillages {

    private static final Set<Level> SMALL = Set.of(Level.DISTRICT, Level.KELURAHAN, Level.DESA);
    private static final Set<Level> VILLAGES = Set.of(Level.KELURAHAN, Level.DESA);

    /** Characters around the name of a village. */
    private static final int LEAD = 24;

    /** "Desa Nita membentuk", "Kelurahan Batu Merah juga telah membentuk" */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\s(?:(?:akan|telah|sudah|juga|kini|lebih dulu|bahkan|pun|sendiri)\\s){0,3}(?:mem|men|meng|me|punya|bentuk|dirikan)\\p{Ll}{0,14}\\s(?:\\p{Ll}{1,14}\\s){0,2}");

    /** "Desa Binaan Imigrasi di Desa …": where it stands, not whose it is. */
    private static final Pattern LED_TO = Pattern.compile("\\b(?:di|se|untuk)\\s(?:\\p{Lu}\\p{L}+\\s)?$");

    /** "Pemerintah Desa Nita", "Lurah Batu Merah" */
    private static final Pattern OFFICER = Pattern.compile(
            "\\b(?:pemerintah (?:desa|kelurahan|kalurahan|gampong|nagari|kampung|pekon)|pemdes|pemkel|lurah|wali nagari|(?:kepala|kades) desa|kades|keuchik|geuchik|perbekel)\\s\\p{L}");

    /** "Camat Alok, …, menyatakan pihaknya akan membentuk" */
    private static final Pattern DISTRICT_OFFICER =
            Pattern.compile("\\b(?:camat|pemerintah (?:kecamatan|distrik)|kepala distrik|panewu)\\s\\p{L}");

    private static final Pattern GOVERNMENT = Pattern.compile(
            "\\b(?:pemerintah|pemerintahan|pemdes|pemkel)\\s(?:desa|kelurahan|kalurahan|gampong|nagari|kampung|pekon)?");

    private static final Pattern AT_LEVEL = Pattern.compile(
            "\\btingkat\\s(?:(?:desa|kelurahan|kalurahan|gampong|nagari|kampung|pekon|kecamatan)\\s)?$");

    private static final Pattern BARE = Pattern.compile("(?s)(?:Desa|Pemerintah desa|Pemdes),?\\s(?!\\p{Lu}).{0,80}");

    private final Reading reading;

    FoundingVillages(Reading reading) {
        this.reading = reading;
    }

    /** The kecamatan or village whose the body is by its name ("Satgas PPA Kecamatan Alok"), or the village that founds it. */
    @Nullable
    Region own(List<Mention<Region>> here, Span name) {
        String text = reading.text();
        boolean one = here.stream()
                        .filter(mention -> VILLAGES.contains(mention.value().level()))
                        .count()
                < 2;
        for (Mention<Region> mention : here) {
            Span place = mention.span();
            Level level = mention.value().level();
            boolean within = name.contains(place)
                    && SMALL.contains(level)
                    && !LED_TO.matcher(text.substring(name.start(), place.start()))
                            .find()
                    && (VILLAGES.contains(level) || here.get(here.size() - 1) == mention)
                    && one;
            boolean founder = VILLAGES.contains(level)
                    && place.end() < name.start()
                    && SUBJECT.matcher(text.substring(place.end(), name.start()))
                            .matches()
                    && one;
            if (within || founder) {
                return mention.value();
            }
        }
        return null;
    }

    /** "… di tingkat Nagari X" behind a name: the one kecamatan or village whose it is; or null. */
    @Nullable
    Region level(List<Mention<Region>> here, Span name) {
        for (Mention<Region> mention : here) {
            int start = mention.span().start();
            String lead =
                    reading.text().substring(Math.max(0, start - LEAD), start).toLowerCase(Locale.ROOT);
            if (start >= name.end()
                    && SMALL.contains(mention.value().level())
                    && AT_LEVEL.matcher(lead).find()) {
                return mention.value();
            }
        }
        return null;
    }

    /** The village whose government does it ("Pemerintah Desa Nita, Kecamatan Alok, menggelar …"), or null. */
    @Nullable
    Region government(Span sentence, int before) {
        return named(GOVERNMENT, VILLAGES, sentence, before);
    }

    /** As above, told by the office itself: "Lurah Batu Merah melantik". */
    @Nullable
    Region officer(Span sentence, int before) {
        Region village = named(OFFICER, VILLAGES, sentence, before);
        return village != null ? village : named(DISTRICT_OFFICER, Set.of(Level.DISTRICT), sentence, before);
    }

    private @Nullable Region named(Pattern government, Set<Level> levels, Span sentence, int before) {
        Region found = null;
        for (Mention<Region> mention :
                Reading.in(reading.regions(), new Span(sentence.start(), Math.max(before, sentence.start())))) {
            int start = mention.span().start();
            String lead = reading.text()
                    .substring(
                            Math.max(0, start - LEAD),
                            Math.min(start + LEAD, reading.text().length()))
                    .toLowerCase(Locale.ROOT);
            boolean speaker = reading.text().startsWith(":", mention.span().end());
            if (!speaker
                    && levels.contains(mention.value().level())
                    && government.matcher(lead).find()) {
                found = found == null ? mention.value() : found;
            } else if (mention.rule().equals("region.government")) {
                return null;
            }
        }
        return found;
    }

    /** "Desa juga membentuk …": the village that the document is about. */
    @Nullable
    Region ofDocument(Span sentence, int before) {
        String lead = reading.text().substring(sentence.start(), before);
        boolean bare = BARE.matcher(lead).matches();
        return bare
                ? reading.regions().stream()
                        .map(Mention::value)
                        .filter(region -> region.level() == Level.DESA)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
