package org.hotline12345.training;

import org.hotline12345.law.Called;

/** Who is taught (A36). */
public enum Audience {
    @Called("热线管理人员")
    MANAGER,
    @Called("受理人员")
    CALL_TAKER,
    @Called("承办单位经办人员")
    UNIT_OFFICER
}
