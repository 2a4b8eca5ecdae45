package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Another program, LibreOffice, reckons the formulas anew and must come to the figures that the cells show.
class RecalculationIT {

    private static final String PROGRAM = "soffice";
    private static final double WRONG = -12_345;
    /// By default LibreOffice believes the figures that it finds.
    private static final String ALWAYS_RECKON = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @ParameterizedTest
    @MethodSource("org.esep.report.excel.Written#samples")
    void anotherProgramReckonsTheSameFigures(Written sample, @TempDir Path folder) throws Exception {
        assumeTrue(isThere(), "LibreOffice is not installed: nothing reckons the formulas anew");
        var reckoned = figures(recalculated(spoilt(sample.workbook(), folder)));

        assertThat(reckoned).isNotEmpty().isEqualTo(figures(sample.workbook()));
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /// With a wrong figure shown in each formula's cell, so that only reckoning anew gives the right one.
    private static Path spoilt(XSSFWorkbook workbook, Path folder) throws IOException {
        Written.formulas(workbook).forEach(cell -> cell.setCellValue(WRONG));
        var file = folder.resolve("spoilt.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static XSSFWorkbook recalculated(Path file) throws IOException, InterruptedException {
        var folder = Files.createDirectory(file.resolveSibling("recalculated"));
        var profile = file.resolveSibling("profile");
        Files.writeString(Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"),
                ALWAYS_RECKON);
        var process = new ProcessBuilder(PROGRAM, "-env:UserInstallation=" + profile.toUri(), "--headless",
                "--convert-to", "xlsx", "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new XSSFWorkbook(Files.newInputStream(folder.resolve(file.getFileName())));
    }

    private static SortedMap<String, String> figures(XSSFWorkbook workbook) {
        var figures = new TreeMap<String, String>();
        Written.formulas(workbook)
                .forEach(cell -> figures.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), figure(cell)));
        return figures;
    }

    private static String figure(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? "%.2f".formatted(cell.getNumericCellValue())
                : cell.getRichStringCellValue().getString();
    }
}
