package org.hotline12345.law.procedure;

import java.util.List;

/** 法定时限库. The limits that other laws, rules and documents set, as they are known now (A17.2). Safe for any thread. */
public interface Statutes {

    /** Every limit; a value that never changes. */
    List<StatutoryLimit> all();
}
