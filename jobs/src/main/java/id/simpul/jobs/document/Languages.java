package id.simpul.jobs.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Tells Indonesian from English by their commonest words. */
public final class Languages {

    private static final Set<String> INDONESIAN = Set.of(
            "yang",
            "dan",
            "di",
            "dengan",
            "untuk",
            "pada",
            "dari",
            "dalam",
            "ini",
            "itu",
            "tidak",
            "akan",
            "oleh",
            "ke",
            "juga",
            "sebagai",
            "kepada",
            "adalah",
            "telah",
            "para",
            "terhadap",
            "kata",
            "sudah",
            "masih",
            "lebih",
            "agar",
            "setiap",
            "menurut",
            "lainnya",
            "ada",
            "atau",
            "saat",
            "tersebut",
            "mereka",
            "kami",
            "dapat",
            "karena",
            "secara",
            "seperti");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "that", "for", "with", "on", "was", "are", "this", "by", "from", "at",
            "it", "be", "as", "have");

    /** Words that are read at most; enough to be sure. */
    private static final int SAMPLE = 3000;

    private Languages() {}

    /** The language of the lines; where they don't tell, the declared one, such as {@code id-ID}; else null. */
    public static @Nullable String of(List<String> lines, @Nullable String declared) {
        int words = 0;
        int indonesian = 0;
        int english = 0;
        for (String line : lines) {
            StringTokenizer tokens = new StringTokenizer(line);
            while (tokens.hasMoreTokens() && words < SAMPLE) {
                String word = tokens.nextToken().toLowerCase(Locale.ROOT);
                words++;
                indonesian += INDONESIAN.contains(word) ? 1 : 0;
                english += ENGLISH.contains(word) ? 1 : 0;
            }
        }
        if (indonesian + english >= 5 && Math.max(indonesian, english) > 2 * Math.min(indonesian, english)) {
            return indonesian > english ? "id" : "en";
        }
        String code = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2}(?:[-_].{0,20})?") ? code.substring(0, 2).replace("in", "id") : null;
    }
}
