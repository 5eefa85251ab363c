package org.hotline12345.document.paper;

/**
 * How a paragraph is set. Sizes and places are those of GB/T 9704-2012: 2号 is 22 points, 3号 is 16, 22 lines stand on a
 * page.
 */
public enum Style {
    /** 发文字号. */
    NUMBER("Number", "仿宋_GB2312", 16, 28.9, false, Place.CENTER, 0, 0),
    /** 标题. */
    TITLE("Title", "方正小标宋简体", 22, 34, true, Place.CENTER, 0, 0),
    /** 一、 */
    HEADING("Heading1", "黑体", 16, 28.9, true, Place.START, 2, 0),
    /** （一） */
    SUBHEADING("Heading2", "楷体_GB2312", 16, 28.9, true, Place.START, 0, 0),
    /** 正文. */
    BODY("BodyText", "仿宋_GB2312", 16, 28.9, false, Place.BOTH, 2, 0),
    /** 成文日期, four characters from the right. */
    DATE("Date", "仿宋_GB2312", 16, 28.9, false, Place.END, 0, 4),
    /** 附件1, at the head of an annex. */
    ANNEX("Annex", "黑体", 16, 28.9, true, Place.START, 0, 0),
    /** What an annex is called. */
    ANNEX_TITLE("AnnexTitle", "方正小标宋简体", 18, 34, true, Place.CENTER, 0, 0),
    /** Below a drawing. */
    CAPTION("Caption", "仿宋_GB2312", 10.5, 18, false, Place.CENTER, 0, 0),
    /** Below a table. */
    REMARK("Remark", "仿宋_GB2312", 10.5, 16, false, Place.BOTH, 2, 0),
    /** In a table. */
    CELL("Cell", "仿宋_GB2312", 10.5, 14, false, Place.CENTER, 0, 0),
    /** In a table with many columns. */
    SMALL_CELL("SmallCell", "仿宋_GB2312", 9, 12, false, Place.CENTER, 0, 0);

    /** Where a line stands between the margins; the start of a line is to the right where its language is written so. */
    public enum Place {
        START,
        CENTER,
        END,
        BOTH
    }

    private final String id;
    private final String font;
    private final double size;
    private final double leading;
    private final boolean bold;
    private final Place place;
    private final int indent;
    private final int endIndent;

    Style(String id, String font, double size, double leading, boolean bold, Place place, int indent, int endIndent) {
        this.id = id;
        this.font = font;
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.place = place;
        this.indent = indent;
        this.endIndent = endIndent;
    }

    /** By which a format that has styles knows it. */
    public String id() {
        return id;
    }

    /** The font that the standard or custom asks for; a reader's system may have it. */
    public String font() {
        return font;
    }

    /** Points. */
    public double size() {
        return size;
    }

    /** Points from line to line. */
    public double leading() {
        return leading;
    }

    public boolean bold() {
        return bold;
    }

    public Place place() {
        return place;
    }

    /** By how many characters the first line is shorter. */
    public int indent() {
        return indent;
    }

    /** By how many characters each line ends earlier. */
    public int endIndent() {
        return endIndent;
    }

    /** Whether it stands on one page with what follows. */
    public boolean withNext() {
        return this == HEADING || this == SUBHEADING || this == ANNEX || this == ANNEX_TITLE;
    }
}
