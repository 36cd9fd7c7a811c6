package app.synoptic.exchange.table;

import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.ValueType;
import app.synoptic.exchange.account.PassageText;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events with the columns of the data sets on conflicts, as UCDP GED and ACLED have them: a row for each event and each number that
/// was asked about it, or one row where none was. What is low, best and high comes from what the sources say, see [SaidNumbers].
///
/// @see <a href="https://ucdp.uu.se/downloads/">UCDP GED codebook: date_prec, number_of_sources, best, low, high</a>
public final class UcdpTable implements FormatWriter.OfFile {

    private static final List<String> COLUMNS = List.of("id", "relid", "year", "date_start", "date_end", "date_prec", "time_precision", "date", "event",
            "event_type", "status", "actors", "where_description", "question", "unit", "low", "best", "high", "best_from", "verdict", "number_of_sources",
            "number_of_origins", "source_article", "source_date", "source_headline", "source_original", "notes", "evidence");

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        CsvTables.print(new ExportedTable("events", COLUMNS, content.events().stream().flatMap(event -> rows(content, event))), out);
        long others = content.questions().stream().filter(question -> question.type() != ValueType.NUMBER
                || content.events().stream().noneMatch(event -> question.events().contains(event.id()))).count();
        return new Losses(content).dates("date", "evidence").contradictions("verdict, low, high").silences("").add(Loss.What.QUESTIONS, others, "")
                .passages("evidence").all();
    }

    private static Stream<List<ExportedCell>> rows(ExportContent content, Event event) {
        List<Question> numbers = content.analysis().questions(event.id()).stream().filter(question -> question.type() == ValueType.NUMBER).toList();
        return numbers.isEmpty() ? Stream.of(row(content, event, event, SaidNumbers.NONE))
                : numbers.stream().map(question -> row(content, event, question, SaidNumbers.of(content, question)));
    }

    /// @param told whose sources are told of: the question’s, or the event’s where none was asked
    private static List<ExportedCell> row(ExportContent content, Event event, Topic told, SaidNumbers numbers) {
        Days days = Days.of(event.date(), content.dossier().zone());
        Question question = told instanceof Question asked ? asked : null;
        List<Source> sources = sources(content, told);
        var origins = content.analysis().origins(told);
        return new ArrayList<>(List.of(ExportedCell.of(event.id()), ExportedCell.of(question == null ? event.id().value() : event.id() + "/" + question.id()),
                days.first() == null ? ExportedCell.NOTHING : ExportedCell.count(days.first().getYear()), ExportedCell.day(days.first()), ExportedCell.day(days.last()),
                ExportedCell.count(DatePrecision.ucdp(event.date(), days)), ExportedCell.count(DatePrecision.acled(event.date(), days)), ExportedCell.of(event.date()),
                ExportedCell.of(event.label()), ExportedCell.of(content.dossier().called(event.kind())), ExportedCell.term(event.status()), ExportedCell.all(event.actors()),
                ExportedCell.all(event.places()), ExportedCell.of(question == null ? null : question.question()), ExportedCell.of(question == null ? null : question.unit()),
                ExportedCell.number(numbers.low()), ExportedCell.number(numbers.best()), ExportedCell.number(numbers.high()), ExportedCell.of(numbers.from()),
                ExportedCell.term(MatrixRow.of(content.analysis(), told).verdict()), ExportedCell.count(origins.sources()), ExportedCell.count(origins.count()),
                ExportedCell.all(sources.stream().map(source -> content.names().of(source.id())).toList()),
                ExportedCell.all(sources.stream().map(Source::published).filter(Objects::nonNull).toList()),
                ExportedCell.all(sources.stream().map(Source::title).filter(title -> !title.isEmpty()).toList()),
                ExportedCell.all(told.testimonies().stream().map(Testimony::saidBy).filter(Objects::nonNull).distinct().toList()), ExportedCell.of(event.note()),
                ExportedCell.of(evidence(content, event, told))));
    }

    private static List<Source> sources(ExportContent content, Topic told) {
        Set<SourceId> telling = new LinkedHashSet<>(told.sources());
        return content.sources().stream().filter(source -> telling.contains(source.id())).toList();
    }

    /// Every passage on the event, and on the number.
    private static String evidence(ExportContent content, Event event, Topic told) {
        Stream<Topic> topics = told == event ? Stream.of(event) : Stream.of(event, told);
        return topics.flatMap(topic -> topic.testimonies().stream()).flatMap(own -> content.passages(own).stream()
                .map(passage -> content.names().of(own.source()) + ": " + PassageText.findable(passage, content.options().language())))
                .collect(Collectors.joining(ExportedCell.BETWEEN));
    }
}
