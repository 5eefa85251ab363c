package org.hotline12345.supervision.soap;

import org.hotline12345.supervision.api.ReferralEvidence;

/**
 * 证据材料.
 *
 * @param evidence as of now
 * @param text the same as a person reads it
 */
public record EvidenceDocument(ReferralEvidence evidence, String text) {}
