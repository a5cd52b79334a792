package vn.records.completeness.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Words that stand in the subjects of documents of every kind (<i>từ thường gặp trong trích yếu</i>): that two texts share
 * them says nothing. An estimate, no law.
 */
public final class CommonWords {

    private static final ImmutableSet<String> ALL = ImmutableSet.copyOf(Splitter.on(' ')
            .split("của và cho các những theo tại từ đến trong trên với là có không được do để khi như này đã "
                    + "năm tháng ngày quý kỳ số lần thứ một hai ba đầu cuối giữa đối toàn "
                    + "giấy chứng nhận văn bản báo cáo biên công quyết định tờ trình danh mục sách tài liệu hồ sơ "
                    + "kết quả họp hội đồng thông kế hoạch phiếu chương hợp tổng ý kiến nội dung phương "
                    + "cơ quan vị tổ chức cán bộ viên nhà nước ủy ban nhân dân tỉnh huyện xã phường thành phố "
                    + "sở phòng cục chi trưởng phó người chủ tịch giám đốc ông bà tác thực hiện đề nghị sử dụng "
                    + "quản lý quy chế chính liên giao lập cấp phê duyệt dự ra vào về việc hành lại gửi "
                    + "kèm bảng bổ sung điều mẫu loại chung thời gian tình hình nhiệm vụ"));

    private CommonWords() {}

    /** Whether a word is one of them. */
    public static boolean contains(String word) {
        return ALL.contains(word);
    }
}
