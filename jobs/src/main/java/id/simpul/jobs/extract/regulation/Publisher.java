package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages a government's site has, as the publisher's name ("JDIH Kabupaten Batang") or the address tells: by rule of the
 * registry a regency's is {@code batangkab.go.id}, a city's {@code tegalkota.go.id}, a province's {@code bantenprov.go.id}
 * (abbreviated ones such as {@code jatengprov} are not known).
 */
final class Publisher {

    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:jdih|dprd|dprk|dpra|dprp|pemerintah|pemkab|pemkot|pemko|pemprov|setda|sekretariat|bagian hukum|biro hukum|dinas|diskominfo|dp3a\\w{0,8})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("//(?:[a-z0-9-]{1,40}\\.){0,3}?([a-z-]{3,40}?)(kab|kota|prov)\\.go\\.id\\b");

    private final List<Region> regions = new ArrayList<>();

    Publisher(Metadata metadata) {
        String name = metadata.publisher();
        if (name != null && OFFICIAL.matcher(name).find()) {
            Regions.find(name, List.of()).stream().map(Mention::value).forEach(regions::add);
        }
        String url = metadata.url();
        Matcher host = HOST.matcher(url == null ? "" : url.toLowerCase(Locale.ROOT));
        if (host.find()) {
            Region region =
                    Hosts.BY_NAME.get(host.group(2) + " " + host.group(1).replace("-", ""));
            if (region != null) {
                regions.add(region);
            }
        }
    }

    /** The region of one of the levels whose site it is, or null. */
    @Nullable
    Region of(Set<Level> levels) {
        return regions.stream()
                .filter(region -> levels.contains(region.level()))
                .findFirst()
                .orElse(null);
    }

    /** Regencies, cities and provinces by the name that their addresses have. */
    private static final class Hosts {

        static final Map<String, Region> BY_NAME = read();

        private static Map<String, Region> read() {
            Map<String, Region> names = new HashMap<>();
            for (Region province : Regions.children(Region.NATION)) {
                names.put("prov " + plain(province.name()), province);
                for (Region region : Regions.children(province)) {
                    String kind = region.level() == Level.CITY ? "kota " : "kab ";
                    names.put(kind + plain(region.name()), region);
                }
            }
            return names;
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT)
                    .replaceFirst("^(?:kabupaten|kota|provinsi)\\s(?:administrasi\\s)?", "")
                    .replaceAll("[^a-z]", "");
        }
    }
}
