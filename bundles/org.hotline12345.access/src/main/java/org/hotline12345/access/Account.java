package org.hotline12345.access;

import java.util.Optional;
import org.hotline12345.law.party.Actor;

/**
 * What somebody who was let in is.
 *
 * @param part in matters; empty where the account has none
 * @param operator in running the platform; empty where the account has no part in that
 */
record Account(Optional<Actor> part, Optional<Actor> operator) {}
