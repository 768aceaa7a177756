package id.simpul.pipeline.command;

import id.simpul.jobs.language.FileNames;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Refused documents by the names of their files; those of restricted sources have none to tell. */
record RefusedFiles(Connection connection) {

    /** Told one by one at most. */
    private static final int SHOWN = 20;

    /** Of the ids those that no document in quarantine has, in their order. */
    List<Long> unknown(List<Long> ids) throws SQLException {
        List<Long> unknown = new ArrayList<>(ids);
        try (PreparedStatement select = connection.prepareStatement(
                "select document_id from landing.document where state = 'quarantined' and document_id = any(?)")) {
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    unknown.remove(rows.getLong(1));
                }
            }
        }
        return unknown;
    }

    boolean source(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select from landing.source where source_id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** A line a document. */
    void print(List<Long> ids, Messages messages, PrintWriter out) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select d.document_id, d.source_id,
                       case when s.disclosure = 'public' then coalesce(nullif(d.file_name, ''), d.address) else '-' end
                from landing.document d join landing.source s using (source_id)
                where d.document_id = any(?) order by 1 limit ?
                """)) {
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            select.setInt(2, SHOWN);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    out.println("  " + rows.getLong(1) + "  " + rows.getString(2) + "  "
                            + Wrapping.printable(FileNames.masked(rows.getString(3))));
                }
            }
        }
        if (ids.size() > SHOWN) {
            out.println("  " + messages.get("run.more", ids.size() - SHOWN));
        }
    }
}
