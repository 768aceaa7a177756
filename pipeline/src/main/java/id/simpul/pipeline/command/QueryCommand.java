package id.simpul.pipeline.command;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul query}: a read-only query with the researcher's rights. */
@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    /** As the settings of researchers' logins have it, where the operator gave no others. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(paramLabel = "SQL", descriptionKey = "query.sql")
    private String sql = "";

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "query.format")
    private RowFormat format = RowFormat.TABLE;

    @Option(names = "--as", paramLabel = "researcher|staff", defaultValue = "researcher", descriptionKey = "query.as")
    private Readers readers = Readers.RESEARCHER;

    @Override
    public Integer call() {
        Workplace place = global.warehouse();
        try (Database database = place.open();
                HikariDataSource pool = database.readers(readers.group());
                Connection connection = pool.getConnection();
                PrintWriter out = StandardOutput.writer()) {
            return query(connection, out);
        } catch (SQLException e) {
            System.err.println("simpul: " + message(e));
            return ExitStatus.FAILED;
        }
    }

    private int query(Connection connection, PrintWriter out) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        String group = readers.group();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + group);
            statement.execute("set local search_path = research");
            statement.execute("set local statement_timeout = '" + PATIENCE.toSeconds() + "s'");
        } catch (SQLException e) {
            System.err.println("simpul: " + message(e));
            System.err.println("simpul: " + global.messages().get("query.role", group));
            return ExitStatus.FAILED;
        }
        // one statement through the extended protocol: what follows a semicolon is refused by the server
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(1000);
            if (!statement.execute()) {
                System.err.println("simpul: " + global.messages().get("query.no.rows"));
                return ExitStatus.USAGE;
            }
            try (ResultSet rows = statement.getResultSet()) {
                format.print(rows, out);
            }
        } finally {
            connection.rollback();
        }
        return ExitStatus.DONE;
    }

    private static @Nullable String message(SQLException problem) {
        return problem.getMessage();
    }
}
