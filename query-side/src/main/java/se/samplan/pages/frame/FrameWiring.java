package se.samplan.pages.frame;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.web.reactive.result.view.RequestDataValueProcessor;

/** Puts the token against forged forms into every form. */
@Configuration(proxyBeanMethods = false)
class FrameWiring {

    @Bean
    RequestDataValueProcessor requestDataValueProcessor() {
        return new CsrfRequestDataValueProcessor();
    }
}
