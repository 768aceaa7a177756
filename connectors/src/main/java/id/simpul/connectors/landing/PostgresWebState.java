package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables {@code landing.page}, {@code listing}, {@code host} and {@code robots}. */
final class PostgresWebState implements WebState {

    private final Transactions transactions;

    PostgresWebState(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Page> pages(String sourceId) {
        return transactions.run("reading the pages of " + sourceId, connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select story, address, told_at, attempts, dropped, looked_at, fingerprint
                    from landing.page left join landing.address using (source_id, address)
                    where source_id = ? order by found_order""")) {
                select.setString(1, sourceId);
                try (ResultSet rows = select.executeQuery()) {
                    List<Page> pages = new ArrayList<>();
                    while (rows.next()) {
                        pages.add(new Page(
                                rows.getString(1),
                                rows.getString(2),
                                instant(rows, 3),
                                rows.getInt(4),
                                rows.getBoolean(5),
                                instant(rows, 6),
                                fingerprint(rows, 7)));
                    }
                    return pages;
                }
            }
        });
    }

    @Override
    public List<Listing> listings(String sourceId) {
        return transactions.run("reading the listings of " + sourceId, connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select walk, address, wanted, fingerprint, looked_at from landing.listing
                    where source_id = ? order by walk, address""")) {
                select.setString(1, sourceId);
                try (ResultSet rows = select.executeQuery()) {
                    List<Listing> listings = new ArrayList<>();
                    while (rows.next()) {
                        listings.add(new Listing(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getBoolean(3),
                                fingerprint(rows, 4),
                                instant(rows, 5)));
                    }
                    return listings;
                }
            }
        });
    }

    @Override
    public void found(String sourceId, Collection<Page> pages, Collection<Listing> listings) {
        transactions.run("noting what listings of " + sourceId + " brought", connection -> {
            insert(connection, sourceId, pages);
            upsert(connection, sourceId, listings);
            return pages.size();
        });
    }

    private static void insert(Connection connection, String sourceId, Collection<Page> pages) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landing.page as known (source_id, story, address, told_at) values (?, ?, ?, ?)
                on conflict (source_id, story) do update set told_at = excluded.told_at
                where excluded.told_at > known.told_at or known.told_at is null""")) {
            for (Page page : pages) {
                insert.setString(1, sourceId);
                insert.setString(2, page.story());
                insert.setString(3, page.address());
                insert.setObject(4, timestamp(page.told()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void upsert(Connection connection, String sourceId, Collection<Listing> listings)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into landing.listing (source_id, walk, address, wanted, fingerprint, looked_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (source_id, walk, address) do update
                set wanted = excluded.wanted, fingerprint = excluded.fingerprint, looked_at = excluded.looked_at""")) {
            for (Listing listing : listings) {
                Fingerprint fingerprint = listing.fingerprint();
                upsert.setString(1, sourceId);
                upsert.setString(2, listing.walk());
                upsert.setString(3, listing.address());
                upsert.setBoolean(4, listing.wanted());
                upsert.setString(5, fingerprint == null ? null : fingerprint.value());
                upsert.setObject(6, timestamp(listing.looked()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    @Override
    public void tried(String sourceId, String story, int attempts, boolean dropped) {
        transactions.run("noting an attempt of " + sourceId, connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update landing.page set attempts = ?, dropped = ? where source_id = ? and story = ?")) {
                update.setInt(1, attempts);
                update.setBoolean(2, dropped);
                update.setString(3, sourceId);
                update.setString(4, story);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public @Nullable Manners manners(String host) {
        Optional<Manners> known = transactions.run("reading what is known of " + host, connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select not_before, looks, lies from landing.host where host = ?")) {
                select.setString(1, host);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Manners(instant(row, 1), row.getInt(2), row.getBoolean(3)))
                            : Optional.empty();
                }
            }
        });
        return known.orElse(null);
    }

    @Override
    public void remember(String host, Manners manners) {
        transactions.run("noting what is known of " + host, connection -> {
            try (PreparedStatement upsert = connection.prepareStatement("""
                    insert into landing.host (host, not_before, looks, lies) values (?, ?, ?, ?)
                    on conflict (host) do update
                    set not_before = excluded.not_before, looks = excluded.looks, lies = excluded.lies""")) {
                upsert.setString(1, host);
                upsert.setObject(2, timestamp(manners.notBefore()));
                upsert.setInt(3, manners.looks());
                upsert.setBoolean(4, manners.lies());
                return upsert.executeUpdate();
            }
        });
    }

    @Override
    public @Nullable RobotsFile robots(String origin) {
        Optional<RobotsFile> known = transactions.run("reading the robots.txt of " + origin, connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select file, fetched_at from landing.robots where origin = ?")) {
                select.setString(1, origin);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new RobotsFile(row.getBytes(1), Rows.instant(row, "fetched_at")))
                            : Optional.empty();
                }
            }
        });
        return known.orElse(null);
    }

    @Override
    public void remember(String origin, RobotsFile robots) {
        transactions.run("keeping the robots.txt of " + origin, connection -> {
            try (PreparedStatement upsert = connection.prepareStatement("""
                    insert into landing.robots (origin, file, fetched_at) values (?, ?, ?)
                    on conflict (origin) do update set file = excluded.file, fetched_at = excluded.fetched_at""")) {
                upsert.setString(1, origin);
                upsert.setBytes(2, robots.file());
                upsert.setObject(3, Rows.timestamp(robots.fetched()));
                return upsert.executeUpdate();
            }
        });
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : Rows.timestamp(instant);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable Fingerprint fingerprint(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : new Fingerprint(value);
    }
}
