/**
 * The search for articles: {@link org.hotline12345.knowledge.search.ArticleIndex} keeps them on disk and answers questions in
 * Chinese, in pinyin, by initials and in Uyghur. It knows nothing of where articles come from.
 */
package org.hotline12345.knowledge.search;
