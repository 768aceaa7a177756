package id.simpul.connectors.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;

/** A message of a mailbox. What it says of itself, its sender too, anybody may have written. */
public interface Letter {

    /** Addresses in lower case; empty where it names none that is one. */
    List<String> from();

    /** Bytes on the server. */
    long size();

    /** Empty where it has none. */
    String subject();

    /** When it was sent, as it says; else when it came. */
    Instant sent();

    /**
     * What it says and carries, the text first.
     *
     * @throws java.nio.file.NoSuchFileException where the message is gone
     * @throws IOException as {@link RemoteFolder} says
     */
    List<Part> parts() throws IOException;

    /** One of its parts. */
    interface Part {

        /** What a part is to the message. */
        enum Kind {
            TEXT,
            HTML,
            ATTACHMENT
        }

        Kind kind();

        /** The file's name as the sender gave it, without folders; made up where there is none. */
        String name();

        /** Of a text. */
        Charset charset();

        /** @throws IOException as {@link RemoteFolder} says */
        InputStream open() throws IOException;
    }
}
