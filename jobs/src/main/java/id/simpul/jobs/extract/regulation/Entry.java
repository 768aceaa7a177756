package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Issuers.Issuer;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Citations;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An instrument told in fields: an entry of a legal database, or a row of a list. */
final class Entry {

    private final Reading reading;
    private final @Nullable Mention<Citation> over;
    private final Map<Field, Span> fields = new EnumMap<>(Field.class);

    Entry(Reading reading) {
        this(reading, null);
    }

    /** @param over what names the type of all entries of a list, or null */
    Entry(Reading reading, @Nullable Mention<Citation> over) {
        this.reading = reading;
        this.over = over;
    }

    /** The first value of a field counts; of a type the first that names one, as some have another "type" of documents. */
    void put(Field field, Span value) {
        if (value.of(reading.text()).isBlank()) {
            return;
        }
        boolean untyped = field == Field.TYPE && has(field) && Citations.type(value(field)) == null;
        if (untyped) {
            fields.put(field, value);
        } else {
            fields.putIfAbsent(field, value);
        }
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    @Nullable
    Span span(Field field) {
        return fields.get(field);
    }

    private String value(Field field) {
        Span span = fields.get(field);
        return span == null
                ? ""
                : span.of(reading.text())
                        .replaceAll("\\s+", " ")
                        .replaceFirst("^[:\\s]+", "")
                        .strip();
    }

    /** The instrument, or null where the fields don't make one: a type at least, with a number or a title. */
    @Nullable
    Instrument instrument(Issuers issuers) {
        Span title = fields.get(Field.TITLE);
        Mention<Citation> titled = title == null ? null : citationAt(title);
        Citation named = Citations.type(value(Field.TYPE));
        Citation typed = named != null || over == null ? named : over.value();
        Citation base = titled != null ? titled.value() : typed;
        if (base == null) {
            return null;
        }
        Citation told = number(base);
        Span place = place(told.number() == null);
        String about = about(titled);
        boolean listed = titled == null && named == null; // of a list whose type stands over it
        if (place == null || told.number() == null && (about == null || listed && !told.draft())) {
            return null;
        }
        Region region = region(told, titled);
        Citation full =
                new Citation(told.type(), told.office(), told.draft(), region, told.number(), told.year(), about);
        Issuer issuer = issuers.of(new Mention<>(full, place, "regulation.entry"), place);
        Region found = issuer.region();
        boolean draft = told.draft() || status() == RegulationStatus.DRAFT;
        Instrument instrument = new Instrument(
                issuer.type(),
                found == null ? null : found.code(),
                issuer.ground(),
                told.number(),
                draft && told.number() == null ? null : told.year(),
                about,
                place);
        instrument.status = draft ? RegulationStatus.DRAFT : status();
        instrument.calledDraft = told.draft();
        instrument.enacted = date(Field.ENACTED);
        instrument.promulgated = date(Field.PROMULGATED);
        instrument.rules.add("regulation.entry");
        return instrument;
    }

    private @Nullable Span place(boolean unnumbered) {
        for (Field field : unnumbered
                ? List.of(Field.TITLE, Field.ABOUT, Field.TYPE)
                : List.of(Field.TITLE, Field.ABOUT, Field.NUMBER)) {
            Span span = fields.get(field);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private @Nullable Mention<Citation> citationAt(Span cell) {
        return within(reading.citations(), cell)
                .filter(mention -> mention.span().start() - cell.start() < 4)
                .orElse(null);
    }

    /** Number and year as the fields give them, else as the title does. */
    private Citation number(Citation base) {
        String number = value(Field.NUMBER);
        String year = value(Field.YEAR);
        if (!number.isEmpty() && base.number() == null) {
            String composed = "Perda Nomor " + number.replaceFirst("(?i)^(?:nomor|no)\\b\\.?\\s*:?\\s*", "")
                    + (year.matches("[12][0-9]{3}") && !number.matches("(?i).*(?:tahun|/)\\s*(?:19|20)[0-9]{2}$")
                            ? " Tahun " + year
                            : "");
            List<Mention<Citation>> parsed = Citations.find(composed, List.of());
            if (parsed.size() == 1) {
                Citation told = parsed.get(0).value();
                Integer column = year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : told.year();
                return new Citation(
                        base.type(), base.office(), base.draft(), base.issuer(), told.number(), column, base.title());
            }
        }
        return base;
    }

    private @Nullable String about(@Nullable Mention<Citation> titled) {
        if (titled != null && titled.value().title() != null) {
            return titled.value().title();
        }
        String about = value(Field.ABOUT);
        if (about.isEmpty()
                && titled == null
                && (over != null || !value(Field.TYPE).isEmpty())) {
            about = value(Field.TITLE);
        }
        return about.isEmpty() ? null : about.replaceFirst("(?i)^(?:ra(?:n)?perda\\s+)?(?:tentang\\s+)?", "");
    }

    private @Nullable Region region(Citation told, @Nullable Mention<Citation> titled) {
        if (titled != null && told.issuer() != null) {
            return told.issuer();
        }
        Region issuer = regionIn(Field.ISSUER, null);
        if (told.type().equals("perdes")) {
            String village = value(Field.TYPE).replaceFirst("(?i)^peraturan\\s+", "");
            Optional<Region> desa = Regions.named(village, issuer);
            return desa.isPresent() ? desa.get() : regionIn(Field.TYPE, issuer);
        }
        if (issuer != null) {
            return issuer;
        }
        return told.issuer() != null ? told.issuer() : regionIn(Field.TYPE, null);
    }

    private @Nullable Region regionIn(Field field, @Nullable Region within) {
        Span span = fields.get(field);
        if (span == null) {
            return null;
        }
        Optional<Region> named = Regions.named(value(field), within);
        return named.isPresent()
                ? named.get()
                : within(reading.regions(), span).map(Mention::value).orElse(null);
    }

    @Nullable
    RegulationStatus status() {
        String told = value(Field.STATUS).toLowerCase(Locale.ROOT);
        if (told.startsWith("tidak berlaku") || told.startsWith("dicabut") || told.startsWith("sudah tidak berlaku")) {
            return RegulationStatus.REVOKED;
        }
        if (told.startsWith("diubah") || told.startsWith("telah diubah") || told.startsWith("berlaku (diubah")) {
            return RegulationStatus.AMENDED;
        }
        if (told.matches(
                "(?:dalam |proses |tahap )*(?:pembahasan|rancangan|draf|draft|raperda|propemperda|dibahas).*")) {
            return RegulationStatus.DRAFT;
        }
        return told.startsWith("berlaku") ? RegulationStatus.IN_FORCE : null;
    }

    private @Nullable LocalDate date(Field field) {
        Span span = fields.get(field);
        return span == null
                ? null
                : within(reading.dates(), span)
                        .map(Mention::value)
                        .filter(when -> when.grain() == When.Grain.DAY)
                        .map(When::start)
                        .orElse(null);
    }

    /** The first mention that begins within a span. */
    private static <T> Optional<Mention<T>> within(List<Mention<T>> mentions, Span span) {
        return Reading.in(mentions, span).stream().findFirst();
    }
}
