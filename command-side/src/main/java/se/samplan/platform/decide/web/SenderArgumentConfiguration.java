package se.samplan.platform.decide.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Lets endpoints ask for the sender of a request. */
@Configuration(proxyBeanMethods = false)
class SenderArgumentConfiguration implements WebFluxConfigurer {
    private final SenderArgumentResolver sender;

    SenderArgumentConfiguration(SenderArgumentResolver sender) {
        this.sender = sender;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(sender);
    }
}
