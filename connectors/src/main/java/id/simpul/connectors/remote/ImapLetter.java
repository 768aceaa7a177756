package id.simpul.connectors.remote;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A message as its server gives it, part by part: the rest of a large one is not fetched for a look at its beginning. */
final class ImapLetter implements Letter {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 200;

    private final Message message;
    private final Function<MessagingException, IOException> told;
    private final List<String> from;
    private final long size;
    private final String subject;
    private final Instant sent;

    ImapLetter(Message message, Function<MessagingException, IOException> told) throws MessagingException {
        this.message = message;
        this.told = told;
        this.from = addresses(message.getFrom());
        this.size = message.getSize();
        this.subject = message.getSubject() == null ? "" : message.getSubject();
        Date date = message.getSentDate() == null ? message.getReceivedDate() : message.getSentDate();
        this.sent = date == null ? Instant.EPOCH : date.toInstant();
    }

    @Override
    public List<String> from() {
        return from;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public Instant sent() {
        return sent;
    }

    @Override
    public List<Part> parts() throws IOException {
        try {
            Collected found = new Collected();
            collect(message, 0, found);
            List<Part> parts = new ArrayList<>();
            Part body = found.html != null ? found.html : found.text;
            if (body != null) {
                parts.add(body);
            }
            parts.addAll(found.attachments);
            return parts;
        } catch (MessagingException e) {
            throw told.apply(e);
        }
    }

    /** The first text of each kind is the body's; what comes later is carried along. */
    private static final class Collected {
        private @Nullable Part text;
        private @Nullable Part html;
        private final List<Part> attachments = new ArrayList<>();
    }

    private void collect(jakarta.mail.Part part, int depth, Collected found) throws MessagingException, IOException {
        if (depth > DEEPEST || found.attachments.size() > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                collect(many.getBodyPart(i), depth + 1, found);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof jakarta.mail.Part forwarded) {
            collect(forwarded, depth + 1, found);
        } else if (attached(part)) {
            found.attachments.add(new Mime(part, Part.Kind.ATTACHMENT, name(part, found.attachments.size() + 1)));
        } else if (part.isMimeType("text/html") && found.html == null) {
            found.html = new Mime(part, Part.Kind.HTML, "pesan.html");
        } else if (part.isMimeType("text/plain") && found.text == null) {
            found.text = new Mime(part, Part.Kind.TEXT, "pesan.txt");
        }
    }

    /** What has a name is a file, but for the pictures that a text shows (logos, signatures). */
    private static boolean attached(jakarta.mail.Part part) throws MessagingException {
        boolean shown = part.isMimeType("image/*")
                && (jakarta.mail.Part.INLINE.equalsIgnoreCase(part.getDisposition())
                        || part.getHeader("Content-ID") != null
                                && !jakarta.mail.Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()));
        return !shown
                && (jakarta.mail.Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null);
    }

    private static String name(jakarta.mail.Part part, int number) throws MessagingException, IOException {
        String given = part.getFileName();
        String decoded = given == null ? "" : MimeUtility.decodeText(given);
        String bare = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return bare.isEmpty() || bare.equals(".") || bare.equals("..")
                ? String.format(Locale.ROOT, "lampiran-%d", number)
                : bare;
    }

    private static List<String> addresses(Address @Nullable [] from) {
        List<String> addresses = new ArrayList<>();
        if (from != null) {
            for (Address address : from) {
                if (address instanceof InternetAddress internet && internet.getAddress() != null) {
                    addresses.add(internet.getAddress().toLowerCase(Locale.ROOT));
                }
            }
        }
        return List.copyOf(addresses);
    }

    private final class Mime implements Part {

        private final jakarta.mail.Part part;
        private final Kind kind;
        private final String name;

        Mime(jakarta.mail.Part part, Kind kind, String name) {
            this.part = part;
            this.kind = kind;
            this.name = name;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Charset charset() {
            try {
                String charset = new ContentType(part.getContentType()).getParameter("charset");
                return charset == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(charset));
            } catch (MessagingException | IllegalArgumentException e) {
                // none that is known: most are, or are a part of, this one
                return StandardCharsets.UTF_8;
            }
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return part.getInputStream();
            } catch (MessagingException e) {
                throw told.apply(e);
            }
        }
    }
}
