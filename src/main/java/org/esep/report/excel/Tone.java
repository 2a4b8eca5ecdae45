package org.esep.report.excel;

import java.util.HexFormat;

import org.apache.poi.xssf.usermodel.XSSFColor;

/// The kinds of sheets, told apart by the colour of their tabs.
enum Tone {

    OVERVIEW("1F3864"), PROGRAMMES("2E75B6"), MONEY("548235"), PARTNERS("BF8F00"), SOURCES("7F7F7F");

    private static final String OPAQUE = "FF";
    private final String rgb;

    Tone(String rgb) {
        this.rgb = rgb;
    }

    XSSFColor color() {
        return color(rgb);
    }

    static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
    }
}
