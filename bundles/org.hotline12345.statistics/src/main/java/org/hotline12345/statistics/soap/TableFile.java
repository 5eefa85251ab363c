package org.hotline12345.statistics.soap;

import org.hotline12345.soap.api.xml.Binary;

/**
 * A table for a spreadsheet.
 *
 * @param title of what it is, in words
 * @param mediaType what the file is
 * @param content the bytes, beside the answer
 * @param behind how many steps are not counted yet
 */
public record TableFile(String title, String mediaType, Binary content, long behind) {}
