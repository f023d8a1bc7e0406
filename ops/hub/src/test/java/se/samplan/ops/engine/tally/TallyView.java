package se.samplan.ops.engine.tally;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
@ProcessingGroup("view-tally")
public class TallyView {

    public final Map<String, Integer> sums = new ConcurrentHashMap<>();
    public final Set<String> reminded = ConcurrentHashMap.newKeySet();
    public final Set<Integer> cannotTake = ConcurrentHashMap.newKeySet();

    @EventHandler
    void on(Counted counted) {
        if (cannotTake.contains(counted.by())) {
            throw new IllegalStateException("Can't take " + counted.by());
        }
        sums.merge(counted.tally(), counted.by(), Integer::sum);
    }

    @EventHandler
    void on(Reminded event) {
        reminded.add(event.tally());
    }
}
