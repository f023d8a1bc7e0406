package se.samplan.ops.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the hub must not be able to load. Enforcer bans the artifacts; this also sees a class that came inside another jar. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"com.thoughtworks.xstream.XStream", "lombok.Lombok", "org.junit.Assert"})
    void the_hub_can_not_load(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
