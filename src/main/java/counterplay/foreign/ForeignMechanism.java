package counterplay.foreign;

/** A mechanism of which this side knows only the name. */
record ForeignMechanism(Asker asker) implements Foreign {}
