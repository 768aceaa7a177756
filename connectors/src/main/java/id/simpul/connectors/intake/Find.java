package id.simpul.connectors.intake;

import java.io.IOException;

/** What a server has at one address, worth to be fetched. */
interface Find {

    String address();

    String fileName();

    /**
     * Fetches it and lands it, as one document or as several. Called again where it failed; it then goes on where it was
     * cut off.
     *
     * @throws java.nio.file.NoSuchFileException where it is gone
     * @throws IOException where trying again may help
     */
    void land(Unloading unloading) throws IOException;
}
