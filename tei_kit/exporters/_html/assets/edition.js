"use strict";
// The pages work without this script: the stylesheet reads the switches itself. The script
// remembers how they stand, adds buttons for all of them, and filters long lists.

(function () {
  const PREFIX = "tei-kit:";

  function remembered(name) {
    try {
      return window.localStorage.getItem(PREFIX + name);
    } catch {
      return null; // some browsers keep nothing for pages that are files
    }
  }

  function remember(name, value) {
    try {
      window.localStorage.setItem(PREFIX + name, value);
    } catch {
      // the switch works all the same, it is only forgotten
    }
  }

  function button(words, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", action);
    return made;
  }

  function prepareSwitches(fieldset) {
    const switches = [...fieldset.querySelectorAll("input[type=checkbox]")];
    const kinds = switches.filter((box) => box.id.startsWith("show-"));
    for (const box of switches) {
      const state = remembered(box.id);
      if (state !== null) {
        box.checked = state === "on";
      }
      box.addEventListener("change", () => remember(box.id, box.checked ? "on" : "off"));
    }
    const setAll = (on) => {
      for (const box of kinds) {
        box.checked = on;
        remember(box.id, on ? "on" : "off");
      }
    };
    const both = document.createElement("p");
    both.className = "buttons";
    both.append(button("Show all", () => setAll(true)), button("Hide all", () => setAll(false)));
    fieldset.append(both);
  }

  function prepareFilter(register) {
    const entries = [...register.children];
    if (entries.length < 12) {
      return;
    }
    const label = document.createElement("label");
    label.className = "filter";
    label.textContent = "Find a name ";
    const field = document.createElement("input");
    field.type = "search";
    field.id = "filter";
    label.append(field);
    register.before(label);
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLocaleLowerCase();
      for (const entry of entries) {
        entry.hidden = !entry.textContent.toLocaleLowerCase().includes(wanted);
      }
    });
  }

  document.querySelectorAll("#switches").forEach(prepareSwitches);
  document.querySelectorAll(".register").forEach(prepareFilter);
})();
