package se.samplan.ops.architecture.crooked.weather;

/** Stands in a package that the plan of the house does not know. */
class Forecast {}
