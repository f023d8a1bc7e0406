package se.samplan.platform.reader;

import java.lang.reflect.Proxy;
import org.axonframework.queryhandling.QueryGateway;
import se.samplan.platform.vault.Vault;

/** Opens what knows who reads to tests of what is read. */
public final class TestReaders {

    private TestReaders() {}

    /** For readers who are no private persons: nothing is looked up in a vault. */
    public static ReaderQueries asking(QueryGateway questions) {
        Vault none = (Vault) Proxy.newProxyInstance(
                TestReaders.class.getClassLoader(), new Class<?>[] {Vault.class}, (self, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        return new ReaderQueries(none, questions, patience());
    }

    /** What waits between asking and asking again. */
    public static WriteAwaiting patience() {
        return new WriteAwaiting(4);
    }
}
