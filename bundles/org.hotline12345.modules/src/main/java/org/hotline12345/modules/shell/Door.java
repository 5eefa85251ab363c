package org.hotline12345.modules.shell;

import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Seat;

/** As whom somebody at the console looks at modules: as who runs the platform, or else as who has a part in matters. */
final class Door {

    private Door() {}

    static Actor looking(Seat seat) throws CommandException {
        try {
            return seat.operator().actor();
        } catch (CommandException e) {
            return seat.caller().actor();
        }
    }
}
