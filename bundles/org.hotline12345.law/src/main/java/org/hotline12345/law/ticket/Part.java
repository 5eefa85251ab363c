package org.hotline12345.law.ticket;

import org.hotline12345.law.Called;

/** 办理分工. Which part of a matter a unit has. */
public enum Part {
    /** The whole matter, or its own of several duties. */
    @Called("独办")
    WHOLE,
    /** Leads others (A12.4). */
    @Called("主办")
    LEAD,
    /** Handles with a lead (A12.4). */
    @Called("会办")
    CO_HANDLER,
    /** Handles for the unit above it (A4). */
    @Called("下级承办")
    SUBORDINATE,
    /** Explains what cannot be done (A12.5). */
    @Called("解释")
    EXPLAINER
}
