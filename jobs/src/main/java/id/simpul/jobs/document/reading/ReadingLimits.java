package id.simpul.jobs.document.reading;

import java.time.Duration;
import java.util.List;

/**
 * How much a document may cost, and how much may come of it.
 *
 * @param mostBytes of a file, after unpacking it
 * @param deadline for one PDF or office file, starting the child process included
 * @param children how many child processes read at the same time
 * @param heapMegabytes what a child process may use
 * @param mostInflation how many times its own size an office file, or the drawing of a PDF, may unfold to
 * @param page for the recognition of one page that is a picture, beside the deadline of its file
 * @param pages for the recognition of all pages of one file
 * @param output what a child process may answer
 */
public record ReadingLimits(
        long mostBytes,
        Duration deadline,
        int children,
        int heapMegabytes,
        int mostInflation,
        Duration page,
        Duration pages,
        Output output) {

    /**
     * What one document may hold.
     *
     * @param mostCharacters of its text
     * @param mostCells of its tables, each counted as the rectangle that it spans; also the most blocks and the most places
     * @param mostPages the highest page number
     * @param mostNesting the deepest item of a list
     */
    public record Output(int mostCharacters, int mostCells, int mostPages, int mostNesting) {

        /** A law with its annexes has a million characters, a large open-data sheet a million cells. */
        public static final Output STANDARD = new Output(10_000_000, 2_000_000, 10_000, 100);

        public Output {
            if (mostCharacters < 1 || mostCells < 1 || mostPages < 1 || mostNesting < 1) {
                throw new IllegalArgumentException("limits of what is read must be positive");
            }
        }

        /** As {@link #arguments()} says them. */
        static Output of(List<String> arguments) {
            return new Output(
                    Integer.parseInt(arguments.get(0)),
                    Integer.parseInt(arguments.get(1)),
                    Integer.parseInt(arguments.get(2)),
                    Integer.parseInt(arguments.get(3)));
        }

        /** For the command line of a child process. */
        List<String> arguments() {
            return List.of(
                    Integer.toString(mostCharacters),
                    Integer.toString(mostCells),
                    Integer.toString(mostPages),
                    Integer.toString(mostNesting));
        }

        /** The longest answer that can hold such a document: three bytes a character, a few numbers a cell and a place. */
        int mostAnswerBytes() {
            return (int) Math.min(Integer.MAX_VALUE / 4, 3L * mostCharacters + 80L * mostCells + (1 << 20));
        }
    }

    /** 50 MB, a minute, as many children as processors up to four, 512 MB each; half a minute a page, half an hour for all. */
    public static final ReadingLimits STANDARD = new ReadingLimits(
            50L << 20,
            Duration.ofSeconds(60),
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())),
            512);

    public ReadingLimits {
        if (mostBytes < 1
                || mostBytes > Integer.MAX_VALUE / 2
                || children < 1
                || heapMegabytes < 32
                || mostInflation < 1
                || deadline.isNegative()
                || deadline.isZero()
                || page.isNegative()
                || pages.isNegative()) {
            throw new IllegalArgumentException("limits of reading must be positive, and a file stay under 1 GB");
        }
    }

    /** With the usual time for recognition and the usual limits for what may come of a file. */
    public ReadingLimits(long mostBytes, Duration deadline, int children, int heapMegabytes) {
        this(
                mostBytes,
                deadline,
                children,
                heapMegabytes,
                100,
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                Output.STANDARD);
    }

    /** How long reading may take of which so many pages have to be recognised. */
    Duration deadline(int scans) {
        Duration all = page.multipliedBy(scans);
        return deadline.plus(all.compareTo(pages) < 0 ? all : pages);
    }
}
