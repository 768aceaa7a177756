/** Makes the bundled sample's binary documents and checks what is read out of the sample. */
@NullMarked
package id.simpul.jobs.sample;

import org.jspecify.annotations.NullMarked;
