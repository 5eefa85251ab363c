package org.hotline12345.guard;

import java.time.Duration;

/** That a service has not answered; the message says why in Chinese, and quotes nothing of what it was asked. */
public final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    Unanswered(String why, Throwable cause) {
        super(why, cause);
    }

    Unanswered(String why) {
        super(why);
    }

    /** It threw. The name of that is said, since its message may quote a requester; of what is missing the name as well. */
    public static Unanswered threw(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        String said = thrown instanceof LinkageError ? name + "（" + thrown.getMessage() + "）" : name;
        return new Unanswered("出错：" + said, thrown);
    }

    /** It answered null. */
    public static Unanswered nothing() {
        return new Unanswered("没有给出答复");
    }

    /** Its time is over. */
    public static Unanswered late(Duration limit) {
        return new Unanswered("超过 " + limit.toMillis() + " 毫秒没有答复");
    }

    /** There was no thread for it. */
    public static Unanswered crowded(Throwable cause) {
        return new Unanswered("没有空闲的线程", cause);
    }
}
