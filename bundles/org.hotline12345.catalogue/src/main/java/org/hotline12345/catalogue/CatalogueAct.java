package org.hotline12345.catalogue;

import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;

/**
 * 办理记录. Something was done with the catalogue. Written once and never changed; the number of the last one says whether anything is new.
 *
 * @param number one after the other
 * @param county whom it concerns
 * @param subject the module in its version, the unit or the certificate
 * @param deed who did what, when, and on what document
 */
public record CatalogueAct(long number, UnitId county, String subject, Deed deed) {}
