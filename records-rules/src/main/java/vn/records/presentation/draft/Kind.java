package vn.records.presentation.draft;

/**
 * What a file holds (<i>loại văn bản được nhận dạng</i>).
 *
 * @since 0.1
 */
public enum Kind {
    /** An administrative document of one of the types of Điều 7. */
    ADMINISTRATIVE,
    /** A document issued with another, without number and date of its own (<i>văn bản kèm theo</i>). */
    ATTACHED,
    /** An annex in a file of its own (<i>phụ lục</i>). */
    ANNEX,
    /** A copy (<i>bản sao</i>): sao y, sao lục or trích sao. */
    COPY,
    /** A legal act (<i>văn bản quy phạm pháp luật</i>), or an annex of one. */
    LEGISLATION,
    /** A document of the Party. */
    PARTY,
    /** Several documents or forms in one file, none of them the main one. */
    COLLECTION,
    /** It has Quốc hiệu or the head of an agency, but its type is none of Điều 7. */
    UNKNOWN_TYPE,
    /** Not an administrative document. */
    NOT_ADMINISTRATIVE
}
