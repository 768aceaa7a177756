package id.simpul.connectors.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Certificates of an operator's own beside those that Java trusts. */
final class Trust {

    private Trust() {}

    /** @param file certificates in PEM, one after the other */
    static SSLSocketFactory with(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate own : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry(name(number++), own);
            }
        }
        if (number == 0) {
            throw new IOException("it holds no certificate in PEM");
        }
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager usual) {
                for (X509Certificate issuer : usual.getAcceptedIssuers()) {
                    store.setCertificateEntry(name(number++), issuer);
                }
            }
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(store), null);
        return context.getSocketFactory();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "c%d", number);
    }

    /** @param store null for what Java trusts */
    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
