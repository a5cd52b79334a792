package vn.records.content;

import java.io.Serializable;

/**
 * Where the agency is reached (<i>địa chỉ, điện thoại, Fax, thư điện tử, trang thông tin điện tử</i>): Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 4. What is empty is left out.
 *
 * @param address the address
 * @param telephone the telephone number
 * @param fax the Fax number
 * @param email the e-mail address
 * @param website the address of the web site
 * @since 0.1
 */
public record Contact(String address, String telephone, String fax, String email, String website)
        implements Serializable {

    /** Checks that each is a line of text. */
    public Contact {
        PlainText.line("address", address);
        PlainText.line("telephone", telephone);
        PlainText.line("fax", fax);
        PlainText.line("email", email);
        PlainText.line("website", website);
    }
}
