package org.esep.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

import org.esep.aggregate.Ledger;
import org.esep.report.words.Words;

/// A briefing of one to a few pages about one country, one programme or the whole portfolio, tagged, as PDF/UA-1 and
/// PDF/A-2a. The same ledger gives the same bytes.
public final class Briefing {

    /// Of what is set, in points.
    static final float WIDTH = 499;
    private static final int MOST_PAGES = 4;
    private static final float MARGIN = 48;
    private static final float FOOT = 30;
    private static final Pages PAGES = new Pages(PageSize.A4.getHeight() - MARGIN, MARGIN);

    private Briefing() {}

    /// Leaves the stream open.
    public static void write(Ledger ledger, Words words, OutputStream out) throws IOException {
        var known = Known.of(ledger, words);
        for (var extent : Extent.FROM_LONG_TO_SHORT) {
            var pages = new ByteArrayOutputStream();
            if (write(known.in(extent), pages) <= MOST_PAGES || extent.equals(Extent.FROM_LONG_TO_SHORT.getLast())) {
                out.write(SteadyBytes.of(pages.toByteArray()));
                return;
            }
        }
    }

    /// Gives how many pages there are.
    private static int write(Known known, OutputStream out) throws IOException {
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, out);
        var words = known.words();
        var cover = new Cover(known);
        Metadata.announce(writer);
        document.open();
        new Metadata(cover.title() + " \u2013 " + words.text("kicker"), words.text("subject"),
                words.locale().toLanguageTag(), known.ledger().asOf()).write(writer);
        var pages = PAGES.of(Setting.strips(blocks(known, cover), frame(writer)));
        for (var number = 0; number < pages.size(); number++) {
            document.newPage();
            paint(pages.get(number), new Pen(writer), cover.foot(number + 1, pages.size()));
        }
        document.close();
        return pages.size();
    }

    private static List<Block> blocks(Known known, Cover cover) {
        return known.ledger().programme().flatMap(known::activity)
                .map(programme -> new ProgrammeSections(known, cover, programme).blocks())
                .orElseGet(() -> new Sections(known, cover).blocks());
    }

    private static Frame frame(PdfWriter writer) {
        return new Frame(MARGIN, WIDTH,
                new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    private static void paint(List<Pages.Placed> page, Pen pen, String foot) {
        page.forEach(placed -> placed.strip().painting().paint(pen, placed.top()));
        pen.ornament(new Wrapping(Level.NOTE, WIDTH).lines(Text.of(foot), 1), new Spot(MARGIN, FOOT), Level.NOTE);
    }
}
