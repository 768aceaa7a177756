package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses office files (ZIP archives) that unfold to far more than their own size, before a library unfolds them into memory. */
final class UnfoldingLimit {

    /** An empty workbook of a megabyte of repeated styles is none of the attacks that this is about. */
    private static final long FREE = 8L << 20;

    /** No office file has as many parts. */
    private static final int MOST_PARTS = 20_000;

    private final int mostTimes;

    UnfoldingLimit(int mostTimes) {
        this.mostTimes = mostTimes;
    }

    /** Files that are no archive pass; so do damaged ones, as far as they unfold: their reader refuses them. */
    void check(byte[] file) throws UnreadableException {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return;
        }
        long most = FREE + (long) file.length * mostTimes;
        long unfolded = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unfolded += read;
                    if (unfolded > most || parts > MOST_PARTS) {
                        throw tooMuch();
                    }
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            return;
        }
        if (parts > MOST_PARTS) {
            throw tooMuch();
        }
    }

    private UnreadableException tooMuch() {
        return new UnreadableException(
                Reason.TOO_LARGE,
                "the file unfolds to more than " + mostTimes + " times its size; save it again in a simpler form");
    }
}
