package id.simpul.jobs.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Known bodies by acronym, full name and variant ({@code agencies.csv}), and the words that make up unknown ones. */
final class AgencyTable {

    /**
     * A kind of body.
     *
     * @param acronym its short name, or null for a general head such as Dinas
     * @param kind as in {@code agencies.csv}
     * @param national whether it is one for the whole country
     * @param provincial whether each has a whole province, whatever town it is named after
     * @param needsPlace whether the word alone is too short or too general to be a body
     */
    record Body(
            @Nullable String acronym,
            String kind,
            String register,
            boolean national,
            boolean provincial,
            boolean needsPlace) {}

    private static final class Holder {
        static final AgencyTable LOADED = new AgencyTable();
    }

    /** Too general to be told as a body: any office is one. */
    private static final Set<String> PASSED_OVER = Set.of("generic", "private", "community", "intergovernmental");

    private static final Set<String> SHORT_COURTS = Set.of("pa", "pn");

    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, String> registers = new HashMap<>();
    private final Map<String, String> policeAreas = new HashMap<>();
    private final Map<String, String> chiefs = new HashMap<>();
    private final Set<String> capitalsOnly = new HashSet<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> shorts = new HashMap<>();
    private final Set<String> noBodies = new HashSet<>();
    private final Set<String> joints = new HashSet<>();
    private final Set<String> kindsOfPlace = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> firstLetters = new HashSet<>();
    private final FirstWords beginnings = new FirstWords(1 << 18);

    private AgencyTable() {
        CsvResource.of(AgencyTable.class, "agency_registers.csv")
                .rows()
                .forEach(row -> registers.put(row.get(0), row.get(1)));
        words();
        known();
        shorts.forEach((name, told) -> {
            Body body = bodies.get(Tokens.fold(told));
            if (body != null) {
                bodies.putIfAbsent(name, body);
            }
        });
        chiefs.forEach((chief, office) -> {
            Body body = bodies.get(Tokens.fold(office));
            if (body == null) {
                throw new IllegalStateException("agency_words.csv: no office " + office);
            }
            bodies.put(chief, body);
        });
        bodies.keySet().forEach(name -> firstLetters.add(name.substring(0, 2)));
        bodies.keySet().forEach(beginnings::addBeginnings);
    }

    static AgencyTable get() {
        return Holder.LOADED;
    }

    @Nullable
    Body body(String folded) {
        return bodies.get(folded);
    }

    /** The office that a chief's title names: Polres of Kapolres; null where it is no chief's title. */
    @Nullable
    String office(String folded) {
        return chiefs.get(folded);
    }

    /** Whether this is an acronym that, in other letters, is a word or a given name (DAMAR, PUSPA). */
    boolean capitalsOnly(String folded) {
        return capitalsOnly.contains(folded);
    }

    boolean mayBegin(String folded) {
        return folded.length() > 1 && firstLetters.contains(folded.substring(0, 2));
    }

    /** Whether a body's name may begin with these folded words, or be them; spares most look-ups. */
    boolean mayGoOn(String folded) {
        return beginnings.mayHold(folded);
    }

    boolean subject(String folded) {
        return subjects.containsKey(folded);
    }

    /** The form in which a body is told, whatever form the text has: UPTD PPA; null where it is the text's own. */
    @Nullable
    String shortForm(String folded) {
        return shorts.get(folded);
    }

    /** A word of a name in small letters with its capital, an acronym in capitals; null for a word the table doesn't have. */
    @Nullable
    String spelling(String folded) {
        return subjects.get(folded);
    }

    /** Whether it stands in brackets behind a body without being its acronym. */
    boolean isNoBody(String folded) {
        return noBodies.contains(folded);
    }

    /** Whether it joins two words of a name. */
    boolean isJoint(String folded) {
        return joints.contains(folded);
    }

    /** Whether it tells the kind of place before the place. */
    boolean isKindOfPlace(String folded) {
        return kindsOfPlace.contains(folded);
    }

    /** Whether it is the class of an office, behind "Kelas". */
    boolean isClass(String folded) {
        return classes.contains(folded);
    }

    /** Code of the region that a police unit of this name covers where no region is called so, or null. */
    @Nullable
    String policeArea(String folded) {
        return policeAreas.get(folded);
    }

    /** A service for women and children has all of it in its name, however the rest is built: DKBP3A, DinsosPMDPPA. */
    static boolean servesVictims(String folded) {
        return folded.contains("p3a")
                || folded.contains("ppa")
                || folded.contains("perlindunganperempuan")
                || folded.contains("perempuandanperlindungananak")
                || folded.contains("perempuanperlindungananak")
                || folded.contains("perempuandananak");
    }

    private void words() {
        for (List<String> row :
                CsvResource.of(AgencyTable.class, "agency_words.csv").rows()) {
            String folded = Tokens.fold(row.get(0));
            switch (row.get(1)) {
                case "subject" -> subjects.put(folded, row.get(0));
                case "short" -> shorts.put(folded, row.get(2));
                case "police-area" -> policeAreas.put(folded, row.get(2));
                case "chief" -> chiefs.put(folded, row.get(2));
                case "no-body" -> noBodies.add(folded);
                case "joint" -> joints.add(folded);
                case "place" -> kindsOfPlace.add(folded);
                case "class" -> classes.add(folded);
                case "head" -> bodies.put(folded, head(row.get(0), row.get(2)));
                default -> throw new IllegalStateException("agency_words.csv: no role " + row.get(1));
            }
        }
    }

    private Body head(String word, String kind) {
        boolean general = !kind.equals("service_unit") && !word.contains("Polri") && !word.startsWith("Mabes");
        String register = kind.equals("migration") ? "migration" : registers.getOrDefault(kind, "other");
        return new Body(null, kind, register, !general && kind.equals("police"), false, general);
    }

    private void known() {
        CsvResource table = CsvResource.of(AgencyTable.class, "agencies.csv");
        int expansion = table.column("expansion");
        int variants = table.column("variants");
        int level = table.column("level");
        int kind = table.column("kind");
        for (List<String> row : table.rows()) {
            if (PASSED_OVER.contains(row.get(kind))) {
                continue;
            }
            Body body = body(row.get(0), row.get(kind), row.get(level));
            add(row.get(0), body);
            add(row.get(expansion), body);
            for (String variant : row.get(variants).split("\\|", -1)) {
                int note = variant.indexOf('(');
                add(note < 0 ? variant : variant.substring(0, note), body);
            }
        }
    }

    /** Acronyms of two letters are left out: PT is a company, MA a school. Places inside a variant come apart later. */
    private void add(String name, Body body) {
        String folded = Tokens.fold(name);
        boolean acronym = name.chars().allMatch(Character::isUpperCase);
        if (folded.length() < 2
                || (folded.length() == 2 && !SHORT_COURTS.contains(folded))
                || name.contains("Barelang")) {
            return;
        }
        bodies.putIfAbsent(folded, body);
        if (acronym && folded.length() <= 6) {
            capitalsOnly.add(folded);
        }
    }

    private Body body(String acronym, String kind, String level) {
        String register = registers.getOrDefault(acronym, registers.getOrDefault(kind, "other"));
        if (register.equals("other") && servesVictims(Tokens.fold(acronym))) {
            register = "service_unit";
        }
        boolean needsPlace = acronym.length() <= 3 || kind.equals("government") || kind.equals("legislature");
        return new Body(acronym, kind, register, level.equals("national"), level.equals("province"), needsPlace);
    }
}
