package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A legal instrument as text names it.
 *
 * @param type code of facts ({@code perda}, {@code kepbup}, …); beside them {@code decree} and {@code instruction}, where the
 *     citation doesn't say whose ("SK Nomor 214/2020")
 * @param office who issues it, as far as the citation itself says
 * @param draft whether it is called a draft (Raperda, Rancangan Peraturan Bupati)
 * @param issuer the issuer's region as far as the citation itself says, or null; the nation for national instruments
 * @param number as printed without leading zeros, or null
 * @param year or null
 * @param title what stands after "tentang", or null
 */
public record Citation(
        String type,
        Office office,
        boolean draft,
        @Nullable Region issuer,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String title) {

    /** Who can issue an instrument. */
    public enum Office {
        NATIONAL,
        GOVERNOR,
        REGENT,
        MAYOR,
        DISTRICT,
        KELURAHAN,
        VILLAGE,
        /** The citation doesn't say. */
        UNSAID
    }
}
