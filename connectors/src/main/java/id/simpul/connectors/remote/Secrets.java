package id.simpul.connectors.remote;

import id.simpul.connectors.source.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks secrets up where they are kept, each time that one is needed, so that a changed one counts at once. */
public final class Secrets {

    /** Far more than any key needs. */
    private static final int LARGEST = 64 * 1024;

    private final Function<String, @Nullable String> environment;

    /** @param environment the value of a variable, or null */
    public Secrets(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    /** Those of this process's environment. */
    public static Secrets ofProcess() {
        return new Secrets(System::getenv);
    }

    /** @throws RefusedException where there is none; its message tells where it was looked for */
    public String get(Secret secret) throws RefusedException {
        String value = secret instanceof Secret.Variable variable ? variable(variable) : file((Secret.File) secret);
        if (value.isEmpty()) {
            throw new RefusedException("no_secret", "the secret in " + place(secret) + " is empty; put it there");
        }
        return value;
    }

    private String variable(Secret.Variable variable) throws RefusedException {
        String value = environment.apply(variable.env());
        if (value == null) {
            throw new RefusedException(
                    "no_secret", "the " + place(variable) + " is not set; set it where simpul is started");
        }
        return value.strip();
    }

    private static String file(Secret.File file) throws RefusedException {
        try {
            if (Files.size(file.file()) > LARGEST) {
                throw new RefusedException("no_secret", place(file) + " is far too large for a secret; mend the path");
            }
            return Files.readString(file.file(), StandardCharsets.UTF_8).strip();
        } catch (RefusedException e) {
            throw e;
        } catch (IOException e) {
            // neither message nor cause: a decoder's may hold what it read
            throw new RefusedException(
                    "no_secret", place(file) + " can't be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static String place(Secret secret) {
        return secret instanceof Secret.Variable variable
                ? "variable " + variable.env()
                : "file " + ((Secret.File) secret).file();
    }
}
