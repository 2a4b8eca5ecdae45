package org.esep.web;

import java.util.List;
import java.util.regex.Pattern;

import org.esep.report.export.Manifest;

/// The name under which a file is saved: `esep-2026-11-21-KZ-ru.xlsx` for `workbooks/ru/KZ.xlsx`. Signs that a file
/// system or a header could take amiss become hyphens.
final class FileName {

    private static final List<String> REPORTS = List.of("workbooks", "briefings");
    private static final Pattern AMISS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|%;]+");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

    private FileName() {}

    static String of(String path, Manifest manifest) {
        var parts = path.split("/", -1);
        var last = parts[parts.length - 1];
        var ending = ENDING.matcher(last);
        var name = REPORTS.contains(parts[0]) && ending.find()
                ? last.substring(0, ending.start()) + "-" + parts[1] + ending.group()
                : last;
        return safe("esep-" + manifest.asOf() + "-" + name);
    }

    static String archive(String definition, Manifest manifest) {
        return safe("esep-" + manifest.asOf() + "-" + definition + ".zip");
    }

    private static String safe(String name) {
        return AMISS.matcher(name).replaceAll("-");
    }
}
