package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an event was held: "di Hotel X", "bertempat di Aula …", "di lantai tiga Gedung Y". */
final class Venues {

    private static final String HEAD =
            "hotel|aula|ruang|ruangan|gedung|balai|balairung|balaikota|pendopo|pendapa|kantor|ballroom|lantai|kampus|rumah dinas|rumah jabatan|"
                    + "lapangan|gor|graha|auditorium|convention|hall|wisma|café|cafe|resto|restoran|sekretariat|masjid|gereja|mapolda|mapolres|mapolresta|"
                    + "mapolrestabes|sekolah|sd|smp|sma|smk|man|mts|pondok pesantren|pesantren|asrama|halaman|alun-alun|taman|bandara|pelabuhan|residence|resort|"
                    + "universitas|politeknik|institut|puskesmas|rsud|rumah sakit|kodim|desa|kelurahan|kecamatan|meeting room|paseban|bangsal|baruga|rujab|setda|dprd|plaza|studio|gelanggang|vihara|stadion";
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:bertempat di|berlangsung di|di|pada)\\s+(?=\\S)");
    private static final Pattern HEADED = Pattern.compile("(?:" + HEAD + ")(?![\\p{L}\\p{N}])");
    /** A piece goes on with capitals, numbers and these. */
    private static final Pattern PIECE = Pattern.compile(
            "\\G(?:[ \\u00a0]+|[-–&/][ ]?)((?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’/&-]*|dan|of|the|&|lantai|lt|kantor|rumah|dinas|rapat|pertemuan|gedung|utama|kota|sekolah|aula|ruang|bupati|gubernur|wali|setda|kampus|room|kerja)(?![\\p{L}\\p{N}]))");

    private static final int LONGEST = 14;

    private Venues() {}

    /** The first venue of the stretch, without its preposition; or null. */
    static @Nullable Span in(String text, String lower, Span within) {
        Matcher place =
                PLACE.matcher(lower).region(within.start(), within.end()).useTransparentBounds(true);
        while (place.find()) {
            int start = place.end();
            int end = end(text, start, within.end());
            if (end > start && isVenue(text, lower, start, end)) {
                return new Span(start, end);
            }
        }
        return null;
    }

    private static boolean isVenue(String text, String lower, int start, int end) {
        Matcher head = HEADED.matcher(lower).region(start, end).useTransparentBounds(true);
        if (!head.find()) {
            return false;
        }
        boolean village = lower.startsWith("desa", start)
                || lower.startsWith("kecamatan", start)
                || lower.startsWith("kelurahan", start);
        boolean first = head.start() == start || Character.isUpperCase(text.charAt(start));
        return first && !village && end - start >= 8;
    }

    private static int end(String text, int start, int limit) {
        int at = word(text, start, limit);
        Matcher piece = PIECE.matcher(text).useTransparentBounds(true);
        for (int pieces = 0; pieces < LONGEST; pieces++) {
            piece.region(at, limit);
            if (!piece.lookingAt()) {
                break;
            }
            at = piece.end(1);
        }
        while (at > start && (text.startsWith(" dan", at - 4) || ".-/".indexOf(text.charAt(at - 1)) >= 0)) {
            at = text.startsWith(" dan", at - 4) ? at - 4 : at - 1;
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
