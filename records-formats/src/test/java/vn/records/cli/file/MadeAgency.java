package vn.records.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A made agency: 200 files of four units over four years, and what the agency says of itself. */
final class MadeAgency {

    static final int FILES = 200;

    private static final List<String> UNITS =
            List.of("Văn phòng", "Phòng Tổ chức cán bộ", "Phòng Cải cách hành chính", "Phòng Thanh tra");
    private static final List<String> SIGNS = List.of("VP", "TCCB", "CCHC", "TTr");
    private static final List<String> TITLES =
            List.of("kế hoạch công tác", "tuyển dụng công chức", "giải quyết khiếu nại", "hội nghị tổng kết");
    private static final int[] YEARS = {2025, 2016, 2014, 2019, 2025};
    private static final List<String> MEDIA = List.of("paper", "mixed", "electronic", "mixed");
    private static final List<String> RECENT = List.of("Vĩnh viễn", "20 năm", "10 năm", "05 năm", "70 năm");
    private static final List<String> OLD = List.of("05 năm", "Vĩnh viễn", "10 năm", "03 năm");

    private MadeAgency() {}

    /** Writes the files; returns the name of the JSON file. */
    static String files(Path folder) throws IOException {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < FILES; i++) {
            json.append(i == 0 ? "" : ",\n").append(file(i));
        }
        return Files.writeString(folder.resolve("files.json"), json.append("]")).toString();
    }

    private static String file(int i) {
        int year = YEARS[i % YEARS.length];
        int group = i / UNITS.size();
        String medium = MEDIA.get(group % MEDIA.size());
        String period = year == 2025 ? RECENT.get(group % RECENT.size()) : OLD.get(group % OLD.size());
        int number = group + 1;
        String document = "{\"number\": \"" + (i + 1) + "/KH-SNV\", \"date\": \"" + year
                + "-01-12\", \"subject\": \"Kế hoạch công tác\", \"sheets\": 3, \"pages\": 5, \"originality\": \"";
        return "{\"code\": \"" + (number < 10 ? "0" : "") + number + "." + SIGNS.get(i % SIGNS.size())
                + "\", \"title\": \"Hồ sơ " + TITLES.get(i % TITLES.size()) + " số " + (i + 1) + "\", \"medium\": \""
                + medium + "\", \"unit\": \"" + UNITS.get(i % UNITS.size()) + "\", \"maker\": \"Nguyễn Văn A\""
                + ", \"opened\": \"" + year + "-01-10\", \"closed\": \"" + year + "-" + (i % 12 < 9 ? "0" : "")
                + (i % 12 + 1) + "-20\", \"retention\": \"" + period
                + "\", \"fonds\": {\"code\": \"SNV\", \"title\": \"Sở Nội vụ\"}"
                + (medium.equals("electronic") ? "" : ", \"boxes\": \"0.25\"")
                + (year == 2025 ? "" : ", \"transferred\": \"" + (year + 1) + "-03-01\"")
                + (i % 23 == 0 ? ", \"hold\": \"thanh tra\"" : "")
                + (i == 20 ? ", \"secrecy\": \"TUYỆT MẬT\"" : i % 29 == 0 ? ", \"secrecy\": \"MẬT\"" : "")
                + (year == 2025 && i % 40 == 0
                        ? ", \"keptBack\": {\"until\": \"2027-06-30\", \"consent\": \"Công văn số 15/SNV-VP\"}"
                        : "")
                + ", \"documents\": [" + document + "original\"}"
                + (i % 17 == 0 ? ", " + document + "duplicate\"}" : "") + "]}";
    }

    /** Writes what the agency says of itself; returns the name of the file. */
    static String data(Path folder) throws IOException {
        return Files.writeString(folder.resolve("agency.json"), """
                {"parentAgency": "Ủy ban nhân dân tỉnh Hưng Yên", "issuingAgency": "Sở Nội vụ", "abbreviation": "SNV",
                 "place": "Hưng Yên", "draftingUnit": "VP", "fonds": "Sở Nội vụ", "filesPerBundle": 20,
                 "head": {"name": "Trần Văn Bình", "post": "Giám đốc"},
                 "proposer": {"name": "Lê Thị Cúc", "post": "Chánh Văn phòng"},
                 "archivist": {"name": "Phạm Thị Dung", "post": "Lưu trữ viên"},
                 "destroyer": {"name": "Hoàng Văn Giang", "post": "Giám đốc Công ty Giấy"},
                 "archivesAuthority": "Chi cục Văn thư - Lưu trữ", "historicalArchive": "Lưu trữ lịch sử tỉnh Hưng Yên",
                 "historicalArchivist": {"name": "Đỗ Văn Em", "post": "Giám đốc"},
                 "history": "Tài liệu hình thành trong hoạt động của Sở Nội vụ.", "destructionPlace": "Công ty Giấy",
                 "destructionMethod": "nghiền thành bột giấy", "condition": "nguyên vẹn", "meeting": "2026-11-10",
                 "council": [{"name": "Trần Văn Bình", "post": "Giám đốc", "role": "Chủ tịch Hội đồng"},
                             {"name": "Phạm Thị Dung", "post": "Lưu trữ viên", "role": "Thư ký Hội đồng"}],
                 "units": [{"name": "Văn phòng", "abbreviation": "VP",
                            "representative": {"name": "Vũ Thị Hoa", "post": "Phó Chánh Văn phòng"}}]}
                """).toString();
    }
}
