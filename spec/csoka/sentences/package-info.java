package csoka.sentences;
