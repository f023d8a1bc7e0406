package se.samplan.plan.read;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.samplan.platform.vault.KeyRing;
import se.samplan.platform.vault.TinkVault;
import se.samplan.platform.vault.Vault;

/** A key ring that forgets everything when the test is over. */
public final class KeysInMemory implements KeyRing {
    private final Map<String, WrappedKey> entries = new ConcurrentHashMap<>();

    public static Vault vault() {
        return new TinkVault(new KeysInMemory(), new byte[32]);
    }

    @Override
    public WrappedKey find(String subject, String controller) {
        return entries.getOrDefault(subject + "|" + controller, new WrappedKey(KeyAddress.EMPTY, Optional.empty()));
    }

    @Override
    public WrappedKey keep(String subject, String controller, String wrapped) {
        entries.putIfAbsent(subject + "|" + controller, new WrappedKey(KeyAddress.HELD, Optional.of(wrapped)));
        return find(subject, controller);
    }

    @Override
    public void destroy(String subject, String controller) {
        entries.put(subject + "|" + controller, new WrappedKey(KeyAddress.DESTROYED, Optional.empty()));
    }
}
