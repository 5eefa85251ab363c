package org.hotline12345.access.api;

import java.util.Optional;
import javax.security.auth.Subject;
import org.hotline12345.law.party.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** 账号. Says who somebody is. Safe for any thread. */
@ProviderType
public interface Accounts {

    /**
     * The actor behind a name and a password; empty where they do not match, or the account has no part in the hotline.
     * Which of these it was is told only to somebody who proves to run the platform.
     */
    Optional<Actor> signIn(String name, String password);

    /** The actor behind somebody who has signed in by other means, such as the shell. */
    Optional<Actor> actor(Subject subject);

    /**
     * Who runs the platform behind a name and a password: city IT, or a county administrator. Empty where they do not match, or
     * the account runs nothing. An account may have a part in matters besides, and then is another actor there.
     */
    Optional<Actor> operator(String name, String password);

    /** Who runs the platform behind somebody who has signed in by other means, such as the shell. */
    Optional<Actor> operator(Subject subject);
}
