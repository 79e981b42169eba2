package csoka.planted;
