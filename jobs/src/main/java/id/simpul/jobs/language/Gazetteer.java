package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units down to kecamatan with every name that they go by. Loaded once, when first asked for. */
final class Gazetteer {

    /**
     * A region under one of its names.
     *
     * @param weak whether the name is also an ordinary word or a short acronym, so that it needs a word beside it
     */
    record Name(Region region, boolean weak) {}

    private static final class Holder {
        static final Gazetteer LOADED = new Gazetteer();
    }

    private static final String ISLANDS = "Kepulauan ";

    private final Map<String, Region> byCode = new LinkedHashMap<>(16384);
    private final Map<String, String> codesOfOld = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>(2048);
    private final Map<String, List<Region>> districts = new HashMap<>(16384);
    private final Map<String, List<Region>> children = new HashMap<>(2048);
    private final Map<String, Region> capitals = new HashMap<>(1024);
    private final FirstWords beginnings = new FirstWords(1 << 18);

    private final Map<String, List<String>> bereft;

    private Gazetteer() {
        regions();
        aliases();
        codeChanges();
        names.keySet().forEach(beginnings::addBeginnings);
        bereft = bereft();
        capitals.keySet().forEach(beginnings::addBeginnings);
    }

    static Gazetteer get() {
        return Holder.LOADED;
    }

    /** By today's code; not for kelurahan and desa. */
    @Nullable
    Region byCode(String code) {
        return byCode.get(code);
    }

    /** Today's code of a unit that had this code before Papua's division. */
    String today(String code) {
        String top = code.length() > 5 ? code.substring(0, 5) : code;
        String now = codesOfOld.get(top);
        return now == null ? code : now + code.substring(top.length());
    }

    /** Provinces, kabupaten and kota of a folded name or alias. */
    List<Name> named(String folded) {
        return names.getOrDefault(folded, List.of());
    }

    /** Provinces, kabupaten and kota with a name of so many letters that is one letter from this folded one. */
    Set<Region> near(String folded, int shortest) {
        Set<Region> near = new HashSet<>();
        for (int at = 0; at <= folded.length(); at++) {
            for (String name : bereft.getOrDefault(without(folded, at), List.of())) {
                if (name.length() >= shortest && Misprints.oneLetter(folded, name)) {
                    names.getOrDefault(name, List.of()).forEach(each -> near.add(each.region()));
                }
            }
        }
        return near;
    }

    /** The folded names of all provinces, or of all kabupaten or kota, in order. */
    List<String> namesAt(Region.Level level) {
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(name -> name.region().level() == level))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Each name under itself without one of its letters, and whole: two that are one letter apart share such a key. */
    private Map<String, List<String>> bereft() {
        Map<String, List<String>> keys = new HashMap<>();
        names.keySet().forEach(name -> {
            for (int at = 0; at <= name.length(); at++) {
                keys.computeIfAbsent(without(name, at), key -> new ArrayList<>())
                        .add(name);
            }
        });
        return keys;
    }

    /** A name without one of its letters; at its end the whole. */
    private static String without(String name, int at) {
        return at == name.length() ? name : name.substring(0, at) + name.substring(at + 1);
    }

    /** Kecamatan of a folded name, in the whole country. */
    List<Region> districts(String folded) {
        return districts.getOrDefault(folded, List.of());
    }

    /** The kabupaten or kota whose seat has this folded name, where the seat has a name of its own. */
    Optional<Region> ofCapital(String folded) {
        return Optional.ofNullable(capitals.get(folded));
    }

    /** Whether any unit or seat goes by this folded name. */
    boolean known(String folded) {
        return districts.containsKey(folded) || capitals.containsKey(folded) || names.containsKey(folded);
    }

    List<Region> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** Whether a name of a province, kabupaten, kota or seat may begin with these folded words; spares most look-ups. */
    boolean mayBegin(String folded) {
        return folded.length() > 1 && beginnings.mayHold(folded);
    }

