package org.hotline12345.assessment.soap;

import org.hotline12345.soap.api.xml.Binary;

/** 考核通报. A circular as a file, beside the XML. */
public record CircularDocument(String name, String mediaType, Binary content) {}
