"use strict";
// Filters the table of readings; what is asked stands behind the # of the address and can be linked to.
(() => {
  const form = document.getElementById("filters");
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
  };
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  if (!form) { open(); addEventListener("hashchange", open); return; }
  const rows = [...document.querySelectorAll("#readings tbody tr")];
  const texts = rows.map((r) => r.textContent.toLowerCase());
  const found = document.getElementById("found");
  const fields = ["paper", "verdict", "gravity", "kind", "origin"];
  const show = () => {
    const words = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, k) => {
      const meant = fields.every((f) => !form[f].value || row.dataset[f] === form[f].value) && words.every((w) => texts[k].includes(w));
      row.hidden = !meant;
      if (meant) count++;
    });
    found.textContent = count + " of " + rows.length + " readings";
  };
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    [...fields, "words"].forEach((f) => (form[f].value = asked.get(f) || ""));
    show();
  };
  const write = () => {
    const asked = new URLSearchParams();
    [...fields, "words"].forEach((f) => form[f].value && asked.set(f, form[f].value));
    history.replaceState(null, "", "#" + asked);
    show();
  };
  form.addEventListener("input", write);
  form.addEventListener("submit", (e) => e.preventDefault());
  form.addEventListener("reset", () => setTimeout(write));
  addEventListener("hashchange", read);
  read();
})();
