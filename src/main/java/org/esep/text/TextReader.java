package org.esep.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.corpus.Block;
import org.esep.corpus.DocumentText;
import org.esep.corpus.Draft;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Notice;
import org.esep.fact.Span;
import org.esep.language.LanguagePacks;
import org.esep.language.Redactions;
import org.esep.settings.DocumentLimits;
import org.esep.text.format.RefusedException;

/// Turns a file into redacted text. What cannot be read becomes a refused document with a notice, never a failure.
public final class TextReader {

    /// Changes whenever the same file would give other text.
    public static final String VERSION = "4";

    private static final int TITLE = 200;
    /// The bytes that file systems allow for a name, less those of `.txt`.
    private static final int NAME = 251;
    /// The bytes that file systems allow for a path, less those of the folder of reports.
    private static final int PATH = 3000;
    private static final int SUBSTANTIAL = 60;

    private final Tongues tongues;
    private final Redaction redaction;
    private final DocumentLimits limits;

    public TextReader(LanguagePacks packs, Redactions redactions, DocumentLimits limits) {
        this.tongues = new Tongues(packs);
        this.redaction = new Redaction(redactions);
        this.limits = limits;
    }

    /// What the file says, or why it was refused.
    public DocumentText read(SourceDocument source) {
        if (source.bytes() > limits.bytes()) {
            return refused(source, "", Notice.Code.DOCUMENT_TOO_LARGE, source.bytes() + " bytes");
        }
        if (isTooLong(source.path())) {
            return refused(source, "", Notice.Code.DOCUMENT_UNREADABLE, "a file name that is too long");
        }
        var mediaType = "";
        try {
            var bytes = bytes(source.file());
            mediaType = TextFormat.mediaType(bytes, source.file().getFileName().toString(), limits);
            return text(source, mediaType, bytes);
        } catch (RefusedException e) {
            return refused(source, mediaType, e.code(), String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return refused(source, mediaType, Notice.Code.DOCUMENT_UNREADABLE, reason(e));
        }
    }

    /// The file may have grown, or become a link, since it was listed.
    private byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) Math.min(limits.bytes(), Integer.MAX_VALUE - 8));
        }
    }

    /// A document that is not to be read.
    public DocumentText refused(SourceDocument source, Notice.Code code) {
        return refused(source, "", code, source.path());
    }

    /// A text of other documents without contact data, as long as it was.
    public String redacted(String text) {
        return redaction.redact(text).text();
    }

    private static boolean isTooLong(String path) {
        return bytes(path) > PATH || Stream.of(path.split("/", -1)).anyMatch(name -> bytes(name) > NAME);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /// What a file system says holds the path on this machine, what a parser says may hold words of the document.
    private String reason(Throwable failure) {
        return failure instanceof FileSystemException
                ? "the file cannot be opened"
                : redaction.redact(Layout.clean(String.valueOf(failure.getMessage()))).text();
    }

    private DocumentText text(SourceDocument source, String mediaType, byte[] bytes) throws IOException {
        var format = TextFormat.of(mediaType);
        if (bytes.length == 0) {
            return refused(source, mediaType, Notice.Code.DOCUMENT_EMPTY, "0 bytes");
        }
        if (format.isEmpty()) {
            return refused(source, mediaType, Notice.Code.FORMAT_UNKNOWN, mediaType);
        }
        var draft = format.get().read(bytes, limits);
        if (draft.length() > limits.characters()) {
            return refused(source, mediaType, Notice.Code.DOCUMENT_TOO_LARGE, draft.length() + " characters");
        }
        var layout = Layout.of(draft.parts());
        return layout.blocks().isEmpty()
                ? refused(source, mediaType, Notice.Code.DOCUMENT_EMPTY, "no text")
                : text(source, mediaType, draft, layout);
    }

    private DocumentText text(SourceDocument source, String mediaType, Draft draft, Layout layout) {
        var redacted = redaction.redact(layout.text());
        var text = redacted.text();
        var laid = layout.blocks();
        var spoken = tongues.of(laid.stream().map(block -> block.span().of(text)).toList(),
                source.language());
        var blocks = new ArrayList<Block>();
        for (var at = 0; at < spoken.blocks().size(); at++) {
            blocks.add(in(spoken.blocks().get(at), laid.get(at), text));
        }
        var document = source.read(new SourceDocument.Told(spoken.document(), title(draft, blocks, text),
                draft.published(), mediaType));
        var notices = new ArrayList<Notice>(notices(source, redacted, blocks));
        draft.limit()
                .ifPresent(limit -> notices.add(notice(source, Notice.Code.LIMIT_REACHED, Optional.empty(), limit)));
        return new DocumentText(document, text, blocks, notices);
    }

    /// A block in its language; the caption of a table is read again, for it may have held contact data.
    private static Block in(String language, Block block, String text) {
        return switch (block) {
            case Block.Title(var span, _, var level) -> new Block.Title(span, language, level);
            case Block.Passage(var span, _) -> new Block.Passage(span, language);
            case Block.ListItem(var span, _) -> new Block.ListItem(span, language);
            case Block.Table(var span, _, var caption, var header, var rows) -> new Block.Table(span, language,
                    text.substring(span.start(), span.start() + caption.length()), header, rows);
        };
    }

    private List<Notice> notices(SourceDocument source, Redaction.Redacted redacted, List<Block> blocks) {
        var notices = new ArrayList<Notice>();
        if (redacted.places() > 0) {
            notices.add(notice(source, Notice.Code.CONTACT_REDACTED, Optional.empty(), redacted.places() + ""));
        }
        blocks.stream()
                .filter(block -> block.language().equals(Tongues.UNKNOWN) && block.span().length() >= SUBSTANTIAL)
                .forEach(block -> notices.add(notice(source, Notice.Code.LANGUAGE_UNKNOWN, Optional.of(block.span()),
                        block.span().length() + " characters")));
        blocks.stream().map(Block::language).filter(tongues::isOther)
                .collect(Collectors.groupingBy(language -> language, TreeMap::new, Collectors.counting()))
                .forEach((language, count) -> notices.add(
                        notice(source, Notice.Code.LANGUAGE_OTHER, Optional.empty(), language + ": " + count)));
        return notices;
    }

    /// The first main heading, else the first heading, else what the file calls itself, else the beginning of the text.
    private String title(Draft draft, List<Block> blocks, String text) {
        var titles = blocks.stream().filter(Block.Title.class::isInstance).map(Block.Title.class::cast).toList();
        var title = titles.stream().filter(block -> block.level() == 1).findFirst()
                .or(() -> titles.stream().findFirst()).map(block -> block.span().of(text))
                .or(() -> draft.title().map(own -> redaction.redact(Layout.clean(own)).text()))
                .orElseGet(() -> text.lines().findFirst().orElse(""));
        return title.substring(0, Math.min(TITLE, title.length()));
    }

    private static DocumentText refused(SourceDocument source, String mediaType, Notice.Code code, String detail) {
        var document = source.refused(new SourceDocument.Told(source.language().orElse(Tongues.UNKNOWN), source.path(),
                Optional.empty(), mediaType));
        return new DocumentText(document, "", List.of(), List.of(notice(source, code, Optional.empty(), detail)));
    }

    private static Notice notice(SourceDocument source, Notice.Code code, Optional<Span> span, String detail) {
        return new Notice(code, source.path(), span, detail);
    }
}
