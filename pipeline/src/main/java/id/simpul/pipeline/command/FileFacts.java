package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.NamedRows;
import id.simpul.pipeline.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What one file states, as text. */
final class FileFacts {

    /** How documents, their findings and refusals are written; whole lines, line feeds included. */
    interface Form {

        String document(Document document, List<Finding<?>> findings);

        String refusal(String name, String why);
    }

    record Result(String text, boolean refused) implements InOrder.Verdict {}

    private final Readers readers;
    private final Extractors extractors;
    private final Metadata known;
    private final Form form;
    private final Messages messages;

    /** @param messages in which it is told why a file is refused */
    FileFacts(Readers readers, Extractors extractors, Metadata known, Form form, Messages messages) {
        this.readers = readers;
        this.extractors = extractors;
        this.known = known;
        this.form = form;
        this.messages = messages;
    }

    /** Never throws for what a file holds. */
    Result of(Path file) {
        return of(name(file), file.toString(), () -> readers.read(file, known));
    }

    /** Never throws for what a document holds. */
    Result of(String name, byte[] bytes, Metadata toldBySource) {
        return of(name, name, () -> readers.read(name, bytes, toldBySource.or(known)));
    }

    private interface Reading {
        Document read() throws IOException;
    }

    /** @param asked how the file was named, which is told where there is none to be had by that name */
    private Result of(String name, String asked, Reading reading) {
        try {
            Document read = reading.read();
            Document document = read.noting(NamedRows.notes(new id.simpul.jobs.extract.Reading(read)));
            return new Result(form.document(document, extractors.extract(document)), false);
        } catch (UnreadableException e) {
            boolean had = e.reason() != Reason.MISSING && e.reason() != Reason.NO_PERMISSION;
            return refused(had ? name : asked, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(asked, String.valueOf(UnreadableException.damaged(e).getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refused(
                    name,
                    "internal error (" + e.getClass().getSimpleName() + " at " + place(e) + "); please report it");
        }
    }

    private Result refused(String name, String why) {
        return new Result(form.refusal(name, messages.said(why)), true);
    }

    private static String name(Path file) {
        Path name = file.normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String place(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("id.simpul.")) {
                return element.toString();
            }
        }
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
