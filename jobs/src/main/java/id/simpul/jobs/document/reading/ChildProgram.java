package id.simpul.jobs.document.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What runs in a child process. */
interface ChildProgram {

    /** The program that reads files. */
    ChildProgram READING = java(ReadingChild.class);

    /**
     * The command line.
     *
     * @param folder the child's own, where it runs and puts temporary files
     */
    List<String> command(ReadingLimits limits, Path folder);

    /** A class of this class path in a Java of its own, cut off as far as the system allows; arguments as {@link ReadingChild} takes them. */
    static ChildProgram java(Class<?> main) {
        return (limits, folder) -> {
            List<String> command = new ArrayList<>(Seclusion.best().prefix());
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+DisplayVMOutputToStderr", // its last words would else stand among the answers
                    "-XX:-UsePerfData",
                    "-Xshare:auto",
                    "-Xmx" + limits.heapMegabytes() + "m",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.io.tmpdir=" + folder,
                    "-Dpdfbox.fontcache=" + folder,
                    "-cp",
                    absolute(System.getProperty("java.class.path")),
                    main.getName(),
                    folder.toString(),
                    Integer.toString(limits.mostInflation())));
            command.addAll(limits.output().arguments());
            return command;
        };
    }

    /** The child runs in another folder. */
    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                Stream.of(classPath.split(Pattern.quote(separator)))
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
