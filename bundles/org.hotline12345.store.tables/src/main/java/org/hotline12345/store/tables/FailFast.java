package org.hotline12345.store.tables;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Says at once that the database does not answer. The provider would try again after five seconds, and again, with the
 * caller waiting; the pool already hands out only connections that work. Public, because the provider makes it.
 */
public final class FailFast implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
