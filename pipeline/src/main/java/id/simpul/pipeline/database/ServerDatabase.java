package id.simpul.pipeline.database;

/** A PostgreSQL that somebody else runs. */
public record ServerDatabase(ConnectionAddress address) implements Database {

    @Override
    public ConnectionAddress reader(String group) {
        return address;
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
