package org.hotline12345.law.ticket;

import java.util.Optional;

/**
 * How the requester can be reached (A37: kept apart from the ticket, shown to few).
 *
 * @param name as given; empty for who stays anonymous
 * @param phone empty where none was given
 * @param address empty where none was given
 */
public record Contact(Optional<String> name, Optional<String> phone, Optional<String> address) {

    private static final String REDACTED = "•";

    public Contact {
        name = given(name);
        phone = given(phone);
        address = given(address);
    }

    public static Contact none() {
        return new Contact(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, telling only what was given and not what it says: this may stand in the record of steps. */
    public Contact redacted() {
        return new Contact(name.map(it -> REDACTED), phone.map(it -> REDACTED), address.map(it -> REDACTED));
    }

    /** Whether the requester can be asked to rate and told of decisions. */
    public boolean reachable() {
        return phone.isPresent();
    }

    private static Optional<String> given(Optional<String> value) {
        return value == null ? Optional.empty() : value.map(String::strip).filter(it -> !it.isEmpty());
    }

    /** Says nothing of what it holds, so that no log does. */
    @Override
    public String toString() {
        return "Contact[" + REDACTED + "]";
    }
}
