package id.simpul.jobs.warehouse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.reconcile.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the dimensions from the tables that ship with Simpul. A table is replaced when its file is another one than last
 * time, and left alone otherwise.
 */
final class ReferenceData {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReferenceData(DataSource database) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    void load() {
        byte[] regions = file(Regions.class, "regions.csv");
        byte[] villages = file(Regions.class, "villages.csv.gz");
        replace(
                "dim_region",
                "code, parent_code, province_code, level, name, full_name, latitude, longitude",
                List.of(regions, villages),
                () -> regions(text(regions), unpacked(villages)));
        replace("dim_region_alias", "alias, code, kind, also_codes, verified", Regions.class, "region_aliases.csv");
        replace(
                "dim_region_change",
                "old_code, old_name, new_code, new_name, change, note",
                Regions.class,
                "region_code_changes.csv");
        replace(
                "dim_region_split",
                "predecessor_code, successor_code, enacted, law",
                ReferenceData.class,
                "region_splits.csv");
        replace("dim_population", "region_code, counted_on, population, source", ReferenceData.class, "population.csv");
        replace("dim_agency", "acronym, expansion, variants, level, kind", Regions.class, "agencies.csv");
        replace("dim_term", "list, code, name_id, name_en", ReferenceData.class, "terms.csv");
        replace("dim_category_part", "wider, narrower, covering", ReferenceData.class, "category_parts.csv");
        replace(
                "dim_additivity",
                "measure, status, dimension, additive, why_id, why_en, instead_id, instead_en",
                ReferenceData.class,
                "additivity.csv");
        replace("quality_rule", "name, kind, settings, about_id, about_en", ReferenceData.class, "quality_rules.csv");
    }

    private void replace(String table, String columns, Class<?> beside, String file) {
        byte[] csv = file(beside, file);
        String[] fields = columns.split(", ");
        replace(table, columns, List.of(csv), () -> rows(text(csv), row -> fields(row, fields)));
    }

    private void replace(
            String table, String columns, List<byte[]> files, Supplier<List<List<@Nullable String>>> rows) {
        String hash = hash(columns, files);
        transaction.executeWithoutResult(status -> {
            // one loader at a time; the next one then sees that all is done
            jdbc.execute("lock table warehouse.reference_load in share row exclusive mode");
            List<String> known = jdbc.queryForList(
                    "select sha256 from warehouse.reference_load where name = ?", String.class, table);
            if (!known.contains(hash)) {
                jdbc.update("delete from warehouse." + table);
                copy("copy warehouse." + table + " (" + columns + ") from stdin (format csv)", rows.get());
                jdbc.update("""
                        insert into warehouse.reference_load (name, sha256) values (?, ?)
                        on conflict (name) do update set sha256 = excluded.sha256
                        """, table, hash);
            }
        });
    }

    private static List<@Nullable String> fields(NamedCsvRecord row, String[] names) {
        List<@Nullable String> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(row.getField(name));
        }
        return fields;
    }

    private static List<List<@Nullable String>> regions(String regions, String villages) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        rows.add(Arrays.<@Nullable String>asList("ID", null, null, "nation", "Indonesia", "Indonesia", null, null));
        rows.addAll(rows(regions, row -> region(row, row.getField("latitude"), row.getField("longitude"))));
        rows.addAll(rows(villages, row -> region(row, "", "")));
        return rows;
    }

    private static List<@Nullable String> region(NamedCsvRecord row, String latitude, String longitude) {
        String code = row.getField("code");
        String parent = row.getField("parent_code");
        return Arrays.<@Nullable String>asList(
                code,
                parent.isEmpty() ? "ID" : parent,
                code.substring(0, 2),
                row.getField("level"),
                row.getField("name"),
                row.getField("full_name"),
                latitude.isEmpty() ? null : latitude,
                longitude.isEmpty() ? null : longitude);
    }

    private void copy(String sql, List<List<@Nullable String>> rows) {
        StringWriter csv = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(csv)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, sql, csv.toString()));
    }

    private static long copy(Connection connection, String sql, String csv) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<@Nullable String>> rows(
            String csv, Function<NamedCsvRecord, List<@Nullable String>> read) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<List<@Nullable String>> rows = new ArrayList<>();
            reader.forEach(row -> rows.add(read.apply(row)));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the files as they are shipped: every command asks, and packed they are a quarter as long. */
    private static String hash(String columns, List<byte[]> files) {
        MessageDigest digest = Hash.sha256();
        digest.update(columns.getBytes(StandardCharsets.UTF_8));
        files.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] file(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing in this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String unpacked(byte[] file) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return text(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
