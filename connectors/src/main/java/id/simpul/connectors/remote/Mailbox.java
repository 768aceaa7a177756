package id.simpul.connectors.remote;

import id.simpul.connectors.source.Connector;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/**
 * A folder of an IMAP mailbox. Connects when it is first asked, and again after the connection was lost. For one thread,
 * but for {@link #close}. Reading marks nothing as seen.
 */
public final class Mailbox implements AutoCloseable {

    private static final int FETCH = 64 * 1024;

    private final Connector.Mail settings;
    private final Secrets secrets;
    private final Deadlines deadlines;
    private @Nullable IMAPFolder folder;
    private volatile @Nullable Store store;
    private volatile boolean closed;

    public Mailbox(Connector.Mail settings, Secrets secrets, Deadlines deadlines) {
        this.settings = settings;
        this.secrets = secrets;
        this.deadlines = deadlines;
    }

    /** What makes the numbers of messages good for ever; another value, and all numbers are new. */
    public long validity() throws IOException {
        try {
            return folder().getUIDValidity();
        } catch (MessagingException e) {
            throw told(e);
        }
    }

    /** The numbers (UID) of all messages that are there now, oldest first. */
    public List<Long> messages() throws IOException {
        try {
            IMAPFolder open = folder();
            Message[] messages = open.getMessages();
            FetchProfile numbers = new FetchProfile();
            numbers.add(UIDFolder.FetchProfileItem.UID);
            open.fetch(messages, numbers);
            List<Long> uids = new ArrayList<>();
            for (Message message : messages) {
                uids.add(open.getUID(message));
            }
            return uids;
        } catch (MessagingException e) {
            throw told(e);
        }
    }

    /**
     * A message by its number.
     *
     * @throws NoSuchFileException where it is gone
     * @throws IOException as {@link RemoteFolder} says
     */
    public Letter open(long uid) throws IOException {
        try {
            IMAPFolder open = folder();
            Message message = open.getMessageByUID(uid);
            if (message == null) {
                throw new NoSuchFileException("message " + uid);
            }
            FetchProfile heads = new FetchProfile();
            heads.add(FetchProfile.Item.ENVELOPE);
            heads.add(FetchProfile.Item.SIZE);
            open.fetch(new Message[] {message}, heads);
            ((IMAPMessage) message).setPeek(true);
            return new ImapLetter(message, this::told);
        } catch (MessagingException e) {
            throw told(e);
        }
    }

    /** Marks a message as seen, where it is still there. */
    public void markSeen(long uid) throws IOException {
        try {
            Message message = folder().getMessageByUID(uid);
            if (message != null) {
                message.setFlag(Flags.Flag.SEEN, true);
            }
        } catch (MessagingException e) {
            throw told(e);
        }
    }

    private IMAPFolder folder() throws IOException, MessagingException {
        if (closed) {
            throw new IOException("the connection was given up");
        }
        IMAPFolder open = folder;
        if (open == null || !open.isOpen()) {
            disconnect();
            open = (IMAPFolder) connect().getFolder(settings.folder());
            open.open(settings.markSeen() ? Folder.READ_WRITE : Folder.READ_ONLY);
            folder = open;
        }
        return open;
    }

    private Store connect() throws IOException, MessagingException {
        String password = secrets.get(settings.password());
        Store fresh = Session.getInstance(properties()).getStore(protocol());
        store = fresh;
        fresh.connect(settings.host(), settings.port(), settings.user(), password);
        return fresh;
    }

    private String protocol() {
        return settings.starttls() ? "imap" : "imaps";
    }

    private Properties properties() throws RefusedException {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.required", String.valueOf(settings.starttls()));
        properties.put(prefix + "starttls.enable", String.valueOf(settings.starttls()));
        properties.put(prefix + "connectiontimeout", millis(deadlines.connect()));
        properties.put(prefix + "timeout", millis(deadlines.silence()));
        properties.put(prefix + "writetimeout", millis(deadlines.silence()));
        properties.put(prefix + "fetchsize", String.valueOf(FETCH));
        // the charset of a name that its sender encoded against the rules
        properties.put("mail.mime.decodefilename", "true");
        if (settings.trust() != null) {
            try {
                properties.put(prefix + "ssl.socketFactory", Trust.with(settings.trust()));
            } catch (IOException | GeneralSecurityException e) {
                throw new RefusedException(
                        "bad_trust", "the certificates in " + settings.trust() + " can't be read: " + e.getMessage());
            }
        }
        return properties;
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    /** In the words of {@link RemoteFolder}. */
    private IOException told(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return new RefusedException(
                    "wrong_credentials",
                    server() + " does not accept the account " + settings.user() + " with this password");
        }
        if (e instanceof FolderNotFoundException) {
            return new RefusedException(
                    "no_folder", "the mailbox has no folder " + settings.folder() + "; mend 'folder'");
        }
        if (has(e, SSLException.class)) {
            return new RefusedException(
                    "untrusted_server",
                    server() + " can't prove who it is (" + innermost(e).getMessage()
                            + "); nothing was sent to it. Where its certificate is its own, name it in 'trust'");
        }
        boolean away = e instanceof MailConnectException || folder == null;
        return away ? new UnreachableException(server(), e) : new IOException(String.valueOf(e.getMessage()), e);
    }

    /** A handshake that fails; a connection that is cut later is an SSLException, too, but the folder is open then. */
    private boolean has(Throwable e, Class<? extends Throwable> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return folder == null;
            }
        }
        return false;
    }

    private static Throwable innermost(Throwable e) {
        Throwable innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }

    private String server() {
        return settings.host() + ":" + settings.port();
    }

    private void disconnect() {
        folder = null;
        Store old = store;
        store = null;
        if (old != null) {
            try {
                old.close();
            } catch (MessagingException e) {
                // it was lost already
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        Store last = store;
        if (last != null) {
            try {
                last.close();
            } catch (MessagingException e) {
                // it was lost already
                return;
            }
        }
    }
}
