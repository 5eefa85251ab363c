package org.hotline12345.statutes;

/**
 * What is wrong in a file of limits.
 *
 * @param line from 1
 * @param wrong what is wrong, in Chinese
 * @param remedy what to do about it, in Chinese
 */
record Flaw(int line, String wrong, String remedy) {

    @Override
    public String toString() {
        return "第 " + line + " 行：" + wrong + "。" + remedy;
    }
}
