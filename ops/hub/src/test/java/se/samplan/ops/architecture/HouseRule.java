package se.samplan.ops.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param sentence what must be true, as the test report says it
 * @param rule how it is seen in the classes
 */
record HouseRule(String sentence, ArchRule rule) {}
