package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import vn.records.constraint.DocumentNumberText;
import vn.records.constraint.PlaceAndDateText;

/** A document that was issued, as it is stored. */
@Entity
public class OutgoingDocument {
    @Id
    @GeneratedValue
    private Long id;

    @DocumentNumberText
    private String number;

    @PlaceAndDateText
    private String placeAndDate;

    protected OutgoingDocument() {}

    public OutgoingDocument(String number, String placeAndDate) {
        this.number = number;
        this.placeAndDate = placeAndDate;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getPlaceAndDate() {
        return placeAndDate;
    }
}
