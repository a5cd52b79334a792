package vn.records.retention.disposal;

/**
 * A paper of the dossier of destruction (<i>thành phần hồ sơ hủy tài liệu</i>).
 *
 * @since 0.1
 */
public enum DossierPaper {
    /** Notice that periods end (<i>thông báo hết thời hạn</i>), of electronic files. */
    EXPIRY_NOTICE,
    /** Decision that sets up the council (<i>quyết định thành lập hội đồng</i>). */
    COUNCIL_DECISION,
    /** List of the records (<i>danh mục tài liệu hết giá trị, hết thời hạn</i>). */
    LIST,
    /** Submission (<i>tờ trình</i>). */
    SUBMISSION,
    /** Explanatory note (<i>bản thuyết minh</i>). */
    EXPLANATORY_NOTE,
    /** Minutes of the council (<i>biên bản họp hội đồng</i>). */
    COUNCIL_MINUTES,
    /** Request for appraisal or opinion (<i>văn bản đề nghị thẩm định, xin ý kiến</i>). */
    OPINION_REQUEST,
    /** Appraisal or opinion (<i>văn bản thẩm định, cho ý kiến</i>). */
    OPINION,
    /** Decision to destroy (<i>quyết định hủy</i>). */
    DECISION,
    /** Record of hand-over (<i>biên bản bàn giao tài liệu hủy</i>). */
    HAND_OVER_RECORD,
    /** Record of destruction (<i>biên bản hủy</i>). */
    DESTRUCTION_RECORD
}
