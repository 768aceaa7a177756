package id.simpul.jobs.language;

import id.simpul.jobs.language.AgencyScan.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Agencies, governments, courts, police units, commissions and NGOs in Indonesian text. */
public final class Agencies {

    /** Kinds of which there are hundreds: without a place the text doesn't say which one is meant. */
    private static final Set<String> EVERYWHERE = Set.of("police", "court", "prosecutor", "government", "legislature");

    private Agencies() {}

    /**
     * Every agency in the text, in order, none overlapping another. An acronym explained once ("Dinas … (DP3A) Kota
     * Ternate") names the same body wherever it stands alone later. A police chief's or prosecutor's title names the office.
     *
     * @param regions the regions of the same text
     */
    public static List<Mention<Agency>> find(CharSequence text, List<Mention<Region>> regions) {
        return find(new CutText(text), regions);
    }

    /** As {@link #find(CharSequence, List)}. */
    public static List<Mention<Agency>> find(CutText text, List<Mention<Region>> regions) {
        List<Sighting> sightings = new AgencyScan(text.folds(), regions).sightings();
        Map<String, Agency> known = new HashMap<>();
        Map<String, Agency> ahead = new HashMap<>();
        for (Sighting sighting : sightings) {
            if (sighting.place() != null) {
                keys(sighting).forEach(key -> ahead.putIfAbsent(key, placed(sighting)));
            }
        }
        List<Mention<Agency>> found = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Agency agency = resolve(sighting, known, ahead);
            if (agency != null) {
                found.add(new Mention<>(agency, sighting.span(), rule(sighting)));
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Agency resolve(Sighting sighting, Map<String, Agency> known, Map<String, Agency> ahead) {
        if (sighting.place() != null) {
            Agency agency = placed(sighting);
            // one body keeps one name: "DP3A Kota Ternate" is not "DP3A Ternate" further down
            String same = Tokens.fold(sighting.shortName())
                    + "@"
                    + (agency.territory() == null ? "" : agency.territory().code());
            Agency first = known.putIfAbsent(same, agency);
            Agency kept = first == null ? agency : first;
            keys(sighting).forEach(key -> known.put(key, kept));
            return kept;
        }
        for (Map<String, Agency> map : List.of(known, ahead)) {
            for (String key : keys(sighting)) {
                Agency agency = map.get(key);
                if (agency != null) {
                    return agency;
                }
            }
        }
        boolean unsaid =
                EVERYWHERE.contains(sighting.body().kind()) && !sighting.body().national();
        return unsaid ? null : placed(sighting);
    }

    private static Agency placed(Sighting sighting) {
        String place = sighting.place();
        Region territory = sighting.territory();
        boolean nationwide = sighting.place() == null && AgencyScan.nationwide(sighting.body(), sighting.shortName());
        if (territory == null && (sighting.body().national() || nationwide)) {
            territory = Region.NATION;
        }
        String register = sighting.body().register();
        if (register.equals("other") && AgencyTable.servesVictims(Tokens.fold(sighting.shortName()))) {
            register = "service_unit";
        }
        String name = place == null ? sighting.shortName() : sighting.shortName() + " " + place;
        return new Agency(name, sighting.body().acronym(), register, territory);
    }

    private static List<String> keys(Sighting sighting) {
        List<String> keys = new ArrayList<>();
        keys.add(Tokens.fold(sighting.shortName()));
        String acronym = sighting.body().acronym();
        if (acronym != null) {
            keys.add(Tokens.fold(acronym));
        }
        return keys;
    }

    private static String rule(Sighting sighting) {
        if (sighting.body().acronym() == null) {
            return "agency.general";
        }
        return sighting.place() == null ? "agency.bare" : "agency.placed";
    }
}
