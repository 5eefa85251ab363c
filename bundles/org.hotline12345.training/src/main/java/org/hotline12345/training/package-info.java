/** Training: what is planned for whom, what was held, who was there and how they did, and who lacks what. */
package org.hotline12345.training;
