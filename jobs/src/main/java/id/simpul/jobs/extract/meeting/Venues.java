package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an event was held: "di Hotel X", "bertempat di Aula …", "di lantai tiga Gedung Y". */
final class Venues {

    private static final WordTable GATHERING = WordTable.of(Venues.class, "gathering.csv");

    private static final WordTable WORDS = WordTable.of(Venues.class, "venues.csv");

    /** Behind a comma they go on with the same place: "Nusantara Ballroom, Hotel X". */
    private static final Pattern GOES_ON = Pattern.compile(
            ",\\s(?=(?:hotel|gedung|kantor|komplek|kompleks|jalan|jl|jln|lantai|lt|kampus|menara|balai|aula|pendopo|mall|kecamatan|kec|kelurahan|kel|desa)[ .])");
    /** "Aula Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana": an office with several duties. */
    private static final Pattern OFFICE =
            Pattern.compile("(?:dinas|badan|kantor|perpustakaan|bagian|bidang|kementerian)(?!\\p{L})");

    private static final Pattern DUTIES = Pattern.compile(
            "(?:, (?!Kota|Kab|Kec|Kel|Desa|Jalan|Jl|Prov|Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu|Ahad)\\p{Lu}\\p{Ll}{2,20}(?: \\p{Lu}\\p{Ll}{2,20}){0,3}){1,4},? (?:dan|serta|&) (?=\\p{Lu})");
    /** What is held there is held at a place, whatever it is called. */
    private static final Pattern HELD = Pattern.compile("(?<!\\p{L})" + GATHERING.any("held") + "\\s+di\\s+$");

