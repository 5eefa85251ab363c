package org.hotline12345.unit.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. 下一级承办单位: a handling unit that a bundle brings, with behaviour of its own. Register it as a service with the
 * properties of {@link Unit}; a unit without behaviour needs no class, only a file (see the guide "Add a unit").
 *
 * <p>A unit is known from the moment it is registered and receives tickets once the center has approved it (A4); its
 * parent, territory and duties are those of its properties. Of two services with one id the first registered is in
 * force until it leaves; what is being delivered to it then is finished, and what waits for it, or comes before the next
 * is there, goes to the next. When the service has been gone for the configured time (10 s by default, so that an update
 * is not taken for a departure), the unit has left: its open assignments pass to its parent, and the record says so.
 *
 * <p>A unit that looks at the reports of its officers besides implements {@link ClosureCheck} too.
 */
@ConsumerType
public interface HandlingUnit {

    /**
     * An assignment has arrived. Called after the dispatch is durable, on a thread of the platform, never inside a
     * transaction, and again after a crash, so that the same delivery may come twice.
     *
     * <p>It must return within a second, else it is interrupted. An exception or a late answer counts as
     * {@link Receipt.Waiting}; after several in a row the unit's behaviour is left out for a while and the unit is shown
     * as unhealthy with the cause. The dispatch stands in any case.
     */
    Receipt receive(Delivery delivery);
}
