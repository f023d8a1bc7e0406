package se.samplan.ops.player.script;

/** A party of the scenario. {@code origin} is the file that names it: the same party when several files share it. */
public record Unit(String origin, String name, String kind, String title, String code) {

    public String key() {
        return origin + "#" + name;
    }
}
