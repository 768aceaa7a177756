package id.simpul.jobs.rewriting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A kota or kabupaten with its province.
 *
 * @param kind Kota or Kabupaten
 * @param provinceShort as headlines write it, such as Kalbar
 * @param homonym whether a kota and a kabupaten have the name
 */
record Town(
        String code,
        String kind,
        String name,
        String provinceCode,
        String province,
        String provinceShort,
        boolean homonym) {

    static final List<Town> ALL = read();

    boolean city() {
        return kind.equals("Kota");
    }

    /** The first of a province's towns in the table is its capital. */
    Town capital() {
        return ALL.stream()
                .filter(town -> town.provinceCode.equals(provinceCode))
                .findFirst()
                .orElseThrow();
    }

    private static List<Town> read() {
        try (InputStream in = Town.class.getResourceAsStream("towns.csv")) {
            if (in == null) {
                throw new IllegalStateException("towns.csv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(c -> new Town(c[0], c[1], c[2], c[3], c[4], c[5], !c[6].isEmpty()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
