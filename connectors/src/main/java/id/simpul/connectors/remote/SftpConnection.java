package id.simpul.connectors.remote;

import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Connector.Sftp.Login;
import id.simpul.connectors.source.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connection to an SFTP server. The server must prove itself by a key that the source names: one that is seen for the
 * first time is trusted no more than a wrong one. Nothing of the account's own {@code ~/.ssh} is used.
 */
final class SftpConnection implements AutoCloseable {

    private final Connector.Sftp settings;
    private final Secrets secrets;
    private final Deadlines deadlines;

    private volatile @Nullable SshClient ssh;
    private @Nullable SftpClient sftp;
    private volatile @Nullable String shownKey;
    private volatile boolean closed;

    SftpConnection(Connector.Sftp settings, Secrets secrets, Deadlines deadlines) {
        this.settings = settings;
        this.secrets = secrets;
        this.deadlines = deadlines;
    }

    /** The open connection: a new one where there is none, or the last one broke. */
    synchronized SftpClient client() throws IOException {
        if (closed) {
            throw new IOException("the connection was given up");
        }
        if (sftp == null || !sftp.isOpen()) {
            sftp = connect();
        }
        return sftp;
    }

    private SftpClient connect() throws IOException {
        Login login = settings.login();
        @Nullable KeyPair key = login instanceof Login.Key keyLogin ? key(keyLogin) : null;
        @Nullable
        String password = login instanceof Login.Password byPassword ? secrets.get(byPassword.password()) : null;
        ClientSession session = session();
        try {
            if (key != null) {
                session.addPublicKeyIdentity(key);
            }
            if (password != null) {
                session.addPasswordIdentity(password);
            }
            logIn(session);
            return SftpClientFactory.instance().createSftpClient(session);
        } catch (IOException e) {
            session.close(true);
            throw e;
        }
    }

    private ClientSession session() throws IOException {
        try {
            return ssh().connect(settings.user(), settings.host(), settings.port())
                    .verify(deadlines.connect())
                    .getClientSession();
        } catch (IOException e) {
            throw new UnreachableException(server(), e);
        }
    }

    private void logIn(ClientSession session) throws IOException {
        try {
            session.auth().verify(deadlines.connect());
        } catch (IOException e) {
            String shown = shownKey;
            if (shown != null) {
                throw new RefusedException(
                        "unknown_host_key",
                        server() + " shows the key " + shown
                                + ", which is none of 'host_keys'; nothing was sent to it. "
                                + "Ask who runs it whether the key is theirs before you put it there");
            }
            if (e instanceof SshException ssh && refused(ssh)) {
                throw new RefusedException(
                        "wrong_credentials",
                        server() + " does not accept the account " + settings.user() + " with this "
                                + (settings.login() instanceof Login.Key ? "key" : "password"));
            }
            throw new UnreachableException(server(), e);
        }
    }

    private static boolean refused(SshException e) {
        return e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                || e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_ILLEGAL_USER_NAME;
    }

    private SshClient ssh() {
        SshClient client = ssh;
        if (client == null) {
            client = SshClient.setUpDefaultClient();
            client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
            client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
            client.setServerKeyVerifier((session, address, key) -> trusted(key));
            CoreModuleProperties.PREFERRED_AUTHS.set(
                    client, settings.login() instanceof Login.Key ? "publickey" : "password,keyboard-interactive");
            CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, deadlines.connect());
            CoreModuleProperties.AUTH_TIMEOUT.set(client, deadlines.connect());
            CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, deadlines.silence());
            CoreModuleProperties.IDLE_TIMEOUT.set(client, deadlines.silence());
            SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, deadlines.connect());
            client.start();
            ssh = client;
            if (closed) {
                client.close(true);
            }
        }
        return client;
    }

    private boolean trusted(PublicKey key) {
        String shown = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        boolean known =
                settings.hostKeys().stream().anyMatch(expected -> bare(expected).equals(bare(shown)));
        shownKey = known ? null : shown;
        return known;
    }

    private static String bare(String fingerprint) {
        return fingerprint.endsWith("=") ? fingerprint.substring(0, fingerprint.length() - 1) : fingerprint;
    }

    private KeyPair key(Login.Key login) throws IOException {
        String text = secrets.get(login.key()) + "\n";
        Secret phrase = login.passphrase();
        @Nullable String passphrase = phrase == null ? null : secrets.get(phrase);
        FilePasswordProvider provider =
                passphrase == null ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(passphrase);
        try (ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            Iterable<KeyPair> keys =
                    SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("key"), in, provider);
            if (keys != null && keys.iterator().hasNext()) {
                return keys.iterator().next();
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            // not its message, which may hold some of the key
            throw badKey();
        }
        throw badKey();
    }

    private static RefusedException badKey() {
        return new RefusedException(
                "bad_key",
                "the private key can't be read; it is one as ssh-keygen writes it, and its passphrase is 'passphrase'");
    }

    private String server() {
        return settings.host() + ":" + settings.port();
    }

    @Override
    public void close() {
        closed = true;
        SshClient client = ssh;
        if (client != null) {
            // closes the session and every channel with it
            client.close(true);
        }
    }
}
