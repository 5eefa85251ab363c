/** What is brought before the public: cases, hot questions, units that did not do their duty; and what is struck out before. */
package org.hotline12345.publication;
