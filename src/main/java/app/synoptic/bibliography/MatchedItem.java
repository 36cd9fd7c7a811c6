package app.synoptic.bibliography;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfMoment;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An item of a bibliography, and the source of the dossier that it is.
///
/// @param source null where it is none yet
/// @param how    by what it is known to be that source; [How#NEW] where it is none
public record MatchedItem(BibliographicItem item, @Nullable Source source, How how) {

    /// By what an item is known to be a source.
    public enum How { CONTENT, URL, DOI, TITLE, NEW }

    /// What both say, and say otherwise.
    public Set<ItemField> differing() {
        Set<ItemField> differing = EnumSet.noneOf(ItemField.class);
        Source mine = source;
        if (mine != null) {
            Stream.of(ItemField.values()).filter(field -> !field.of(item).isEmpty() && !field.of(mine).isEmpty() && !same(field, mine)).forEach(differing::add);
        }
        return differing;
    }

    /// What the item alone says.
    public Set<ItemField> filling() {
        Set<ItemField> filling = EnumSet.noneOf(ItemField.class);
        Source mine = source;
        if (mine != null) {
            Stream.of(ItemField.values()).filter(field -> !field.of(item).isEmpty() && field.of(mine).isEmpty()).forEach(filling::add);
        }
        return filling;
    }

    /// A moment within the day that the other names is no other date, nor is a language of some country another one.
    private boolean same(ItemField field, Source mine) {
        String theirs = field.of(item);
        String own = field.of(mine);
        return switch (field) {
            case PUBLISHED -> own.equals(theirs) || mine.published() instanceof EdtfMoment moment && item.published() instanceof EdtfDate day
                    && !day.first().isAfter(moment.at().toLocalDate()) && !day.last().isBefore(moment.at().toLocalDate());
            case LANGUAGE -> own.split("-")[0].equalsIgnoreCase(theirs.split("-")[0]);
            case URL -> SourceKeys.address(own).equals(SourceKeys.address(theirs));
            case TITLE, PUBLISHER, AUTHORS -> own.strip().equals(theirs.strip());
        };
    }
}
