package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * All that is known of one thing, a table a section; sections without rows are left out.
 *
 * @param subject before the sections' names in the keys of their titles
 * @param sections each with the thing's number as its only parameter; where the first has no row, there is no such thing
 */
record Sheet(Messages messages, String subject, List<Section> sections) {

    /** A query, and the name by which its title is found. */
    record Section(String name, String sql) {}

    static Sheet of(Messages messages, String subject, List<Section> sections) {
        return new Sheet(messages, subject, List.copyOf(sections));
    }

    /** @return false where there is no such thing */
    boolean print(Connection connection, long number, PrintWriter out) throws SQLException {
        for (Section section : sections) {
            try (PreparedStatement select = connection.prepareStatement(section.sql())) {
                select.setLong(1, number);
                try (ResultSet rows = select.executeQuery()) {
                    if (rows.isBeforeFirst()) {
                        out.println(messages.get(subject + ".show." + section.name()));
                        new RowTable(messages).print(rows, out);
                        out.println();
                    } else if (section.equals(sections.get(0))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
