package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The initiatives of a document, each once: what a later sentence tells of the same one fills what the first left open. */
final class Roll {

    private record Line(String what, Finding<Initiative> finding) {}

    /** What an instrument sets up, whose title may call it by any name. */
    static final String ENACTED = "enacted";

    /** Awards of which the text tells each year. */
    static final String EACH_YEAR = "initiative.award-of-each-year";

    static final String PLANNED = "initiative.planned";

    /** More than any page tells; it bounds the time that comparing them takes. */
    private static final int MOST = 200;

    /** Length of the code of a kabupaten or kota. */
    private static final int REGENCY = "00.00".length();

    private final Reading reading;
    private final List<Line> lines = new ArrayList<>();
    /** What was counted last, by body. */
    private final Map<String, Region.Level> units = new HashMap<>();

    Roll(Reading reading) {
        this.reading = reading;
    }

    void add(
            Passage passage,
            @Nullable Region region,
            Timing timing,
            @Nullable Rank rank,
            @Nullable Coverage count,
            List<String> covered,
            double confidence,
            String rule) {
        Named named = passage.named();
        Span sentence = passage.sentence();
        if (count != null) {
            units.put(named.what(), count.unit());
        }
        Initiative fact = new Initiative(
                named.kind(),
                named.span().of(reading.text()).replaceAll("\\s+", " "),
                region == null ? null : region.code(),
                timing.year(),
                timing.date(),
                rank,
                count == null ? null : count.count(),
                covered);
        double sure = region == null ? confidence * 0.5 : confidence;
        add(named.what(), new Finding<>(fact, sentence, null, null, page(sentence), sure, List.of(rule)));
    }

    private @Nullable Integer page(Span sentence) {
        List<Block> blocks = reading.document().blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= sentence.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.isEmpty() ? null : blocks.get(low).page();
    }

    void add(String what, Finding<Initiative> finding) {
        if (finding.fact().region() == null) {
            return; // whose it is, nobody can tell
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (same(line, what, finding)) {
                lines.set(i, new Line(line.what(), merged(line.finding(), finding)));
                return;
            }
        }
        if (lines.size() < MOST) {
            lines.add(new Line(what, finding));
        }
    }

    /** What was counted last of a body of that name, or null. */
    Region.@Nullable Level unit(Named named) {
        return units.get(named.what());
    }

    /** Whose a body of that name was last, or null. */
    @Nullable
    String region(Named named) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).what().equals(named.what())) {
                return lines.get(i).finding().fact().region();
            }
        }
        return null;
    }

    /** Whether anything is told of such a body there: the story beats its headline. */
    boolean tells(Named named, @Nullable Region region) {
        return lines.stream()
                .filter(line -> line.finding().fact().initiativeKind() == named.kind())
                .anyMatch(line -> region == null
                        || region.code().equals(line.finding().fact().region())
                        || line.what().equals(named.what())
                                && line.finding().fact().coverageCount() == null);
    }

    List<Finding<Initiative>> findings() {
        return lines.stream().map(Line::finding).toList();
    }

    private static boolean same(Line line, String what, Finding<Initiative> finding) {
        Initiative other = finding.fact();
        Initiative one = line.finding().fact();
        boolean named =
                line.what().equals(what) || what.equals(ENACTED) || line.what().equals(ENACTED);
        if (!named || one.initiativeKind() != other.initiativeKind() || !together(one, other)) {
            return false;
        }
        if (one.initiativeKind() == InitiativeKind.AWARD) {
            boolean each = finding.rules().contains(EACH_YEAR);
            return open(one.rank(), other.rank())
                    && (open(one.year(), other.year()) || !each && one.rank() != null && other.rank() != null);
        }
        if (finding.rules().contains(PLANNED) && later(one.year(), other.year())) {
            return false; // "terbentuk 2004 … tahun depan akan dibentuk sampai tingkat desa"
        }
        boolean ahead =
                finding.rules().contains(PLANNED) && !line.finding().rules().contains(PLANNED);
        if (ahead && one.coverageCount() != null && one.year() == null && other.year() != null) {
            return false; // "telah dibentuk di 12 kelurahan. Tahun ini akan dibentuk lagi": the year of more to come
        }
        boolean more = one.initiativeKind() == InitiativeKind.SERVICE_UNIT
                && one.coverageCount() == null
                && other.coverageCount() != null
                && other.coverageCount() > 1
                && one.year() != null
                && other.year() == null;
        if (more && !Objects.equals(line.finding().span(), finding.span())) {
            return false; // the province's own, set up in 2017, and those "di 23 daerah"
        }
        boolean uncounted = one.coverageCount() == null && other.coverageCount() == null;
        return open(one.coverageCount(), other.coverageCount()) && (uncounted || open(one.year(), other.year()));
    }

    /** Of one region; a body of a kecamatan or village that was told of its kabupaten before, or behind, is the same one. */
    private static boolean together(Initiative one, Initiative other) {
        boolean small = (partOf(one.region(), other.region()) || partOf(other.region(), one.region()))
                && one.coverageCount() == null
                && other.coverageCount() == null
                && Objects.equals(one.year(), other.year());
        return small || Objects.equals(one.region(), other.region());
    }

    private static boolean partOf(@Nullable String whole, @Nullable String part) {
        return whole != null && part != null && part.length() > REGENCY && part.startsWith(whole + ".");
    }

    private static boolean later(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && other > one;
    }

    private static boolean open(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static Finding<Initiative> merged(Finding<Initiative> first, Finding<Initiative> later) {
        Initiative one = first.fact();
        Initiative other = later.fact();
        boolean sameYear = one.year() == null || one.year().equals(other.year());
        Initiative both = new Initiative(
                one.initiativeKind(),
                one.name(),
                one.region(),
                one.year() != null ? one.year() : other.year(),
                one.date() != null ? one.date() : sameYear ? other.date() : null,
                one.rank() != null ? one.rank() : other.rank(),
                one.coverageCount() != null ? one.coverageCount() : other.coverageCount(),
                one.coverageRegions().isEmpty() ? other.coverageRegions() : one.coverageRegions());
        return new Finding<>(
                both,
                first.span(),
                first.sheet(),
                first.cell(),
                first.page(),
                Math.max(first.confidence(), later.confidence()),
                first.rules());
    }
}
