package id.simpul.jobs.document.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to start a process that has no network and whose own children die with it, where the system lets a user do that. Tried out
 * once.
 *
 * @param degree how far it goes
 * @param prefix what to put before a command; empty where nothing of it can be had
 */
public record Seclusion(Degree degree, List<String> prefix) {

    /** How far a process can be cut off; the best first. */
    public enum Degree {
        /** No network, no process outside its own tree in sight, and none that outlives it. */
        ALONE("-rnpf", "--mount-proc", "--kill-child", "--"),
        /** No network; what it starts may outlive it. */
        NO_NETWORK("-rn", "--"),
        /** A process like any other of this user. */
        NONE;

        private final List<String> options;

        Degree(String... options) {
            this.options = List.of(options);
        }
    }

    private static final List<Path> COMMANDS = List.of(Path.of("/usr/bin/unshare"), Path.of("/bin/unshare"));

    private static final class Tried {
        static final Seclusion BEST = best(COMMANDS);
    }

    public Seclusion {
        prefix = List.copyOf(prefix);
    }

    /** What the children that read files are started with. */
    public static Seclusion best() {
        return Tried.BEST;
    }

    /** Whether the program is there by which processes are cut off, whatever it may do. */
    public static boolean installed() {
        return COMMANDS.stream().anyMatch(Files::isExecutable);
    }

    /** The first degree that works with one of these commands. */
    static Seclusion best(List<Path> commands) {
        for (Degree degree : List.of(Degree.ALONE, Degree.NO_NETWORK)) {
            for (Path command : commands) {
                List<String> prefix = new ArrayList<>(List.of(command.toString()));
                prefix.addAll(degree.options);
                if (Files.isExecutable(command) && works(prefix)) {
                    return new Seclusion(degree, prefix);
                }
            }
        }
        return new Seclusion(Degree.NONE, List.of());
    }

    /** The command as one would type it, without the end of its options; empty where there is none. */
    public String command() {
        return String.join(" ", prefix.subList(0, Math.max(0, prefix.size() - 1)));
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("/bin/true");
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