    private static final Pattern PLACE_NAME = Pattern.compile("^" + WORDS.any("no_venue") + "(?!\\p{L})");
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:bertempat di|bertempat|berlangsung di|di|pada|memadati|memenuhi|menempati|mendatangi|mengunjungi|menyambangi)\\s+(?=\\S)|di(?=ruang|aula|gedung|balai |kantor|hotel|pendopo|halaman))");
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}])di\\s+(?=\\S)");
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?:,| pada)? \\(?(?:hari |tanggal )?(?:senin|selasa|rabu|kamis|jumat|jum['’]at|sabtu|minggu|ahad|\\d{1,2}[ /-])");
    private static final Pattern HEADED = Pattern.compile(
            "(?:" + WORDS.any("head") + "|(?<!\\p{L})" + WORDS.any("head_apart") + ")(?![\\p{L}\\p{N}])");
    /** A piece goes on with capitals, numbers and these. */
    private static final Pattern PIECE = Pattern.compile(
            "\\G(?:[ \\u00a0]+|[-–&/][ ]?)(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum[’']at|Sabtu|Ahad)(?!\\p{L}))((?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’/&-]*|\\([\\p{Lu}][\\p{L}\\p{N}-]{1,14}\\)(?= \\p{Lu})|"
                    + WORDS.any("goes_on") + ")(?![\\p{L}\\p{N}]))");

    private static final Pattern KIND =
            Pattern.compile("(?:kota|kabupaten|kab\\.?|kecamatan|kec\\.?|desa|kelurahan|provinsi)[ .]");

    /** A town behind a venue, with what it lies in behind it. */
    private static final Pattern TOWN = Pattern.compile(
            ", (?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)(?!\\p{L}))(\\p{Lu}\\p{Ll}{3,20}), (?=(?:Kota|Kabupaten|Kab\\.|Kecamatan|Provinsi) )");

    /** Rooms and seats of offices that every region has. */
    private static final Pattern NAMELESS = Pattern.compile("(?:" + WORDS.any("nameless") + "(?: |$)){1,6}");

    private static final Pattern INITIALS =
            Pattern.compile("(?:Ruang|Gedung|Aula|Balai|ruang|gedung|aula|balai) (?:\\p{Lu}{1,3}\\.){1,2}$");

    private static final Pattern BY_COMMA = Pattern.compile(
            "(?:, |^(?:[0-9]{1,2}[.)]\\s{1,2}|[-–•]\\s)?)(?<head>(?i:" + WORDS.any("by_comma") + ") \\p{Lu})");

    private static final Pattern TOWN_AND_DAY = Pattern.compile(
            "(?:, (?:Kota |Kabupaten |Kab\\. )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?:,| [–-])? (?:pada )?\\(?(?:[Hh]ari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)(?!\\p{L})");

    private static final Pattern HOSTS = WORDS.find("hosts");

    /** Characters between a place and what it is said to be: ", Kabupaten X, menjadi tempat". */
    private static final int AWAY = 40;

    private static final int INITIALS_REACH = 60;
    private static final Pattern ROOM = Pattern.compile(WORDS.any("room"));

    /** No verb, no word that begins another phrase. */
    private static final Pattern SMALL = Pattern.compile(
            " (?!(?:me|di|ber|ter)\\p{Ll}{4,}|\\p{Ll}+nya\\b|(?:yang|dan|atau|untuk|guna|pada|di|ke|dari|oleh|dengan|dalam|saat|ketika|sambil|bagi|serta|itu|ini|tersebut|setempat|masing-masing|hari|tanggal|pukul|pekan|kemarin|tadi|pagi|siang|sore|malam|lalu|selama|sejak|hingga|sampai|mulai|tanpa|bersama|karena|agar|supaya|para|oleh|akan|telah|sudah|kami|kita|mereka|warga|milik)\\b)\\p{Ll}{3,14}(?=[ ,.;)\\n])");

    private static final int MOST_SMALL = 2;
    private static final int LONGEST = 14;
    private static final int SHORTEST = 8;
    private static final int MOST_PARTS = 3;

    private Venues() {}

    /**
     * The first venue of the stretch, without its preposition; or null.
     */
    static @Nullable Span in(Story story, Span within) {
        Matcher place = PLACE.matcher(story.lower())
                .region(within.start(), within.end())
                .useTransparentBounds(true);
        while (place.find()) {
            int start = place.end();
            int end = end(story.text(), story.lower(), start, cut(story, within));
            boolean held = HELD.matcher(story.lower().substring(Math.max(0, place.start() - 18), start))
                    .find();
            if (end > start && (isVenue(story, start, end) || held && isNamed(story, start, end))) {
                return withPlace(story, new Span(start, end));
            }
        }
        Span hosting = hosting(story, within);
        return hosting != null ? hosting : byComma(story, within);
    }

    /** "memimpin rakor, Aula Gedung B Kompleks Pemkot X, Kamis …": between commas, right before the day or its town; or null. */
    private static @Nullable Span byComma(Story story, Span within) {
        Matcher comma = BY_COMMA.matcher(story.text())
                .region(within.start(), within.end())
                .useTransparentBounds(true);
        while (comma.find()) {
            int start = comma.start("head");
            int end = end(story.text(), story.lower(), start, within.end());
            boolean several = story.lower().substring(start, end).contains(" dan ");
            if (!several
                    && end - start >= SHORTEST
                    && TOWN_AND_DAY
                            .matcher(story.text())
                            .region(end, within.end())
                            .lookingAt()) {
                return withPlace(story, new Span(start, end));
            }
        }
        return null;
    }

    /** "Aula Kantor Camat X menjadi tempat sosialisasi": the place as what is told of; or null. */
    private static @Nullable Span hosting(Story story, Span within) {
        Matcher hosts = HOSTS.matcher(story.lower())
                .region(within.start(), within.end())
                .useTransparentBounds(true);
        if (!hosts.find()) {
            return null;
        }
        Matcher head = HEADED.matcher(story.lower()).region(within.start(), hosts.start());
        while (head.find()) {
            int start = head.start();
            boolean word = start == 0 || !Character.isLetterOrDigit(story.text().charAt(start - 1));
            int end = word ? end(story.text(), story.lower(), start, hosts.start()) : start;
            if (end > start && hosts.start() - end <= AWAY && isVenue(story, start, end)) {
                return withPlace(story, new Span(start, end));
            }
        }
        return null;
    }

    /** "di Fourways Palu, Selasa …": a place by its name alone, right before the day; or null. */
    static @Nullable Span named(Story story, Span within) {
        Matcher place =
                AT.matcher(story.lower()).region(within.start(), within.end()).useTransparentBounds(true);
        while (place.find()) {
            int start = place.end();
            int end = end(story.text(), story.lower(), start, within.end());
            if (end > start
                    && isNamed(story, start, end)
                    && BEFORE_DAY
                            .matcher(story.lower())
                            .region(end, within.end())
                            .lookingAt()) {
                return new Span(start, end);
            }
        }
        return null;
    }

    /** Behind the sentence's end where it broke off at initials: "Ruang W.S. | Rendra". */
    private static int cut(Story story, Span within) {
        Matcher initials =
                INITIALS.matcher(story.text()).region(Math.max(within.start(), within.end() - 24), within.end());
        return initials.find() ? Math.min(story.text().length(), within.end() + INITIALS_REACH) : within.end();
    }

    /**
     * With the town behind the comma: "Gedung Daerah, Tanjungpinang", "Ballroom Hotel Matahari, Atambua"; with a region told by its
     * kind ("Kota Ambon") only where the venue has no name of its own.
     */
    private static Span withPlace(Story story, Span venue) {
        if (!story.text().startsWith(", ", venue.end())) {
            return venue;
        }
        for (Mention<Region> region : Story.within(story.reading().regions(), new Span(venue.end(), venue.end() + 3))) {
            boolean town = region.value().level() != Region.Level.PROVINCE
                    && region.value().level() != Region.Level.NATION
                    && !KIND.matcher(region.span().of(story.lower())).lookingAt();
            boolean nameless = NAMELESS.matcher(venue.of(story.lower())).matches();
            return town || nameless ? new Span(venue.start(), region.span().end()) : venue;
        }
        Matcher town =
                TOWN.matcher(story.text()).region(venue.end(), story.text().length());
        return town.lookingAt() && !within(story, town.start(1)) ? new Span(venue.start(), town.end(1)) : venue;
    }

    /** Whether a person or an office is named there: "di Aula Bappeda, Bupati X, membuka". */
    private static boolean within(Story story, int start) {
        Span at = new Span(start, start + 1);
        return !Story.within(story.reading().people(), at).isEmpty()
                || !Story.within(story.reading().agencies(), at).isEmpty();
    }

    /** Whether the venue names its region itself: "Balai Kota Ternate". */
    static boolean placed(Story story, Span venue) {
        return !Story.within(story.reading().regions(), venue).isEmpty();
    }

    private static boolean isVenue(Story story, int start, int end) {
        String lower = story.lower();
        Matcher head = HEADED.matcher(lower).region(start, end).useTransparentBounds(true);
        if (!head.find()) {
            return false;
        }
        boolean village = lower.startsWith("desa", start)
                || lower.startsWith("kecamatan", start)
                || lower.startsWith("kelurahan", start)
                || lower.startsWith("gampong", start)
                || lower.startsWith("nagari", start);
        boolean first =
                head.start() == start || Character.isUpperCase(story.text().charAt(start));
        return first && !village && end - start >= SHORTEST;
    }

    /** A name of two words or more that is no region: "bertempat di Ranggon Senja". */
    private static boolean isNamed(Story story, int start, int end) {
        boolean capital = Character.isUpperCase(story.text().charAt(start));
        boolean several = story.text().substring(start, end).indexOf(' ') > 0;
        return capital
                && several
                && end - start >= SHORTEST
                && !PLACE_NAME.matcher(story.lower().substring(start, end)).find()
                && Story.within(story.reading().regions(), new Span(start, end)).stream()
                        .noneMatch(region -> region.span().start() == start);
    }

    private static int end(String text, String lower, int start, int limit) {
        int at = pieces(text, plain(text, lower, start, limit), limit);
        Matcher duties = DUTIES.matcher(text).region(at, limit).useTransparentBounds(true);
        if (OFFICE.matcher(lower).region(start, at).find() && duties.lookingAt()) {
            at = pieces(text, word(text, duties.end(), limit), limit);
        }
        Matcher more = GOES_ON.matcher(lower).region(at, limit).useTransparentBounds(true);
        for (int parts = 0; parts < MOST_PARTS && more.lookingAt(); parts++) {
            at = pieces(text, word(text, more.end(), limit), limit);
            more.region(at, limit);
        }
        while (at > start && (text.startsWith(" dan", at - 4) || ".-/".indexOf(text.charAt(at - 1)) >= 0)) {
            at = text.startsWith(" dan", at - 4) ? at - 4 : at - 1;
        }
        return at;
    }

    /** Behind the first word, and behind small words that tell which hall or yard it is: "ruang komisi", "halaman masjid jami". */
    private static int plain(String text, String lower, int start, int limit) {
        int at = word(text, start, limit);
        if (!ROOM.matcher(lower).region(start, at).matches() || Character.isUpperCase(text.charAt(start))) {
            return at;
        }
        Matcher small = SMALL.matcher(text).useTransparentBounds(true);
        for (int words = 0; words < MOST_SMALL; words++) {
            small.region(at, limit);
            if (!small.lookingAt()) {
                break;
            }
            at = small.end();
        }
        return at;
    }

    private static int pieces(String text, int from, int limit) {
        int at = from;
        Matcher piece = PIECE.matcher(text).useTransparentBounds(true);
        for (int pieces = 0; pieces < LONGEST; pieces++) {
            piece.region(at, limit);
            if (!piece.lookingAt()) {
                break;
            }
            at = piece.end(1);
        }
        return at;
    }

    private static int word(String text, int start, int limit) {
        int at = start;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || "-'’.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
