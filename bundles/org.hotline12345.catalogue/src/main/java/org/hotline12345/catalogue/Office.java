package org.hotline12345.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Regulations;

/**
 * What all desks of the catalogue have in common.
 *
 * @param store where it is kept
 * @param city whose units there are
 * @param regulations whose paragraph a refusal names
 * @param clock which says when
 */
record Office(CatalogueStore store, City city, Regulations regulations, Clock clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** On which refusals rest: a unit adds subordinate units inside its own authority (A4). */
    Grounds grounds() {
        return Grounds.of(regulations, Concern.SUBORDINATES, now());
    }

    Deed deed(String act, Actor actor, String why) {
        return Deed.of(act, actor, now(), why.strip());
    }

    static Form reason(String why) {
        return new Form().line("why", why, "填写依据的文件或理由");
    }
}
