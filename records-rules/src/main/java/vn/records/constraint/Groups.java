package vn.records.constraint;

/**
 * Groups of constraints (<i>nhóm ràng buộc</i>) by the stage of a document: what a draft must satisfy, and what must hold
 * once it is issued. Hosts validate with one of them, or put both into a sequence of their own.
 *
 * <pre>{@code
 * @DocumentNumberText(stage = Stage.DRAFT, groups = Groups.Draft.class)
 * @DocumentNumberText(stage = Stage.ISSUED, groups = Groups.Issued.class)
 * String number;
 * }</pre>
 *
 * @since 0.1
 */
public final class Groups {

    private Groups() {}

    /** What is still being drafted (<i>dự thảo</i>). */
    public interface Draft {}

    /** What was issued (<i>đã ban hành</i>). */
    public interface Issued {}
}
