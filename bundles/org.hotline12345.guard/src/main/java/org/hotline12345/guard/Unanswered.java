package org.hotline12345.guard;

/** That a service has not answered; the message says why in Chinese, and quotes nothing of what it was asked. */
public final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    Unanswered(String why, Throwable cause) {
        super(why, cause);
    }

    Unanswered(String why) {
        super(why);
    }
}
