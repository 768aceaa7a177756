package id.simpul.jobs.warehouse;

import id.simpul.jobs.extract.Fact;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which values a field of a fact may have, in the contract's words. */
final class FieldValues {

    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

    private final String field;
    private final Class<?> type;

    private FieldValues(String field, Class<?> type) {
        this.field = field;
        this.type = type;
    }

    /** @throws IllegalArgumentException where facts of the kind have no such field */
    static FieldValues of(String kind, String field) {
        return Arrays.stream(FactPayload.type(kind).getRecordComponents())
                .filter(component -> field.equals(name(component)))
                .findFirst()
                .map(component -> new FieldValues(field, component.getType()))
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + field));
    }

    private static String name(RecordComponent component) {
        return component.getType() == Fact.MeetingKind.class || component.getType() == Fact.InitiativeKind.class
                ? "kind"
                : CAPITAL.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** Whether the value's form is one that the field takes; texts and codes of regions are taken as they are. */
    boolean take(String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> Fact.code((Enum<?>) constant).equalsIgnoreCase(value));
        }
        return type != LocalDate.class || day(value);
    }

    private static boolean day(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** In no language: codes, or the form of the value. */
    @Override
    public String toString() {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> Fact.code((Enum<?>) constant))
                    .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "YYYY-MM-DD";
        }
        return field.equals("region") ? "ID, 52, 52.03, 52.03.01, … (research.regions)" : "…";
    }
}
