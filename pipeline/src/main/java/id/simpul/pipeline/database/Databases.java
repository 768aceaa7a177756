package id.simpul.pipeline.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the database that the settings name. */
public final class Databases {

    private Databases() {}

    /**
     * @param address of a server, or null for the embedded one
     * @param folder of the embedded one
     * @param environmentPassword stands in for a password that the address lacks, or null
     */
    public static Database open(@Nullable String address, Path folder, @Nullable String environmentPassword) {
        if (address == null) {
            return EmbeddedDatabase.open(folder);
        }
        try {
            return new ServerDatabase(ConnectionAddress.parse(address, environmentPassword));
        } catch (IllegalArgumentException e) {
            throw new DatabaseException(String.valueOf(e.getMessage()), e);
        }
    }
}
