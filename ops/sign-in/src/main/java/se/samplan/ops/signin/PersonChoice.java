package se.samplan.ops.signin;

import org.jspecify.annotations.Nullable;

/**
 * The page where one chooses whom to be.
 *
 * @param hub where the sign-in leads back to
 * @param hinted whom the hub would like to see
 * @param unknown whether somebody was chosen who is not there
 * @param expired whether the page had been open for too long
 */
public record PersonChoice(
        String hub, PeopleList list, @Nullable Person hinted, boolean unknown, boolean expired) {}
