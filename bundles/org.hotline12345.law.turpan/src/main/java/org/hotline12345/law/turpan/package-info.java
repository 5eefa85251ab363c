/**
 * 吐政办函〔2021〕33号, article by article. Each class is one article: its paragraphs word for word, and below them what
 * they make of a step. Read {@link org.hotline12345.law.turpan.Turpan2021} first: it lists them in the order of the text.
 */
package org.hotline12345.law.turpan;
