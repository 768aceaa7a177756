package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.RegionWords.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses what each candidate means: by the words beside it, then by the rest of the text, then by the home. */
final class RegionChoice {

    /** Other regencies of a province, at least, that show that a text tells of all of it. */
    private static final int OTHERS = 3;

    /** Characters between two names of a row with numbers, at most. */
    private static final int LONGEST_STEP = 48;

    /** Characters between two of a row that share a name, at most. */
    private static final int ROW = 60;

    /** Names on either side among which such a one is looked for. */
    private static final int NEIGHBOURS = 2;

    private static final Pattern STEP =
            Pattern.compile("\\s*\\(?(?:(?:ada|dengan|sebanyak|sejumlah|tercatat|mencapai|:)\\s*)?\\d[\\d.]{0,8}\\s*"
                    + "(?:kasus|orang|laporan|perkara|korban|anak|perempuan)?\\)?\\s*"
                    + "[,;]?\\s*(?:(?:dan|serta|lalu|kemudian|disusul|di)\\s*){0,3}");

    private final CharSequence text;
    private final List<RegionCandidate> candidates;
    private final List<String> home;

    RegionChoice(CharSequence text, List<RegionCandidate> candidates, List<String> home) {
        this.text = text;
        this.candidates = candidates;
        this.home = home;
    }

    /** The candidates with a region, in order. */
    List<RegionCandidate> chosen() {
        inheritKinds();
        candidates.forEach(this::byOwnWords);
        byNeighbour();
        byNamesakes();
        byProvinces();
        byCustom();
        dropUnproven();
        return candidates.stream().filter(each -> each.chosen != null).toList();
    }

    /** "Kabupaten Semarang, Magelang dan Kota Salatiga": Magelang is a kabupaten. */
    private void inheritKinds() {
        for (int at = 1; at < candidates.size(); at++) {
            RegionCandidate each = candidates.get(at);
            RegionCandidate before = candidates.get(at - 1);
            if (each.asker == null && before.asked != null && enumerated(before, each)) {
                each.asked = before.asked;
                each.evident = true;
            } else if (enumerated(before, each) || numbered(before, each)) {
                each.evident |= before.evident || !before.weak;
                before.evident |= !each.weak;
            }
        }
    }

    /** "Kabupaten Banggai 13 kasus, Buol 11 kasus": the next of a row of regions, each with its number. */
    private boolean numbered(RegionCandidate before, RegionCandidate after) {
        int from = before.span.end();
        int to = after.span.start();
        return to > from
                && to - from <= LONGEST_STEP
                && STEP.matcher(text.subSequence(from, to)).matches();
    }

    private boolean enumerated(RegionCandidate before, RegionCandidate after) {
        int from = before.span.end();
        int to = after.span.start();
        if (to < from || to - from > 8) {
            return false;
        }
        String between = text.subSequence(from, to).toString().strip();
        return between.equals(",")
                || between.equals("dan")
                || between.equals(", dan")
                || between.equals("serta")
                || between.equals("/")
                || between.equals("&");
    }

    private void byOwnWords(RegionCandidate each) {
        List<Region> fitting = fitting(each);
        if (fitting.size() == 1) {
            each.choose(fitting.get(0), rule(each));
        }
    }

    private static String rule(RegionCandidate each) {
        if (each.dateline) {
            return "region.dateline";
        }
        if (each.asker == null) {
            return each.asked == null ? "region.name" : "region.enumeration";
        }
        return switch (each.asker) {
            case KIND -> "region.kind";
            case POLICE -> "region.police";
            case COURT -> "region.court";
            default -> "region.government";
        };
    }

    /** Options at the level that is asked for; all where none is at it. */
    private static List<Region> fitting(RegionCandidate each) {
        Level asked = each.asked;
        if (asked == null) {
            return each.options;
        }
        List<Region> fitting =
                each.options.stream().filter(region -> region.level() == asked).toList();
        List<Region> local = each.asker == Role.POLICE && fitting.isEmpty()
                ? each.options.stream()
                        .filter(region -> region.level() != Level.PROVINCE)
                        .toList()
                : fitting;
        return local.isEmpty() ? each.options : local;
    }

    /** "Banjar, Jawa Barat", "Kabupaten Banjar (Kalsel)", "Sulawesi Tengah, khususnya Banggai". */
    private void byNeighbour() {
        for (int at = 0; at < candidates.size(); at++) {
            RegionCandidate each = candidates.get(at);
            if (at + 1 < candidates.size()) {
                within(each, candidates.get(at + 1));
            }
            if (at > 0) {
                within(each, candidates.get(at - 1));
            }
        }
    }

    private void within(RegionCandidate each, RegionCandidate other) {
        Region around = other.chosen;
        if (around == null || around.level() != Level.PROVINCE || each.span.distance(other.span) > 3) {
            return;
        }
        if (each.span.end() <= other.span.start()) {
            each.evident = true;
        }
        if (each.chosen == null) {
            only(fitting(each), around.code()).ifPresent(region -> each.choose(region, "region.with-province"));
        }
    }

