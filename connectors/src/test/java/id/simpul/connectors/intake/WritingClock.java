package id.simpul.connectors.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Goes on by a tenth of a second whenever somebody looks, and somebody writes to a file at each of the first looks. It is
 * a day ahead, so that only the time that the writer leaves on the file counts.
 */
class WritingClock extends Clock {

    private final Path file;
    private final int writes;
    private final Instant start = Instant.now().plus(Duration.ofDays(1));
    private int looks;

    WritingClock(Path file, int writes) {
        this.file = file;
        this.writes = writes;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = start.plusMillis(100L * looks);
        if (looks++ < writes) {
            try {
                Files.writeString(file, "x", StandardOpenOption.APPEND);
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("an instant has no zone");
    }
}
