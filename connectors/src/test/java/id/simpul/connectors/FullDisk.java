package id.simpul.connectors;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database whose disk is full after so many connections, as PostgreSQL says it. */
public final class FullDisk {

    private FullDisk() {}

    /** @param connections that are given out before */
    public static DataSource after(int connections, DataSource real) {
        AtomicInteger left = new AtomicInteger(connections);
        return (DataSource) Proxy.newProxyInstance(
                FullDisk.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (left.getAndDecrement() <= 0) {
                        throw new SQLException("could not extend file: No space left on device", "53100");
                    }
                    return method.invoke(real, arguments);
                });
    }
}
