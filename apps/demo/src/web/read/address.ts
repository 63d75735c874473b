import type { ReadRequest, SessionState } from "../../shared/api.js";
import { createChoice } from "../dom/choice.js";
import { element } from "../dom/element.js";
import type { Reader } from "./reader.js";
import { createTokenForm } from "./token-form.js";

const risk =
  "The internal API is undocumented and unsupported: Notion may change it, slow it down or close it any day, and does not promise that you may use it.";

/** Draws the address bar: a reference, where to read it, and, for Notion itself, the agreement and the token. */
export function createAddress(target: HTMLElement, reader: Reader, session: SessionState): void {
  let source: ReadRequest["source"] = "sample";
  const input = element("input", {
    type: "text",
    id: "reference",
    name: "reference",
    autocomplete: "off",
    spellcheck: "false",
    autocapitalize: "none",
    placeholder: "https://www.notion.so/…",
    "aria-describedby": "reference-problem",
  });
  const problem = element("p", { class: "problem", id: "reference-problem", role: "alert" });
  const agreement = element("input", { type: "checkbox", id: "agreement" });
  const forNotion = element(
    "div",
    { class: "for-notion", hidden: true },
    element(
      "div",
      { class: "consent" },
      element("p", { id: "risk" }, risk),
      element(
        "label",
        { class: "check" },
        agreement,
        element("span", {}, "I understand. Read public pages through it as well."),
      ),
    ),
    createTokenForm(session.hasToken),
  );
  agreement.setAttribute("aria-describedby", "risk");
  const where = createChoice(
    "Where to read it",
    [
      { value: "sample", label: "Sample workspace" },
      { value: "notion", label: "Notion itself" },
    ],
    source,
    (value) => {
      source = value === "notion" ? "notion" : "sample";
      forNotion.hidden = source === "sample";
    },
    "choice segmented",
  );
  const form = element(
    "form",
    { class: "address", novalidate: true },
    element("label", { for: "reference" }, "Address or id of a page"),
    element("div", { class: "bar" }, input, element("button", { type: "submit", class: "strong" }, "Read both")),
    problem,
    where,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const reference = input.value.trim();
    const isMissing = reference === "";
    problem.textContent = isMissing ? "Paste the address of a Notion page, or its id." : "";
    input.setAttribute("aria-invalid", String(isMissing));
    if (isMissing) {
      input.focus();
      return;
    }
    reader.read(
      source === "sample" ? { reference, source } : { reference, source, agreedToInternal: agreement.checked },
    );
  });
  target.replaceChildren(form, forNotion);
}
