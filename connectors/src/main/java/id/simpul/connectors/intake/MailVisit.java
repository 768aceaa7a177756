package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.remote.Mailbox;
import id.simpul.connectors.source.Connector;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A round through a mailbox: each message once, oldest first. A message never changes; what is known is told by its
 * number alone, and costs no more than that. One that was refused is looked at again when the rules for it change.
 */
final class MailVisit implements Visit {

    static final Fingerprint TAKEN = new Fingerprint("taken");

    private final Mailbox mailbox;
    private final Collecting collecting;
    private final Connector.Mail settings;
    private final Fingerprint refused;
    private @Nullable Deque<Long> left;

    MailVisit(Mailbox mailbox, Collecting collecting, Connector.Mail settings) {
        this.mailbox = mailbox;
        this.collecting = collecting;
        this.settings = settings;
        this.refused = new Fingerprint("refused:" + settings.messageBytes() + ":"
                + String.join(",", settings.senders().stream().sorted().toList()));
    }

    @Override
    public @Nullable Find next() throws IOException {
        Deque<Long> numbers = left;
        if (numbers == null) {
            numbers = new ArrayDeque<>(mailbox.messages());
            left = numbers;
        }
        while (!numbers.isEmpty()) {
            long number = numbers.element();
            String address = address(number);
            numbers.remove();
            if (!collecting.unchanged(address, TAKEN) && !collecting.unchanged(address, refused)) {
                return new MailFind(mailbox, number, address, refused, settings, collecting);
            }
        }
        return null;
    }

    /** As RFC 5092 writes it, without the server. */
    private String address(long number) throws IOException {
        return String.format(Locale.ROOT, "%s;UIDVALIDITY=%d/;UID=%d", settings.folder(), mailbox.validity(), number);
    }

    @Override
    public List<String> incomplete() {
        return List.of();
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
