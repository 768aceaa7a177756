package id.simpul.jobs.document.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to start a process that has no network and whose own children die with it, where the system lets a user do that. Tried out
 * once.
 */
final class Seclusion {

    private static final class Tried {
        static final List<String> PREFIX = tryOut();
    }

    /** The first that works: no network and no process outside its own tree; no network. */
    private static final List<List<String>> WAYS =
            List.of(List.of("-rnpf", "--mount-proc", "--kill-child", "--"), List.of("-rn", "--"));

    private Seclusion() {}

    /** What to put before a command; empty where nothing of it can be had. */
    static List<String> prefix() {
        return Tried.PREFIX;
    }

    private static List<String> tryOut() {
        for (String place : List.of("/usr/bin/unshare", "/bin/unshare")) {
            for (List<String> way : WAYS) {
                if (Files.isExecutable(Path.of(place)) && works(command(place, way, "/bin/true"))) {
                    return command(place, way);
                }
            }
        }
        return List.of();
    }

    private static List<String> command(String place, List<String> way, String... rest) {
        return java.util.stream.Stream.of(List.of(place), way, List.of(rest))
                .flatMap(List::stream)
                .toList();
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
