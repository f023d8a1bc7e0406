package se.samplan.ops.architecture;

import java.util.Optional;

/**
 * Where a package stands: in which room, and of which concept.
 *
 * @param concept the first step below the root: a concept, or {@code platform}, {@code pages}, {@code ops}
 * @param room what the package holds
 */
record Place(String concept, Room room) {

    /** The place of a package below the root; empty when the plan of the house knows no such place. */
    static Optional<Place> of(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        var below = packageName.substring(root.length() + 1);
        var step = below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
        var rest = below.substring(step.length());
        return room(step, rest).map(room -> new Place(step, room));
    }

    private static Optional<Room> room(String step, String rest) {
        return switch (step) {
            case "platform" -> Optional.of(Room.PLATFORM);
            case "pages" -> Optional.of(Room.PAGES);
            case "ops" -> Optional.of(Room.OPS);
            default -> PlanOfTheHouse.LOOKS_AT.containsKey(step) ? roomOfConcept(rest) : Optional.empty();
        };
    }

    private static Optional<Room> roomOfConcept(String rest) {
        return Optional.ofNullable(
                switch (rest) {
                    case "" -> Room.WORDS;
                    case ".commands" -> Room.COMMANDS;
                    case ".events" -> Room.EVENTS;
                    case ".ground" -> Room.SHARED_RULES;
                    case String r when within(r, ".write.web") -> Room.WRITE_WEB;
                    case String r when within(r, ".write") -> Room.WRITE;
                    case String r when within(r, ".automation") -> Room.AUTOMATION;
                    case String r when within(r, ".read.web") -> Room.READ_WEB;
                    case String r when within(r, ".read") -> Room.READ;
                    default -> null;
                });
    }

    private static boolean within(String rest, String room) {
        return rest.equals(room) || rest.startsWith(room + ".");
    }
}
