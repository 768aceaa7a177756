package id.simpul.pipeline.command;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mentions of a document in words, masked. */
final class Marks {

    /**
     * A mention.
     *
     * @param what number, date, region, agency, person, citation
     * @param value what it means
     */
    record Mark(String what, String value, String rule, Span span) {}

    private final MaskedText text;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(MaskedText text) {
        this.text = text;
    }

    /** In the order of the text, numbers behind others that stand in the same place. */
    static List<Mark> of(Reading reading, MaskedText text) {
        Marks all = new Marks(text);
        all.add("date", reading.dates(), Marks::date);
        all.add("region", reading.regions(), Marks::region);
        all.add("agency", reading.agencies(), Marks::agency);
        all.add("person", reading.people(), Marks::person);
        all.add("citation", reading.citations(), Marks::citation);
        all.add("number", reading.numbers(), Marks::number);
        all.marks.sort(Comparator.comparing(Mark::span));
        return all.marks;
    }

    private <T> void add(String what, List<Mention<T>> mentions, Function<T, String> words) {
        for (Mention<T> mention : mentions) {
            String value = text.hides(mention.span()) ? Identities.MASK : text.mask(words.apply(mention.value()));
            marks.add(new Mark(what, value, mention.rule(), mention.span()));
        }
    }

    static String number(Quantity quantity) {
        String sign = switch (quantity.bound()) {
            case EXACT -> "";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case ABOUT -> "~";
        };
        return joined(sign + quantity.value(), code(quantity.kind()));
    }

    private static String date(When when) {
        String days = Objects.equals(when.start(), when.end())
                ? Objects.requireNonNullElse(when.start(), "?").toString()
                : Objects.requireNonNullElse(when.start(), "?") + ".." + Objects.requireNonNullElse(when.end(), "?");
        return joined(
                days,
                code(when.grain()),
                when.until() ? "until" : null,
                when.weekday() == null ? null : code(when.weekday()),
                when.consistent() ? null : "inconsistent");
    }

    private static String region(Region region) {
        return joined(region.code(), region.fullName());
    }

    private static String agency(Agency agency) {
        Region territory = agency.territory();
        return joined(agency.name(), agency.register(), territory == null ? null : territory.code());
    }

    private static String person(Official person) {
        return person.role() == null ? person.name() : person.name() + ", " + person.role();
    }

    private static String citation(Citation citation) {
        Region issuer = citation.issuer();
        return joined(
                citation.type(),
                issuer == null ? null : issuer.code(),
                citation.number(),
                citation.year(),
                citation.draft() ? "draft" : null,
                citation.title());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
