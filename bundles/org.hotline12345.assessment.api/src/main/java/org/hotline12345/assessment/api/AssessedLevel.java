package org.hotline12345.assessment.api;

import org.hotline12345.law.Called;

/** 考核层级. Whose results stand beside each other: like is compared with like (A34). */
public enum AssessedLevel {
    @Called("区县人民政府")
    COUNTY,
    @Called("市级部门")
    DEPARTMENT,
    @Called("垂直管理单位")
    VERTICAL,
    @Called("公共服务企事业单位")
    ENTERPRISE,
    @Called("下一级承办单位")
    SUBORDINATE,
    /** 前台: the call desk as a whole (A33). */
    @Called("热线前台")
    DESK,
    /** 话务班组: a group of call-takers. */
    @Called("话务班组")
    DESK_GROUP;

    /** Whether it is the front desk and no handling unit. */
    public boolean frontDesk() {
        return this == DESK || this == DESK_GROUP;
    }
}
