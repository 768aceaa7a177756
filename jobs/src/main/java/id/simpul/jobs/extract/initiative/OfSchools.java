package id.simpul.jobs.extract.initiative;

import java.util.regex.Pattern;

/** Bodies that schools and universities set up among themselves: no region's. */
final class OfSchools {

    /** Characters around the name. */
    private static final int NEAR = 70;

    /** "satgas di seluruh kampus" */
    private static final Pattern IN_EACH = Pattern.compile(
            "\\b(?:di|pada|tiap)\\s(?:seluruh|semua|setiap|tiap|lingkungan)\\s(?:kampus|sekolah|perguruan|satuan pendidikan)\\b");

    /** "kampus di Palu membentuk satgas" */
    private static final Pattern FOUNDER =
            Pattern.compile("\\b(?:kampus|universitas|perguruan tinggi)\\b[^,.;]{0,40}$");

    private OfSchools() {}

    /** Whether schools found what the passage names, or have it in each. */
    static boolean tells(Passage passage) {
        String words = passage.words();
        int start = Math.min(passage.start(), words.length());
        return IN_EACH.matcher(words)
                        .region(start, Math.min(words.length(), passage.end() + NEAR))
                        .find()
                || FOUNDER.matcher(words.substring(Math.max(0, start - NEAR), start))
                        .find();
    }
}
