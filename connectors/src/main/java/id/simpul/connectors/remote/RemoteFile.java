package id.simpul.connectors.remote;

import java.time.Instant;

/**
 * A file as a server lists it.
 *
 * @param path below the folder that was listed, with {@code /}; the server's word, so never used as a path of ours
 * @param size in bytes
 * @param modified by the server's clock
 * @param tag what the server says of the content (ETag), or empty; the same tag, size and time mean the same bytes
 */
public record RemoteFile(String path, Kind kind, long size, Instant modified, String tag) {

    /** What stands at the path. */
    public enum Kind {
        FILE,
        /** A link, which is not followed. */
        LINK,
        /** A folder that can't be listed with our rights. */
        CLOSED_FOLDER,
        /** A device, a pipe, a name that leads elsewhere. */
        OTHER
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
