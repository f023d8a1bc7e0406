package se.samplan.ops.limits;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One set of buckets for the process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitWiring {

    @Bean
    RateLimits rateLimits(MeterRegistry metrics) {
        return new RateLimits(metrics);
    }
}
