import type { Diagnostic } from "@pagebridge/core-types";
import { element } from "../dom/element.js";
import { count } from "./numbers.js";

/** Draws diagnostics, folded; the block that one is about lights up with it. */
export function drawDiagnostics(diagnostics: readonly Diagnostic[], title: string): HTMLElement {
  if (diagnostics.length === 0) return element("p", { class: "note none" }, `${title}: nothing.`);
  const details = element(
    "details",
    { class: "diagnostics" },
    element("summary", {}, `${title}: ${count(diagnostics.length)}`),
  );
  details.addEventListener(
    "toggle",
    () => {
      details.append(element("ul", {}, ...diagnostics.slice(0, 200).map(toItem)));
      if (diagnostics.length > 200)
        details.append(element("p", { class: "note" }, `And ${count(diagnostics.length - 200)} more.`));
    },
    { once: true },
  );
  return details;
}

function toItem({ code, severity, message, id }: Diagnostic): HTMLElement {
  return element(
    "li",
    { class: `diagnostic is-${severity}`, "data-block": id },
    element("span", { class: "severity" }, severity),
    element("span", {}, message, " "),
    element("code", {}, code),
  );
}
