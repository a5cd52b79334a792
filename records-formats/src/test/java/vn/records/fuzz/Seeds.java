package vn.records.fuzz;

/** Right texts of every kind that a reader takes. */
final class Seeds {

    static final String CONTENT = """
            {"type": "QĐ", "parentAgency": "UBND tỉnh", "issuingAgency": "Sở Nội vụ", "number": "15/QĐ-SNV",
             "place": "Hà Nội", "date": "2026-02-05", "subject": "Về việc a", "authority": "Giám đốc",
             "bases": ["Căn cứ b"],
             "body": [{"part": "P"}, {"chapter": "C"}, {"section": "S"}, {"article": "x", "title": "T"}, {"clause": "y"},
                      {"point": "z"}, {"dash": "d"}, {"text": "t"},
                      {"table": {"headings": ["TT", "Tên"], "rows": [[1, "Một"], ["2", "Hai"]]}}],
             "signatories": [{"authority": ["KT. Giám đốc", "Phó Giám đốc"], "name": "Nguyễn Văn A"}],
             "recipients": ["Như Điều 3"], "filedWith": ["VT", "VP"], "drafter": {"sign": "PL", "copies": 300},
             "secrecy": "Mật", "urgency": "Khẩn", "circulation": "Lưu hành nội bộ",
             "annexes": [{"title": "Bảng", "landscape": true, "body": [{"text": "p"}]}],
             "issued": {"typeName": "Quy chế", "subject": "s", "body": [{"text": "q"}]}}
            """;

    static final String LETTER = """
            {"type": "cong-van", "issuingAgency": "Sở Nội vụ", "number": "/SNV-VP", "place": "Hà Nội",
             "subject": "nộp lưu hồ sơ", "addressees": ["Sở Tài chính"], "body": [{"text": "Nội dung."}],
             "contact": {"address": "12 a", "telephone": "1", "fax": "2", "email": "e", "website": "w"},
             "signatories": [{"authority": ["Giám đốc"], "name": "Nguyễn Văn A"}]}
            """;

    static final String FILES = """
            [{"code": "01.A", "title": "Hồ sơ", "medium": "mixed", "kind": "construction", "opened": "2026-01-02",
             "closed": "5/3/2026", "settled": "2026-03-06", "secrecy": "Mật", "item": "5", "retention": "20 năm",
             "boxes": 0.5, "fonds": {"code": "F", "title": "Phông"}, "totals": {"documents": 1, "sheets": 2, "pages": 3},
             "closing": {"sheetsNumbered": true, "closingNote": false}, "checklists": ["complaint"],
             "conditions": {"complex": false}, "keptBack": {"until": "2027-01-01", "consent": "1/QĐ", "listed": true},
             "documents": [{"number": "1/QĐ-X", "date": "2026-01-03", "type": "Quyết định", "author": "A",
               "subject": "b", "sheets": 2, "pages": "3", "originality": "main-copy",
               "links": [{"kind": "answers", "number": "2/X"}], "otherFiles": ["02.A"]}]}]
            """;

    static final String PROFILE = """
            # hồ sơ của cơ quan
            name = ubnd-x
            tolerance = 0,7 mm
            ND30-PAGE-06 = 30..32 warning
            ND30-PAGE-10 = off
            """;

    static final String ACCEPTED = "ND30-PAGE-06:3f2a9c01d4e5b677 2026-11-20 Nguyễn Văn A: mẫu cũ\n";

    static final String TABLE = """
            "Số, ký hiệu văn bản",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,Nơi nhận văn bản
            1/QĐ-SNV,02/01/2026,"Quyết định ""về việc"" nâng lương",Nguyễn Thị Ước,"Sở Tài chính
            Sở Y tế"
            '=3,31/02/2026,Quyết định,,
            """;

    static final String ACTS = """
            kind,number,issuer,name,signed,in_force_from,in_force_to,ended_by,verification
            Luật,33/2024/QH15,Quốc hội,Lưu trữ,2024-06-21,2025-07-01,,,T2
            Nghị định,30/2020/NĐ-CP,Chính phủ,Về công tác văn thư,05/3/2020,05/3/2020,,,T1
            """;

    static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><p>QUYẾT ĐỊNH<br>Điều 1</p>
            <table><thead><tr><th rowspan="2" colspan="3">TT</th><th>Tên</th></tr></thead><tr><td>1<table><tr><td>x</td></tr></table>
            </td></tr></table><div>a &amp; b &#x1ea5; <b>c</b><script>d</script></div></body></html>
            """;

    private Seeds() {}
}
