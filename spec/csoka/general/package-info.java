package csoka.general;
