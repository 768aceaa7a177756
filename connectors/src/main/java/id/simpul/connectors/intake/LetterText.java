package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.remote.Letter;
import id.simpul.connectors.remote.Letter.Part.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The text of a message as a document: with its subject as title and its day as day of publication, in the header lines
 * of plain texts, or as the head of a page. In UTF-8, whatever it was sent in.
 */
final class LetterText {

    /** Where senders and readers are at home. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private LetterText() {}

    static Payload of(Letter letter, Letter.Part part, Payload payload) {
        if (!(payload instanceof Payload.Bytes bytes)) {
            return payload;
        }
        String text = new String(bytes.bytes(), part.charset());
        LocalDate day = letter.sent().atZone(ZONE).toLocalDate();
        String subject = letter.subject().replaceAll("\\s+", " ").strip();
        String document = part.kind() == Kind.HTML ? page(text, day, subject) : plain(text, day, subject);
        return new Payload.Bytes(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text, LocalDate day, String subject) {
        return "published: " + day + "\n\n" + (subject.isEmpty() ? "" : subject + "\n\n") + text;
    }

    /** A head of our own before the sender's, whose charset no longer holds: the first one counts. */
    private static String page(String text, LocalDate day, String subject) {
        return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>" + escaped(subject) + "</title>\n"
                + "<meta property=\"article:published_time\" content=\"" + day + "\">\n" + text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
