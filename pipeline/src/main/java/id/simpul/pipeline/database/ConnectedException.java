package id.simpul.pipeline.database;

import java.util.List;

/** Other tools are connected to the server that was to stop; it runs on as before. */
public final class ConnectedException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    private final List<String> clients;

    ConnectedException(List<String> clients) {
        super(clients.size() + " connections are open: " + String.join(", ", clients));
        this.clients = List.copyOf(clients);
    }

    /** Each connection's login, with the program behind it where it says so. */
    public List<String> clients() {
        return clients;
    }
}
