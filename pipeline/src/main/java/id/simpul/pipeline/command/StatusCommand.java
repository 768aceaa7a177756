package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code simpul status}: last runs, what came in, what the quality gate found, what is quarantined, which sources are silent,
 * what awaits a person.
 */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    /** How it is told. */
    enum StatusFormat {
        TABLE,
        JSON
    }

    @Option(names = "--format", defaultValue = "table", descriptionKey = "status.format")
    private StatusFormat format = StatusFormat.TABLE;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        Messages messages = global.messages();
        Workplace place = global.warehouse();
        try (Database database = place.open();
                HikariDataSource pool = database.pool(1);
                Connection connection = pool.getConnection();
                PrintWriter out = StandardOutput.writer()) {
            if (format == StatusFormat.JSON) {
                json(connection, out, messages, place);
            } else {
                table(connection, out, messages, place);
            }
            return ExitStatus.DONE;
        } catch (SQLException e) {
            System.err.println("simpul: " + messages.get("failed", String.valueOf(e.getMessage())));
            return ExitStatus.FAILED;
        }
    }

    private static void table(Connection connection, PrintWriter out, Messages messages, Workplace place)
            throws SQLException {
        out.println(messages.get(place.sample() ? "status.place.sample" : "status.place", place.name()));
        for (StatusSection section : StatusSection.values()) {
            if (present(connection, section)) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(section.sql(messages.language()))) {
                    if (rows.isBeforeFirst()) {
                        out.println();
                        out.println(messages.get("status." + section.key()));
                        new RowTable(messages).print(rows, out);
                    }
                }
            }
        }
    }

    /** One object with an array a section; a section without rows is an empty one. */
    private static void json(Connection connection, PrintWriter out, Messages messages, Workplace place)
            throws SQLException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("warehouse", place.name());
            json.writeBooleanProperty("sample", place.sample());
            for (StatusSection section : StatusSection.values()) {
                json.writeName(section.key());
                json.writeStartArray();
                if (present(connection, section)) {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(section.sql(messages.language()))) {
                        RowFormat.objects(rows, json);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        out.println(text);
    }

    private static boolean present(Connection connection, StatusSection section) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select to_regclass(?) is not null")) {
            ask.setString(1, section.needs());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
