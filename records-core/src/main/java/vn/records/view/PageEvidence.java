package vn.records.view;

import java.io.Serializable;

/**
 * What a file tells about its number of pages; a word processor's file does not hold its pages.
 *
 * @param statedPages the number of pages the last program that saved it counted; 0 if it does not say
 * @param renderedBreak whether a page break of the last rendering is marked in the main text
 * @param explicitBreak whether the author broke a page in the main text
 * @since 0.1
 */
public record PageEvidence(int statedPages, boolean renderedBreak, boolean explicitBreak) implements Serializable {

    /** A file that tells nothing. */
    public static final PageEvidence NONE = new PageEvidence(0, false, false);

    /**
     * Whether anything shows that there is a second page. A break of the last rendering in a file that states one page shows
     * nothing: one of the two is out of date.
     */
    public boolean showsSecondPage() {
        return statedPages > 1 || explicitBreak || (renderedBreak && statedPages != 1);
    }

    /** Whether the file itself says that it has one page, and nothing speaks against it. */
    public boolean showsSinglePage() {
        return statedPages == 1 && !renderedBreak && !explicitBreak;
    }
}
