/** How texts and questions are taken apart: pairs of characters, words, readings, Uyghur letters. */
package org.hotline12345.knowledge.search.analysis;
