package org.hotline12345.document.paper;

/** What stands below each other on a sheet. */
public sealed interface Block permits Block.Text, Block.Rule, Grid, Drawing {

    /**
     * A paragraph; an empty text is an empty line.
     *
     * @param style how it is set
     * @param text one line of characters, however long
     */
    record Text(Style style, String text) implements Block {
        public Text {
            text = Printable.of(text);
        }
    }

    /** 红色分隔线: the red line under the number, as wide as the text. */
    record Rule() implements Block {

        /** Points; the standard leaves it open. */
        public static final double WEIGHT = 1.5;
        /** RRGGBB. */
        public static final String RED = "FF0000";
    }
}
