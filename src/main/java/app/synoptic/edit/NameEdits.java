package app.synoptic.edit;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Value;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes of how a dossier calls things.
public final class NameEdits {

    private NameEdits() {}

    /// Shows kinds of events otherwise.
    public record ShowKinds(List<KindStyle> kinds) implements Edit {
        public ShowKinds {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String name() {
            return "command.show-kinds";
        }

        @Override
        public String subject(EditableDossier before) {
            return before.frame().title();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            return before.withHeader(before.frame().showing(kinds));
        }
    }

    /// Calls an actor or place by one name that was spelled in several ways: wherever it is named, and whoever says or
    /// answers it. The other spellings are kept as its variants.
    public record MergeNames(Set<String> spellings, String into) implements Edit {
        public MergeNames {
            spellings = Set.copyOf(spellings);
            if (into.isBlank()) {
                throw Reason.NO_LETTERS.of();
            }
        }

        @Override
        public String name() {
            return "command.merge-names";
        }

        @Override
        public String subject(EditableDossier before) {
            return into;
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            return before.withHeader(before.frame().spelling(spelled(before.frame().names())))
                    .each(this::names, this::spelled);
        }

        private List<Name> spelled(List<Name> names) {
            Set<String> variants = new LinkedHashSet<>();
            names.stream().filter(this::meant).forEach(one -> {
                variants.add(one.name());
                variants.addAll(one.variants());
            });
            spellings.stream().sorted().forEach(variants::add);
            variants.remove(into);
            Name merged = new Name(into, List.copyOf(variants));
            List<Name> next = new ArrayList<>();
            for (Name one : names) {
                if (!meant(one)) {
                    next.add(one);
                } else if (!next.contains(merged)) {
                    next.add(merged);
                }
            }
            if (!next.contains(merged)) {
                next.add(merged);
            }
            return next;
        }

        private boolean meant(Name one) {
            return one.name().equals(into) || spellings.contains(one.name());
        }

        private String spell(String one) {
            return spellings.contains(one) ? into : one;
        }

        private @Nullable String said(@Nullable String by) {
            return by == null ? null : spell(by);
        }

        private List<String> spell(List<String> some) {
            return some.stream().map(this::spell).distinct().toList();
        }

        private boolean names(Topic topic) {
            return switch (topic) {
                case Event event -> Stream.concat(event.actors().stream(), event.places().stream()).anyMatch(spellings::contains);
                case Question _ -> false;
            } || topic.testimonies().stream().anyMatch(this::names);
        }

        private boolean names(Testimony testimony) {
            return testimony.saidBy() != null && spellings.contains(testimony.saidBy())
                    || testimony instanceof Reading(_, _, Value.Names(Set<String> names, boolean _), _, _, _, _) && names.stream().anyMatch(spellings::contains);
        }

        private EditedTopic spelled(EditedTopic told) {
            Topic topic = switch (told.topic()) {
                case Event event -> event.naming(spell(event.actors()), spell(event.places()), event.tags());
                case Question question -> question;
            };
            return new EditedTopic(topic, told.accounts().stream().map(account -> new EditedTestimony(spelled(account.testimony()), account.pieces())).toList());
        }

        private Testimony spelled(Testimony testimony) {
            return switch (testimony) {
                case Attestation old -> new Attestation(old.id(), old.source(), old.date(), old.part(), old.dating(), old.zone(), old.stance(),
                        said(old.saidBy()), old.strength(), old.note(), old.proposed());
                case Reading old -> new Reading(old.id(), old.source(), old.value() instanceof Value.Names(Set<String> names, boolean open)
                        ? new Value.Names(names.stream().map(this::spell).collect(Collectors.toSet()), open) : old.value(), said(old.saidBy()),
                        old.asOf(), old.note(), old.proposed());
            };
        }
    }
}
