package se.samplan.ops.health;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import org.springframework.boot.elasticsearch.health.ElasticsearchRestClientHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.samplan.ops.sides.OnSide;
import se.samplan.ops.sides.Side;

/**
 * Degraded, not down, while the search engine does not answer: what people do is taken and kept meanwhile, only reading has to wait. A
 * balancer that took the hub away for it would make things worse. Stands in the place of Boot's own, which says down.
 */
@Component("elasticsearchHealthIndicator")
@OnSide(Side.QUERY)
final class SearchHealth implements HealthIndicator {
    private final ElasticsearchRestClientHealthIndicator engine;

    SearchHealth(Rest5Client client) {
        this.engine = new ElasticsearchRestClientHealthIndicator(client);
    }

    @Override
    public Health health() {
        Health said = engine.health();
        return said.getStatus().equals(Status.UP)
                ? said
                : Health.status("DEGRADED").withDetails(said.getDetails()).build();
    }
}
