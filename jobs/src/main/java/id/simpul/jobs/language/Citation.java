package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A legal instrument as text names it.
 *
 * @param type code of the type of regulation, such as {@code perda}; see {@code regulation_types.csv}
 * @param issuer the issuer's region as far as the citation itself says, or null
 * @param number as printed without leading zeros, or null
 * @param year or null
 * @param title what stands after "tentang", or null
 */
public record Citation(
        String type,
        @Nullable Region issuer,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String title) {}
