package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that announces a table from above the headings of its parts: "… dengan rincian sebagai berikut: a. Menurut umur … b.
 * Menurut daerah asal …".
 */
final class LeadIn {

    private static final Pattern ANNOUNCES =
            Pattern.compile("(?is).*(?::|\\b(?:sebagai berikut|berikut ini|di bawah ini|tabel berikut)\\W{0,2})");

    /** "b. Menurut daerah asal", "2) Berdasarkan usia": the heading of a part. */
    private static final Pattern PART = Pattern.compile(
            "(?is)(?:[(]?[a-z0-9]{1,2}[.)]\\s.{0,160}|(?:menurut|berdasarkan|berdasar|rincian|dirinci)\\b.{0,160})");

    private static final int MOST_BLOCKS = 40;

    private static final int LONGEST = 600;

    private LeadIn() {}

    /** The sentence, or null where something else stands between it and the table. */
    static @Nullable String of(Reading reading, int block) {
        List<Block> blocks = reading.document().blocks();
        for (int at = block - 1; at >= Math.max(0, block - MOST_BLOCKS); at--) {
            Block above = blocks.get(at);
            if (above instanceof Block.Table) {
                continue;
            }
            String line = above.span().of(reading.text()).strip();
            boolean part = above instanceof Block.ListItem || PART.matcher(line).matches();
            if (ANNOUNCES.matcher(line).matches() && !part) {
                return line.length() > LONGEST ? null : line;
            }
            if (!part) {
                return null;
            }
        }
        return null;
    }
}
