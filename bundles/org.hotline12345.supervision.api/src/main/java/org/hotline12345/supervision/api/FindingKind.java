package org.hotline12345.supervision.api;

import org.hotline12345.law.Called;

/** What the platform finds of several tickets together, for a person to decide. */
public enum FindingKind {
    /** 热点: many bring the same at one place within some days (A28.3). */
    @Called("集中投诉举报热点")
    HOT_SPOT,
    /** One requester complains of the same for months without effect (A31). */
    @Called("同一诉求人反复投诉举报")
    REQUESTER,
    /** At one place the same is complained of for months without effect (A31). */
    @Called("同一地点同类事项反复投诉举报")
    PLACE,
    /** 推诿: a unit has wanted to return matters that were its duty, again and again (A31). */
    @Called("多次退回未获同意")
    RETURNS;

    /** Whether it is for discipline inspection (A31). */
    public boolean referral() {
        return this != HOT_SPOT;
    }
}
