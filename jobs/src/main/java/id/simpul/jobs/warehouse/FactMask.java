package id.simpul.jobs.warehouse;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Regulation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Masks every text of a fact. Codes, dates and numbers are no texts: they hold no identity. */
record FactMask(TextMask mask) {

    Fact apply(Fact fact) {
        if (fact instanceof CaseCount count) {
            return count(count);
        } else if (fact instanceof Regulation regulation) {
            return regulation(regulation);
        } else if (fact instanceof Meeting meeting) {
            return meeting(meeting);
        }
        return initiative((Initiative) fact);
    }

    @Nullable
    String text(@Nullable String text) {
        return text == null ? null : mask.mask(storable(text));
    }

    /** A passage that carries a fact: it proves numbers, places and days, and needs nobody's name. */
    String passage(String text) {
        return mask.maskPeople(storable(text));
    }

    String known(String text) {
        return mask.mask(storable(text));
    }

    /** PostgreSQL stores neither NUL nor lone surrogates: they become U+FFFD, so that spans still count. */
    private static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(c == 0 || Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    private CaseCount count(CaseCount count) {
        return new CaseCount(
                count.region(),
                count.periodStart(),
                count.periodEnd(),
                count.category(),
                count.victimGroup(),
                count.measure(),
                count.status(),
                count.value(),
                count.qualifier(),
                text(count.reporter()),
                count.register(),
                count.scope(),
                text(count.part()));
    }

    private Regulation regulation(Regulation regulation) {
        return new Regulation(
                regulation.type(),
                regulation.region(),
                text(regulation.number()),
                regulation.year(),
                text(regulation.title()),
                regulation.status(),
                regulation.enacted(),
                regulation.promulgated(),
                regulation.relations().stream()
                        .map(relation -> new Fact.Relation(
                                relation.kind(),
                                relation.type(),
                                relation.region(),
                                text(relation.number()),
                                relation.year()))
                        .toList());
    }

    private Meeting meeting(Meeting meeting) {
        return new Meeting(
                meeting.meetingKind(),
                text(meeting.title()),
                meeting.dateStart(),
                meeting.dateEnd(),
                meeting.region(),
                text(meeting.venue()),
                text(meeting.organizer()),
                people(meeting.chairedBy()),
                people(meeting.speakers()),
                meeting.participantsCount(),
                meeting.participants().stream().map(this::known).toList(),
                meeting.outcomes().stream()
                        .map(outcome -> new Outcome(
                                outcome.type(),
                                known(outcome.quote()),
                                text(outcome.actor()),
                                text(outcome.addressee()),
                                text(outcome.due())))
                        .toList());
    }

    private List<Person> people(List<Person> people) {
        return people.stream()
                .map(person -> new Person(name(person), text(person.role())))
                .toList();
    }

    /** The office that a fact gives somebody stands beside the name, as in the text that it was read out of. */
    private String name(Person person) {
        String name = storable(person.name());
        return person.role() != null && known(name + ", " + person.role()).startsWith(name + ",") ? name : known(name);
    }

    private Initiative initiative(Initiative initiative) {
        return new Initiative(
                initiative.initiativeKind(),
                known(initiative.name()),
                initiative.region(),
                initiative.year(),
                initiative.date(),
                initiative.rank(),
                initiative.coverageCount(),
                initiative.coverageRegions());
    }
}
