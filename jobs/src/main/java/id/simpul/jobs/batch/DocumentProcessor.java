package id.simpul.jobs.batch;

import id.simpul.connectors.landing.DamagedContentException;
import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.Settlement;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.FuturePeriods;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.Silence;
import id.simpul.jobs.extract.casecount.NamedRows;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads a document and its facts. Whatever is wrong with a document ends in its settlement, never in an exception; a landing
 * zone that can't be read ends the step.
 */
final class DocumentProcessor implements ItemProcessor<Due, ReadDocument> {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentProcessor.class);

    /** Of days in Indonesian texts. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final LandingZone landing;
    private final Reader readers;
    private final Extractors extractors;

    DocumentProcessor(LandingZone landing, Reader readers, Extractors extractors) {
        this.landing = landing;
        this.readers = readers;
        this.extractors = extractors;
    }

    @Override
    public ReadDocument process(Due due) {
        byte[] bytes;
        try {
            bytes = landing.bytes(due);
        } catch (DamagedContentException e) {
            LOG.error("document {} of source {}: {}", due.documentId(), due.sourceId(), e.getMessage());
            return refused(due, "damaged", "its stored bytes are damaged; they must be landed again");
        }
        try {
            Document document = readers.read(due.fileName(), bytes, known(due));
            return extract(due, document.noting(NamedRows.notes(new Reading(document))));
        } catch (UnreadableException e) {
            String code = e.reason().name().toLowerCase(Locale.ROOT);
            return e.reason() == UnreadableException.Reason.NO_ARTICLE
                    ? new ReadDocument(due, null, List.of(), Settlement.irrelevant(code, said(e)))
                    : refused(due, code, said(e));
        } catch (IOException e) {
            return refused(due, "broken", said(UnreadableException.damaged(e)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("document {} of source {} could not be processed", due.documentId(), due.sourceId(), bare(e));
            return refused(
                    due,
                    "internal_error",
                    e.getClass().getSimpleName() + " while reading; please report it with the document's number");
        }
    }

    private ReadDocument extract(Due due, Document document) {
        List<Finding<?>> findings = FuturePeriods.doubted(extractors.extract(document, home(due)), told(due, document));
        return new ReadDocument(due, document, findings, settlement(due, document, findings));
    }

    /** When the document was published, or else there. */
    private static LocalDate told(Due due, Document document) {
        LocalDate published = document.metadata().published();
        return published == null ? due.fetched().atZone(ZONE).toLocalDate() : published;
    }

    private static Settlement settlement(Due due, Document document, List<Finding<?>> findings) {
        if (!findings.isEmpty()) {
            return Settlement.loaded(findings.size() + " statements");
        }
        Silence silence = Silence.of(new Reading(document, home(due)));
        return Settlement.irrelevant(silence.code(), silence.message());
    }

    /** What the source says of its documents; a page's own word stands before it. */
    private static Metadata known(Due due) {
        String url = due.address().startsWith("http") ? due.address() : null;
        return new Metadata(null, null, due.publisher(), null, url, null);
    }

    private static List<String> home(Due due) {
        return due.region().equals("ID") ? List.of() : List.of(due.region());
    }

    private static ReadDocument refused(Due due, String code, String message) {
        return new ReadDocument(due, null, List.of(), Settlement.quarantined(code, message));
    }

    private static String said(UnreadableException problem) {
        String message = problem.getMessage();
        return message == null ? "no further word" : message;
    }

    /** Without its message, by which a document's text could come into the log. */
    private static Throwable bare(Throwable problem) {
        Throwable bare = new Throwable(problem.getClass().getName());
        bare.setStackTrace(problem.getStackTrace());
        return bare;
    }
}
