package app.synoptic.cli;

import app.synoptic.i18n.Language;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.figure.PageSize;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--page`, `--language`, `--without`: how a report is to be.
final class ReportOptionsMixin {

    @Option(names = "--page", paramLabel = "SIZE", descriptionKey = "page", converter = Page.class)
    private PageSize page = ReportOptions.USUAL.page();

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language", converter = Tongue.class)
    private Language language = ReportOptions.USUAL.language();

    @Option(names = "--without", paramLabel = "PART", split = ",", descriptionKey = "without", converter = Left.class)
    private List<Part> without = List.of();

    ReportOptions options() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(without);
        return new ReportOptions(page, language, parts);
    }

    static final class Page implements ITypeConverter<PageSize> {
        @Override
        public PageSize convert(String typed) {
            return PageSize.of(typed.strip()).orElseThrow(() -> new TypeConversionException(CliMessages.text("usage.page", typed)));
        }
    }

    static final class Tongue implements ITypeConverter<Language> {
        @Override
        public Language convert(String typed) {
            return Language.of(typed.strip()).orElseThrow(() -> new TypeConversionException(CliMessages.text("usage.language", typed)));
        }
    }

    static final class Left implements ITypeConverter<Part> {
        @Override
        public Part convert(String typed) {
            return Part.of(typed.strip()).orElseThrow(() -> new TypeConversionException(CliMessages.text("usage.without", typed)));
        }
    }
}
