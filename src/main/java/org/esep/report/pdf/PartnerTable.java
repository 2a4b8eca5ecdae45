package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.iati.OrganisationRole;
import org.esep.report.words.Words;

/// The organisations of one programme with their types and roles.
record PartnerTable(Known known, ActivitySummary programme) {

    private static final int MOST = 25;

    List<Block> blocks() {
        var rows = rows();
        var heading = Block.Heading.of(words().text("section.organisations"));
        if (rows.isEmpty()) {
            return List.of(heading, new Block.Paragraph(words().text("none.partners"), Level.BODY, 2));
        }
        var columns = List.of(column("organisation", 245), column("type", 110), column("role", 144));
        var blocks = new ArrayList<Block>(
                List.of(heading, new Block.Table(columns, rows.stream().limit(MOST).toList(), known.extent().lines())));
        if (rows.size() > MOST) {
            blocks.add(new Block.Paragraph(words().text("section.organisations.note", rows.size() - MOST), Level.NOTE,
                    3));
        }
        return List.copyOf(blocks);
    }

    private List<List<String>> rows() {
        var roles = new TreeMap<String, List<OrganisationRole>>();
        programme.partners().forEach((role, ids) -> ids
                .forEach(id -> roles.computeIfAbsent(id, _ -> new ArrayList<>()).add(role)));
        return roles.entrySet().stream().map(entry -> List.of(known.organisation(entry.getKey()),
                words().text("type." + known.type(entry.getKey()).code()),
                entry.getValue().stream().map(role -> words().text("role." + role.code()))
                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private Block.Column column(String key, float width) {
        return new Block.Column(words().text("column." + key), width, Block.Side.LEFT);
    }

    private Words words() {
        return known.words();
    }
}
