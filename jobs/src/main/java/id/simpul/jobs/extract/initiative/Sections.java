package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a stretch of text is, where the text says so above it: "Dinas P3A Kota Ambon:" in minutes, the office of whoever is
 * quoted in a story. What they tell of is their own region's.
 */
final class Sections {

    private static final Set<Level> LOCAL = Set.of(Level.REGENCY, Level.CITY);
    private static final Set<Level> GOVERNED = Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);

    private static final Pattern HEADING =
            Pattern.compile("(?m)^[ \\t]*(?:[0-9A-Za-z][.)][ \\t]+)?(\\p{Lu}[^\\n:]{2,88}):[ \\t]*$");

    /** A heading that names no place ends the one before: "Kesimpulan:", not "Yang telah dikerjakan:". */
    private static final Pattern TITLE = Pattern.compile(
            "(?:\\p{Lu}[^\\s]*|dan|di|untuk|dari|/|&)(?:\\s(?:\\p{Lu}[^\\s]*|dan|di|untuk|dari|/|&)){0,9}");

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:Kepala|Kadis|Kabid|Kasi|Ketua|Wakil Ketua|Sekretaris|Plt\\.?|Bupati|Wakil Bupati|Wali ?[Kk]ota|Wakil Wali ?[Kk]ota|Sekda|Perwakilan|Utusan)\\b[^.;:“”\"\\n]{0,110}$");

    private static final Pattern SPEECH = Pattern.compile(
            "^\\s*[“\"]|[”\"],?\\s|\\b(?:ujar|kata|ungkap|jelas|tutur|terang|papar|sebut|imbuh|tandas|tambah|pungkas)(?:nya)?\\b|\\b(?:kami|menurutnya)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int BACK = 420;

    private final Reading reading;
    /** By the place behind each heading; empty under a heading that names no region. */
    private @Nullable NavigableMap<Integer, Optional<Region>> headings;

    Sections(Reading reading) {
        this.reading = reading;
    }

    /** The region of the heading that a place stands under, or null. */
    @Nullable
    Region under(int place) {
        Map.Entry<Integer, Optional<Region>> heading = headings().floorEntry(place);
        return heading == null ? null : heading.getValue().orElse(null);
    }

    /** The kabupaten or kota of the office of whoever speaks a sentence, told in the paragraphs right before it, or null. */
    @Nullable
    Region speaker(Span sentence) {
        String text = reading.text();
        if (!SPEECH.matcher(sentence.of(text)).find()) {
            return null;
        }
        int from = Math.max(0, sentence.start() - BACK);
        List<Mention<Region>> before = Reading.in(reading.regions(), new Span(from, sentence.start()));
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention<Region> mention = before.get(i);
            int start = mention.span().start();
            boolean office = OFFICE.matcher(text.substring(Math.max(0, start - 130), start))
                    .find();
            boolean governed = GOVERNED.contains(mention.value().level());
            if (office && governed) {
                return LOCAL.contains(mention.value().level()) ? mention.value() : null;
            }
        }
        return null;
    }

    private NavigableMap<Integer, Optional<Region>> headings() {
        NavigableMap<Integer, Optional<Region>> known = headings;
        if (known == null) {
            known = read();
            headings = known;
        }
        return known;
    }

    private NavigableMap<Integer, Optional<Region>> read() {
        NavigableMap<Integer, Optional<Region>> read = new TreeMap<>();
        Matcher heading = HEADING.matcher(reading.text());
        while (heading.find()) {
            Span line = new Span(heading.start(1), heading.end(1));
            Region region = reading.last(Reading.in(reading.regions(), line), GOVERNED);
            if (region != null || TITLE.matcher(heading.group(1)).matches()) {
                read.put(heading.end(), Optional.ofNullable(region));
            }
        }
        return read;
    }
}
