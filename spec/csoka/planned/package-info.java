package csoka.planned;
