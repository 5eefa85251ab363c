package org.hotline12345.law.party;

import org.hotline12345.law.Called;

/** In which capacity somebody takes a step or looks at a ticket (A3). */
public enum Role {
    /** 诉求人. Sees and rates the own ticket. */
    @Called("诉求人")
    REQUESTER,
    /** 话务员. Takes matters in, answers at once, declines, dispatches. */
    @Called("话务员")
    CALL_TAKER,
    /** 市政务服务中心 12345热线管理科. Reviews, dispatches, approves units. */
    @Called("市政务服务中心")
    CENTER,
    /** 承办单位经办人. Acts for a unit and those below it. */
    @Called("承办单位")
    UNIT_OFFICER,
    /** 市政府办公室. Sees everything, takes no step. */
    @Called("市政府办公室")
    GOVERNING_OFFICE,
    /** The platform itself, where the law lets time or an event take a step. */
    @Called("系统")
    SYSTEM,
    /** 市级信息化运维. Deploys modules; has no part in matters and sees none of them (A37). */
    @Called("市级信息化运维")
    CITY_IT,
    /** 区县管理员. Enables modules for one unit and those below it; has no part in matters and sees none of them (A37). */
    @Called("区县管理员")
    COUNTY_ADMINISTRATOR;

    /** Whether it runs the platform and has no part in what is brought to it. */
    public boolean operates() {
        return this == CITY_IT || this == COUNTY_ADMINISTRATOR;
    }

    /** Whether somebody has it for a unit. */
    public boolean ofUnit() {
        return this == UNIT_OFFICER || this == COUNTY_ADMINISTRATOR;
    }
}
