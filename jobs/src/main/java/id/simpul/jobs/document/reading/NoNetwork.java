package id.simpul.jobs.document.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How to start a process that has no network, where the system lets a user do that. Tried once. */
final class NoNetwork {

    private static final class Tried {
        static final List<String> PREFIX = tryOut();
    }

    private NoNetwork() {}

    /** What to put before a command; empty where it can't be had. */
    static List<String> prefix() {
        return Tried.PREFIX;
    }

    private static List<String> tryOut() {
        for (String place : List.of("/usr/bin/unshare", "/bin/unshare")) {
            if (Files.isExecutable(Path.of(place)) && works(List.of(place, "-rn", "--", "/bin/true"))) {
                return List.of(place, "-rn", "--");
            }
        }
        return List.of();
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
