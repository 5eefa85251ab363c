package org.hotline12345.catalogue;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * A module is ready for a county.
 *
 * @param county the unit of the county
 * @param certificate the number of the registered certificate that its signature rests on; empty where it was taken in unsigned
 * @param signer whom the signature names; likewise
 */
public record Admission(UnitId county, Optional<Long> certificate, Optional<String> signer) {}
