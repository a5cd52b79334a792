package vn.records.rule;

/** What people call a colour (<i>tên màu</i>), roughly: a drafter is to find it on the page, not to mix it. */
enum ColourName {
    RED(15),
    ORANGE(48),
    YELLOW(70),
    GREEN(165),
    TURQUOISE(200),
    BLUE(260),
    PURPLE(300),
    PINK(345),
    BROWN(0),
    GREY(0);

    private static final int ALMOST_GREY = 0x18;
    private static final int DARK = 0xA0;
    private static final int CIRCLE = 360;
    private static final int SIXTH = 60;

    /** The hue up to which a bright colour is called so, in degrees; 0 where hue alone does not make it. */
    private final int upTo;

    ColourName(int upTo) {
        this.upTo = upTo;
    }

    /** Returns the name of a colour as Word stores it, red in the highest byte. */
    static ColourName of(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int range = most - Math.min(red, Math.min(green, blue));
        if (range < ALMOST_GREY) {
            return GREY;
        }
        ColourName name = ofHue(hue(red, green, blue, most, range));
        return name == ORANGE && most < DARK ? BROWN : name;
    }

    private static double hue(int red, int green, int blue, int most, int range) {
        double sixths;
        if (most == red) {
            sixths = (double) (green - blue) / range;
        } else if (most == green) {
            sixths = 2 + (double) (blue - red) / range;
        } else {
            sixths = 4 + (double) (red - green) / range;
        }
        return (sixths * SIXTH + CIRCLE) % CIRCLE;
    }

    private static ColourName ofHue(double hue) {
        for (ColourName name : values()) {
            if (hue < name.upTo) {
                return name;
            }
        }
        return RED;
    }
}
