package id.simpul.connectors.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a source is fetched: one kind a connector, with its settings. */
public sealed interface Connector permits Connector.Files, Connector.Sftp, Connector.Mail, Connector.S3, WebConnector {

    /** Its name in source files. All connectors are records. */
    String kind();

    /**
     * A folder that files are dropped into.
     *
     * @param folder absolute; a relative one in a source file counts from that file's folder
     * @param include globs on the path below the folder ({@code **}{@code /*.pdf}); none means all
     * @param exclude globs of what is left out though included
     * @param recursive whether nested folders are read
     * @param settle how long size and times must stand still before a file counts as complete
     */
    record Files(Path folder, List<String> include, List<String> exclude, boolean recursive, Duration settle)
            implements Connector {

        public Files {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        @Override
        public String kind() {
            return "files";
        }
    }

    /**
     * A folder of an SFTP server.
     *
     * @param hostKeys fingerprints ({@code SHA256:…}) of the keys by which the server may prove itself; never empty
     * @param login how we prove ourselves
     * @param folder as the server names it; {@code .} is where the account arrives
     * @param include globs on the path below the folder; none means all
     * @param exclude globs of what is left out though included
     * @param settle how long size and time must stand still before a file counts as complete
     */
    record Sftp(
            String host,
            int port,
            String user,
            List<String> hostKeys,
            Login login,
            String folder,
            List<String> include,
            List<String> exclude,
            boolean recursive,
            Duration settle)
            implements Connector {

        public Sftp {
            hostKeys = List.copyOf(hostKeys);
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        @Override
        public String kind() {
            return "sftp";
        }

        /** By what an account proves itself. */
        public sealed interface Login {

            record Password(Secret password) implements Login {}

            /**
             * @param key a private key as OpenSSH or OpenSSL write it
             * @param passphrase null where the key has none
             */
            record Key(Secret key, @Nullable Secret passphrase) implements Login {}
        }
    }

    /**
     * A folder of an IMAP mailbox: what its messages say and carry. The mailbox is left as it is, unless messages that
     * have landed shall be marked as seen.
     *
     * @param starttls whether the connection begins in clear text; it is encrypted in any case
     * @param trust certificates (PEM) that are trusted beside those of this Java, or null
     * @param folder such as {@code INBOX}
     * @param senders addresses, or domains as {@code @dp3a.go.id}, whose messages are taken; never empty
     * @param messageBytes a larger message is refused
     */
    record Mail(
            String host,
            int port,
            boolean starttls,
            @Nullable Path trust,
            String user,
            Secret password,
            String folder,
            List<String> senders,
            long messageBytes,
            boolean markSeen)
            implements Connector {

        public Mail {
            senders = List.copyOf(senders);
        }

        /** The same folder, left as it is. */
        public Mail unmarked() {
            return new Mail(host, port, starttls, trust, user, password, folder, senders, messageBytes, false);
        }

        @Override
        public String kind() {
            return "mail";
        }
    }

    /**
     * A bucket of an S3-compatible store.
     *
     * @param endpoint null for Amazon's own
     * @param prefix of the keys that are listed; may be empty
     * @param include globs on the key below the prefix; none means all
     * @param exclude globs of what is left out though included
     */
    record S3(
            @Nullable URI endpoint,
            String region,
            String bucket,
            String prefix,
            Secret accessKey,
            Secret secretKey,
            List<String> include,
            List<String> exclude)
            implements Connector {

        public S3 {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        @Override
        public String kind() {
            return "s3";
        }
    }
}
