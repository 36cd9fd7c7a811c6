package app.synoptic.ui.controls;

import static java.util.Map.entry;

import app.synoptic.compare.ReconciliationReason;
import app.synoptic.domain.Dating;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.i18n.Language;
import app.synoptic.report.Format;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.PageSize;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.SourceStanding;
import app.synoptic.ui.state.UiLanguage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Words for the constants of enums, by the key `word.<type>.<constant>`. Which type stands for which enum is said here, or by the enum.
public final class EnumWords {

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(entry(Choice.class, "choice"), entry(Dating.class, "dating"), entry(ExportFormat.class, "export-format"), entry(CitationStyle.class, "citation-style"),
            entry(Facet.class, "facet"), entry(Format.class, "format"), entry(Hue.class, "hue"), entry(Language.class, "language"),
            entry(Look.class, "look"), entry(PageSize.class, "page-size"), entry(Part.class, "part"), entry(PartOfDay.class, "part-of-day"),
            entry(ReadingState.class, "reading-state"), entry(ReconciliationReason.class, "way"), entry(Silence.class, "silence"),
            entry(SourceStanding.class, "stand"), entry(Stance.class, "stance"), entry(Status.class, "status"), entry(Strength.class, "strength"),
            entry(Tier.class, "tier"), entry(UiLanguage.class, "tongue"), entry(ValueType.class, "value-type"), entry(Verdict.class, "verdict"));

    private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

    /// An enum of one room, which says itself where its words stand.
    public interface Typed {

        /// The type in the keys of its words.
        String type();
    }

    private EnumWords() {}

    /// What a constant is called on screen.
    public static String of(Enum<?> constant) {
        return Messages.get(key(constant));
    }

    /// The key under which a constant's word stands.
    ///
    /// @throws IllegalArgumentException if nobody says where its words stand
    public static String key(Enum<?> constant) {
        return KEYS.computeIfAbsent(constant, EnumWords::made);
    }

    private static String made(Enum<?> constant) {
        String type = constant instanceof Typed typed ? typed.type() : TYPES.get(constant.getDeclaringClass());
        if (type == null) {
            throw new IllegalArgumentException("There are no words for " + constant.getDeclaringClass().getName());
        }
        return "word." + type + "." + ConstantTerm.of(constant);
    }
}
