package se.samplan.ops.engine.tally;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
@ProcessingGroup("automation-tally")
public class TallyAutomation {

    public final Set<String> cannotDo = ConcurrentHashMap.newKeySet();
    public final Map<String, MetaData> heard = new ConcurrentHashMap<>();

    @EventHandler
    void on(TallyOpened opened, MetaData metaData) {
        if (cannotDo.contains(opened.tally())) {
            throw new IllegalStateException("busy");
        }
        heard.put(opened.tally(), metaData);
    }
}
