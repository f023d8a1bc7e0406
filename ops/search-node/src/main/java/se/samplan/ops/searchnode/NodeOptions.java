package se.samplan.ops.searchnode;

import java.nio.file.Path;

/**
 * What the launcher is told.
 *
 * @param data the folder for everything the node writes
 * @param port where its HTTP interface listens
 */
record NodeOptions(Path data, int port) {

    static NodeOptions of(String... args) {
        Path data = Path.of("data");
        int port = 9200;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("Nothing follows " + args[i]);
            }
            switch (args[i]) {
                case "--data" -> data = Path.of(args[i + 1]);
                case "--port" -> port = Integer.parseInt(args[i + 1]);
                default -> throw new IllegalArgumentException("Unknown option " + args[i]);
            }
        }
        return new NodeOptions(data.toAbsolutePath().normalize(), port);
    }
}
