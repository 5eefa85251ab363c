/** 知识库 (A12.1, A25): how articles come to be published, what is reported of them, and how units keep them. */
package org.hotline12345.knowledge;
