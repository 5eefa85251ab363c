package org.hotline12345.document.pdf;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Fonts beside those in the bundle. */
@ObjectClassDefinition(
        id = "org.hotline12345.document",
        name = "12345 hotline: documents as PDF",
        description = "考核通报、工作简报和专报的 PDF 字体 (Fonts of documents)")
@interface FontSettings {

    @AttributeDefinition(
            name = "Fonts to prefer",
            description = "优先使用的字体文件，如仿宋 (TrueType files, .ttf, whose characters are taken before those of the bundle)")
    String[] preferred() default {};

    @AttributeDefinition(
            name = "Further fonts",
            description = "补充字体文件，用于生僻字 (TrueType files, .ttf, for characters that the fonts of the bundle have not)")
    String[] further() default {};
}
