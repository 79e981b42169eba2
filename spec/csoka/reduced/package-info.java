package csoka.reduced;
