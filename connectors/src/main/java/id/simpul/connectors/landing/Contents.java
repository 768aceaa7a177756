package id.simpul.connectors.landing;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Table {@code landing.content}: bytes once by SHA-256, deflated where that makes them smaller. */
final class Contents {

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Stores the bytes where they are new or were erased, and holds them until the transaction ends: one landing a content at a time. */
    void hold(Connection connection, byte[] sha256, byte[] bytes, Instant now) throws SQLException {
        if (!lock(connection, sha256)) {
            insert(connection, sha256, bytes, now);
            lock(connection, sha256);
        }
    }

    private static boolean lock(Connection connection, byte[] sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select encoding <> 'erased' from landing.content where sha256 = ? for no key update")) {
            select.setBytes(1, sha256);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void insert(Connection connection, byte[] sha256, byte[] bytes, Instant now) throws SQLException {
        byte[] deflated = deflate(bytes);
        boolean smaller = deflated.length < bytes.length;
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landing.content as content (sha256, size, encoding, bytes, landed_at) values (?, ?, ?, ?, ?)
                on conflict (sha256) do update
                set encoding = excluded.encoding, bytes = excluded.bytes, landed_at = excluded.landed_at
                where content.encoding = 'erased'""")) {
            insert.setBytes(1, sha256);
            insert.setLong(2, bytes.length);
            insert.setString(3, smaller ? "deflate" : "identity");
            insert.setBytes(4, smaller ? deflated : bytes);
            insert.setObject(5, Rows.timestamp(now));
            insert.executeUpdate();
        }
    }

    byte[] load(Connection connection, String sha256) throws SQLException {
        byte[] key = HexFormat.of().parseHex(sha256);
        try (PreparedStatement select =
                connection.prepareStatement("select size, encoding, bytes from landing.content where sha256 = ?")) {
            select.setBytes(1, key);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new DamagedContentException("the landing zone has no content " + sha256);
                }
                byte[] stored = rows.getBytes(3);
                byte[] bytes = rows.getString(2).equals("deflate") ? inflate(stored, rows.getInt(1), sha256) : stored;
                if (!MessageDigest.isEqual(key, sha256(bytes))) {
                    throw damaged(sha256);
                }
                return bytes;
            }
        }
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[16 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] stored, int size, String sha256) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stored);
            byte[] bytes = new byte[size];
            int length = 0;
            while (length < size) {
                int read = inflater.inflate(bytes, length, size - length);
                if (read == 0) {
                    throw damaged(sha256);
                }
                length += read;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw damaged(sha256);
        } finally {
            inflater.end();
        }
    }

    private static DamagedContentException damaged(String sha256) {
        return new DamagedContentException("content " + sha256 + " is damaged in the database");
    }
}
