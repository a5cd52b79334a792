package vn.records.docx.source;

/**
 * Where the properties of a section (<i>phần trang</i>) stand in the main part.
 *
 * @param element where the start tag begins, in bytes; negative where the file states none
 */
public record SectionSource(int element) {}
