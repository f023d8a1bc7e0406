package se.samplan.ops.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.samplan.ops.sides.OnSide;
import se.samplan.ops.sides.Side;
import se.samplan.platform.search.RebuildProgress;
import se.samplan.platform.search.ViewLifecycle;

/**
 * Down while there are no views to read; degraded while they can't be filled (the search engine is away) or have put events aside, or can't make a document findable. Writing
 * goes on in either case. As metrics: {@code samplan_views_behind}, in positions of the history, {@code samplan_views_put_aside} and
 * {@code samplan_views_unfound}.
 */
@Component("viewsHealthIndicator")
@OnSide(Side.QUERY)
class ViewsHealthIndicator extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final ViewLifecycle views;

    ViewsHealthIndicator(ViewLifecycle views, MeterRegistry meters) {
        super("the views can't be read");
        this.views = views;
        Gauge.builder("samplan.views.behind", views, ViewsHealthIndicator::behind)
                .register(meters);
        Gauge.builder("samplan.views.put.aside", views, it -> it.progress().putAside())
                .register(meters);
        Gauge.builder("samplan.views.unfound", views, it -> it.progress().unfound())
                .register(meters);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        RebuildProgress progress = views.progress();
        boolean troubled = !views.isHealthy() || progress.putAside() > 0 || progress.unfound() > 0;
        builder.status(!views.isReady() ? Status.DOWN : troubled ? DEGRADED : Status.UP)
                .withDetail("state", progress.state())
                .withDetail("position", progress.position())
                .withDetail("head", progress.head())
                .withDetail("putAside", progress.putAside())
                .withDetail("unfound", progress.unfound());
        String trouble = views.trouble();
        if (trouble != null) {
            builder.withDetail("trouble", trouble);
        }
    }

    private static double behind(ViewLifecycle views) {
        RebuildProgress progress = views.progress();
        return Math.max(0, progress.head() - progress.position());
    }
}
