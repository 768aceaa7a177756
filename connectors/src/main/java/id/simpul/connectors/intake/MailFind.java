package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.Letter;
import id.simpul.connectors.remote.Mailbox;
import id.simpul.connectors.source.Connector;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A message of a mailbox: its text and each file that it carries are documents; or it is refused as a whole. */
final class MailFind implements Find {

    private final Mailbox mailbox;
    private final long number;
    private final String address;
    private final Fingerprint refused;
    private final Connector.Mail settings;
    private final Collecting collecting;

    /** @param refused the fingerprint of a message that is refused under the present settings */
    MailFind(
            Mailbox mailbox,
            long number,
            String address,
            Fingerprint refused,
            Connector.Mail settings,
            Collecting collecting) {
        this.mailbox = mailbox;
        this.number = number;
        this.address = address;
        this.refused = refused;
        this.settings = settings;
        this.collecting = collecting;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String fileName() {
        return String.format(Locale.ROOT, "pesan-%d.eml", number);
    }

    @Override
    public void land(Unloading unloading) throws IOException {
        Letter letter = mailbox.open(number);
        if (!allowed(letter.from())) {
            refuse("sender_not_allowed", "its sender is none of the source's 'senders'");
            return;
        }
        if (letter.size() > settings.messageBytes()) {
            refuse(
                    "too_large",
                    String.format(
                            Locale.ROOT,
                            "the message has %.1f MB, more than the %.1f MB of 'message_megabytes'",
                            letter.size() / 1e6,
                            settings.messageBytes() / 1e6));
            return;
        }
        Members members = new Members(collecting, address, MailVisit.TAKEN);
        Set<String> names = new HashSet<>();
        for (Letter.Part part : letter.parts()) {
            collecting.alive();
            add(letter, part, unique(part.name(), names), unloading, members);
        }
        if (!members.finish(MailVisit.TAKEN)) {
            refuse("empty_message", "it has neither a text nor a file");
        }
        if (settings.markSeen()) {
            mailbox.markSeen(number);
        }
    }

    private void add(Letter letter, Letter.Part part, String name, Unloading unloading, Members members)
            throws IOException {
        try (InputStream in = part.open()) {
            switch (part.kind()) {
                case TEXT, HTML -> members.add(name, LetterText.of(letter, part, unloading.read(name, in)));
                case ATTACHMENT -> {
                    if (Archive.named(name)) {
                        unloading.unpack(name, in, members);
                    } else {
                        members.add(name, unloading.read(name, in));
                    }
                }
            }
        }
    }

    private static String unique(String name, Set<String> names) {
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = i + "-" + name;
        }
        return unique;
    }

    private boolean allowed(List<String> from) {
        return !from.isEmpty() && from.stream().allMatch(this::allowed);
    }

    private boolean allowed(String sender) {
        return settings.senders().stream()
                .map(allowed -> allowed.toLowerCase(Locale.ROOT))
                .anyMatch(allowed -> allowed.startsWith("@") ? sender.endsWith(allowed) : sender.equals(allowed));
    }

    private void refuse(String code, String message) {
        collecting.land(address, fileName(), refused, new Payload.Refused(new Reason(code, message), null));
    }
}
