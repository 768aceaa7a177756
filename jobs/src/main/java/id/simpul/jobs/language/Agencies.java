package id.simpul.jobs.language;

import java.util.List;

/** Agencies, governments, courts, police units, commissions and NGOs in Indonesian text. */
public final class Agencies {

    private Agencies() {}

    /**
     * Every agency in the text, in order, none overlapping another. An acronym explained once ("Dinas … (DP3A) Kota
     * Ternate") names the same body wherever it stands alone later.
     *
     * @param regions the regions of the same text
     */
    public static List<Mention<Agency>> find(CharSequence text, List<Mention<Region>> regions) {
        return List.of();
    }
}
