/** Cases of supervision, hot spots, and candidates for discipline inspection. */
package org.hotline12345.supervision;
