package org.hotline12345.supervision.api;

import org.hotline12345.law.Called;

/** What became of a finding. */
public enum FindingState {
    @Called("待认定")
    FOUND,
    /** A hot spot: it is supervised. */
    @Called("已认定督办")
    CONFIRMED,
    /** Reported to discipline inspection. */
    @Called("已报送")
    REFERRED,
    @Called("不予认定")
    DISMISSED,
    /** It is one with another. */
    @Called("已并入")
    MERGED,
    /** What made it one is so no more. */
    @Called("已消除")
    LAPSED;

    /** Whether a person has decided. */
    public boolean decided() {
        return this == CONFIRMED || this == REFERRED || this == DISMISSED;
    }
}
