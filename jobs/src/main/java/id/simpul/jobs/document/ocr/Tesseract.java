package id.simpul.jobs.document.ocr;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code tesseract} command of this machine. It is called with an environment of its own and one thread: many threads on one
 * page cost more than they bring.
 *
 * @param command where it stands
 * @param languages it was installed with, such as {@code ind}
 */
public record Tesseract(Path command, Set<String> languages) {

    /** Indonesian; without it names and formulas of office letters are read badly. */
    public static final String INDONESIAN = "ind";

    /** What a picture is taken to hold. */
    enum Seeing {
        BLOCK("6"),
        LINE("7"),
        /** One line of figures and their marks. */
        FIGURES("7", "-c", "tessedit_char_whitelist=0123456789.,%-");

        private final List<String> options;

        Seeing(String segmentation, String... more) {
            options = Stream.concat(Stream.of("--psm", segmentation), Stream.of(more))
                    .toList();
        }
    }

    private static final Duration ASKING = Duration.ofSeconds(10);

    /** A page of text takes some 100 kB of TSV. */
    private static final int MOST_ANSWER = 32 << 20;

    public Tesseract {
        languages = Set.copyOf(languages);
    }

    /** @return null where no usable one is installed */
    public static @Nullable Tesseract find() {
        for (Path folder : folders()) {
            Path command = folder.resolve("tesseract");
            if (Files.isExecutable(command) && !Files.isDirectory(command)) {
                Set<String> languages = languages(command);
                if (!languages.isEmpty()) {
                    return new Tesseract(command.toAbsolutePath(), languages);
                }
            }
        }
        return null;
    }

    private static Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        String path = System.getenv("PATH");
        if (path != null) {
            for (String folder : path.split(File.pathSeparator, -1)) {
                if (!folder.isBlank()) {
                    folders.add(Path.of(folder));
                }
            }
        }
        List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").forEach(folder -> folders.add(Path.of(folder)));
        return folders;
    }

    private static Set<String> languages(Path command) {
        try {
            Process process = process(List.of(command.toString(), "--list-langs"));
            process.getOutputStream().close();
            if (!process.waitFor(ASKING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Set.of();
            }
            String said = new String(process.getInputStream().readNBytes(1 << 16), StandardCharsets.UTF_8);
            return said.lines()
                    .skip(1)
                    .map(String::strip)
                    .filter(line -> line.matches("[a-zA-Z_]{3,20}"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }

    private static Process process(List<String> command) throws IOException {
        ProcessBuilder builder = builder(command);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder;
    }

    /**
     * Reads pictures, all in one process.
     *
     * @param within how long it may take
     * @return the words of each picture in the order of its lines, places in its pixels
     * @throws IOException where the command fails, or takes longer
     */
    List<List<RawWord>> read(List<GreyImage> images, Seeing seeing, int dpi, Duration within) throws IOException {
        if (images.isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("pages");
        try {
            return TsvWords.of(tsv(folder, images, seeing, dpi, within), images.size());
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private String tsv(Path folder, List<GreyImage> images, Seeing seeing, int dpi, Duration within)
            throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            Path file = folder.resolve(i + ".pgm");
            try (OutputStream out = Files.newOutputStream(file)) {
                images.get(i).write(out);
            }
            names.add(file.toString());
        }
        Path list = Files.write(folder.resolve("pages.txt"), names);
        Path answer = folder.resolve("answer.tsv");
        List<String> call = new ArrayList<>(List.of(command.toString(), list.toString(), "stdout", "-l", language()));
        call.addAll(seeing.options);
        call.addAll(List.of("--dpi", Integer.toString(dpi), "-c", "tessedit_create_tsv=1"));
        Process process = builder(call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(answer.toFile())
                .start();
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("recognition of a page took longer than " + within.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a page was recognised");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("tesseract ended with " + process.exitValue());
        }
        try (InputStream in = Files.newInputStream(answer)) {
            return new String(in.readNBytes(MOST_ANSWER), StandardCharsets.UTF_8);
        }
    }

    /** English first where both are there: it reads figures better, Indonesian words. Their letters are the same. */
    private String language() {
        return languages.contains(INDONESIAN) ? languages.contains("eng") ? "eng+ind" : INDONESIAN : "eng";
    }
}