    private void regions() {
        CsvResource table = CsvResource.of(Gazetteer.class, "regions.csv", 6);
        Set<String> ordinary = new HashSet<>();
        CsvResource ambiguous = CsvResource.of(Gazetteer.class, "ambiguous_names.csv");
        int common = ambiguous.column("common_word");
        for (List<String> row : ambiguous.rows()) {
            if (!row.get(common).isEmpty()) {
                ordinary.add(Tokens.fold(row.get(0)));
            }
        }
        Map<String, List<Region>> seats = new HashMap<>(1024);
        for (List<String> row : table.rows()) {
            Region region = region(row);
            byCode.put(region.code(), region);
            String folded = Tokens.fold(region.name());
            if (region.level() == Region.Level.DISTRICT) {
                districts.computeIfAbsent(folded, key -> new ArrayList<>(2)).add(region);
            } else {
                boolean weak = ordinary.contains(folded) || RegionWords.ordinary(folded);
                names.computeIfAbsent(folded, key -> new ArrayList<>(2)).add(new Name(region, weak));
                if (!row.get(5).isEmpty() && region.level() != Region.Level.PROVINCE) {
                    seats.computeIfAbsent(Tokens.fold(row.get(5)), key -> new ArrayList<>(1))
                            .add(region);
                }
            }
            String parent = region.parent() == null ? Region.NATION.code() : region.parent();
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(region);
        }
        seats.forEach((seat, of) -> {
            if (of.size() == 1 && !names.containsKey(seat)) {
                capitals.put(seat, of.get(0));
            }
        });
    }

    private static Region region(List<String> row) {
        String parent = row.get(1).isEmpty() ? Region.NATION.code() : row.get(1);
        return new Region(row.get(0), parent, RegionWords.level(row.get(2)), row.get(3), row.get(4));
    }

    private void aliases() {
        CsvResource table = CsvResource.of(Gazetteer.class, "region_aliases.csv");
        int kind = table.column("kind");
        for (List<String> row : table.rows()) {
            Region region = byCode.get(row.get(1));
            if (region == null) {
                throw new IllegalStateException("region_aliases.csv: no region " + row.get(1));
            }
            alias(row.get(0), region, row.get(kind));
            if (row.get(kind).equals("abbreviation") && region.level() != Region.Level.PROVINCE) {
                longer(row.get(0), region);
            }
        }
    }

    private void alias(String alias, Region region, String kind) {
        String folded = Tokens.fold(alias);
        List<Name> known = names.computeIfAbsent(folded, key -> new ArrayList<>(2));
        if (known.stream().noneMatch(name -> name.region().equals(region))) {
            known.add(new Name(region, weakAlias(folded, region, kind)));
        }
        capitals.remove(folded);
    }

    /** "Bolmong Utara" beside "Bolmong", "Kep. Sitaro" beside "Sitaro": short forms stand in longer names, too. */
    private void longer(String alias, Region region) {
        for (Region other : List.copyOf(children(Objects.requireNonNull(region.parent())))) {
            if (other.name().startsWith(region.name() + " ")) {
                alias(alias + other.name().substring(region.name().length()), other, "abbreviation");
            }
        }
        if (region.name().startsWith(ISLANDS) && !alias.startsWith("Kep")) {
            alias(ISLANDS + alias, region, "abbreviation");
            alias("Kep. " + alias, region, "abbreviation");
        }
    }

    private static boolean weakAlias(String folded, Region region, String kind) {
        boolean shortForm = kind.equals("abbreviation") && region.level() != Region.Level.PROVINCE;
        return (shortForm && folded.length() <= 6) || RegionWords.ordinary(folded);
    }

    private void codeChanges() {
        CsvResource table = CsvResource.of(Gazetteer.class, "region_code_changes.csv");
        int from = table.column("old_code");
        int to = table.column("new_code");
        int name = table.column("old_name");
        for (List<String> row : table.rows()) {
            if (!row.get(from).equals(row.get(to))) {
                codesOfOld.put(row.get(from), row.get(to));
            }
            Region region = byCode.get(row.get(to));
            if (region != null) {
                String bare = row.get(name).replaceFirst("^(Kabupaten|Kota) ", "");
                List<Name> known = names.computeIfAbsent(Tokens.fold(bare), key -> new ArrayList<>(2));
                if (known.isEmpty()) {
                    known.add(new Name(region, false));
                }
            }
        }
    }
}
