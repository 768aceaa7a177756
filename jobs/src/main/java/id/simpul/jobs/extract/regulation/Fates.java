package id.simpul.jobs.extract.regulation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a list in the entry of a legal database that tells what an instrument did to others, or they to it ("Mencabut:",
 * "Diubah dengan:", "Status peraturan: dicabut oleh").
 */
final class Fates {

    private static final int LONGEST = 70;

    private static final Pattern HEADING = Pattern.compile(
            "[\\s•*\\-–]{0,6}(?:status(?: peraturan| hukum)?|keterangan|relasi(?: peraturan)?)?[\\s:\\-–]{0,4}"
                    + "(?:(?<ends>mencabut|menggantikan)|(?<changes>mengubah|merubah|perubahan atas)"
                    + "|(?:telah )?(?<ended>dicabut|digantikan|diganti)(?<partly> sebagian)? (?:dengan|oleh)"
                    + "|(?:telah )?(?<changed>diubah(?: beberapa kali)?(?: terakhir)?|dirubah) (?:dengan|oleh)"
                    + "|(?<carries>melaksanakan(?: amanat)?(?: peraturan)?|peraturan pelaksana dari)"
                    + "|(?<carried>dilaksanakan (?:dengan|oleh)|peraturan pelaksana(?:an)?))(?<some> sebagian)?\\s{0,3}[:.]?\\s{0,3}");

    private Fates() {}

    /** What the instruments listed under a line do to the one whose entry it is, or it to them; null where it is no such heading. */
    static @Nullable Cues heading(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher heading = HEADING.matcher(line.toLowerCase(Locale.ROOT).replaceAll("\\s", " "));
        if (!heading.matches()) {
            return null;
        }
        boolean partly = heading.group("partly") != null || heading.group("some") != null;
        if (heading.group("ends") != null) {
            return partly ? Cues.AMENDS : Cues.REVOKES;
        } else if (heading.group("changes") != null) {
            return Cues.AMENDS;
        } else if (heading.group("ended") != null) {
            return partly ? Cues.AMENDED_BY : Cues.REVOKED_BY;
        } else if (heading.group("changed") != null) {
            return Cues.AMENDED_BY;
        }
        return heading.group("carries") != null ? Cues.IMPLEMENTS : Cues.IMPLEMENTED_BY;
    }
}
