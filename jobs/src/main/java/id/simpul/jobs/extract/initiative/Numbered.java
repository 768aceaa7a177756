package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many of a body there are where the number stands behind its name: "berjumlah 14", "dari tiga kabupaten yang sudah terbentuk". */
final class Numbered {

    private static final WordTable WORDS = WordTable.of(Numbered.class, "counts.csv");

    private static final int MOST = 10_000;

    /** Characters, to the number and behind it. */
    private static final int REACH = 60;

    private static final Pattern AMOUNT =
            Pattern.compile(".{0,40}\\b" + WORDS.any("amount") + "\\s(?:sudah\\s|mencapai\\s|total\\s)?");

    /** Behind such a number stand no people and no cases. */
    private static final Pattern THEMSELVES = Pattern.compile(
            "\\s?(?:[,.;)]|$|unit\\b|pos\\b|buah\\b|titik\\b|lokasi\\b|tersebar\\b|yang tersebar\\b|sekolah\\b).*");

    private static final Pattern FROM = Pattern.compile("\\sdari\\s");

    private static final Pattern OF_REGENCIES = Pattern.compile(
            "\\s(?:kabupaten/kota|kabupaten|kota|daerah)\\s(?:yang\\s)?(?:sudah|telah)\\s(?:terbentuk|dibentuk|berdiri|ada)\\b.*");

    private Numbered() {}

    /** Their number, or null where the passage tells none behind the name. */
    static @Nullable Coverage of(Passage passage) {
        int name = Math.min(passage.start(), passage.words().length());
        String left = passage.words().substring(Math.max(0, name - REACH), name);
        for (Mention<Quantity> number : Reading.in(passage.reading().numbers(), passage.sentence())) {
            Span span = number.span();
            int start = span.start() - passage.sentence().start();
            int end = span.end() - passage.sentence().start();
            Quantity quantity = number.value();
            boolean counts = quantity.kind() == Quantity.Kind.COUNT && quantity.value() > 1 && quantity.value() < MOST;
            if (counts
                    && start >= passage.end()
                    && start - passage.end() <= REACH
                    && end <= passage.words().length()) {
                Region.Level unit = unit(
                        left,
                        passage.words().substring(passage.end(), start),
                        passage.words().substring(end, Math.min(passage.words().length(), end + REACH)));
                if (unit != null) {
                    return new Coverage((int) quantity.value(), span, unit);
                }
            }
        }
        return null;
    }

    private static Region.@Nullable Level unit(String left, String between, String behind) {
        boolean regencies =
                FROM.matcher(between).matches() && OF_REGENCIES.matcher(behind).matches();
        if (regencies) {
            return Region.Level.REGENCY;
        }
        boolean amount =
                AMOUNT.matcher(between).matches() && THEMSELVES.matcher(behind).matches();
        boolean aside = Sense.ASIDE.of(
                left.substring(left.stripTrailing().lastIndexOf(' ') + 1).strip());
        return amount && !aside ? Region.Level.DESA : null; // "pengaduan ke KPAD … totalnya 148"
    }
}
