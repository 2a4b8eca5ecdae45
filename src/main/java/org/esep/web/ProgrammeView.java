package org.esep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.report.published.FactLine;
import org.esep.report.published.ProgrammeLine;
import org.esep.report.published.Programmes;

/// What the page of a programme shows. Templates call the public methods.
record ProgrammeView(Looking looking, Programmes.Known known, ProgrammeLine line) {

    private static final String FUNDING = "funding";

    ProgrammeView(Looking looking, Programmes.Known known) {
        this(looking, known, looking.programmes().line(known));
    }

    /// An organisation with the words for its roles.
    record Partner(String name, String type, Optional<String> country, List<String> roles) {}

    /// Values on which documents differ, and the step that decided.
    record Disagreement(String figure, String choice, List<Value> values) {}

    record Value(String value, Looking.Link document, String reason) {}

    /// The reports of a country in which it works.
    record CountryReports(String code, String name, List<Download> workbooks, List<Download> briefings) {}

    public String name() {
        return looking.told().name(line.names(), line.name());
    }

    /// What else it is called.
    public List<String> otherNames() {
        var names = new TreeSet<>(line.names().values());
        names.addAll(line.aliases());
        names.add(line.name());
        names.remove(name());
        return List.copyOf(names);
    }

    public Optional<Looking.Link> parent() {
        return line.parent().flatMap(looking.programmes()::find).filter(looking.sight()::programme)
                .map(looking::programme);
    }

    public List<Looking.Link> parts() {
        var id = Optional.of(line.id());
        return looking.programmes().where(programme -> programme.parent().equals(id)).stream()
                .filter(looking.sight()::programme).map(looking::programme).toList();
    }

    public List<Figure> figures() {
        return Figure.of(line, looking);
    }

    public Optional<TimeBar> timeline() {
        return TimeBar.of(line, looking.edition().published().manifest().asOf());
    }

    /// Each organisation once, by name.
    public List<Partner> partners() {
        var roles = new TreeMap<String, List<String>>();
        line.partners().forEach((role, ids) -> ids
                .forEach(id -> roles.computeIfAbsent(id, _ -> new ArrayList<>()).add(role)));
        line.funders().forEach(id -> roles.computeIfAbsent(id, _ -> new ArrayList<>(List.of(FUNDING))));
        return roles.entrySet().stream().map(entry -> partner(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    private Partner partner(String id, List<String> roles) {
        var told = looking.told();
        var known = looking.edition().published().contents().organisations().find(id);
        return new Partner(looking.organisation(id),
                known.map(organisation -> told.word("type", organisation.type())).orElse(""),
                known.flatMap(organisation -> organisation.country()).map(told::country),
                roles.stream().map(role -> told.word("role", role)).toList());
    }

    public List<Disagreement> disagreements() {
        return line.disagreements().stream().map(some -> new Disagreement(
                looking.told().word("subject", some.figure()), looking.told().word("choice", some.rule()),
                some.values().stream().map(value -> value(some.figure(), value)).toList())).toList();
    }

    private Value value(String figure, ProgrammeLine.ValueLine value) {
        return new Value(looking.told().value(figure, value.value()),
                looking.place(line.id(), value.document(), Set.of(value.fact())),
                looking.told().word("reason", value.reason()));
    }

    public List<Looking.Link> documents() {
        var used = line.used();
        return line.documents().stream().map(document -> looking.place(line.id(), document, used)).toList();
    }

    public List<CountryReports> reports() {
        return line.countries().stream().filter(looking.sight()::country)
                .map(code -> new CountryReports(code, looking.told().country(code),
                        Download.of(looking.sight(), "workbooks", code, looking.told()),
                        Download.of(looking.sight(), "briefings", code, looking.told())))
                .toList();
    }

    /// Its own workbook and briefing, where the settings ask for them.
    public List<Download> own() {
        return Stream.of("workbooks", "briefings").flatMap(folder -> Download
                .of(looking.sight(), folder, "programmes/" + line.id(), looking.told()).stream()).toList();
    }

    int factsInAll() {
        return looking.edition().published().contents().facts().ofProgramme(line.id());
    }

    List<FactLine> facts(Paging paging) {
        return looking.edition().published().contents().facts().ofProgramme(line.id(), paging.start(), Paging.SIZE);
    }
}
