package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a body is called when it is told: short, in mixed case, with its place in full. */
final class AgencyNames {

    private static final int LONGEST_ABBREVIATION = 3;

    /** Bodies of a regional government, whose place is told in full. */
    private static final Set<String> OFFICES = Set.of("dinas", "badan", "service_unit");

    private AgencyNames() {}

    /**
     * The acronym in brackets, where the text has one; the usual short form; else the name itself.
     *
     * @param acronym from the brackets, or null
     */
    static String shortName(String named, @Nullable String acronym) {
        AgencyTable table = AgencyTable.get();
        if (acronym != null && acronym.length() > 2) {
            boolean ofDinas = Tokens.fold(named).startsWith("dinas");
            boolean saysSo = acronym.charAt(0) == 'D' || acronym.charAt(0) == 'd';
            return ofDinas && !saysSo ? "Dinas " + acronym : acronym;
        }
        String told = table.shortForm(Tokens.fold(named));
        if (told != null) {
            return told;
        }
        int rank = named.indexOf(" Kelas ");
        String plain = rank > 0 ? named.substring(0, rank) : named;
        return mixedCase(plain, table);
    }

    /** "KOTA TANJUNGPINANG" in mixed case; "Mabar" of a dinas as Kabupaten Manggarai Barat; "NTT" stays. */
    static @Nullable String place(@Nullable String place, @Nullable Region territory, String kind) {
        if (place == null || territory == null) {
            return place;
        }
        boolean capitals = place.chars().noneMatch(Character::isLowerCase);
        boolean blend = !capitals
                && place.indexOf(' ') < 0
                && !Tokens.fold(territory.name()).contains(Tokens.fold(place))
                && Regions.named(place, null).filter(territory::equals).isPresent();
        if (blend && OFFICES.contains(kind)) {
            return territory.level() == Level.PROVINCE ? territory.name() : territory.fullName();
        }
        return capitals ? titled(place) : place;
    }

    private static String mixedCase(String name, AgencyTable table) {
        if (name.indexOf(' ') < 0 || name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder mixed = new StringBuilder();
        for (String word : name.split("(?<= )|(?= )")) {
            String spelling = table.spelling(Tokens.fold(word));
            boolean joint = word.equals("DAN") || word.equals("SERTA");
            boolean head = word.equals("DINAS")
                    || word.equals("PEMERINTAH")
                    || word.equals("BADAN")
                    || word.equals("KOTA")
                    || word.equals("KABUPATEN")
                    || word.equals("PROVINSI");
            boolean comma = word.endsWith(",") && spelling != null;
            mixed.append(
                    joint
                            ? Tokens.fold(word)
                            : spelling != null ? spelling + (comma ? "," : "") : head ? titled(word) : word);
        }
        return mixed.toString();
    }

    private static String titled(String words) {
        StringBuilder titled = new StringBuilder();
        for (String word : words.split("(?<=[ -])|(?=[ -])")) {
            boolean abbreviation = word.length() <= LONGEST_ABBREVIATION && !word.equals("KAB");
            boolean joint = word.equals("DAN");
            String lower = word.length() < 2 ? word : word.charAt(0) + Tokens.fold(word.substring(1));
            titled.append(joint ? "dan" : abbreviation ? word : lower);
        }
        return titled.toString();
    }
}
