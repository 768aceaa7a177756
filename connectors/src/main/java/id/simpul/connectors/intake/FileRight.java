package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Reason;
import java.nio.file.Path;

/** Why a file or folder of this machine is not read: it is there, and the user that runs Simpul has no right to it. */
final class FileRight {

    private static final String CODE = "no_file_right";

    private FileRight() {}

    static Reason toRead() {
        return new Reason(
                CODE,
                "the user " + user()
                        + " has no right to read this file; give it one (such as chmod a+r), and the next run"
                        + " takes it");
    }

    static Reason toList() {
        return new Reason(
                CODE,
                "the user " + user()
                        + " has no right to look into this folder; give it one (such as chmod a+rx), and the"
                        + " next run takes what is in it");
    }

    /** Of a source, as a whole. */
    static Reason toCollect(Path folder) {
        return new Reason(
                CODE,
                "the user " + user() + " has no right to look into the folder " + folder
                        + "; give it one (such as chmod a+rx, for the folders above it too)");
    }

    private static String user() {
        return System.getProperty("user.name", "?");
    }
}
