package se.samplan.ops.hub;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import se.samplan.ops.sides.Side;

/**
 * Leaves out the room that is not at work in this process. What speaks HTTP for the command side only sends commands and stands wherever people come in, on the query side.
 */
final class SideFilter implements TypeFilter, EnvironmentAware {

    private static final String ROOT = "se\\.samplan\\.";
    private static final Pattern DECIDES =
            Pattern.compile(ROOT + "(\\w+\\.write|\\w+\\.automation|platform\\.decide)\\.[A-Z].*");
    private static final Pattern READS =
            Pattern.compile(ROOT + "(\\w+\\.read|pages|platform\\.search|platform\\.reader)\\..*");
    private static final Pattern TAKES = Pattern.compile(ROOT + "(\\w+\\.write|platform\\.decide)\\.web\\..*");

    private @Nullable Side side;

    @Override
    public void setEnvironment(Environment environment) {
        side = Side.of(environment);
    }

    /** True for what is left out. */
    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory others) {
        String name = type.getClassMetadata().getClassName();
        return switch (side) {
            case COMMAND -> READS.matcher(name).matches() || TAKES.matcher(name).matches();
            case QUERY -> DECIDES.matcher(name).matches();
            case null, default -> false;
        };
    }
}
