package org.hotline12345.document.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of ISO/IEC 29500 transitional, and of the shapes that Office has added to it since 2010. */
final class Namespaces {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    private Namespaces() {}

    /** Of the main part. */
    static Map<String, String> document() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("w", W);
        all.put("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        all.put("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        all.put("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        all.put("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        all.put("wpg", GROUP);
        all.put("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        return all;
    }
}
