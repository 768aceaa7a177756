package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regions of rows and sections, inside the region that the table is about. */
final class TableRegions {

    private static final Pattern CODE = Pattern.compile("\\d{2}\\.?\\d{2}");

    private final @Nullable Region around;
    private final Map<String, Optional<Region>> read = new HashMap<>();

    TableRegions(@Nullable Region around) {
        this.around = around;
    }

    /** What the text names: a region alone, or an office by its territory ("Polres Brebes"); empty for anything else. */
    Optional<Region> of(String text) {
        return of(text, around);
    }

    /** As {@link #of(String)}, inside the region of a section. */
    Optional<Region> of(String text, @Nullable Region within) {
        String key = (within == null ? "" : within.code()) + "|" + text;
        return read.computeIfAbsent(key, ignored -> find(text, within));
    }

    /** A homonym by the code in a column beside it ("3201" for BOGOR), where code and name agree. */
    Optional<Region> byCode(TableLayout layout, TableLayout.DataRow row, String name) {
        for (TableLayout.Column column : layout.columns()) {
            String code = layout.text(row, column);
            boolean coded = column.own().toLowerCase(Locale.ROOT).contains("kode")
                    && CODE.matcher(code).matches();
            if (coded) {
                String dotted = code.contains(".") ? code : code.substring(0, 2) + "." + code.substring(2);
                Optional<Region> region = Regions.byCode(dotted)
                        .filter(named -> TableWords.words(named.name()).equals(TableWords.words(name)));
                if (region.isPresent()) {
                    return region;
                }
            }
        }
        return Optional.empty();
    }

    /** A bare name that a kabupaten and a kota share is the kabupaten's below "Kabupaten" and "Kabupaten/Kota". */
    static Optional<Region> regency(TableLayout.Column column, String name, @Nullable Region within) {
        List<String> header = TableWords.words(String.join(" ", column.path()));
        if (!header.contains("kabupaten") && !header.contains("kab")) {
            return Optional.empty();
        }
        return Regions.named("Kabupaten " + name, within).filter(region -> within == null || within.contains(region));
    }

    private static Optional<Region> find(String text, @Nullable Region within) {
        String line = text.replaceAll("\\s+", " ").strip();
        Optional<Region> named = Regions.named(line, within);
        if (named.isPresent() || line.length() > 120) {
            return named;
        }
        // the place of a seat or of an event in full: the last word beside a kind word is the widest, the first the
        // smallest
        List<String> home = within == null ? List.of() : List.of(within.code());
        List<Mention<Region>> found = Regions.find(titled(line), home);
        Region smallest = null;
        for (Mention<Region> mention : found) {
            Region region = mention.value();
            boolean undecided = mention.rule().equals(Regions.BARE);
            if (!undecided && region.level() != Level.NATION && (smallest == null || smallest.contains(region))) {
                smallest = region;
            }
        }
        return Optional.ofNullable(smallest);
    }

    /** Names in small letters are names too, in a cell. */
    private static String titled(String line) {
        if (line.chars().anyMatch(Character::isUpperCase)) {
            return line;
        }
        StringBuilder titled = new StringBuilder();
        boolean start = true;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            titled.append(start ? Character.toUpperCase(c) : c);
            start = !Character.isLetterOrDigit(c);
        }
        return titled.toString();
    }
}
