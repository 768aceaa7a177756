package id.simpul.pipeline.export;

import id.simpul.pipeline.database.FileReason;
import java.io.IOException;
import java.nio.file.Path;

/** Releases can't be put into the folder that was named. */
public final class BadFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadFolderException(Path folder, IOException cause) {
        super(folder + " (" + FileReason.of(cause) + ")", cause);
    }
}
