package org.esep.text.format;

/// A word on a page: its left and right edge in points from the left, its baseline in points from the top, and the
/// size of its letters in points.
record Word(String text, double left, double right, double base, double size, boolean bold) {}
