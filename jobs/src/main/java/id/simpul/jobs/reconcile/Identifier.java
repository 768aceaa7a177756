package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.language.Region;
import org.jspecify.annotations.Nullable;

/**
 * The readable name of an instrument, after the FRBR pattern of Akoma Ntoso's naming convention (OASIS, version 1.0): {@code
 * /akn/id-21.72/act/perda/2010/3} is jurisdiction (the nation is {@code id}), kind of document, type, year, number.
 */
public final class Identifier {

    private Identifier() {}

    /** Null where issuer, number or year is unknown: nothing less tells two instruments apart. */
    public static @Nullable String of(
            RegulationType type, @Nullable String region, @Nullable String number, @Nullable Integer year) {
        if (region == null || number == null || year == null || number.isBlank()) {
            return null;
        }
        String jurisdiction = region.equals(Region.NATION.code()) ? "id" : "id-" + region;
        return "/akn/" + jurisdiction + "/act/" + Fact.code(type) + "/" + year + "/"
                + Blocks.number(number).replace('/', '-');
    }
}
