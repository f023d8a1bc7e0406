@org.jspecify.annotations.NullMarked
package se.samplan.ops.copy;
