// Makes the pages kinder. Everything works without it.
(() => {
  "use strict";

  const show = (id, visible) => {
    const element = document.getElementById(id);
    if (element) element.hidden = !visible;
  };

  const chosenAtFirst = (field) => Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));

  const changed = (field) =>
    field.type === "hidden" || field.type === "submit" ? false
      : field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
        : field.tagName === "SELECT" ? field.selectedIndex !== chosenAtFirst(field)
          : "defaultValue" in field && field.value !== field.defaultValue;

  /* Is someone in the middle of writing? */
  const writing = () =>
    [...document.querySelectorAll("#sida form[method=post]")].some((form) =>
      [...form.elements].some(changed)
      || (form.contains(document.activeElement) && document.activeElement.tagName !== "BUTTON"));

  /* Has someone asked for a form, beside what the page is about? */
  const asking = () => document.querySelector("#sida .asked");

  /* What a form came back with stays until it is dealt with. */
  const cameBack = () => document.querySelector("#sida .note-wrong");

  let opened = [];
  let told = null;

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.hasAttribute("data-live") && (writing() || asking() || cameBack())) {
      event.preventDefault();
      show("ny-lasning", true);
    }
  });

  /* A list that renews itself stays as it was asked for. */
  document.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.elt.hasAttribute("data-live")) {
      document.querySelectorAll("#sida form[method=get] [name], #sida [data-place]").forEach((field) => {
        event.detail.parameters[field.name] = field.value;
      });
    }
  });

  /* What is open is known by its own name, or by the form in it. */
  const name = (details) => details.id || details.querySelector("form[id]")?.id;

  document.addEventListener("htmx:beforeSwap", (event) => {
    const asked = event.detail.requestConfig?.elt;
    const live = asked?.hasAttribute("data-live");
    // What was asked for is not to be had: the page that says so is a page of its own.
    if (asked?.matches("a.deed") && event.detail.xhr.status >= 400) {
      event.detail.shouldSwap = false;
      window.location.assign(asked.href);
    }
    // Begun while the answer was on its way.
    if (live && (writing() || asking() || cameBack())) {
      event.detail.shouldSwap = false;
      show("ny-lasning", true);
    }
    opened = live ? [...document.querySelectorAll("#sida details[open]")].map(name).filter(Boolean) : [];
    told = live && event.detail.shouldSwap ? document.querySelector("#sida .note-done") : null;
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    opened.forEach((id) => {
      let details = document.getElementById(id)?.closest("details");
      while (details) {
        details.open = true;
        details = details.parentElement?.closest("details");
      }
    });
    opened = [];
    if (told) {
      told.removeAttribute("autofocus");
      document.getElementById("ny-lasning")?.after(told);
      told = null;
    }
    // Who closes a form stands where it was asked for.
    const closed = event.detail.requestConfig?.elt?.closest?.(".asked") && !asking()
      ? (document.getElementById(event.detail.target.id) ?? document.getElementById(event.detail.target.id.slice(2)))?.querySelector("a.deed")
      : null;
    const first = closed ?? document.querySelector("#sida .asked [autofocus]") ?? document.querySelector("#sida [autofocus]");
    if (first) {
      first.focus({ preventScroll: true });
      first.scrollIntoView({ block: "center" });
    }
  });

  const lost = () => {
    const notice = document.getElementById("ingen-kontakt");
    if (notice) {
      notice.className = "note note-wrong lost";
      notice.hidden = false;
    }
  };
  document.addEventListener("htmx:sendError", lost);
  document.addEventListener("htmx:responseError", lost);
  document.addEventListener("htmx:beforeSend", () => show("ingen-kontakt", false));

  /* A second press while the first is on its way does nothing. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = "yes";
    window.setTimeout(() => delete form.dataset.sent, 4000);
  }, true);
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

  /* The card of the signed-in person closes like a menu. */
  const card = () => document.querySelector("details.me[open]");
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && card();
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    const menu = card();
    if (menu && !menu.contains(event.target)) menu.open = false;
  });

  /* Signed out here: on to where the sign-in was. */
  document.querySelector("form[data-onwards]")?.submit();
})();
