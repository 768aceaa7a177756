package id.simpul.pipeline.export;

import java.io.IOException;
import java.nio.file.Path;

/** Releases can't be put into the folder that was named. */
public final class BadFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final IOException reason;

    BadFolderException(Path folder, IOException reason) {
        super(folder.toString(), reason);
        this.folder = folder;
        this.reason = reason;
    }

    public Path folder() {
        return folder;
    }

    /** What the file system says of it. */
    public IOException reason() {
        return reason;
    }
}
