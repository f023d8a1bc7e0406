package se.samplan.pages.trace;

/**
 * A recorded event, in words.
 *
 * @param recorded when the hub recorded it
 * @param number its place among what the reader may know of, from one
 * @param truth the day it speaks of, when it speaks of one; else empty
 */
public record TraceEvent(String words, String recorded, String truth, int number) {}
