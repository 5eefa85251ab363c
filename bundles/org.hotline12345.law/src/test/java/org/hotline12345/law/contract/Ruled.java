package org.hotline12345.law.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;

/** What tests expect of a ruling. */
public final class Ruled {

    private Ruled() {}

    public static <T> T granted(Ruling<T> ruling) {
        assertTrue(ruling instanceof Ruling.Granted<T>, ruling::toString);
        return ((Ruling.Granted<T>) ruling).value();
    }

    /** The first objection. */
    public static Objection refused(Objection.Kind kind, Ruling<?> ruling) {
        Ruling.Refused<?> refused = assertInstanceOf(Ruling.Refused.class, ruling);
        assertEquals(kind, refused.objections().get(0).kind(), refused::toString);
        return refused.objections().get(0);
    }
}
