package org.hotline12345.evaluation.module;

/**
 * What is wrong in the file of a questionnaire.
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
