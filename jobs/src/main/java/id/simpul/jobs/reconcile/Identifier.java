package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.RegulationType;
import org.jspecify.annotations.Nullable;

/**
 * The standard name of an instrument, after the pattern of the European Legislation Identifier: {@code
 * id/perda/21.72/2010/3} is country, type, issuer, year, number.
 */
public final class Identifier {

    private Identifier() {}

    /** Null where issuer, number or year is unknown: nothing less tells two instruments apart. */
    public static @Nullable String of(
            RegulationType type, @Nullable String region, @Nullable String number, @Nullable Integer year) {
        if (region == null || number == null || year == null || number.isBlank()) {
            return null;
        }
        return "id/" + Fact.code(type) + "/" + region + "/" + year + "/"
                + Blocks.number(number).replace('/', '-');
    }
}
