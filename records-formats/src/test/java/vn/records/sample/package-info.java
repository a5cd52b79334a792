/** Makes the sample documents in {@code src/samples}, so that what is in them can be read and changed as text. */
package vn.records.sample;