    private static Optional<Region> only(List<Region> options, String province) {
        List<Region> inside = options.stream()
                .filter(region -> region.code().startsWith(province + "."))
                .toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    /** What the name, or another name of the same region, meant elsewhere in the text, where that is one region. */
    private void byNamesakes() {
        Set<Region> meant = new HashSet<>();
        for (RegionCandidate each : candidates) {
            if (each.chosen != null && each.evident) {
                meant.add(each.chosen);
            }
        }
        for (int at = 0; at < candidates.size(); at++) {
            RegionCandidate each = candidates.get(at);
            List<Region> left = fitting(each).stream().filter(meant::contains).toList();
            if (each.chosen == null && left.size() == 1 && !besideItsCity(at) && !ofProvince(each, left.get(0))) {
                each.choose(left.get(0), each.dateline ? "region.dateline" : "region.homonym-document");
            }
            each.evident |= !left.isEmpty();
        }
    }

    /** "Jambi" in a text that tells Kota Jambi among Muaro Jambi, Merangin and Bungo: the province that holds them all. */
    private boolean ofProvince(RegionCandidate each, Region city) {
        boolean shared = city.level() == Level.CITY
                && fitting(each).stream().anyMatch(region -> region.level() == Level.PROVINCE && region.contains(city));
        return shared
                && !each.dateline
                && candidates.stream()
                                .map(other -> other.chosen)
                                .filter(other -> other != null
                                        && !other.equals(city)
                                        && (other.level() == Level.REGENCY || other.level() == Level.CITY)
                                        && other.code().startsWith(city.code().substring(0, 3)))
                                .distinct()
                                .count()
                        >= OTHERS;
    }

    /** The only option in a province that the text or the home names. */
    private void byProvinces() {
        Set<String> provinces = new HashSet<>();
        home.forEach(code -> provinces.add(code.substring(0, 2)));
        candidates.forEach(each -> {
            if (each.chosen != null && !each.weak) {
                provinces.add(each.chosen.code().substring(0, 2));
            }
        });
        for (RegionCandidate each : candidates) {
            if (each.chosen == null) {
                Region region = inProvinces(fitting(each), provinces);
                if (region != null) {
                    each.choose(region, each.dateline ? "region.dateline" : "region.homonym-province");
                }
            }
        }
    }

    private @Nullable Region inProvinces(List<Region> options, Set<String> provinces) {
        List<Region> atHome =
                options.stream().filter(region -> home.contains(region.code())).toList();
        if (atHome.size() == 1) {
            return atHome.get(0);
        }
        List<Region> inside = options.stream()
                .filter(region -> provinces.contains(region.code().substring(0, 2)))
                .toList();
        return inside.size() == 1 && inside.get(0).level() != Level.PROVINCE ? inside.get(0) : null;
    }

    /**
     * A bare name shared by a kota and the kabupaten around it means the kota in the press; one shared by a province and its
     * kota means the province, in a dateline the kota. Names shared across provinces stay undecided.
     */
    private void byCustom() {
        for (int at = 0; at < candidates.size(); at++) {
            RegionCandidate each = candidates.get(at);
            List<Region> fitting = fitting(each);
            boolean together = fitting.stream()
                            .map(region -> region.code().substring(0, 2))
                            .distinct()
                            .count()
                    == 1;
            if (each.chosen != null || !together) {
                continue;
            }
            if (besideItsCity(at)) {
                fitting.stream()
                        .filter(region -> region.level() == Level.REGENCY)
                        .findFirst()
                        .ifPresent(region -> each.choose(region, "region.homonym-row"));
                continue;
            }
            Level custom = fitting.stream().anyMatch(region -> region.level() == Level.PROVINCE)
                            && !each.dateline
                            && each.asker != Role.COURT
                    ? Level.PROVINCE
                    : Level.CITY;
            fitting.stream()
                    .filter(region -> region.level() == custom)
                    .findFirst()
                    .ifPresent(region -> each.choose(region, each.dateline ? "region.dateline" : "region.bare"));
        }
    }

    /** "Malang 123 kasus, Kota Malang 106 kasus": in one row with the kota the bare name is the kabupaten. */
    private boolean besideItsCity(int at) {
        RegionCandidate each = candidates.get(at);
        List<RegionCandidate> around =
                candidates.subList(Math.max(0, at - NEIGHBOURS), Math.min(candidates.size(), at + NEIGHBOURS + 1));
        return !each.dateline
                && around.stream()
                        .anyMatch(other -> other != each
                                && other.folded.equals(each.folded)
                                && other.asked == Level.CITY
                                && other.span.distance(each.span) <= ROW
                                && text.subSequence(
                                                Math.min(each.span.end(), other.span.end()),
                                                Math.max(each.span.start(), other.span.start()))
                                        .chars()
                                        .anyMatch(Character::isDigit));
    }

    /** Ordinary words and short acronyms count only beside something that shows a place, here or elsewhere in the text. */
    private void dropUnproven() {
        for (RegionCandidate each : candidates) {
            boolean atHome = each.chosen != null && home.contains(each.chosen.code());
            if (each.weak && !each.evident && !atHome) {
                each.chosen = null;
            }
        }
    }
}
