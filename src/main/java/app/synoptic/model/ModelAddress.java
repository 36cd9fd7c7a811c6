package app.synoptic.model;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Where a server of models is: `http` or `https`, host, port, and what stands before `/v1`. Nothing is looked up to make one.
public record ModelAddress(URI base) {

    /// The address as a person writes it: `localhost:11434`, `http://127.0.0.1:8080/v1`.
    ///
    /// @throws ModelException if it is none
    public static ModelAddress of(String written) {
        String plain = written.strip();
        String whole = (plain.contains("://") ? plain : "http://" + plain).replaceFirst("/+$", "").replaceFirst("(?<!:/)/v1$", "").replaceFirst("/+$", "");
        URI uri;
        try {
            uri = new URI(whole).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw new ModelException(ModelException.Reason.NO_ADDRESS, plain, "", e);
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null || uri.getPort() > 65_535 || uri.getPort() == 0) {
            throw new ModelException(ModelException.Reason.NO_ADDRESS, plain, "");
        }
        return new ModelAddress(uri);
    }

    /// Whether it is of this machine by its name alone: `localhost` or a loopback address. Any other name may lead anywhere.
    public boolean local() {
        String host = base.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    /// Whether, by its name, a model does not run on this machine though its server does: what it gets is sent on to its maker.
    public boolean passesOn(String model) {
        return local() && model.matches(".*[:-]cloud");
    }

    /// Whether nobody on the way can read what is sent.
    public boolean encrypted() {
        return base.getScheme().equalsIgnoreCase("https");
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
