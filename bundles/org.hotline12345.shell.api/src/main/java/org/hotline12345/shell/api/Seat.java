package org.hotline12345.shell.api;

import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.ticket.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Who sits at the console. A service, to be asked on the thread of a command. */
@ProviderType
public interface Seat {

    /**
     * The caller who has signed in.
     *
     * @throws CommandException where the account has no part in the hotline; says how to sign in with one that has
     */
    Caller caller() throws CommandException;

    /**
     * The caller who has signed in to run the platform: city IT, or a county administrator.
     *
     * @throws CommandException where the account runs nothing; says how to sign in with one that does
     */
    Caller operator() throws CommandException;
}
