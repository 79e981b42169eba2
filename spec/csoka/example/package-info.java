package csoka.example;
