package se.samplan.ops.limits;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code samplan.limits.*}: how much may be asked for, in each process.
 *
 * @param person of one person, whichever program or page they use
 * @param program of one program that brings tokens, whoever it acts for
 * @param address from one address; a whole municipality may come from one
 * @param streams of signals that one person may have open at once
 * @param proxies addresses or networks of proxies that say truly for whom they ask ({@code X-Forwarded-For}); nobody else is believed
 */
@ConfigurationProperties("samplan.limits")
record LimitSettings(
        @DefaultValue PersonLimits person,
        @DefaultValue ProgramLimits program,
        @DefaultValue AddressLimits address,
        @DefaultValue("20") int streams,
        @DefaultValue List<String> proxies) {

    /** What one person may do. */
    record PersonLimits(
            @DefaultValue("120/1m") String commands,
            @DefaultValue("1200/1m") String reads,
            @DefaultValue("120/1m") String streams) {}

    /** What one program may do. */
    record ProgramLimits(
            @DefaultValue("6000/1m") String commands,
            @DefaultValue("60000/1m") String reads,
            @DefaultValue("6000/1m") String streams) {}

    /** What may come from one address. */
    record AddressLimits(
            @DefaultValue("30000/1m") String requests,
            @DefaultValue("600/1m") String signIns) {}

    Map<RequestKind, Rate> ofPerson() {
        return Map.of(
                RequestKind.COMMANDS, Rate.of(person.commands()),
                RequestKind.READS, Rate.of(person.reads()),
                RequestKind.STREAMS, Rate.of(person.streams()));
    }

    Map<RequestKind, Rate> ofProgram() {
        return Map.of(
                RequestKind.COMMANDS, Rate.of(program.commands()),
                RequestKind.READS, Rate.of(program.reads()),
                RequestKind.STREAMS, Rate.of(program.streams()));
    }
}
