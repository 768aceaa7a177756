package id.simpul.jobs.extract;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.FullDays;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.language.Agencies;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Citations;
import id.simpul.jobs.language.CutText;
import id.simpul.jobs.language.Dates;
import id.simpul.jobs.language.HomeRegions;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Numbers;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.People;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Sentences;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document with its mentions, each kind found once and when first asked for. All spans count in the document's text. For
 * one thread.
 */
public final class Reading {

    private final Document document;
    private final CutText cut;
    private final Supplier<List<Span>> sentences;
    private final Supplier<List<Mention<Quantity>>> numbers;
    private final Supplier<List<Mention<When>>> dates;
    private final Supplier<List<Mention<Region>>> regions;
    private final Supplier<List<Region>> homes;
    private final Supplier<List<Mention<Agency>>> agencies;
    private final Supplier<List<Mention<Official>>> people;
    private final Supplier<List<Mention<Citation>>> citations;

    public Reading(Document document) {
        this(document, List.of());
    }

    /** @param home codes of the regions that the document's source is about, likeliest first; may be empty */
    public Reading(Document document, List<String> home) {
        this.document = document;
        String text = document.text();
        cut = new CutText(text);
        sentences = once(() -> Sentences.find(text));
        numbers = once(() -> Numbers.find(cut));
        dates = once(() -> dates(cut, document.metadata()));
        regions = once(() -> Regions.find(cut, home));
        homes = once(() -> HomeRegions.guess(text, regions()));
        agencies = once(() -> Agencies.find(cut, regions()));
        people = once(() -> People.find(cut, regions()));
        citations = once(() -> Citations.find(cut, regions()));
    }

    /** Where nobody knows when a document was published, the last day that it names in full tells of which year it speaks. */
    private static List<Mention<When>> dates(CutText cut, Metadata metadata) {
        LocalDate published = metadata.published();
        List<Mention<When>> found = Dates.find(cut, published);
        LocalDate month =
                published == null ? FullDays.monthInAddress(metadata.url()).orElse(null) : null;
        List<Mention<When>> dates = month == null ? found : ofMonth(found, Dates.find(cut, month), month);
        LocalDate last = null;
        for (Mention<When> date : dates) {
            LocalDate end = date.value().end();
            if (published == null
                    && date.value().grain() == When.Grain.DAY
                    && end != null
                    && (last == null || end.isAfter(last))) {
                last = end;
            }
        }
        return last == null ? dates : placed(dates, Dates.find(cut, last), last);
    }

    /** Days without a year, as a text of that month tells them; a weekday must agree. */
    private static List<Mention<When>> ofMonth(
            List<Mention<When>> dates, List<Mention<When>> guessed, LocalDate month) {
        Map<Span, Mention<When>> read = new HashMap<>();
        guessed.forEach(date -> read.put(date.span(), date));
        return dates.stream()
                .map(date -> {
                    Mention<When> told = read.get(date.span());
                    boolean yearless = date.value().grain() == When.Grain.DAY
                            && date.value().start() == null
                            && date.value().weekday() != null;
                    return yearless && told != null && told.value().consistent() && recent(told.value(), month)
                            ? told
                            : date;
                })
                .toList();
    }

    /** Whether a day is of the month that ends so, or of the one before. */
    private static boolean recent(When day, LocalDate end) {
        LocalDate start = day.start();
        return start != null
                && !start.isAfter(end)
                && start.isAfter(end.withDayOfMonth(1).minusMonths(1).minusDays(1));
    }

    /** The dates with their years; as they are where something is told up to now, which ends on no day that anybody knows. */
    private static List<Mention<When>> placed(List<Mention<When>> dates, List<Mention<When>> guessed, LocalDate last) {
        Map<Span, Mention<When>> told = new HashMap<>();
        dates.forEach(date -> told.put(date.span(), date));
        List<Mention<When>> placed = new ArrayList<>();
        for (Mention<When> date : guessed) {
            Mention<When> known = told.get(date.span());
            if (known != null && known.value().end() != null) {
                placed.add(known);
            } else if (date.rule().equals("date.range")
                    && !last.equals(date.value().end())) {
                placed.add(date);
            } else if (known != null) {
                placed.add(known);
            }
        }
        return placed;
    }

    public Document document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    public TokenList tokens() {
        return cut.tokens();
    }

    public List<Span> sentences() {
        return sentences.get();
    }

    public List<Mention<Quantity>> numbers() {
        return numbers.get();
    }

    public List<Mention<When>> dates() {
        return dates.get();
    }

    public List<Mention<Region>> regions() {
        return regions.get();
    }

    /** Regions that the document is about, likeliest first, guessed from its mentions; empty where it names none. */
    public List<Region> homes() {
        return homes.get();
    }

    public List<Mention<Agency>> agencies() {
        return agencies.get();
    }

    public List<Mention<Official>> people() {
        return people.get();
    }

    public List<Mention<Citation>> citations() {
        return citations.get();
    }

    /**
     * The last region of a level among mentions in order, one named as a government ("Pemkab X") before any other; null for
     * none. Of an address ("Kabupaten Bantul, Yogyakarta") the smaller unit counts.
     */
    public @Nullable Region last(List<Mention<Region>> mentions, Set<Level> levels) {
        Region last = null;
        boolean government = false;
        int end = -1; // behind the mention before and its comma
        for (Mention<Region> mention : mentions) {
            boolean governs = mention.rule().equals("region.government");
            boolean address = end >= 0
                    && last != null
                    && mention.value().contains(last)
                    && text().substring(end, mention.span().start()).isBlank();
            end = mention.span().end();
            end += end < text().length() && text().charAt(end) == ',' ? 1 : 0;
            if (levels.contains(mention.value().level()) && (governs || !government) && !address) {
                last = mention.value();
                government |= governs;
            }
        }
        return last;
    }

    /** Those of the mentions that begin within a stretch; the mentions must be in order. */
    public static <T> List<Mention<T>> in(List<Mention<T>> mentions, Span stretch) {
        return mentions.subList(firstFrom(mentions, stretch.start()), firstFrom(mentions, stretch.end()));
    }

    private static <T> int firstFrom(List<Mention<T>> mentions, int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T> Supplier<T> once(Supplier<T> find) {
        return new Supplier<>() {
            private @Nullable T found;

            @Override
            public T get() {
                T value = found;
                if (value == null) {
                    value = find.get();
                    found = value;
                }
                return value;
            }
        };
    }
}
