package se.samplan.platform.message;

/**
 * Names a unit that may have nothing to do with the child so far. Every other command names units and people that its sender has been
 * shown, and a sender who must not know which they are names them by their aliases alone.
 */
public interface NamesAnyUnit {}
