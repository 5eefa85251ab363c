package org.hotline12345.modules.api;

import java.time.Instant;
import java.util.Optional;

/**
 * 操作记录. What somebody did with a module. Written once and never changed.
 *
 * @param at when it was over
 * @param by the account
 * @param kind what was done
 * @param module the module
 * @param before the version that was in force before; empty where none was
 * @param after the version that was to be in force; empty where none was
 * @param done whether it was done; otherwise nothing has changed
 * @param result how it ended, as a sentence in Chinese
 */
public record ModuleAct(
        Instant at,
        String by,
        Kind kind,
        String module,
        Optional<String> before,
        Optional<String> after,
        boolean done,
        String result) {

    /** What can be done with a module. */
    public enum Kind {
        /** 安装. */
        INSTALL,
        /** 更新. */
        UPDATE,
        /** 回退. */
        ROLL_BACK,
        /** 移除. */
        REMOVE,
        /** 恢复. The platform did it by itself, because the container had forgotten what was installed. */
        RESTORE
    }
}
