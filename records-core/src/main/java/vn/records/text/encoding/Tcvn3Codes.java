package vn.records.text.encoding;

/** The letters of TCVN 5712:1993, third set (<i>bảng mã TCVN3</i>), by the codes that page 1252 shows as other letters. */
final class Tcvn3Codes {

    private static final String CODES =
            "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String SAME = "ý";
    private static final Table TABLE = new Table(CODES, LETTERS);

    private Tcvn3Codes() {}

    static CodedReading read(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char letter = TABLE.of(out[i]);
            if (letter != Table.NONE) {
                out[i] = letter;
            }
        }
        return new CodedReading(text, new String(out), SAME, 0);
    }
}
