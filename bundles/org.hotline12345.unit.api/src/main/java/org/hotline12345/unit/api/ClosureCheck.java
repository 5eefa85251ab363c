package org.hotline12345.unit.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. 办结自查: a unit looks by a rule of its own at what its officers report, before the platform sends it on to the center.
 * A {@link HandlingUnit} that wants to is registered as a service of this interface too; with {@code @Component} it suffices
 * that its class implements both.
 *
 * <p><b>Called</b> once the law allows the step {@code RequestClosure} of this unit, and before it is kept: on a thread of the
 * platform, outside any transaction, while the officer waits, and by several threads at once. What the law refuses comes here
 * no more; what is found here adds to the law, and takes nothing away from it.
 *
 * <p><b>It must return within a second</b>, else it is interrupted. <b>An exception</b>, or a late answer, counts as {@link
 * Checked.Fit}: the closure goes on, and the unit is shown as unhealthy with the cause. After several in a row it is left out
 * for a while.
 *
 * <p><b>On leaving</b> nothing remains of it: closures go on as the law has it.
 */
@ConsumerType
public interface ClosureCheck {

    /** Looks at what is to be reported. */
    Checked check(Closing closing);
}
