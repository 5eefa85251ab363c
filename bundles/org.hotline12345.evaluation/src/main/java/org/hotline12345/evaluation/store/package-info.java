/** The tables: who may rate and was asked, the links, how often a number was asked, and what came of it. */
package org.hotline12345.evaluation.store;
