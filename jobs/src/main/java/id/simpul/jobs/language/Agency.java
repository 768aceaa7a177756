package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A body that reports, meets or decides.
 *
 * @param name in the short form that the text offers, with its place: "DP3A Kota Ternate", "Polda NTT"
 * @param acronym as in the table of agencies, such as DP3A; null for a body the table doesn't have
 * @param register whose book its numbers are, a code of facts: {@code service_unit}, {@code police}, {@code court},
 *     {@code migration}, {@code commission}, {@code ngo}, {@code other}
 * @param territory the region that it answers for, or null where the text doesn't tell
 */
public record Agency(
        String name,
        @Nullable String acronym,
        String register,
        @Nullable Region territory) {}
