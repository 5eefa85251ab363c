package org.hotline12345.access;

import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;

/** A name and a password, as a login module asks for them. */
final class Credentials implements CallbackHandler {

    private final String name;
    private final char[] password;

    Credentials(String name, String password) {
        this.name = name;
        this.password = password.toCharArray();
    }

    @Override
    public void handle(Callback[] callbacks) throws UnsupportedCallbackException {
        for (Callback callback : callbacks) {
            if (callback instanceof NameCallback asked) {
                asked.setName(name);
            } else if (callback instanceof PasswordCallback asked) {
                asked.setPassword(password);
            } else {
                throw new UnsupportedCallbackException(callback);
            }
        }
    }
}
