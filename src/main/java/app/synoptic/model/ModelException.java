package app.synoptic.model;

/// A server of models did not do what was asked. Whoever shows it has a sentence for each reason, that names the address and
/// the detail.
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Reason {
        /// What was given is no address.
        NO_ADDRESS,
        /// The name of the machine leads nowhere.
        UNKNOWN_HOST,
        /// Nobody answers there.
        REFUSED,
        /// No connection came about in time; the detail is the number of seconds.
        SLOW_TO_CONNECT,
        /// There was no whole answer in time; the detail is the number of seconds.
        SLOW,
        /// What answers does not speak HTTP.
        NO_HTTP,
        /// The server says no: its status, and what it says.
        STATUS,
        /// The connection ended before the answer did.
        CUT_OFF,
        /// The answer is longer than is taken in; the detail is the number of bytes.
        TOO_LONG,
        /// The answer is not JSON.
        NOT_JSON,
        /// The answer is JSON of another form; the detail is what is missing.
        WRONG_JSON,
        /// The model stopped because it may say no more.
        UNFINISHED,
        /// The server has no such model; the detail is what it has.
        UNKNOWN_MODEL,
        /// It was called off.
        CANCELLED
    }

    private final Reason reason;
    private final String address;
    private final String detail;

    ModelException(Reason reason, String address, String detail) {
        super(reason + " " + address + " " + detail);
        this.reason = reason;
        this.address = address;
        this.detail = detail;
    }

    ModelException(Reason reason, String address, String detail, Throwable cause) {
        this(reason, address, detail);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /// As a person wrote it, or as it was asked.
    public String address() {
        return address;
    }

    /// Short; empty where the reason says it all.
    public String detail() {
        return detail;
    }
}
