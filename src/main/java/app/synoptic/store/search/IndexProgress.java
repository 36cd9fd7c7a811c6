package app.synoptic.store.search;

/// Follows an index that is being brought abreast. Called by the thread that does so.
public interface IndexProgress {

    /// Follows nothing, and always wants it.
    IndexProgress NONE = new IndexProgress() {
        @Override
        public void at(int done, int all) {}

        @Override
        public boolean wanted() {
            return true;
        }
    };

    /// Is told how many of the texts that are to be read have been, none at first; what is in them is found from now on, and
    /// so is what events and notes say.
    void at(int done, int all);

    /// Whether the rest is still wanted. Where it is not, what is missing is made up for another time.
    boolean wanted();
}
