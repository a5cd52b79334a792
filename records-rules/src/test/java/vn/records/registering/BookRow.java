package vn.records.registering;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;

/** A row of a register that tests make and spoil; of incoming documents the signer is the author, the symbol the own number. */
final class BookRow {
    String series = "";
    int ordinal;
    String symbol = "";
    String number = "";
    Optional<LocalDate> date = Optional.empty();
    Optional<LocalDate> arrived = Optional.empty();
    String subject = "";
    String signer = "Trần Văn A";
    String recipients = "Sở B";
    String keeper = "VT";
    String copies = "5";
    Optional<LocalDate> sent = Optional.empty();
    String note = "";
    Optional<Secrecy> secrecy = Optional.empty();
    Optional<Urgency> urgency = Optional.empty();
    String issuer = "";

    BookRow copy() {
        BookRow copy = new BookRow();
        copy.series = series;
        copy.ordinal = ordinal;
        copy.symbol = symbol;
        copy.number = number;
        copy.date = date;
        copy.arrived = arrived;
        copy.subject = subject;
        copy.signer = signer;
        copy.recipients = recipients;
        copy.keeper = keeper;
        copy.copies = copies;
        copy.sent = sent;
        copy.note = note;
        copy.secrecy = secrecy;
        copy.urgency = urgency;
        copy.issuer = issuer;
        return copy;
    }

    /** Gives the row a number, as its own grammar writes it. */
    BookRow number(int to) {
        ordinal = to;
        String digits = (to < 10 ? "0" : "") + to;
        number = symbol.isEmpty() ? Integer.toString(to) : digits + (isOfParty() ? "-" : "/") + symbol;
        return this;
    }

    boolean isOfParty() {
        return symbol.indexOf('/') > 0 && !isLegislation();
    }

    boolean isLegislation() {
        return symbol.startsWith("2026/");
    }

    boolean isLetter() {
        return symbol.startsWith("SNV-");
    }

    OutgoingEntry outgoing() {
        return OutgoingEntry.builder()
                .number(RegisterNumber.read(number))
                .date(date)
                .subject(subject)
                .signer(signer)
                .recipients(recipients)
                .copyKeeper(keeper)
                .copies(copies)
                .forwarded(sent)
                .note(note)
                .secrecy(secrecy)
                .urgency(urgency)
                .issuer(issuer)
                .build();
    }

    IncomingEntry incoming() {
        return IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.read(number))
                .arrived(arrived)
                .author(signer)
                .number(keeper)
                .date(date)
                .subject(subject)
                .receivers(recipients)
                .forwarded(sent)
                .note(note)
                .urgency(urgency)
                .build();
    }
}
