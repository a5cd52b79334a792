package vn.records.presentation.draft;

/**
 * What a document is among those of its file (<i>vai trò của văn bản trong tệp</i>): one file may hold a decision, the
 * statute issued with it, forms, and the block that makes all of it a copy.
 *
 * @since 0.1
 */
public enum Role {
    /** The first document of the file, or the only one. */
    MAIN,
    /** Another document with a head of its own, after the one before was closed. */
    FURTHER,
    /** A document issued with another (<i>văn bản ban hành kèm theo</i>): its law, date and stage are those of the other. */
    ATTACHED,
    /** A form to be filled in (<i>mẫu, biểu</i>), such as a head inside an annex: it is no document yet, and not judged. */
    FORM,
    /** A document that was issued and is copied here (<i>văn bản được sao</i>): what is wrong in it, a copy may not change. */
    COPIED,
    /** The block that makes what stands above it a copy (<i>phần bản sao</i>): sao y, sao lục or trích sao. */
    COPY
}
