package id.simpul.jobs.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Kelurahan and desa. The 84,000 rows are unpacked when first asked for, and parsed one kabupaten or kota at a time. */
final class Villages {

    private static final class Holder {
        static final Villages LOADED = new Villages();
    }

    private final byte[] csv;
    private final Map<String, Span> sections = new HashMap<>(1024);
    private final Map<String, Map<String, List<Region>>> parsed = new ConcurrentHashMap<>();

    private Villages() {
        try (InputStream in = Villages.class.getResourceAsStream("villages.csv.gz")) {
            if (in == null) {
                throw new IllegalStateException("no villages.csv.gz beside " + Villages.class.getName());
            }
            csv = new GZIPInputStream(in, 65536).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index();
    }

    static Villages get() {
        return Holder.LOADED;
    }

    /**
     * Kelurahan and desa of a folded name.
     *
     * @param top code of a kabupaten or kota
     */
    List<Region> named(String folded, String top) {
        return parsed.computeIfAbsent(top, this::parse).getOrDefault(folded, List.of());
    }

    /** All of a kecamatan, by its code, in the order of their codes. */
    List<Region> of(String district) {
        List<Region> all = new ArrayList<>();
        parsed.computeIfAbsent(district.substring(0, 5), this::parse)
                .values()
                .forEach(some -> some.stream()
                        .filter(village -> district.equals(village.parent()))
                        .forEach(all::add));
        all.sort((a, b) -> a.code().compareTo(b.code()));
        return all;
    }

    /** Rows of one kabupaten stand together: the file is sorted by code. */
    private void index() {
        int start = 0;
        String open = "";
        int line = 0;
        while (line < csv.length) {
            String top = line + 5 <= csv.length ? new String(csv, line, 5, StandardCharsets.US_ASCII) : "";
            if (!top.equals(open)) {
                sections.put(open, new Span(start, line));
                open = top;
                start = line;
            }
            while (line < csv.length && csv[line] != '\n') {
                line++;
            }
            line++;
        }
        sections.put(open, new Span(start, csv.length));
    }

    private Map<String, List<Region>> parse(String top) {
        Map<String, List<Region>> named = new HashMap<>();
        Span section = sections.get(top);
        if (section != null) {
            String rows = new String(csv, section.start(), section.length(), StandardCharsets.UTF_8);
            for (List<String> row : CsvResource.parse(rows, 5)) {
                Region village =
                        new Region(row.get(0), row.get(1), RegionWords.level(row.get(2)), row.get(3), row.get(4));
                named.computeIfAbsent(Tokens.fold(village.name()), key -> new ArrayList<>(1))
                        .add(village);
            }
        }
        return named;
    }
}
