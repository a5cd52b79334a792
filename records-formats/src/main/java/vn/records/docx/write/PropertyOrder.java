package vn.records.docx.write;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.docx.write.part.XmlElement;

/** The order in which ECMA-376 wants the children of an element with properties. */
enum PropertyOrder {
    /** {@code rPr}, of runs and of paragraph marks. */
    RUN("ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
            + " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
            + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"),
    /** {@code pPr}. */
    PARAGRAPH("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
            + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection"
            + " textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"),
    /** {@code sectPr}. */
    SECTION("headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
            + " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings");

    private final ImmutableList<String> names;

    PropertyOrder(String names) {
        this.names = ImmutableList.copyOf(Splitter.on(' ').split(names));
    }

    private int rank(XmlElement element) {
        int index = names.indexOf(element.localName());
        return index < 0 ? names.size() : index;
    }

    /** Returns the property of a name, put in its place if it is not stated yet. */
    XmlElement property(XmlElement properties, String localName) {
        Optional<XmlElement> stated = properties.child(localName);
        if (stated.isPresent()) {
            return stated.get();
        }
        XmlElement added = new XmlElement(properties.prefix() + localName);
        int rank = rank(added);
        int index = 0;
        for (int i = 0; i < properties.children().size(); i++) {
            if (properties.children().get(i) instanceof XmlElement element && rank(element) <= rank) {
                index = i + 1;
            }
        }
        properties.insert(index, added);
        return added;
    }

    /** Returns the properties in an element, put in at its beginning if there are none. */
    static XmlElement of(XmlElement owner, String localName) {
        Optional<XmlElement> stated = owner.child(localName);
        if (stated.isPresent()) {
            return stated.get();
        }
        XmlElement added = new XmlElement(owner.prefix() + localName);
        owner.insert(0, added);
        return added;
    }
}
