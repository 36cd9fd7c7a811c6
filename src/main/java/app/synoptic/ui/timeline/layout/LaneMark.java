package app.synoptic.ui.timeline.layout;

import app.synoptic.ui.timeline.index.PlacedAttestation;

/// One testimony drawn in a lane.
///
/// @param lane  the lane's place among those in view, from 0
/// @param x     where its sign stands
/// @param from  where its stretch begins, if that is drawn; otherwise `x`
/// @param until where its stretch ends, if that is drawn; otherwise `x`
/// @param sign  whether a sign stands at `x`; what lasts has none
public record LaneMark(int lane, PlacedAttestation testimony, double x, double from, double until, boolean sign) {

    LaneMark at(double newX) {
        return new LaneMark(lane, testimony, newX, stretched() ? from : newX, stretched() ? until : newX, sign);
    }

    /// The same with its sign moved; a stretch stays where it is.
    LaneMark beside(double pixels) {
        return sign ? at(x + pixels) : this;
    }

    public boolean stretched() {
        return until > from;
    }
}
