/** What the OpenAPI document says beyond what the endpoints themselves show: who may call, how to repeat safely, what a refusal looks like. */
@NullMarked
package se.samplan.ops.openapi;

import org.jspecify.annotations.NullMarked;
